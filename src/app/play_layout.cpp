#include "app/play_layout.h"

#include "app/text.h"
#include "app/ui.h"

#include <algorithm>

namespace app {

PlayLayout layOutPlay(ImVec2 screen, float headerHigh) {
    PlayLayout out;
    out.pad = gap(space::xl);
    // At large text the column takes more of the window, but never so much that no ring fits.
    const float wide =
        std::floor(std::clamp(screen.x * 0.325F, em(330), std::max(em(330), screen.x * 0.42F)));
    const float column = std::min(wide, std::floor(screen.x * 0.45F));
    const float left = screen.x - column;
    out.column = {{left, headerHigh}, screen};
    const float news = lineHeight(Font::Body) * 7.0F + 2 * gap(space::l);
    const float high = std::floor(std::min(news, (screen.y - headerHigh) * 0.3F));
    out.lower = {{out.pad, screen.y - out.pad - high}, {left - out.pad, screen.y - out.pad}};
    out.ring = {{out.pad, headerHigh + gap(space::m)},
                {left - out.pad, out.lower.min.y - gap(space::m)}};
    out.lowerTabs = out.lower.max.x - out.lower.min.x < em(760);
    return out;
}

} // namespace app
