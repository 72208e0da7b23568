// Texts: too long for their place, not translated, twice the same, with stray spaces; and the
// limits that hold everywhere.
#include "scenario/lint.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <map>

namespace scenario {

namespace {

// Characters that a text may have where it is shown, so that nobody has to scroll for it.
// Documented in docs/diagnostics.md under text-too-long.
struct Room {
    std::string_view list; // the list or object it stands in; empty: the scenario itself
    std::string_view key;
    std::size_t most;
};
constexpr std::array<Room, 34> rooms{{
    {"", "title", 60},
    {"", "summary", 320},
    {"", "company", 800},
    {"", "role", 600},
    {"", "assignment", 700},
    {"motives", "name", 40},
    {"segments", "name", 40},
    {"segments", "description", 260},
    {"customers", "name", 50},
    {"customers", "background", 320},
    {"people", "name", 40},
    {"people", "role", 50},
    {"facts", "text", 240},
    {"features", "feature", 120},
    {"features", "advantage", 140},
    {"features", "benefit", 160},
    {"features", "proof", 180},
    {"actions", "name", 50},
    {"actions", "description", 180},
    {"events", "title", 80},
    {"events", "text", 500},
    {"conversations", "title", 80},
    {"nodes", "text", 600},
    {"options", "text", 280},
    {"options", "feedback", 320},
    {"effects", "news", 280},
    {"effects", "violation", 200},
    {"effects", "text", 240},
    {"theory", "title", 80},
    {"theory", "text", 1400},
    {"objectives", "text", 180},
    {"definitions", "text", 200},
    {"goals", "text", 120},
    {"guide", "text", 420},
}};
constexpr std::size_t mostAnywhere = 5000; // characters of any text
constexpr std::size_t mostItems = 2000;    // of any list

class Texts {
public:
    explicit Texts(const Lint& lint) : m_lint(lint) {}

    // `list`: the list that the object stands in.
    void walk(const Node& node, std::string_view list) {
        if (node.kind == Node::Kind::Array) {
            if (node.children.size() > mostItems)
                m_lint.report.add(
                    node,
                    {"too-many",
                     {fmt::format("Een lijst heeft hooguit {} onderdelen; deze heeft er {}.",
                                  mostItems,
                                  node.children.size()),
                      fmt::format("A list has {} items at most; this one has {}.",
                                  mostItems,
                                  node.children.size())}});
            for (const Node& item : node.children)
                walk(item, node.key.empty() ? list : std::string_view(node.key));
            return;
        }
        if (node.kind == Node::Kind::String)
            limit(node);
        if (node.kind != Node::Kind::Object)
            return;
        for (const Node& child : node.children) {
            if (child.key == "$comment" || child.key == "$allow")
                continue;
            const Node* const nl = child.find("nl");
            const Node* const en = child.find("en");
            if (nl != nullptr || en != nullptr) {
                pair(child, nl, en, list);
                continue;
            }
            if (child.kind == Node::Kind::String)
                measure(child, child.key, list);
            walk(child, child.kind == Node::Kind::Object && list.empty() ? "" : list);
        }
    }

private:
    void limit(const Node& text) {
        if (text.text.size() <= mostAnywhere || base::codePoints(text.text) <= mostAnywhere)
            return;
        m_lint.report.add(text,
                          {"text-limit",
                           {fmt::format("Deze tekst is langer dan {} tekens.", mostAnywhere),
                            fmt::format("This text is longer than {} characters.", mostAnywhere)}});
    }

    void measure(const Node& text, std::string_view key, std::string_view list) {
        const auto* const room = std::find_if(rooms.begin(), rooms.end(), [&](const Room& each) {
            return each.list == list && each.key == key;
        });
        stray(text);
        if (room == rooms.end() || text.text.size() <= room->most)
            return;
        const std::size_t length = base::codePoints(text.text);
        if (length > room->most && length <= mostAnywhere)
            m_lint.report.add(
                text,
                {"text-too-long",
                 {fmt::format(
                      "Deze tekst heeft {} tekens; op deze plek passen er {}.", length, room->most),
                  fmt::format(
                      "This text has {} characters; {} fit in this place.", length, room->most)}});
    }

    void pair(const Node& both, const Node* nl, const Node* en, std::string_view list) {
        constexpr std::size_t worthTranslating = 25;
        constexpr std::size_t worthWritingOnce = 60;
        for (const Node* const text : {nl, en})
            if (text != nullptr && text->kind == Node::Kind::String) {
                measure(*text, both.key, list);
                limit(*text);
            }
        if (nl != nullptr && en != nullptr && nl->text == en->text &&
            base::codePoints(nl->text) > worthTranslating &&
            nl->text.find(' ') != std::string::npos)
            m_lint.report.add(*en,
                              {"untranslated",
                               {"Deze tekst is in beide talen dezelfde.",
                                "This text is the same in both languages."}});
        if (nl == nullptr || base::codePoints(nl->text) <= worthWritingOnce)
            return;
        const auto [first, fresh] =
            m_seen.emplace(fmt::format("{}/{}/{}", list, both.key, nl->text), nl->place.line);
        if (!fresh)
            m_lint.report.add(
                *nl,
                {"duplicate-text",
                 {fmt::format("Precies deze tekst staat ook op regel {}.", first->second),
                  fmt::format("Exactly this text is on line {} too.", first->second)}});
    }

    // Only spaces that stand there as spaces are taken away.
    void stray(const Node& text) {
        const std::string& words = text.text;
        const std::size_t from = words.find_first_not_of(' ');
        if (from == std::string::npos || text.span.to - text.span.from < words.size() + 2)
            return;
        const std::size_t behind = words.size() - 1 - words.find_last_not_of(' ');
        if (from == 0 && behind == 0)
            return;
        Fix fix{{"Haal de spaties weg.", "Remove the spaces."}, {}};
        const auto start = text.span.from + 1;
        const auto end = text.span.to - 1;
        if (from > 0)
            fix.edits.push_back({{start, start + static_cast<std::uint32_t>(from)}, ""});
        if (behind > 0)
            fix.edits.push_back({{end - static_cast<std::uint32_t>(behind), end}, ""});
        m_lint.report.add(text,
                          {"stray-space",
                           {"Deze tekst begint of eindigt met een spatie.",
                            "This text begins or ends with a space."},
                           {},
                           {},
                           std::move(fix)});
    }

    const Lint& m_lint;
    std::map<std::string, int> m_seen;
};

} // namespace

void lintTexts(const Lint& lint) {
    Texts(lint).walk(lint.root, "");
}

} // namespace scenario
