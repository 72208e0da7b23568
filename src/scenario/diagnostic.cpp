#include "scenario/diagnostic.h"

#include <fmt/format.h>

#include <algorithm>

namespace scenario {

std::string toLine(const Diagnostic& diagnostic, base::Language language) {
    const bool dutch = language == base::Language::Dutch;
    const char* const severity = diagnostic.severity == Severity::Error
                                     ? (dutch ? "fout" : "error")
                                     : (dutch ? "waarschuwing" : "warning");
    std::string where = diagnostic.file;
    if (diagnostic.place.line > 0)
        where += fmt::format(":{}:{}", diagnostic.place.line, diagnostic.place.column);
    std::string line = fmt::format("{}: {} [{}]", where, severity, diagnostic.code);
    if (!diagnostic.pointer.empty())
        line += " " + diagnostic.pointer;
    return line + ": " + diagnostic.message.in(language);
}

bool hasErrors(const std::vector<Diagnostic>& diagnostics) {
    return std::any_of(diagnostics.begin(), diagnostics.end(), [](const Diagnostic& each) {
        return each.severity == Severity::Error;
    });
}

} // namespace scenario
