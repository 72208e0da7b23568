#include "app/widgets_interval.h"

#include "app/text.h"
#include "app/ui.h"
#include "app/vec.h"

#include <algorithm>

namespace app {
namespace {

// Where the parts of a group of rows go. Where the column is narrow, the bars are below the labels.
struct IntervalLayout {
    ImVec2 start;
    float width = 0, label = 0, left = 0, right = 0;
    bool stacked = false;

    IntervalLayout(float valueWide, float labelShare) : start(ImGui::GetCursorScreenPos()) {
        width = columnWidth();
        stacked = width < em(460);
        const float between = gap(14);
        label = stacked ? width - valueWide - between : std::floor(width * labelShare);
        left = start.x + gap(6) + (stacked ? 0 : label + between);
        right = start.x + width - gap(6) - (stacked ? 0 : valueWide + between);
    }
    float barHigh() const { return stacked ? em(14) + gap(4) : 0; }
};

float valueWidth(const std::string& value, const std::string& range) {
    return std::max(textWidth(Font::Strong, value), textWidth(Font::Caption, range));
}

void drawValue(ImDrawList* draw,
               float right,
               float y,
               ImU32 ink,
               const std::string& value,
               const std::string& range) {
    drawText(draw, Font::Strong, {right - textWidth(Font::Strong, value), y}, ink, value);
    drawText(draw,
             Font::Caption,
             {right - textWidth(Font::Caption, range), y + lineHeight(Font::Strong) + 1},
             colours().muted,
             range);
}

struct IntervalScale {
    double low = 0, high = 0;
    float left = 0, right = 0;
    float at(double value) const {
        const double share = (value - low) / std::max(1e-9, high - low);
        return mix(left, right, static_cast<float>(std::clamp(share, 0.0, 1.0)));
    }
};

float labelHeight(const IntervalRow& row, float wrap) {
    return textHeight(row.strong ? Font::Strong : Font::Body, row.label, wrap) +
           (row.note.empty() ? 0 : lineHeight(Font::Caption) + 1);
}

// What is surely more is green and surely less orange; the line at zero says the same.
ImU32 colourOf(const IntervalRow& row) {
    const Palette& p = colours();
    return row.low > 0.0 ? p.good : row.high < 0.0 ? p.bad : p.muted;
}

ImU32 inkOf(const IntervalRow& row) {
    const Palette& p = colours();
    return row.zero ? p.ink : row.low > 0.0 ? p.goodText : row.high < 0.0 ? p.badText : p.muted;
}

void drawInterval(ImDrawList* draw, const IntervalScale& scale, float y, const IntervalRow& row) {
    const Palette& p = colours();
    const float r = em(5);
    if (row.zero) {
        draw->AddCircleFilled({scale.at(0.0), y}, r, p.card);
        draw->AddCircle({scale.at(0.0), y}, r, p.ink, 0, 2);
        return;
    }
    const ImU32 colour = colourOf(row);
    const float half = em(4);
    draw->AddRectFilled({scale.at(row.low), y - half},
                        {std::max(scale.at(row.high), scale.at(row.low) + 2), y + half},
                        mixColour(p.card, colour, 0.38F),
                        half);
    draw->AddCircleFilled({scale.at(row.mean), y}, r + 1.5F, p.card);
    draw->AddCircleFilled({scale.at(row.mean), y}, r, colour);
}

} // namespace

void intervalRows(const std::vector<IntervalRow>& rows) {
    const Palette& p = colours();
    float values = 0;
    IntervalScale scale;
    for (const IntervalRow& row : rows) {
        values = std::max(values, valueWidth(row.value, row.range));
        scale.low = std::min({scale.low, row.low, row.mean});
        scale.high = std::max({scale.high, row.high, row.mean});
    }
    const IntervalLayout layout(std::ceil(values), 0.44F);
    scale.left = layout.left;
    scale.right = layout.right;
    ImDrawList* draw = ImGui::GetWindowDrawList();
    const float pad = gap(6);
    std::vector<float> tops{layout.start.y};
    for (const IntervalRow& row : rows) {
        const float text = std::max(labelHeight(row, layout.label),
                                    lineHeight(Font::Strong) + 1 + lineHeight(Font::Caption));
        tops.push_back(tops.back() + text + layout.barHigh() + 2 * pad);
    }
    const float zero = scale.at(0.0);
    for (std::size_t i = 0; i < rows.size(); ++i)
        if (rows[i].ground != 0)
            draw->AddRectFilled({layout.start.x - gap(6), tops[i]},
                                {layout.start.x + layout.width + gap(6), tops[i + 1]},
                                rows[i].ground,
                                radius::chip);
    draw->AddLine({zero, tops.front()}, {zero, tops.back()}, p.muted, 1);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const IntervalRow& row = rows[i];
        const Font font = row.strong ? Font::Strong : Font::Body;
        const float y = tops[i] + pad;
        const float high = textHeight(font, row.label, layout.label);
        drawText(draw, font, {layout.start.x, y}, p.ink, row.label, layout.label);
        drawText(draw, Font::Caption, {layout.start.x, y + high + 1}, p.muted, row.note);
        drawValue(draw, layout.start.x + layout.width, y, inkOf(row), row.value, row.range);
        const float middle =
            layout.stacked ? tops[i + 1] - pad - em(7) : (tops[i] + tops[i + 1]) / 2;
        drawInterval(draw, scale, middle, row);
    }
    ImGui::Dummy({layout.width, tops.back() - layout.start.y});
}

void sumRows(const std::vector<SumRow>& rows) {
    const Palette& p = colours();
    float values = 0;
    IntervalScale scale;
    for (const SumRow& row : rows) {
        values = std::max(values, valueWidth(row.value, row.range));
        scale.high = std::max({scale.high, row.from, row.to});
        scale.low = std::min({scale.low, row.from, row.to});
    }
    const IntervalLayout layout(std::ceil(values), 0.36F);
    scale.left = layout.left;
    scale.right = layout.right;
    ImDrawList* draw = ImGui::GetWindowDrawList();
    const float pad = gap(6);
    float y = layout.start.y;
    float before = -1; // where the last bar ended, and its middle
    float beforeY = 0;
    for (const SumRow& row : rows) {
        const Font font = row.total ? Font::Strong : Font::Body;
        const float text = std::max(textHeight(font, row.label, layout.label),
                                    lineHeight(Font::Strong) +
                                        (row.range.empty() ? 0 : 1 + lineHeight(Font::Caption)));
        const float high = text + layout.barHigh() + 2 * pad;
        const float middle = layout.stacked ? y + high - pad - em(7) : y + high / 2;
        const float half = em(6);
        const float from = scale.at(row.from);
        const float to = scale.at(row.to);
        const ImU32 colour = row.total ? p.accent : row.to < row.from ? p.bad : p.good;
        if (before >= 0)
            draw->AddLine({before, beforeY}, {before, middle}, p.muted, 1);
        draw->AddRectFilled({std::min(from, to), middle - half},
                            {std::max({from, to, std::min(from, to) + 3}), middle + half},
                            colour,
                            3);
        drawText(draw, font, {layout.start.x, y + pad}, p.ink, row.label, layout.label);
        const ImU32 ink = row.total ? p.ink : row.to < row.from ? p.badText : p.goodText;
        drawValue(draw, layout.start.x + layout.width, y + pad, ink, row.value, row.range);
        before = to;
        beforeY = middle + half;
        y += high;
    }
    ImGui::Dummy({layout.width, y - layout.start.y});
}

} // namespace app
