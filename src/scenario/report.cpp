#include "scenario/report.h"

#include "scenario/allowances.h"
#include "scenario/codes.h"
#include "scenario/excerpt.h"
#include "scenario/json_pointer.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cassert>
#include <iterator>
#include <utility>

namespace scenario {

namespace {

// Warnings and hints are kept beyond `most`: only when the whole file was read is it known which
// of them the author allowed.
constexpr std::size_t mostKept = 2000;

// A bracket stands for all it holds.
Span shown(const Node& node) {
    const bool whole = node.kind == Node::Kind::Object || node.kind == Node::Kind::Array;
    return whole ? Span{node.span.from, node.span.from + 1} : node.span;
}

void sortByPlace(std::vector<Diagnostic>& all) {
    std::stable_sort(all.begin(), all.end(), [](const Diagnostic& a, const Diagnostic& b) {
        return std::pair(a.place.line, a.place.column) < std::pair(b.place.line, b.place.column);
    });
}

// Leaves the first `most` of each severity and says how many there were more.
void cut(std::vector<Diagnostic>& all,
         std::size_t uncountedErrors,
         std::size_t uncountedOthers,
         const std::string& file) {
    std::array<std::size_t, 3> seen{};
    std::size_t left = uncountedErrors + uncountedOthers;
    bool errors = uncountedErrors > 0;
    std::erase_if(all, [&](const Diagnostic& each) {
        const bool drop = ++seen[static_cast<std::size_t>(each.severity)] > Report::most;
        left += drop ? 1U : 0U;
        errors = errors || (drop && each.severity == Severity::Error);
        return drop;
    });
    if (left == 0)
        return;
    Diagnostic more;
    more.severity = errors ? Severity::Error : Severity::Warning;
    more.code = "more";
    more.file = file;
    more.message = {
        fmt::format("Er zijn nog {} meldingen die hier niet staan. Verbeter eerst deze.", left),
        fmt::format("There are {} more messages, not shown here. Mend these first.", left)};
    all.push_back(std::move(more));
}

// What two customers share is read twice, and said once.
void dropRepeated(std::vector<Diagnostic>& sorted) {
    const auto same = [](const Diagnostic& a, const Diagnostic& b) {
        return a.place.line > 0 && a.place.line == b.place.line &&
               a.place.column == b.place.column && a.code == b.code && a.message == b.message;
    };
    sorted.erase(std::unique(sorted.begin(), sorted.end(), same), sorted.end());
}

// "/customers/3/name" as "/customers/*/name".
std::string patternOf(const std::string& pointer) {
    std::string pattern;
    for (std::size_t at = 0; at < pointer.size();) {
        const std::size_t next = std::min(pointer.find('/', at + 1), pointer.size());
        const std::string part = pointer.substr(at, next - at);
        const bool position = part.find_first_not_of("0123456789", 1) == std::string::npos;
        pattern += position ? "/*" : part;
        at = next;
    }
    return pattern;
}

} // namespace

void Report::setCatalogue(const Node& root, std::string file, std::string_view text) {
    m_catalogue = &root;
    m_catalogueFile = std::move(file);
    m_catalogueText = text;
}

void Report::setRootLater(std::function<Node()> make) {
    m_plain = !hasErrors(); // what was mended is no JSON
    m_root = nullptr;
    m_makeRoot = std::move(make);
}

const Node* Report::rootOf(Place place) const {
    if (place.source != 0)
        return m_catalogue;
    if (m_root == nullptr && m_makeRoot)
        m_root = &m_madeRoot.emplace(m_makeRoot());
    return m_root;
}

void Report::noteAsked(const Node& object, AskedKey asked) {
    const Node* const root = rootOf(object.place);
    if (m_asked == nullptr || root == nullptr)
        return;
    asked.object = patternOf(pointerTo(*root, object.place));
    m_asked->push_back(std::move(asked));
}

void Report::add(const Node& value, Finding finding) {
    add(&value, value.place, shown(value), std::move(finding));
}

void Report::addAtKey(const Node& member, Finding finding) {
    if (member.key.empty()) // an item of a list has none
        add(member, std::move(finding));
    else
        add(&member, member.keyPlace, member.keySpan, std::move(finding));
}

void Report::addAt(Place place, Span span, Finding finding) {
    add(nullptr, place, span, std::move(finding));
}

void Report::error(const Node& value, std::string_view code, Text message) {
    add(value, {code, std::move(message)});
}

void Report::errorAtKey(const Node& member, std::string_view code, Text message) {
    addAtKey(member, {code, std::move(message)});
}

void Report::warning(const Node& value, std::string_view code, Text message) {
    add(value, {code, std::move(message)});
}

void Report::warningAtKey(const Node& member, std::string_view code, Text message) {
    addAtKey(member, {code, std::move(message)});
}

void Report::errorAt(Place place, std::string_view code, Text message) {
    addAt(place, {}, {code, std::move(message)});
}

void Report::add(const Node* node, Place place, Span span, Finding finding) {
    const CodeInfo* const info = findCode(finding.code);
    assert(info != nullptr && "every code stands in codes_*.cpp");
    const Severity severity = info != nullptr ? info->severity : Severity::Error;
    const bool error = severity == Severity::Error;
    const bool borrowed = place.source != 0;
    if (borrowed && !error)
        return; // nobody can mend a warning in what came with the program
    std::size_t& count = error ? m_errors : m_others;
    if (++count > (error ? most : mostKept))
        return;
    Diagnostic diagnostic = made(place, span, std::move(finding));
    if (borrowed)
        diagnostic.fix.reset(); // the catalogue is not the author's to mend
    if (borrowed && node != nullptr && node->takenAt.line > 0) {
        const std::string where =
            fmt::format("{}:{}:{}", m_file, node->takenAt.line, node->takenAt.column);
        diagnostic.message.nl +=
            fmt::format(" Dit komt uit de catalogus; het is overgenomen in {}.", where);
        diagnostic.message.en +=
            fmt::format(" This is from the catalogue; it is taken over in {}.", where);
    }
    m_entries.push_back({std::move(diagnostic), node != nullptr ? node->span : Span{}});
}

bool Report::mistaken(const Node& value) const {
    return full() || std::any_of(m_entries.begin(), m_entries.end(), [&](const Entry& entry) {
               return entry.diagnostic.severity == Severity::Error &&
                      entry.diagnostic.place.source == value.place.source &&
                      value.span.holds(entry.within) && !entry.within.empty();
           });
}

std::string_view Report::written(const Node& value) const {
    if (value.place.source != 0 || value.span.to > m_text.size() || value.span.empty())
        return {};
    return m_text.substr(value.span.from, value.span.to - value.span.from);
}

Diagnostic Report::made(Place place, Span span, Finding finding) const {
    const CodeInfo* const info = findCode(finding.code);
    Diagnostic diagnostic;
    diagnostic.severity = info != nullptr ? info->severity : Severity::Error;
    diagnostic.code = finding.code;
    diagnostic.file = place.source != 0 ? m_catalogueFile : m_file;
    diagnostic.place = place;
    diagnostic.span = span;
    diagnostic.message = std::move(finding.message);
    diagnostic.expected = std::move(finding.expected);
    diagnostic.meant = std::move(finding.meant);
    diagnostic.fix = std::move(finding.fix);
    return diagnostic;
}

// From the tree where there is one. To make one anew of five megabytes takes as long as reading
// them did; a look through the text does not.
void Report::addPointers(std::vector<Diagnostic>& sorted) const {
    const bool byText = m_root == nullptr && m_plain;
    std::vector<std::uint32_t> offsets;
    for (const Diagnostic& each : sorted)
        if (byText && each.place.source == 0 && each.place.line > 0)
            offsets.push_back(each.span.from);
    std::vector<std::string> pointers = pointersAt(m_text, offsets);
    auto next = pointers.begin();
    for (Diagnostic& each : sorted) {
        if (byText && each.place.source == 0) {
            if (each.place.line > 0)
                each.pointer = std::move(*next++);
        } else if (const Node* const root = rootOf(each.place)) {
            each.pointer = pointerTo(*root, each.place);
        }
    }
}

std::vector<Diagnostic> Report::all() const {
    std::vector<Diagnostic> sorted;
    Allowances allowances;
    const bool asks = m_text.find("$allow") != std::string_view::npos;
    if (const Node* const root = asks ? rootOf({}) : nullptr)
        allowances.readFrom(*root);
    for (const Entry& entry : m_entries) {
        Diagnostic diagnostic = entry.diagnostic;
        if (allowances.allow(entry.within, diagnostic))
            continue;
        sorted.push_back(std::move(diagnostic));
    }
    for (auto& [node, finding] : allowances.findings(hasErrors()))
        sorted.push_back(made(node->place, node->span, std::move(finding)));
    sortByPlace(sorted);
    dropRepeated(sorted);
    cut(sorted,
        m_errors > most ? m_errors - most : 0,
        m_others > mostKept ? m_others - mostKept : 0,
        m_file);
    addPointers(sorted);
    // Those of the catalogue come last and have lines of their own.
    const auto theirs = std::stable_partition(
        sorted.begin(), sorted.end(), [](const auto& each) { return each.place.source == 0; });
    std::vector<Diagnostic> borrowed(std::make_move_iterator(theirs),
                                     std::make_move_iterator(sorted.end()));
    sorted.erase(theirs, sorted.end());
    addExcerpts(sorted, m_text);
    addExcerpts(borrowed, m_catalogueText);
    std::move(borrowed.begin(), borrowed.end(), std::back_inserter(sorted));
    return sorted;
}

} // namespace scenario
