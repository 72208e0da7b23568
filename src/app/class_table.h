// A graded class as a list: what does not count first, with its reason, then the grades.
#pragma once

#include "app/screen.h"
#include "records/class_names.h"
#include "records/grade.h"

#include <vector>

namespace app {

/// Positions of the files: those that do not count first, each part by the name that is shown.
std::vector<std::size_t> classOrder(const records::GradedClass& graded,
                                    const records::ClassNames& names);

/// How many count, how many passed, and the mean.
void drawClassSummary(const Shell& shell, const records::GradedClass& graded);
/// Rows the width of the column.
void drawClassRows(const Shell& shell,
                   const records::GradedClass& graded,
                   const records::ClassNames& names,
                   const std::vector<std::size_t>& order);

} // namespace app
