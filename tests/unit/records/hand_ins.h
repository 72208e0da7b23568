// Hand-ins for tests: games that a bot played, as students would hand them in.
#pragma once

#include "records/hand_in.h"

namespace support {

/// A finished game of the shipped scenario by the random bot, with times ten seconds apart. Each
/// seed is played once per test program.
records::HandIn
playedHandIn(std::uint64_t seed, const std::string& name, const std::string& student);

} // namespace support
