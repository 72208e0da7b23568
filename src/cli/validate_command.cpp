#include "cli/validate_command.h"

#include "cli/console.h"
#include "coach/validation.h"

#include <algorithm>
#include <ostream>

namespace cli {

namespace {

// Letters, not bytes: Dutch has some of two.
std::size_t lengthOf(const std::string& text) {
    return static_cast<std::size_t>(std::count_if(text.begin(), text.end(), [](char c) {
        return (static_cast<unsigned>(c) & 0xC0U) != 0x80U;
    }));
}

std::string padded(const std::string& text, std::size_t width) {
    const std::size_t length = lengthOf(text);
    return text + std::string(length < width ? width - length : 0, ' ');
}

void printTable(Console& console, const coach::ValidationTable& table) {
    console.line();
    console.say("{} [{}]", "{} [{}]", console.text(table.title), table.source);
    std::size_t width = 0;
    for (const coach::ValidationRow& row : table.rows)
        width = std::max(width, lengthOf(console.text(row.what)));
    for (const coach::ValidationRow& row : table.rows)
        console.say("  {}  verwacht {:>9}  gemeten {:>9}  marge {:>9}  {}",
                    "  {}  expected {:>9}  measured {:>9}  tolerance {:>9}  {}",
                    padded(console.text(row.what), width),
                    console.number(row.expected, table.decimals),
                    console.number(row.measured, table.decimals),
                    console.number(row.tolerance, std::max(table.decimals, 1)),
                    console.phrase(row.passes() ? "klopt" : "WIJKT AF",
                                   row.passes() ? "agrees" : "DEVIATES"));
}

} // namespace

int validateModel(const Terminal& terminal, bool quick) {
    Console console(terminal.in, terminal.out, terminal.language);
    const auto tables =
        coach::validate(quick ? coach::ValidationSize::Short : coach::ValidationSize::Long);
    std::size_t rows = 0;
    std::ptrdiff_t deviating = 0;
    for (const coach::ValidationTable& table : tables) {
        printTable(console, table);
        rows += table.rows.size();
        deviating += std::count_if(
            table.rows.begin(), table.rows.end(), [](const auto& row) { return !row.passes(); });
    }
    console.line();
    if (deviating == 0)
        console.say("Alle {} regels kloppen.", "All {} rows agree.", rows);
    else
        console.say(
            "{} van de {} regels wijken af.", "{} of the {} rows deviate.", deviating, rows);
    return deviating == 0 ? 0 : 1;
}

} // namespace cli
