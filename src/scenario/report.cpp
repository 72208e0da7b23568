#include "scenario/report.h"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

namespace scenario {

void Report::error(const Node& value, std::string code, Text message) {
    add(Severity::Error, value.place, std::move(code), std::move(message));
}

void Report::errorAtKey(const Node& member, std::string code, Text message) {
    add(Severity::Error, member.keyPlace, std::move(code), std::move(message));
}

void Report::warning(const Node& value, std::string code, Text message) {
    add(Severity::Warning, value.place, std::move(code), std::move(message));
}

void Report::warningAtKey(const Node& member, std::string code, Text message) {
    add(Severity::Warning, member.keyPlace, std::move(code), std::move(message));
}

void Report::errorAt(Place place, std::string code, Text message) {
    add(Severity::Error, place, std::move(code), std::move(message));
}

void Report::add(Severity severity, Place place, std::string code, Text message) {
    std::size_t& count = severity == Severity::Error ? m_errors : m_warnings;
    if (++count > most)
        return;
    m_diagnostics.push_back({severity,
                             std::move(code),
                             m_file,
                             place,
                             m_root == nullptr ? std::string{} : pointerTo(*m_root, place),
                             std::move(message)});
}

std::vector<Diagnostic> Report::all() const {
    std::vector<Diagnostic> sorted = m_diagnostics;
    std::stable_sort(sorted.begin(), sorted.end(), [](const Diagnostic& a, const Diagnostic& b) {
        return std::pair(a.place.line, a.place.column) < std::pair(b.place.line, b.place.column);
    });
    const std::size_t left =
        (m_errors > most ? m_errors - most : 0) + (m_warnings > most ? m_warnings - most : 0);
    if (left > 0)
        sorted.push_back(
            {m_errors > most ? Severity::Error : Severity::Warning,
             "more",
             m_file,
             {},
             {},
             {fmt::format("Er zijn nog {} meldingen die hier niet staan. Verbeter eerst deze.",
                          left),
              fmt::format("There are {} more messages, not shown here. Mend these first.", left)}});
    return sorted;
}

} // namespace scenario
