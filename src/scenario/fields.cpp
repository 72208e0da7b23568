#include "scenario/fields.h"

#include "scenario/suggest.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>

namespace scenario {

Fields::Fields(const Node& node, Report& report)
    : m_node(node), m_report(report), m_valid(isKind(node, Node::Kind::Object, report)) {}

const Node* Fields::find(std::string_view key) {
    if (std::find(m_known.begin(), m_known.end(), key) == m_known.end())
        m_known.push_back(key);
    if (m_report.recording() && m_valid)
        m_report.noteAsked(m_node, {{}, std::string(key)});
    return m_node.find(key);
}

const Node* Fields::require(std::string_view key) {
    const Node* const field = find(key);
    if (field == nullptr && m_valid && !m_node.incomplete)
        m_missing.emplace_back(key);
    return field;
}

std::string Fields::id() {
    const Node* const field = find("id");
    return field != nullptr ? field->text : std::string{};
}

double Fields::number(std::string_view key, sim::Range range, double fallback) {
    const Node* const field = find(key);
    if (m_report.recording() && m_valid)
        m_report.noteAsked(m_node, {{}, std::string(key), range, fallback});
    return field != nullptr ? readNumber(*field, range, m_report).value_or(fallback) : fallback;
}

double Fields::requiredNumber(std::string_view key, sim::Range range) {
    return require(key) != nullptr ? number(key, range, range.low) : range.low;
}

int Fields::whole(std::string_view key, sim::Range range, int fallback) {
    const Node* const field = find(key);
    if (m_report.recording() && m_valid)
        m_report.noteAsked(m_node, {{}, std::string(key), range, fallback});
    if (field == nullptr)
        return fallback;
    const auto number = readWhole(*field, range, m_report);
    return number ? static_cast<int>(*number) : fallback;
}

std::int64_t Fields::cents(std::string_view key, sim::Range euros, std::int64_t fallback) {
    const Node* const field = find(key);
    if (m_report.recording() && m_valid)
        m_report.noteAsked(m_node,
                           {{}, std::string(key), euros, static_cast<double>(fallback) / 100.0});
    if (field == nullptr)
        return fallback;
    const auto number = readNumber(*field, euros, m_report);
    if (number)
        warnOfThousands(*field, m_report);
    return number ? std::llround(*number * 100.0) : fallback;
}

double Fields::euros(std::string_view key, sim::Range range, double fallback) {
    const double amount = number(key, range, fallback);
    const Node* const field = m_node.find(key);
    if (field != nullptr && field->kind == Node::Kind::Number && field->number == amount)
        warnOfThousands(*field, m_report);
    return amount;
}

bool Fields::flag(std::string_view key, bool fallback) {
    const Node* const field = find(key);
    if (m_report.recording() && m_valid)
        m_report.noteAsked(m_node, {{}, std::string(key), {}, fallback ? 1.0 : 0.0, {"true"}});
    return field != nullptr ? readFlag(*field, m_report).value_or(fallback) : fallback;
}

std::string Fields::string(std::string_view key) {
    const Node* const field = require(key);
    return field != nullptr ? readString(*field, m_report).value_or("") : std::string{};
}

Text Fields::text(std::string_view key, Holders allowed) {
    const Node* const field = find(key);
    return field != nullptr ? readText(*field, m_report, allowed).value_or(Text{}) : Text{};
}

Text Fields::requiredText(std::string_view key, Holders allowed) {
    return require(key) != nullptr ? text(key, allowed) : Text{};
}

std::string Fields::word(std::string_view key, const Words& words, std::string_view fallback) {
    const Node* const field = find(key);
    if (m_report.recording() && m_valid)
        m_report.noteAsked(m_node, {{}, std::string(key), {}, {}, {words.begin(), words.end()}});
    const auto found = field != nullptr ? readWord(*field, words, m_report) : std::nullopt;
    return found ? *found : std::string(fallback);
}

std::string Fields::requiredWord(std::string_view key, const Words& words) {
    return require(key) != nullptr ? word(key, words, words.front()) : std::string(words.front());
}

std::vector<std::string> Fields::wordList(std::string_view key, const Words& words) {
    std::vector<std::string> found;
    const Node* const field = find(key);
    if (m_report.recording() && m_valid)
        m_report.noteAsked(m_node, {{}, std::string(key), {}, {}, {words.begin(), words.end()}});
    const auto read = [&](const Node& node) {
        if (const auto one = readWord(node, words, m_report))
            found.push_back(*one);
    };
    if (field != nullptr && field->kind == Node::Kind::String)
        read(*field);
    else if (field != nullptr && isKind(*field, Node::Kind::Array, m_report))
        std::for_each(field->children.begin(), field->children.end(), read);
    return found;
}

std::string Fields::reference(std::string_view key, const IdList& ids) {
    const Node* const field = find(key);
    return field != nullptr ? readReference(*field, ids, m_report).value_or("") : std::string{};
}

std::string Fields::requiredReference(std::string_view key, const IdList& ids) {
    return require(key) != nullptr ? reference(key, ids) : std::string{};
}

std::vector<std::string> Fields::references(std::string_view key, const IdList& ids) {
    std::vector<std::string> found;
    for (const Node& item : list(key))
        if (const auto id = readReference(item, ids, m_report))
            found.push_back(*id);
    return found;
}

std::string Fields::tag(std::string_view key) {
    const Node* const field = require(key);
    return field != nullptr ? readId(*field, m_report).value_or("") : std::string{};
}

std::vector<const Node*> Fields::tags(std::string_view key) {
    std::vector<const Node*> found;
    for (const Node& item : list(key))
        if (readId(item, m_report))
            found.push_back(&item);
    return found;
}

const std::vector<Node>& Fields::list(std::string_view key) {
    static const std::vector<Node> none;
    const Node* const field = find(key);
    if (field == nullptr || !isKind(*field, Node::Kind::Array, m_report))
        return none;
    return field->children;
}

void Fields::finish() {
    if (!m_valid)
        return;
    for (const Node& child : m_node.children) {
        if (std::find(m_known.begin(), m_known.end(), child.key) != m_known.end())
            continue;
        Finding finding{"unknown-key",
                        {fmt::format("\"{}\" is hier geen bekende naam.", child.key),
                         fmt::format("\"{}\" is not a known name here.", child.key)}};
        if (!m_report.full())
            suggest(
                finding, child.key, std::span(m_known).subspan(2), child.keySpan, inReference());
        if (!finding.meant.empty())
            m_meant.push_back(finding.meant);
        if (finding.fix && m_node.find(finding.meant) != nullptr)
            finding.fix.reset(); // it would be there twice
        m_report.addAtKey(child, std::move(finding));
    }
    for (const std::string& key : m_missing)
        if (std::find(m_meant.begin(), m_meant.end(), key) == m_meant.end())
            m_report.error(
                m_node,
                "missing-key",
                {fmt::format("Hier ontbreekt \"{}\". Voeg het binnen deze {{…}} toe.", key),
                 fmt::format("\"{}\" is missing here. Add it within this {{…}}.", key)});
}

bool Fields::doubtful(std::string_view key) const {
    if (const Node* const field = m_node.find(key))
        return m_report.mistaken(*field);
    const std::array<std::string_view, 1> meant{key};
    return std::any_of(m_node.children.begin(), m_node.children.end(), [&](const Node& child) {
        return !nearest(child.key, meant).empty();
    });
}

std::optional<std::string> readReference(const Node& node, const IdList& ids, Report& report) {
    if (!isKind(node, Node::Kind::String, report))
        return std::nullopt;
    if (ids.has(node.text))
        return node.text;
    if (ids.doubtful) // it may well be one of those that could not be read
        return std::nullopt;
    Finding finding{"unknown-id",
                    {fmt::format("Er is geen {} met id \"{}\".", ids.what.nl, node.text),
                     fmt::format("There is no {} with id \"{}\".", ids.what.en, node.text)}};
    if (!report.full())
        suggest(finding, node.text, ids.all(), node.span, ids.where());
    report.add(node, std::move(finding));
    return std::nullopt;
}

void checkCount(
    const Fields& owner, std::string_view key, std::size_t low, std::size_t high, Report& report) {
    const Node* const list = owner.node().find(key);
    if (list != nullptr && list->kind != Node::Kind::Array)
        return; // already said
    const bool unsaid = owner.node().incomplete || (list != nullptr && list->incomplete);
    const std::size_t count = list != nullptr ? list->children.size() : 0;
    const bool few = count < low;
    if ((!few && count <= high) || (few && unsaid))
        return;
    const std::size_t bound = few ? low : high;
    const bool one = bound == 1;
    const char* const must = few ? (one ? "moet" : "moeten") : (one ? "mag" : "mogen");
    report.error(list != nullptr ? *list : owner.node(),
                 few ? "too-few" : "too-many",
                 {fmt::format("Onder \"{}\" {} {} {} {} staan; nu {}.",
                              key,
                              must,
                              few ? "minstens" : "hooguit",
                              bound,
                              one ? "onderdeel" : "onderdelen",
                              count),
                  fmt::format("\"{}\" {} {} {}; now it has {}.",
                              key,
                              few ? "needs at least" : "may have at most",
                              bound,
                              one ? "item" : "items",
                              count)});
}

} // namespace scenario
