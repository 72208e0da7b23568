#include "scenario/diagnostic.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace scenario {

const base::Text& nameOf(Severity severity) {
    static const std::array<base::Text, 3> names{
        {{"fout", "error"}, {"waarschuwing", "warning"}, {"tip", "hint"}}};
    return names[static_cast<std::size_t>(severity)];
}

std::string question(const Diagnostic& diagnostic, base::Language language) {
    if (diagnostic.meant.empty())
        return {};
    const char* const words =
        language == base::Language::Dutch ? "Bedoel je \"" : "Did you mean \"";
    return words + diagnostic.meant + "\"?";
}

std::string explanation(const Diagnostic& diagnostic, base::Language language) {
    std::string all = diagnostic.message.in(language);
    for (const std::string& more :
         {diagnostic.expected.in(language), question(diagnostic, language)})
        if (!more.empty())
            all += " " + more;
    return all;
}

std::string toLine(const Diagnostic& diagnostic, base::Language language) {
    std::string where = diagnostic.file;
    if (diagnostic.place.line > 0)
        where += fmt::format(":{}:{}", diagnostic.place.line, diagnostic.place.column);
    std::string line = fmt::format(
        "{}: {} [{}]", where, nameOf(diagnostic.severity).in(language), diagnostic.code);
    if (!diagnostic.pointer.empty())
        line += " " + diagnostic.pointer;
    return line + ": " + explanation(diagnostic, language);
}

bool hasErrors(const std::vector<Diagnostic>& diagnostics) {
    return std::any_of(diagnostics.begin(), diagnostics.end(), [](const Diagnostic& each) {
        return each.severity == Severity::Error;
    });
}

} // namespace scenario
