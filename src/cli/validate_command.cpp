#include "cli/validate_command.h"

#include "base/file.h"
#include "cli/console.h"
#include "coach/validation.h"
#include "records/curve_picture.h"
#include "records/model_card.h"

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

int writeCurves(const Terminal& terminal, const std::filesystem::path& folder) {
    if (const base::Outcome made = base::ensureFolder(folder); !made)
        return complain(terminal, made.message());
    Console console(terminal.in, terminal.out, terminal.language);
    for (const coach::CurveSet& set : coach::modelCurves())
        for (const base::Language language : {base::Language::Dutch, base::Language::English}) {
            const auto file =
                folder / fmt::format("{}-{}.svg", set.id, base::languageCode(language));
            const base::Outcome written =
                base::replaceFile(file, records::curvePicture(set, language));
            if (!written)
                return complain(terminal, written.message());
            console.say("Getekend: {}", "Drawn: {}", file.string());
        }
    return 0;
}

int printMarkdown(const Terminal& terminal, const std::vector<coach::ValidationTable>& tables) {
    for (const coach::ValidationTable& table : tables)
        terminal.out << records::markdownTable(table, terminal.language) << '\n';
    terminal.out << records::markdownConstants(terminal.language);
    return std::all_of(tables.begin(), tables.end(), [](const auto& each) { return each.passes(); })
               ? 0
               : 1;
}

} // namespace

int validateModel(const Terminal& terminal, const ValidateOptions& options) {
    if (!options.curves.empty())
        return writeCurves(terminal, options.curves);
    Console console(terminal.in, terminal.out, terminal.language);
    const auto tables =
        coach::validate(options.quick ? coach::ValidationSize::Short : coach::ValidationSize::Long);
    if (options.markdown)
        return printMarkdown(terminal, tables);
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
