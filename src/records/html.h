// Pieces of an HTML page: escaped text, tables, bars and a line chart as SVG. What is in them is
// the report's.
#pragma once

#include "base/text.h"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace records {

// A whole page that needs nothing else; title and body are HTML already.
std::string htmlPage(base::Language language, const std::string& title, const std::string& body);

// The characters that mean something in HTML, as entities; a new line or a tab as a space. What no
// XML may hold is left out.
std::string escaped(std::string_view text);

// Cells are HTML already; a column whose name ends in "#" is of numbers, set to the right.
std::string table(const std::vector<std::string>& columns,
                  const std::vector<std::vector<std::string>>& rows);

// A bar for a share 0..1.
std::string bar(double share);

// A line over the weeks with its range written at the axis; empty for fewer than two points.
std::string chart(const std::string& title,
                  const std::vector<std::pair<int, double>>& points,
                  const std::string& lowest,
                  const std::string& highest);

} // namespace records
