#include "app/section.h"

#include "app/item.h"
#include "app/text.h"
#include "app/ui.h"
#include "app/vec.h"

namespace app {

bool sectionHeading(const char* id, std::string_view title, std::string_view summary, bool open) {
    const Palette& p = colours();
    const float width = columnWidth();
    const float left = em(16);
    const float titleWidth = std::ceil(textWidth(Font::CaptionStrong, title));
    const float beside = width - left - titleWidth - gap(14);
    // A summary that does not fit beside the title goes below it.
    const bool below = !summary.empty() && textWidth(Font::Caption, summary) > beside;
    const float second = below ? textHeight(Font::Caption, summary, width - left) + 1 : 0;
    const float high = lineHeight(Font::CaptionStrong) + second + 2 * gap(6);
    const Item it = item(id, {width, high});
    if (!it.visible)
        return it.pressed;
    it.draw->AddLine(it.min, {it.max.x, it.min.y}, p.border);
    if (it.hovered)
        it.draw->AddRectFilled(it.min + ImVec2(0, 1), it.max, p.accentTint, 4);
    const float y = it.min.y + gap(6);
    const ImVec2 c(it.min.x + em(6), y + lineHeight(Font::CaptionStrong) / 2);
    const float r = em(4);
    if (open)
        it.draw->AddTriangleFilled(
            c + ImVec2(-r, -r * 0.6F), c + ImVec2(r, -r * 0.6F), c + ImVec2(0, r * 0.8F), p.muted);
    else
        it.draw->AddTriangleFilled(
            c + ImVec2(-r * 0.6F, -r), c + ImVec2(r * 0.8F, 0), c + ImVec2(-r * 0.6F, r), p.muted);
    drawText(it.draw, Font::CaptionStrong, {it.min.x + left, y}, p.ink, title);
    if (below)
        drawText(it.draw,
                 Font::Caption,
                 {it.min.x + left, y + lineHeight(Font::CaptionStrong) + 1},
                 p.muted,
                 summary,
                 width - left);
    else if (!summary.empty())
        drawText(it.draw,
                 Font::Caption,
                 {it.max.x - textWidth(Font::Caption, summary), y},
                 p.muted,
                 summary);
    focusRing(it, 4);
    return it.pressed;
}

} // namespace app
