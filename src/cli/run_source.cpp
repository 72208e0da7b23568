#include "cli/run_source.h"

#include "cli/store_source.h"

#include <charconv>

namespace cli {

using base::Failure;
using base::Result;

namespace {

// 0 for what is no number of a run.
records::RunId numberOf(const std::string& text) {
    records::RunId number = 0;
    const char* const end = text.data() + text.size();
    const auto read = std::from_chars(text.data(), end, number);
    return read.ec == std::errc{} && read.ptr == end ? number : 0;
}

Result<records::KeptRun> storedRun(const Terminal& terminal, const std::string& text) {
    const auto store = openStore(terminal);
    if (!store)
        return Failure{store.message()};
    records::RunId number = numberOf(text);
    if (text.empty()) {
        const auto runs = store.value()->list();
        if (!runs)
            return Failure{runs.message()};
        for (const records::StoredRun& run : runs.value())
            if (number == 0 && !run.problem)
                number = run.place.number;
        if (number == 0)
            return Failure{{"Er is nog geen run.", "There is no run yet."}};
    }
    return store.value()->read(number);
}

} // namespace

Result<records::HandIn> chosenRun(const Terminal& terminal, const std::string& text) {
    if (!text.empty() && numberOf(text) == 0)
        return records::readHandIn(text);
    auto kept = storedRun(terminal, text);
    if (!kept)
        return Failure{kept.message()};
    return records::HandIn{std::move(kept.value()), {}, true};
}

std::filesystem::path placeOfRun(const std::string& text) {
    return numberOf(text) == 0 ? std::filesystem::path(text) : std::filesystem::path();
}

} // namespace cli
