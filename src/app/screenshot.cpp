#include "app/screenshot.h"

#include <algorithm>

namespace app {

Picture takeScreenshot(const ScreenshotOptions& options, const DrawFrame& draw) {
    Ui ui(options.textPercent, options.theme);
    ui.reducedMotion = true;
    const ImVec2 size(static_cast<float>(options.width), static_cast<float>(options.height));
    for (int i = 0; i < std::max(1, options.frames); ++i) {
        ui.beginFrame(size, 1.0F / 60.0F);
        draw(ui);
        ui.endFrame();
    }
    return rasterise(*ImGui::GetDrawData(), options.width, options.height, ui.palette().paper);
}

} // namespace app
