// A heading that unfolds what is below it, with a short summary at the right while it is folded.
#pragma once

#include <string_view>

namespace app {

/// Full width of the column; true when pressed. The caller remembers whether it is open.
bool sectionHeading(const char* id, std::string_view title, std::string_view summary, bool open);

} // namespace app
