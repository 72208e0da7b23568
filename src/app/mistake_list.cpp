#include "app/mistake_list.h"

#include "app/text.h"
#include "app/vec.h"
#include "app/widgets_card.h"
#include "base/certain.h"
#include "scenario/diagnostic_text.h"

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

// The line with a mark under what is meant, from `at` on. One that is too wide moves aside for it.
void drawMarked(const scenario::Diagnostic& diagnostic, ImVec2 at, float wide) {
    const Palette& p = colours();
    const scenario::Excerpt& excerpt = base::certain(diagnostic.excerpt);
    const std::string_view before = pointsOf(excerpt.line, excerpt.from);
    const std::string_view meant =
        pointsOf(std::string_view(excerpt.line).substr(before.size()), std::max(1, excerpt.length));
    const float from = before.empty() ? 0.0F : textWidth(Font::Body, before);
    const float to = from + std::max(gap(6), meant.empty() ? 0.0F : textWidth(Font::Body, meant));
    const float dots = textWidth(Font::Body, "…");
    const float aside = std::max(0.0F, std::min(to - wide, from - dots));
    const float high = lineHeight(Font::Body);
    ImDrawList* draw = ImGui::GetWindowDrawList();
    if (aside > 0.0F)
        drawText(draw, Font::Body, at, p.ink, "…");
    draw->PushClipRect(
        {at.x + (aside > 0.0F ? dots : 0.0F), at.y}, {at.x + wide, at.y + high + gap(8)}, true);
    drawText(draw, Font::Body, {at.x - aside, at.y}, p.ink, excerpt.line);
    draw->AddRectFilled({at.x + from - aside, at.y + high + 1},
                        {at.x + to - aside, at.y + high + 4},
                        diagnostic.severity == scenario::Severity::Error ? p.bad : p.warn,
                        1.5F);
    draw->PopClipRect();
}

// The line as it stands in the file, with its number before it.
void drawExcerpt(const scenario::Diagnostic& diagnostic) {
    const std::string number = fmt::format("{}", diagnostic.place.line);
    const ImVec2 at = ImGui::GetCursorScreenPos();
    const float wide = columnWidth();
    const float high = lineHeight(Font::Body) + gap(14);
    const float left = gap(12) + textWidth(Font::Caption, number) + gap(12);
    ImDrawList* draw = ImGui::GetWindowDrawList();
    draw->AddRectFilled(at, at + ImVec2(wide, high), colours().chip, radius::chip);
    const float below = lineHeight(Font::Body) - lineHeight(Font::Caption) - 1;
    drawText(draw, Font::Caption, at + ImVec2(gap(12), gap(6) + below), colours().muted, number);
    drawMarked(diagnostic, at + ImVec2(left, gap(6)), wide - left - gap(8));
    ImGui::Dummy({wide, high});
}

// For a reader rather than a terminal: where it is, what is wrong, and small where to look it up.
void drawHeading(const scenario::Diagnostic& diagnostic, base::Language language) {
    const Palette& p = colours();
    const bool dutch = language == base::Language::Dutch;
    const bool error = diagnostic.severity == scenario::Severity::Error;
    std::string where = dutch ? "Het hele bestand" : "The whole file";
    if (diagnostic.place.line > 0)
        where = fmt::format("{} {}, {} {}",
                            dutch ? "Regel" : "Line",
                            diagnostic.place.line,
                            dutch ? "kolom" : "column",
                            diagnostic.place.column);
    if (diagnostic.place.source != 0) // not the author's own file
        where = fmt::format("{} · {}", diagnostic.file, where);
    paragraph(Font::Strong, error ? p.badText : p.warnText, where);
    verticalGap(2);
    paragraph(Font::Body, p.ink, diagnostic.message.in(language));
    std::string about =
        fmt::format("{} · {}", scenario::nameOf(diagnostic.severity).in(language), diagnostic.code);
    if (!diagnostic.pointer.empty())
        about += " · " + diagnostic.pointer;
    paragraph(Font::Caption, p.muted, about);
}

// What would be right and, where it is certain, what can mend it.
void drawAdvice(const scenario::Diagnostic& diagnostic, base::Language language) {
    std::vector<std::string> lines = adviceOf(diagnostic, language);
    if (diagnostic.fix)
        lines.push_back("kring check --fix: " + diagnostic.fix->what.in(language));
    for (const std::string& line : lines) {
        verticalGap(4);
        paragraph(Font::Body, colours().muted, line);
    }
}

} // namespace

void drawMistakes(const std::vector<scenario::Diagnostic>& diagnostics, base::Language language) {
    for (const scenario::Diagnostic& diagnostic : diagnostics) {
        {
            Card card;
            drawHeading(diagnostic, language);
            if (diagnostic.excerpt) {
                verticalGap(6);
                drawExcerpt(diagnostic);
            }
            drawAdvice(diagnostic, language);
        }
        verticalGap(space::s);
    }
}

} // namespace app
