// The window program; what it does begins in program.cpp.
#include "app/program.h"
#include "base/memory.h"

int main(int argc, char** argv) {
    base::keepFreedMemory();
    return app::runProgram(argc, argv);
}
