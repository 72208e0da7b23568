// The number of a game that belongs to a student: in an exam everybody plays other customers, and
// the teacher can tell whose game it is.
#pragma once

#include <cstdint>
#include <string>

namespace records {

// The same for "s123", "S123" and " s123 "; up to 2^53, so that it can be typed and read anywhere.
std::uint64_t examSeed(const std::string& student, std::uint64_t scenarioHash);

} // namespace records
