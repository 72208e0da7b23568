// Surfaces: cards that grow with what is in them, cards of a fixed size that scroll, columns, the
// action card of the dossier, and the modal card over the whole screen.
#pragma once

#include <imgui.h>

#include <string_view>

namespace app {

/// Restricts what follows to a column of this width; lines start at the place where it began.
/// `begin` can be called at any cursor position; `end` leaves the cursor below the column.
class Column {
public:
    Column(ImVec2 at, float width);
    ~Column();
    Column(const Column&) = delete;
    Column& operator=(const Column&) = delete;

private:
    float m_right;
};

/// A card with padding whose height follows its content. width 0 = to the column's end.
class Card {
public:
    explicit Card(float width = 0, float minHeight = 0);
    ~Card();
    Card(const Card&) = delete;
    Card& operator=(const Card&) = delete;

private:
    struct Frame;
    Frame* m_frame;
};

/// A card of exactly this size; its content scrolls when it is longer.
class ScrollCard {
public:
    ScrollCard(const char* id, ImVec2 size);
    ~ScrollCard();
    ScrollCard(const ScrollCard&) = delete;
    ScrollCard& operator=(const ScrollCard&) = delete;

private:
    ImVec2 m_min, m_max;
    float m_right = 0;
};

/// A scrolling area without surface or padding.
class ScrollArea {
public:
    ScrollArea(const char* id, ImVec2 size);
    ~ScrollArea();
    ScrollArea(const ScrollArea&) = delete;
    ScrollArea& operator=(const ScrollArea&) = delete;
};

struct ActionCard {
    std::string_view title = {}, text = {};
    std::string_view cost = {}; ///< at the right: "4 u · € 0"
    bool selected = false;
    bool enabled = true;
    std::string_view reason = {}; ///< shown instead of the text when not enabled
};
/// Full width of the column; true when pressed (also when not enabled: selecting shows why).
bool actionCard(const char* id, const ActionCard& card);

/// How tall a card may be: it covers the bar at the top, rather than leave half a line of it.
float highestModal();

/// A card in the middle of the screen, everything else veiled. Call open once, then each frame
/// draw the content while the object converts to true; Escape closes unless mustAnswer.
void openModal(const char* id);
class Modal {
public:
    Modal(const char* id, std::string_view title, float width, bool mustAnswer = false);
    ~Modal();
    Modal(const Modal&) = delete;
    Modal& operator=(const Modal&) = delete;
    explicit operator bool() const { return m_open; }
    /// Ends it; the content of this frame is still drawn.
    void close();

private:
    bool m_open = false;
    float m_right = 0;
};

} // namespace app
