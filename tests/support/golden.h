// Golden files: what a program wrote, compared with what somebody looked at and approved. The
// approved text lies in tests/golden. A test never changes it: with KLANTKRING_APPROVE=1 the new
// text is written beside it as NAME.actual, and scripts/approve shows the difference and moves it.
#pragma once

#include <filesystem>
#include <string>

namespace support {

/// What is different, as one readable paragraph naming the first line that differs; empty when the
/// two texts are the same. Line endings count: a missing last newline is a difference.
std::string firstDifference(const std::string& expected, const std::string& actual);

/// Fails the running test unless `actual` is the approved text of tests/golden/NAME. A name may
/// hold folders: "diagnostics/unknown_key.txt".
void checkGolden(const std::string& name, const std::string& actual);

/// The comparison behind checkGolden, in any folder: the complaint, or empty when all is well.
/// With `approve`, a differing text is written to NAME.actual in that folder.
std::string compareGolden(const std::filesystem::path& folder,
                          const std::string& name,
                          const std::string& actual,
                          bool approve);

} // namespace support
