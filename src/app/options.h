// The window program's command line. Only what was asked; nothing is done here.
#pragma once

#include "base/text.h"

#include <cstdint>
#include <optional>
#include <string>

namespace app {

struct Options {
    std::string file; ///< a scenario or run to open; empty = the home screen
    std::optional<std::uint64_t> seed;
    std::optional<int> fromWeek; ///< with one of these it is a trial game: it begins there,
    std::string event;           ///< with this event
    std::string screenshot;      ///< write a picture of the screen to this PNG and stop
    std::string screen;          ///< by name; empty: home, or play when frames are measured
    int width = 1600, height = 900;
    int textPercent = 100;
    bool textPercentGiven = false, languageGiven = false;
    bool dark = false, themeGiven = false;
    base::Language language = base::Language::Dutch;
    int benchmarkFrames = 0; ///< measure this many frames and stop
};

struct ParsedOptions {
    Options options;
    int exitCode = -1; ///< 0 or more: stop with this (help was shown, or the mistake was named)
};

ParsedOptions parseOptions(int argc, char** argv);

} // namespace app
