// kring grade FOLDER: a folder of hand-ins becomes tables and a report for the teacher.
#pragma once

#include "cli/terminal.h"

#include <optional>
#include <string>
#include <vector>

namespace cli {

struct GradeCommandOptions {
    std::string folder;
    std::vector<std::string> scenarios; // paths or names; none: all that come with the program
    std::string names;                  // CSV with student numbers and names
    std::string lms;                    // canvas, moodle, brightspace or empty
    std::string item = "Klantkring";    // what the grade is called there
    std::optional<double> passPercent;  // of the points that earns a 5.5
    std::string out;                    // folder for what is made; empty: one inside FOLDER
    bool xapi = false;
    bool exam = false; // games must be those of play --seed-from
};

// 0 when every file counts, 1 when some do not or nothing could be graded.
int gradeClass(const Terminal& terminal, const GradeCommandOptions& options);

} // namespace cli
