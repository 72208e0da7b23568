// Tables as comma-separated values (RFC 4180): written so that no spreadsheet takes a cell for a
// formula, and read with limits, since they come from elsewhere. What the columns mean is not here.
#pragma once

#include "base/result.h"

#include <filesystem>
#include <string>
#include <vector>

namespace records {

using CsvRow = std::vector<std::string>;

// Cells that begin with = + - @ or a control character get an apostrophe in front, which
// spreadsheets do not show.
std::string csvText(const std::vector<CsvRow>& rows, char separator = ',');

// Reads ',' and ';' alike, whichever the first line has more of. At most 2 MB and 20,000 rows.
base::Result<std::vector<CsvRow>> csvFrom(std::string_view text);
base::Result<std::vector<CsvRow>> readCsv(const std::filesystem::path& file);

} // namespace records
