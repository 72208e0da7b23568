// kring play: starts or resumes a run and hands it to the text game.
#pragma once

#include "cli/terminal.h"

#include <optional>
#include <string>

namespace cli {

struct PlayOptions {
    std::string scenario; // path or name; empty: the default one
    std::optional<std::uint64_t> seed;
    std::string seedFrom;    // a student number that gives the seed; empty: none
    std::string run;         // its file; empty: in the store
    std::int64_t number = 0; // of a run in the store to go on with; 0: none was named
    std::string name;        // of the player
    std::string usualName;   // when no name is given
    bool resume = false;
    std::optional<int> fromWeek; // with one of these it is a trial game: it begins there,
    std::string event;           // with this event
    [[nodiscard]] bool trial() const { return fromWeek || !event.empty(); }
};

int playGame(const Terminal& terminal, const PlayOptions& options);

} // namespace cli
