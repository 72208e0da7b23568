// What kring check does with any bytes: tell what is wrong in every form, and make every certain
// fix. A fix never makes a sound file unsound, and after all of them nothing is left to fix.
#include "scenario/diagnostic_json.h"
#include "scenario/diagnostic_text.h"
#include "scenario/fixes.h"
#include "scenario/loader.h"

#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
    const std::string text(bytes, bytes + size);
    const auto diagnostics = scenario::parse(text, "fuzz.json").diagnostics;
    for (const scenario::Diagnostic& each : diagnostics)
        if (toText(each, base::Language::Dutch).empty() || each.message.en.empty() ||
            each.span.to > text.size())
            std::abort();
    const std::vector<scenario::CheckedFile> files{{"fuzz.json", false, diagnostics}};
    if (scenario::toJson(files, base::Language::English).empty() ||
        scenario::toSarif(files, base::Language::Dutch, "0").empty())
        std::abort();
    const scenario::Fixed fixed = scenario::fixAll(text, "fuzz.json");
    if (!hasErrors(diagnostics) && hasErrors(fixed.remaining))
        std::abort();
    if (scenario::differences(text, fixed.text, "fuzz.json").empty() != (fixed.text == text))
        std::abort();
    return 0;
}
