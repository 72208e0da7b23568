// Any bytes at all become a scenario or a list of mistakes; never a crash, never half of each.
#include "scenario/loader.h"

#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
    const std::string text(bytes, bytes + size);
    const scenario::Loaded loaded = scenario::parse(text, "fuzz.json");
    if (loaded.scenario.has_value() == hasErrors(loaded.diagnostics))
        std::abort();
    return 0;
}
