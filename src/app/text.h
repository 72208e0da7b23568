// Text on screen: measuring, drawing, wrapping, cutting with an ellipsis, and paragraphs with bold
// words. Every text of the program goes through here, so that nothing is ever cut off unseen.
#pragma once

#include "app/ui.h"

#include <imgui.h>

#include <string>
#include <string_view>

namespace app {

float textWidth(Font font, std::string_view text);
/// Height when wrapped at this width; 0 = not wrapped.
float textHeight(Font font, std::string_view text, float wrapWidth = 0);
inline float lineHeight(Font font) {
    return ui().fonts().size(font);
}

/// Draws without submitting layout; wrapped if wrapWidth > 0.
void drawText(ImDrawList* draw,
              Font font,
              ImVec2 at,
              ImU32 colour,
              std::string_view text,
              float wrapWidth = 0);
/// Draws one line, cut with "…" where it does not fit; true if it was cut.
bool drawTextFit(
    ImDrawList* draw, Font font, ImVec2 at, ImU32 colour, std::string_view text, float width);
/// Wrapped at this width, every line centred on the x of `top`; and its height.
void drawCentredText(
    ImDrawList* draw, Font font, ImVec2 top, ImU32 colour, std::string_view text, float wrapWidth);
float centredTextHeight(Font font, std::string_view text, float wrapWidth);
/// The longest beginning that fits with "…" behind it; the text itself if all of it fits.
std::string shortened(Font font, std::string_view text, float width);

/// One line in the column, cut where the column ends; what was cut shows when the mouse is on it.
void label(Font font, ImU32 colour, std::string_view text);
/// Wrapped at the column's width.
void paragraph(Font font, ImU32 colour, std::string_view text);
/// Wrapped; words between ** and ** in bold and ink.
void richParagraph(Font font, Font strong, ImU32 colour, std::string_view text);

/// A small card with text near the mouse, wrapped at a comfortable width.
void showTooltip(std::string_view text);
void showTooltip(std::string_view title, std::string_view text);

/// Width left in the column.
inline float columnWidth() {
    return ImGui::GetContentRegionAvail().x;
}
/// Vertical space of this many pixels (damped with the text scale).
void verticalGap(float pixels);

} // namespace app
