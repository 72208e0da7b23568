#include "app/widgets_meter.h"

#include "app/item.h"
#include "app/text.h"
#include "app/ui.h"
#include "app/vec.h"

#include <algorithm>
#include <string>

namespace app {
namespace {

float clamped(double share) {
    return static_cast<float>(std::clamp(share, 0.0, 1.0));
}

void bar(ImDrawList* draw, ImVec2 at, ImVec2 size, float share, ImU32 colour, ImU32 track) {
    const float round = size.y / 2;
    draw->AddRectFilled(at, at + size, track, round);
    if (share > 0) {
        const float wide = std::max(size.y, size.x * share);
        draw->AddRectFilled(at, at + ImVec2(std::min(wide, size.x), size.y), colour, round);
    }
}

void uncertainBar(ImDrawList* draw, ImVec2 at, ImVec2 size, const Meter& meter) {
    const Palette& p = colours();
    const float low = clamped(meter.low) * size.x;
    const float high = std::max(clamped(meter.high) * size.x, low + 4);
    const float mark = clamped(meter.share) * size.x;
    draw->AddRectFilled(at, at + size, p.track, size.y / 2);
    draw->AddRectFilled(at + ImVec2(low, 0),
                        at + ImVec2(std::min(high, size.x), size.y),
                        mixColour(p.track, meter.colour, 0.42F),
                        3);
    draw->AddRectFilled(
        at + ImVec2(mark - 1.5F, -1), at + ImVec2(mark + 1.5F, size.y + 1), meter.colour, 1);
}

} // namespace

float meterLabelWidth(const std::vector<std::string>& labels, float labelShare) {
    float width = columnWidth() * labelShare;
    for (const std::string& text : labels) {
        width = std::max(width, textWidth(Font::Body, text) + gap(14));
    }
    return width;
}

float meterLabelWidth(std::initializer_list<std::string_view> labels, float labelShare) {
    return meterLabelWidth(std::vector<std::string>(labels.begin(), labels.end()), labelShare);
}

namespace {

// Where the parts of a row go: label, bar and value beside each other, or, where the label would
// leave too little for the bar, the bar below the other two.
struct MeterLayout {
    Font labelFont = Font::Body;
    float valueWidth = 0, labelWidth = 0, labelWrap = 0, labelHeight = 0, noteX = 0, height = 0;
    bool stacked = false;
};

MeterLayout layoutOf(const Meter& meter, float width) {
    MeterLayout out;
    out.labelFont = meter.strongLabel ? Font::Strong : Font::Body;
    out.valueWidth = std::max({textWidth(Font::Strong, "100%"),
                               textWidth(Font::Strong, meter.value),
                               meter.valueWidth}) +
                     gap(4);
    const float label = textWidth(out.labelFont, meter.label);
    const float note = meter.note.empty() ? 0 : textWidth(Font::CaptionStrong, meter.note) + 6;
    const float wanted = std::max(label + note + gap(14), meter.labelWidth);
    const float most = width - out.valueWidth - gap(12) - width * 0.18F;
    out.stacked = wanted > most;
    out.labelWidth = std::max(wanted, std::min(width * meter.labelShare, most));
    out.labelWrap = out.stacked ? width - out.valueWidth - gap(8) - note : 0;
    out.labelHeight = textHeight(out.labelFont, meter.label, out.labelWrap);
    out.noteX = std::min(label, out.labelWrap > 0 ? out.labelWrap : label) + 6;
    out.height = out.labelHeight + gap(8) + (out.stacked ? em(8) + gap(4) : 0);
    return out;
}

} // namespace

bool meterRow(const char* id, const Meter& meter) {
    const Palette& p = colours();
    const float width = columnWidth();
    const MeterLayout layout = layoutOf(meter, width);
    const Item it = item(id, {width, layout.height});
    if (!it.visible) {
        return it.pressed;
    }
    if (meter.highlighted || it.hovered) {
        const ImU32 tint = meter.highlighted ? p.badTint : faded(p.accentTint, 0.8F);
        it.draw->AddRectFilled(it.min - ImVec2(6, 0), it.max + ImVec2(6, 0), tint, 6);
    }
    const float textY = it.min.y + gap(4);
    drawText(it.draw, layout.labelFont, {it.min.x, textY}, p.ink, meter.label, layout.labelWrap);
    drawText(it.draw,
             Font::CaptionStrong,
             {it.min.x + layout.noteX,
              textY + lineHeight(Font::Body) - lineHeight(Font::CaptionStrong) - 1},
             p.muted,
             meter.note);
    const float thick = em(8);
    const ImVec2 at(it.min.x + (layout.stacked ? 0 : layout.labelWidth),
                    layout.stacked ? it.max.y - gap(4) - thick : it.centre().y - thick / 2);
    const float end = layout.stacked ? it.max.x : it.max.x - layout.valueWidth - gap(8);
    if (meter.uncertain) {
        uncertainBar(it.draw, at, {end - at.x, thick}, meter);
    } else {
        bar(it.draw, at, {end - at.x, thick}, clamped(meter.share), meter.colour, p.track);
    }
    drawText(it.draw,
             meter.mutedValue ? Font::Body : Font::Strong,
             {layout.stacked ? it.max.x - textWidth(Font::Strong, meter.value)
                             : it.max.x - layout.valueWidth,
              textY},
             meter.mutedValue ? p.muted : p.ink,
             meter.value);
    focusRing(it, 5);
    explain(it, meter.explanation);
    return it.pressed;
}

void progressBar(float width, double share, ImU32 colour, ImU32 track) {
    const ImVec2 size(width, em(8));
    bar(ImGui::GetWindowDrawList(),
        ImGui::GetCursorScreenPos(),
        size,
        clamped(share),
        colour,
        track);
    ImGui::Dummy(size);
}

void hourBlocks(int total, int used, int planned) {
    if (total <= 0) {
        return;
    }
    const Palette& p = colours();
    const float width = columnWidth();
    const float between = total > 40 ? 2.0F : 3.0F;
    const float each =
        (width - between * static_cast<float>(total - 1)) / static_cast<float>(total);
    const float high = em(16);
    const ImVec2 at = ImGui::GetCursorScreenPos();
    ImDrawList* draw = ImGui::GetWindowDrawList();
    for (int i = 0; i < total; ++i) {
        const float x = at.x + static_cast<float>(i) * (each + between);
        const bool isPlanned = i >= used && i < used + planned;
        const ImU32 colour = i < used    ? p.accent
                             : isPlanned ? mixColour(p.card, p.accent, 0.5F)
                                         : p.track;
        draw->AddRectFilled({x, at.y}, {x + each, at.y + high}, colour, 3);
        if (isPlanned) {
            // Not by colour alone: a planned hour carries a dot.
            draw->AddCircleFilled(
                {x + each / 2, at.y + high / 2}, std::min(each, high) * 0.16F, p.card);
        }
    }
    ImGui::Dummy({width, high});
}

float headerStatHeight() {
    return lineHeight(Font::Caption) + lineHeight(Font::Lead) + 2;
}

float headerStatWidth(const HeaderStat& stat) {
    float value = textWidth(Font::Lead, stat.value);
    if (!stat.delta.empty()) {
        value += gap(7) + em(15) + textWidth(Font::Strong, stat.delta);
    }
    return std::ceil(std::max(textWidth(Font::Caption, stat.label), value));
}

bool headerStat(const char* id, const HeaderStat& stat) {
    const Palette& p = colours();
    const Item it = item(id, {headerStatWidth(stat), headerStatHeight()});
    if (!it.visible) {
        return it.pressed;
    }
    drawText(it.draw, Font::Caption, it.min, it.hovered ? p.barInk : p.barMuted, stat.label);
    const float y = it.min.y + lineHeight(Font::Caption) + 1;
    drawText(it.draw, Font::Lead, {it.min.x, y}, p.barInk, stat.value);
    if (!stat.delta.empty()) {
        const ImU32 colour = stat.deltaIsGood ? p.barGood : p.barBad;
        const float half = em(5.5F);
        const ImVec2 c(it.min.x + textWidth(Font::Lead, stat.value) + gap(7) + half,
                       y + lineHeight(Font::Lead) / 2);
        if (stat.direction > 0) {
            it.draw->AddTriangleFilled({c.x, c.y - half * 0.9F},
                                       {c.x + half, c.y + half * 0.8F},
                                       {c.x - half, c.y + half * 0.8F},
                                       colour);
        } else if (stat.direction < 0) {
            it.draw->AddTriangleFilled({c.x, c.y + half * 0.9F},
                                       {c.x - half, c.y - half * 0.8F},
                                       {c.x + half, c.y - half * 0.8F},
                                       colour);
        }
        drawText(it.draw,
                 Font::Strong,
                 {c.x + half + em(4), y + (lineHeight(Font::Lead) - lineHeight(Font::Strong)) / 2},
                 colour,
                 stat.delta);
    }
    focusRing(it, 4);
    explain(it, stat.explanation);
    return it.pressed;
}

bool dotRow(const char* id, ImU32 dot, std::string_view text) {
    const float left = em(18);
    const float width = columnWidth();
    const float wrap = width - left;
    const float pad = 3;
    const Item it = item(id, {width, textHeight(Font::Body, text, wrap) + 2 * pad});
    if (it.visible) {
        if (it.hovered) {
            it.draw->AddRectFilled(
                it.min - ImVec2(4, 0), it.max + ImVec2(4, 0), colours().accentTint, 5);
        }
        it.draw->AddCircleFilled(
            {it.min.x + em(5), it.min.y + pad + lineHeight(Font::Body) / 2}, em(4.5F), dot);
        drawText(it.draw, Font::Body, {it.min.x + left, it.min.y + pad}, colours().ink, text, wrap);
        focusRing(it, 5);
    }
    return it.pressed;
}

} // namespace app
