#include "records/model_card.h"

#include "sim/parameters.h"

#include <fmt/format.h>

namespace records {

using base::Language;

std::string markdownTable(const coach::ValidationTable& table, Language language) {
    const bool dutch = language == Language::Dutch;
    std::string out = fmt::format(
        "#### {}\n\n{}: {}\n\n", table.title.in(language), dutch ? "Bron" : "Source", table.source);
    out += dutch ? "| | verwacht | gemeten | marge | oordeel |\n"
                 : "| | expected | measured | tolerance | verdict |\n";
    out += "|---|---:|---:|---:|---|\n";
    for (const coach::ValidationRow& row : table.rows) {
        const char* const verdict =
            row.passes() ? (dutch ? "klopt" : "agrees") : (dutch ? "**wijkt af**" : "**deviates**");
        out += fmt::format("| {} | {} | {} | {} | {} |\n",
                           row.what.in(language),
                           base::formatNumber(row.expected, table.decimals, language),
                           base::formatNumber(row.measured, table.decimals, language),
                           base::formatNumber(row.tolerance, std::max(table.decimals, 1), language),
                           verdict);
    }
    return out;
}

std::string markdownConstants(Language language) {
    const sim::Parameters defaults;
    std::string out = language == Language::Dutch ? "| sleutel | waarde | bereik | bron |\n"
                                                  : "| key | value | range | source |\n";
    out += "|---|---:|---|---|\n";
    for (const sim::ParameterInfo& info : sim::parameterTable())
        out += fmt::format("| `{}` | {} | {} … {} | {} |\n",
                           info.key,
                           defaults.*info.field,
                           info.low,
                           info.high,
                           info.source);
    return out;
}

} // namespace records
