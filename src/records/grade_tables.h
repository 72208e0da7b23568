// A graded class as tables: everything for the teacher, and the grades alone in the columns that an
// LMS imports. A file that does not count has no grade in an LMS table; the teacher decides on it.
#pragma once

#include "records/class_names.h"
#include "records/grade.h"

namespace records {

enum class Lms : std::uint8_t { Canvas, Moodle, Brightspace };

struct TableOptions {
    std::string item = "Klantkring"; // what the grade is called in the LMS
};

// One row a file: who, the grade, what it is made of, and what is wrong with it. In Dutch with
// semicolons and decimal commas, as spreadsheets there expect.
std::string gradeTable(const GradedClass& graded, const ClassNames& names, base::Language language);

// Canvas: Student,ID,SIS Login ID,Section,<item>, and a second row "    Points Possible" with 10.
// Moodle: ID number,<item>. Brightspace: OrgDefinedId,Username,<item> Points Grade,End-of-Line
// Indicator, each row ending in #. One row for each student who can be told from the others by
// number, and whose file counts.
std::string
lmsTable(const GradedClass& graded, const ClassNames& names, Lms lms, const TableOptions& options);

} // namespace records
