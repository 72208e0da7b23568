// Texts: too long for their place, not translated, twice the same, with stray spaces; and the
// limits that hold everywhere.
#include "base/drawable.h"
#include "scenario/lint.h"
#include "scenario/text_rooms.h"

#include <fmt/format.h>

#include <map>

namespace scenario {

namespace {

class Texts {
public:
    explicit Texts(const Lint& lint) : m_lint(lint) {}

    // `list`: the list that the object stands in; a question counts as one.
    void walk(const Node& node, std::string_view list) {
        if (node.kind == Node::Kind::Array) {
            if (node.children.size() > longestList)
                m_lint.report.add(
                    node,
                    {"too-many",
                     {fmt::format("Een lijst heeft hooguit {} onderdelen; deze heeft er {}.",
                                  longestList,
                                  node.children.size()),
                      fmt::format("A list has {} items at most; this one has {}.",
                                  longestList,
                                  node.children.size())}});
            for (const Node& item : node.children)
                walk(item, node.key.empty() ? list : std::string_view(node.key));
            return;
        }
        if (node.kind == Node::Kind::String) {
            limit(node);
            signs(node);
        }
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
            walk(child,
                 child.key == "question"                            ? std::string_view("question")
                 : child.kind == Node::Kind::Object && list.empty() ? ""
                                                                    : list);
        }
    }

private:
    void limit(const Node& text) {
        if (text.text.size() <= longestText || base::codePoints(text.text) <= longestText)
            return;
        m_lint.report.add(text,
                          {"text-limit",
                           {fmt::format("Deze tekst is langer dan {} tekens.", longestText),
                            fmt::format("This text is longer than {} characters.", longestText)}});
    }

    void signs(const Node& text) {
        const std::string sign(base::firstUndrawable(text.text));
        if (!sign.empty())
            m_lint.report.add(
                text,
                {"undrawable",
                 {fmt::format("Het venster kan {} niet tekenen en zet er een ? neer.", sign),
                  fmt::format("The window cannot draw {} and shows a ? instead.", sign)},
                 {"Schrijf het met Latijnse letters; emoji kunnen ook niet.",
                  "Write it in Latin letters; emoji cannot be drawn either."}});
    }

    void measure(const Node& text, std::string_view key, std::string_view list) {
        stray(text);
        const TextRoom* const room = findRoom(list, key);
        if (room == nullptr || text.text.size() <= room->most)
            return;
        const std::size_t length = base::codePoints(text.text);
        if (length > room->most && length <= longestText)
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
                signs(*text);
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
