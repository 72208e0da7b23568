// Buttons of four kinds, links, tab chips and small chips. Labels wrap where they do not fit.
#pragma once

#include "app/fonts.h"

#include <string>
#include <string_view>
#include <vector>

namespace app {

enum class ButtonKind { Primary, Secondary, Ghost, Danger };

struct ButtonOptions {
    ButtonKind kind = ButtonKind::Primary;
    float width = 0; ///< 0: as wide as the label needs; fill: to the column's end
    bool enabled = true;
    std::string_view reason = {}; ///< why it is not enabled, or what it does
    static constexpr float fill = -1;
};

bool button(const char* id, std::string_view label, const ButtonOptions& options = {});
/// What button() takes when its width is 0.
float buttonWidth(std::string_view label);
float buttonHeight();

/// A smaller button holding one icon (or the fallback text where the icon font is missing).
bool iconButton(const char* id, Icon icon, std::string_view fallback, std::string_view explanation);

/// Accent-coloured text that can be clicked.
bool linkButton(const char* id, std::string_view label);

/// A row of tabs that wraps; true when `selected` changed.
bool tabChips(const char* id, const std::vector<std::string>& labels, int& selected);

/// A small rounded label ("?", "nieuw"); text colour and ground from the palette.
void chip(std::string_view label);
/// A chip that can be pressed.
bool chipButton(const char* id, std::string_view label, std::string_view explanation = {});

} // namespace app
