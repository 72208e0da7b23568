// A picture of a screen without a display: draws frames into a Ui of its own and rasterises the
// last.
#pragma once

#include "app/raster.h"
#include "app/window.h"

#include <string>

namespace app {

struct ScreenshotOptions {
    int width = 1600, height = 900;
    int textPercent = 100;
    ThemeKind theme = ThemeKind::Light;
    int frames = 4; ///< ImGui needs a few to settle the layout
};

Picture takeScreenshot(const ScreenshotOptions& options, const DrawFrame& draw);

} // namespace app
