// What an author's file has wrong, and where. All mistakes of one file are collected; a scenario
// with an error is never played. Not here: how files are read (json_source.h, reader.h).
#pragma once

#include "base/text.h"

#include <cstdint>
#include <string>
#include <vector>

namespace scenario {

enum class Severity : std::uint8_t { Error, Warning };

struct Place {
    int line = 0;   // from 1; 0 when the whole file is meant
    int column = 0; // from 1, in code points
};

struct Diagnostic {
    Severity severity = Severity::Error;
    std::string code; // stable, "unknown-key"
    std::string file;
    Place place;
    std::string pointer; // JSON pointer, "/customers/3/segment"
    base::Text message;
};

// "scenario.json:12:5: fout [unknown-key] /customers/3: …"
std::string toLine(const Diagnostic& diagnostic, base::Language language);

bool hasErrors(const std::vector<Diagnostic>& diagnostics);

} // namespace scenario
