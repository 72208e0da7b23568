#include "scenario/diagnostic_text.h"

#include <fmt/format.h>

namespace scenario {

namespace {

std::string withCaret(const Excerpt& excerpt, int line) {
    const std::string number = std::to_string(line);
    const auto spaces = [](std::size_t count) {
        return std::string(count, ' ');
    };
    return fmt::format("  {} | {}\n  {} | {}{}\n",
                       number,
                       excerpt.line,
                       spaces(number.size()),
                       spaces(static_cast<std::size_t>(excerpt.from)),
                       std::string(static_cast<std::size_t>(excerpt.length), '^'));
}

} // namespace

std::string headingOf(const Diagnostic& diagnostic, base::Language language) {
    Diagnostic bare = diagnostic;
    bare.expected = {};
    bare.meant.clear();
    return toLine(bare, language);
}

std::vector<std::string> adviceOf(const Diagnostic& diagnostic, base::Language language) {
    std::vector<std::string> advice;
    const bool twice = diagnostic.fix && diagnostic.fix->what == diagnostic.expected;
    for (const std::string& each :
         {twice ? std::string{} : diagnostic.expected.in(language), question(diagnostic, language)})
        if (!each.empty())
            advice.push_back(each);
    return advice;
}

std::string toText(const Diagnostic& diagnostic, base::Language language) {
    std::string text = headingOf(diagnostic, language) + "\n";
    if (diagnostic.excerpt)
        text += withCaret(*diagnostic.excerpt, diagnostic.place.line);
    for (const std::string& each : adviceOf(diagnostic, language))
        text += "  " + each + "\n";
    if (diagnostic.fix)
        text += (language == base::Language::Dutch ? "  Met --fix: " : "  With --fix: ") +
                diagnostic.fix->what.in(language) + "\n";
    return text;
}

} // namespace scenario
