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

} // namespace

Result<records::RunId> storedNumber(const Terminal& terminal, const std::string& text) {
    if (!text.empty())
        return numberOf(text);
    const auto store = openStore(terminal);
    if (!store)
        return Failure{store.message()};
    const auto runs = store.value()->list();
    if (!runs)
        return Failure{runs.message()};
    for (const records::StoredRun& run : runs.value())
        if (!run.problem)
            return run.place.number;
    return Failure{{"Er is nog geen run.", "There is no run yet."}};
}

Result<records::HandIn> chosenRun(const Terminal& terminal, const std::string& text) {
    const auto number = storedNumber(terminal, text);
    if (!number)
        return Failure{number.message()};
    if (number.value() == 0)
        return records::readHandIn(text);
    const auto store = openStore(terminal);
    if (!store)
        return Failure{store.message()};
    auto kept = store.value()->read(number.value());
    if (!kept)
        return Failure{kept.message()};
    return records::HandIn{std::move(kept.value()), {}, true};
}

std::filesystem::path placeOfRun(const std::string& text) {
    return numberOf(text) == 0 ? std::filesystem::path(text) : std::filesystem::path();
}

} // namespace cli
