// The window program from its command line to its exit code. Not the loop: that is the window's.
#pragma once

namespace app {

int runProgram(int argc, char** argv);

} // namespace app
