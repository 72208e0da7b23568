// The text of a Graphviz graph: cards with rows, hexagons and arrows. Escapes and wraps whatever it
// is given; knows how things look, not what they mean.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace cli {

namespace dot_colour { // those of the window
inline constexpr const char* ink = "#1F2937";
inline constexpr const char* muted = "#5F6773";
inline constexpr const char* paper = "#F4F1EA";
inline constexpr const char* card = "#FFFEFA";
inline constexpr const char* border = "#CFC9BC";
inline constexpr const char* bar = "#1E293B";
inline constexpr const char* onBar = "#FFFFFF";
inline constexpr const char* neutral = "#8A8F98";
} // namespace dot_colour

struct DotRow { // of a card; an arrow can leave from it
    std::string port;
    std::string sign; // "!", "??"
    std::string text;
    std::string end; // "einde" where nothing follows
};

struct DotCard {
    std::string colour = dot_colour::neutral; // the strip at its left
    std::string heading;
    std::vector<std::string> notes;
    std::vector<DotRow> rows;
    bool dark = false; // the heading on a dark ground
};

struct DotArrow {
    std::string from, port, to;
    std::string label = {};
    bool dashed = false; // not a consequence but a condition
    bool blunt = false;  // keeps from happening
};

struct DotKey { // a line of the legend
    std::string colour, text;
};

class DotWriter {
public:
    DotWriter(std::string_view title, std::string_view summary, const std::vector<DotKey>& legend);

    void card(const std::string& key, const DotCard& card);
    void hexagon(const std::string& key, std::string_view text);
    void arrow(const DotArrow& arrow);
    // These begin: below each other at the left, in this order.
    void sequence(const std::vector<std::string>& keys);
    // Cards without arrows, in a frame of their own, so many beside each other.
    void shelf(std::string_view title, const std::vector<std::string>& keys, std::size_t beside);

    [[nodiscard]] std::string text() const { return m_text + "}\n"; }

private:
    std::string m_text;
};

} // namespace cli
