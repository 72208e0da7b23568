// A run as text, line by line: how headers, decisions and ends are written and read. What is read
// is checked for form and size only; whether a decision is allowed, the game says. Not here: files
// (run_log.h).
#pragma once

#include "game/run_log.h"

#include <string_view>

namespace game {

// Each without its newline.
std::string toLine(const RunHeader& header);
std::string toLine(const Decision& decision);
std::string toLine(const RunEnd& end);
// A whole run, each line with its newline.
std::string toText(const Run& run);

base::Result<RunHeader> headerFrom(std::string_view line);

// A decision that is part of something larger; a mistake stays with the object.
class RunObject;
Decision decisionFrom(RunObject object);

using RunLine = std::variant<Decision, RunEnd>;
base::Result<RunLine> lineFrom(std::string_view line);

// The whole text of a run. `wholeBytes` says where the last whole line ends, when asked for; a last
// line without a newline counts when nothing of it is missing.
base::Result<Run> runFrom(std::string_view text, std::size_t* wholeBytes = nullptr);

} // namespace game
