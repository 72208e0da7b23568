#include "app/mistake_list.h"

#include "app/text.h"
#include "app/vec.h"
#include "app/widgets_card.h"

#include <fmt/format.h>

#include <algorithm>

namespace app {

namespace {

// The first bytes of the text that make up so many code points.
std::string_view pointsOf(std::string_view text, int count) {
    std::size_t end = 0;
    for (int points = 0; end < text.size(); ++end)
        if ((static_cast<unsigned char>(text[end]) & 0xC0U) != 0x80U && points++ == count)
            break;
    return text.substr(0, end);
}

// The line as it stands in the file, with its number before it and a mark under what is meant.
void drawExcerpt(const scenario::Diagnostic& diagnostic) {
    const Palette& p = colours();
    const scenario::Excerpt& excerpt = *diagnostic.excerpt;
    const std::string number = fmt::format("{}", diagnostic.place.line);
    const std::string_view before = pointsOf(excerpt.line, excerpt.from);
    const std::string_view meant =
        pointsOf(std::string_view(excerpt.line).substr(before.size()), std::max(1, excerpt.length));
    const ImVec2 at = ImGui::GetCursorScreenPos();
    const float wide = columnWidth();
    const float high = lineHeight(Font::Body) + gap(14);
    const float left = at.x + gap(12) + textWidth(Font::Caption, number) + gap(12);
    ImDrawList* draw = ImGui::GetWindowDrawList();
    draw->AddRectFilled(at, at + ImVec2(wide, high), p.chip, radius::chip);
    const float top = at.y + gap(6);
    drawText(draw,
             Font::Caption,
             {at.x + gap(12), top + lineHeight(Font::Body) - lineHeight(Font::Caption) - 1},
             p.muted,
             number);
    draw->PushClipRect(at, at + ImVec2(wide - gap(8), high), true);
    const float from = left + textWidth(Font::Body, before) * (before.empty() ? 0.0F : 1.0F);
    const float to = from + std::max(gap(6), meant.empty() ? 0.0F : textWidth(Font::Body, meant));
    drawText(draw, Font::Body, {left, top}, p.ink, excerpt.line);
    draw->AddRectFilled({from, top + lineHeight(Font::Body) + 1},
                        {to, top + lineHeight(Font::Body) + 4},
                        diagnostic.severity == scenario::Severity::Error ? p.bad : p.warn,
                        1.5F);
    draw->PopClipRect();
    ImGui::Dummy({wide, high});
}

} // namespace

void drawMistakes(const std::vector<scenario::Diagnostic>& diagnostics, base::Language language) {
    for (const scenario::Diagnostic& diagnostic : diagnostics) {
        {
            Card card;
            paragraph(Font::Body, colours().ink, toLine(diagnostic, language));
            if (diagnostic.excerpt) {
                verticalGap(6);
                drawExcerpt(diagnostic);
            }
        }
        verticalGap(space::s);
    }
}

} // namespace app
