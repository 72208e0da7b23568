// The version of the program, as runs and --version tell it. The same as in CMakeLists.txt; a test
// compares them.
#pragma once

namespace records {

constexpr const char* programVersion = "0.5.0";

} // namespace records
