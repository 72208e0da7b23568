// The dark bar of the screens outside the game: the name, where you are, language and settings.
#pragma once

#include "app/screen.h"

#include <string_view>

namespace app {

/// Draws at the top of the window; returns its height. With `home`, a button back to the home
/// screen, and true in it when pressed.
float drawProgramBar(Shell& shell, std::string_view title, bool* home = nullptr);

/// A button on a dark bar: a frame while it is pointed at, a fill when it is on.
bool barButton(const char* id, std::string_view label, bool on, std::string_view explanation);
float barButtonWidth(std::string_view label);

} // namespace app
