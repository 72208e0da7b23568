#include "scenario/report.h"

#include "scenario/allowances.h"
#include "scenario/codes.h"
#include "scenario/excerpt.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cassert>
#include <utility>

namespace scenario {

namespace {

// Warnings and hints are kept beyond `most`: only when the whole file was read is it known which
// of them the author allowed.
constexpr std::size_t mostKept = 5000;

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
void cut(std::vector<Diagnostic>& all, std::size_t uncounted, const std::string& file) {
    std::array<std::size_t, 3> seen{};
    std::size_t left = uncounted;
    bool errors = uncounted > 0;
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

} // namespace

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
    std::size_t& count = error ? m_errors : m_others;
    if (++count > (error ? most : mostKept))
        return;
    Diagnostic diagnostic;
    diagnostic.severity = severity;
    diagnostic.code = finding.code;
    diagnostic.file = m_file;
    diagnostic.place = place;
    diagnostic.span = span;
    diagnostic.message = std::move(finding.message);
    diagnostic.expected = std::move(finding.expected);
    diagnostic.meant = std::move(finding.meant);
    diagnostic.fix = std::move(finding.fix);
    m_entries.push_back({std::move(diagnostic), node});
}

std::vector<Diagnostic> Report::all() const {
    std::vector<Diagnostic> sorted;
    Allowances allowances;
    if (m_root != nullptr)
        allowances.readFrom(*m_root);
    for (const Entry& entry : m_entries) {
        Diagnostic diagnostic = entry.diagnostic;
        const Node* const node = entry.node;
        if (node != nullptr && allowances.allow(*node, diagnostic))
            continue;
        if (m_root != nullptr)
            diagnostic.pointer = pointerTo(*m_root, diagnostic.place);
        sorted.push_back(std::move(diagnostic));
    }
    sortByPlace(sorted);
    const std::size_t uncounted =
        (m_errors > most ? m_errors - most : 0) + (m_others > mostKept ? m_others - mostKept : 0);
    cut(sorted, uncounted, m_file);
    addExcerpts(sorted, m_text);
    return sorted;
}

} // namespace scenario
