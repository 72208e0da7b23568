// Where a command is run: its streams, its surroundings and its language. main.cpp makes the real
// one, tests make their own.
#pragma once

#include "base/text.h"
#include "records/folders.h"
#include "records/store.h"

#include <functional>
#include <iosfwd>

namespace cli {

struct Terminal {
    std::istream& in;
    std::ostream& out;
    std::ostream& err;
    bool interactive = false; // somebody sits at the keyboard
    records::Environment environment = records::systemEnvironment;
    std::filesystem::path program = {}; // this program's file
    base::Language language = base::Language::Dutch;
    std::function<records::Milliseconds()> clock = records::systemTime;

    [[nodiscard]] std::vector<std::filesystem::path> shares() const {
        return records::shareFolders(program, environment);
    }
};

// Prints a text on the error stream; returns 1, the exit status that goes with it.
int complain(const Terminal& terminal, const base::Text& text);

} // namespace cli
