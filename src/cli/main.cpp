// The terminal program. Everything it does is in the commands; this connects them to the machine.
#include "cli/program.h"

#include <unistd.h>

#include <exception>
#include <iostream>

int main(int argc, char** argv) {
    try {
        cli::Terminal terminal{std::cin, std::cout, std::cerr};
        terminal.interactive = ::isatty(STDIN_FILENO) == 1;
        terminal.program = records::programFile();
        return cli::runProgram({argv + (argc > 0 ? 1 : 0), argv + argc}, terminal);
    } catch (const std::exception& problem) {
        std::cerr << "kring: " << problem.what() << '\n';
        return 1;
    }
}
