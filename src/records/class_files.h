// The files that a teacher keeps of a graded class. They lie in a folder of their own within the
// one that was graded, and none is written over another.
#pragma once

#include "records/grade_tables.h"

#include <filesystem>

namespace records {

constexpr const char* classFolder = "klantkring-cijfers";

enum class ClassFile : std::uint8_t { Table, Report, Canvas, Moodle, Brightspace };

// Written under a name that is free; where it stands.
base::Result<std::filesystem::path> keepClassFile(const std::filesystem::path& graded,
                                                  ClassFile kind,
                                                  const GradedClass& result,
                                                  const ClassNames& names,
                                                  const TableOptions& options,
                                                  base::Language language);

} // namespace records
