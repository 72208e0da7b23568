// The screens by name, brought into a state worth a picture: for --screenshot, with games of their
// own and nothing of the player's.
#pragma once

#include "app/navigator.h"
#include "app/options.h"

#include <string_view>
#include <vector>

namespace app {

/// All names that --screen understands.
const std::vector<std::string_view>& pictureNames();

/// Brings the program to that screen; false when there is no such name.
bool prepareForPicture(Navigator& navigator, std::string_view name);

} // namespace app
