#include "app/widgets_plot.h"

#include "app/item.h"
#include "app/text.h"
#include "app/ui.h"
#include "app/vec.h"

#include <algorithm>

namespace app {
namespace {

struct Frame {
    ImVec2 min, max;
    const LinePlot& plot;

    ImVec2 at(double x, double y) const {
        const double width = std::max(1e-9, plot.maxX - plot.minX);
        const double height = std::max(1e-9, plot.maxY - plot.minY);
        return {mix(min.x, max.x, static_cast<float>((x - plot.minX) / width)),
                mix(max.y, min.y, static_cast<float>((y - plot.minY) / height))};
    }
};

void drawAxes(ImDrawList* draw, const Frame& frame, ImVec2 outerMin, ImVec2 outerMax) {
    const Palette& p = colours();
    for (const auto& [value, text] : frame.plot.ticksY) {
        const float y = std::floor(frame.at(frame.plot.minX, value).y) + 0.5F;
        draw->AddLine({frame.min.x, y}, {frame.max.x, y}, p.track, 1);
        drawText(draw,
                 Font::Caption,
                 {frame.min.x - gap(8) - textWidth(Font::Caption, text),
                  y - lineHeight(Font::Caption) / 2},
                 p.muted,
                 text);
    }
    float free = outerMin.x;
    for (const auto& [value, text] : frame.plot.ticksX) {
        const float wide = textWidth(Font::Caption, text);
        const float x = std::clamp(
            frame.at(value, frame.plot.minY).x - wide / 2, outerMin.x, outerMax.x - wide);
        if (x < free) {
            continue;
        }
        drawText(draw, Font::Caption, {x, frame.max.y + gap(8)}, p.muted, text);
        free = x + wide + gap(10);
    }
}

void drawBand(ImDrawList* draw, const Frame& frame, const PlotSeries& series) {
    const ImU32 colour = faded(series.colour, 0.14F);
    const std::size_t count = std::min({series.x.size(), series.low.size(), series.high.size()});
    // Without antialiasing, or the seams between the pieces would show.
    const ImDrawListFlags flags = draw->Flags;
    draw->Flags &= ~ImDrawListFlags_AntiAliasedFill;
    for (std::size_t i = 1; i < count; ++i) {
        draw->AddQuadFilled(frame.at(series.x[i - 1], series.high[i - 1]),
                            frame.at(series.x[i], series.high[i]),
                            frame.at(series.x[i], series.low[i]),
                            frame.at(series.x[i - 1], series.low[i - 1]),
                            colour);
    }
    draw->Flags = flags;
}

// Dash n begins at n times the period along the whole line: counted, not summed, for a sum of small
// steps can come to stand still.
void drawDashed(ImDrawList* draw, const std::vector<ImVec2>& points, ImU32 colour, float thick) {
    constexpr float dash = 6;
    constexpr float period = 11;
    float before = 0; // of the line, up to this piece
    for (std::size_t i = 1; i < points.size(); ++i) {
        const ImVec2 step = points[i] - points[i - 1];
        const float total = length(step);
        if (!(total > 0))
            continue;
        const int first = static_cast<int>(before / period);
        const int last = static_cast<int>((before + total) / period);
        for (int n = first; n <= last; ++n) {
            const float start = static_cast<float>(n) * period - before;
            const float from = std::clamp(start, 0.0F, total);
            const float to = std::clamp(start + dash, 0.0F, total);
            if (from < to)
                draw->AddLine(points[i - 1] + step * (from / total),
                              points[i - 1] + step * (to / total),
                              colour,
                              thick);
        }
        before += total;
    }
}

void drawSeries(ImDrawList* draw, const Frame& frame, const PlotSeries& series) {
    std::vector<ImVec2> points;
    for (std::size_t i = 0; i < std::min(series.x.size(), series.y.size()); ++i) {
        points.push_back(frame.at(series.x[i], series.y[i]));
    }
    if (points.size() < 2) {
        return;
    }
    if (series.dashed) {
        drawDashed(draw, points, series.colour, 1.6F);
    } else {
        draw->AddPolyline(
            points.data(), static_cast<int>(points.size()), series.colour, 0, em(2.6F));
    }
    if (!series.name.empty() && !frame.plot.namesAtEnd) {
        const ImVec2 anchor = points[points.size() * 4 / 5];
        const float wide = textWidth(Font::Caption, series.name);
        const float y =
            series.dashed ? anchor.y - lineHeight(Font::Caption) - gap(6) : anchor.y + gap(9);
        drawText(draw,
                 Font::CaptionStrong,
                 {std::min(anchor.x, frame.max.x - wide - 4), y},
                 series.dashed ? colours().muted : series.colour,
                 series.name);
    }
}

float endNamesWidth(const LinePlot& plot) {
    float wide = 0;
    if (plot.namesAtEnd)
        for (const PlotSeries& series : plot.series)
            wide = std::max(wide, textWidth(Font::CaptionStrong, series.name));
    return wide > 0 ? std::ceil(wide) + gap(10) : 0;
}

// Each name beside the end of its line; where lines end close together the names move apart.
void drawEndNames(ImDrawList* draw, const Frame& frame) {
    std::vector<std::pair<float, const PlotSeries*>> names;
    for (const PlotSeries& series : frame.plot.series)
        if (!series.name.empty() && !series.y.empty())
            names.emplace_back(frame.at(series.x.back(), series.y.back()).y, &series);
    std::sort(names.begin(), names.end());
    const float line = lineHeight(Font::CaptionStrong) + 2;
    for (std::size_t i = 1; i < names.size(); ++i)
        names[i].first = std::max(names[i].first, names[i - 1].first + line);
    float lowest = frame.max.y;
    for (std::size_t i = names.size(); i-- > 0; lowest = names[i].first - line)
        names[i].first = std::min(names[i].first, lowest);
    for (const auto& [y, series] : names) {
        const ImVec2 at(frame.max.x + gap(10), y - lineHeight(Font::CaptionStrong) / 2);
        drawText(draw,
                 Font::CaptionStrong,
                 at,
                 mixColour(series->colour, colours().ink, 0.35F),
                 series->name);
    }
}

} // namespace

void drawMarker(ImDrawList* draw, ImVec2 c, float r, const PlotMarker& marker) {
    const ImU32 rim = colours().card;
    if (marker.shape == MarkerShape::Circle) {
        draw->AddCircleFilled(c, r + 1.5F, rim);
        draw->AddCircleFilled(c, r, marker.colour);
    } else if (marker.shape == MarkerShape::Square) {
        const ImVec2 h(r * 0.9F, r * 0.9F);
        draw->AddRectFilled(c - h - ImVec2(1.5F, 1.5F), c + h + ImVec2(1.5F, 1.5F), rim, 4);
        draw->AddRectFilled(c - h, c + h, marker.colour, 3);
    } else {
        const auto diamond = [&](float s, ImU32 colour) {
            draw->AddQuadFilled(
                {c.x, c.y - s}, {c.x + s, c.y}, {c.x, c.y + s}, {c.x - s, c.y}, colour);
        };
        diamond(r * 1.4F + 2, rim);
        diamond(r * 1.4F, marker.colour);
    }
    drawText(draw,
             Font::CaptionStrong,
             {c.x - textWidth(Font::CaptionStrong, marker.sign) / 2,
              c.y - lineHeight(Font::CaptionStrong) / 2},
             rgb(0xFFFFFF),
             marker.sign);
}

int linePlot(const char* id, const LinePlot& plot, ImVec2 size) {
    const ImVec2 outer = ImGui::GetCursorScreenPos();
    float left = 0;
    for (const auto& tick : plot.ticksY) {
        left = std::max(left, textWidth(Font::Caption, tick.second));
    }
    const Frame frame{
        outer + ImVec2(left + gap(10), gap(8)),
        outer + size - ImVec2(gap(10) + endNamesWidth(plot), lineHeight(Font::Caption) + gap(12)),
        plot};
    ImDrawList* draw = ImGui::GetWindowDrawList();
    drawAxes(draw, frame, outer, outer + size);
    for (const PlotSeries& series : plot.series) {
        drawBand(draw, frame, series);
    }
    for (const PlotSeries& series : plot.series) {
        drawSeries(draw, frame, series);
    }
    if (plot.namesAtEnd)
        drawEndNames(draw, frame);
    int pressed = -1;
    ImGui::PushID(id);
    const float r = em(9.5F);
    for (int i = 0; i < static_cast<int>(plot.markers.size()); ++i) {
        const PlotMarker& marker = plot.markers[static_cast<std::size_t>(i)];
        const ImVec2 c = frame.at(marker.x, marker.y);
        ImGui::SetCursorScreenPos(c - ImVec2(r, r));
        ImGui::PushID(i);
        const Item it = item("marker", {2 * r, 2 * r});
        ImGui::PopID();
        if (marker.selected || it.hovered) {
            const float reach = marker.shape == MarkerShape::Diamond ? r * 1.4F : r;
            draw->AddCircle(c, reach + 4, colours().ink, 0, 2);
        }
        drawMarker(draw, c, r, marker);
        focusRing(it, r);
        explain(it, marker.explanation);
        pressed = it.pressed ? i : pressed;
    }
    ImGui::PopID();
    ImGui::SetCursorScreenPos(outer);
    ImGui::Dummy(size);
    return pressed;
}

std::vector<double> roundTicks(double low, double high, int atMost) {
    std::vector<double> ticks;
    if (!(high > low) || atMost < 1) {
        return ticks;
    }
    double step = std::pow(10.0, std::floor(std::log10((high - low) / atMost)));
    for (const double factor : {2.0, 2.5, 2.0}) {
        if ((high - low) / step > atMost) {
            step *= factor;
        }
    }
    for (double v = std::ceil(low / step - 1e-9) * step; v <= high + step * 1e-9; v += step) {
        ticks.push_back(v);
    }
    return ticks;
}

void divergingBars(const std::vector<DivergingBar>& bars) {
    const Palette& p = colours();
    float labels = 0;
    float values = 0;
    double most = 1e-9;
    double negative = 0;
    double positive = 0;
    for (const DivergingBar& bar : bars) {
        labels = std::max(labels, textWidth(Font::Body, bar.label));
        values = std::max(values, textWidth(Font::Caption, bar.value) + gap(10));
        negative = std::max(negative, -bar.amount);
        positive = std::max(positive, bar.amount);
    }
    most = std::max(most, negative + positive);
    const float width = columnWidth();
    labels = std::min(labels, width * 0.45F);
    const ImVec2 start = ImGui::GetCursorScreenPos();
    const float left = start.x + labels + gap(12) + values;
    const float perUnit =
        std::max(10.0F, start.x + width - values - left) / static_cast<float>(most);
    const float zero = left + static_cast<float>(negative) * perUnit;
    const float high = lineHeight(Font::Body) + gap(8);
    ImDrawList* draw = ImGui::GetWindowDrawList();
    float y = start.y;
    for (const DivergingBar& bar : bars) {
        const float wide = std::min(textWidth(Font::Body, bar.label), labels);
        const float textY = y + (high - lineHeight(Font::Body)) / 2;
        drawTextFit(draw, Font::Body, {start.x + labels - wide, textY}, p.ink, bar.label, labels);
        const float end = zero + static_cast<float>(bar.amount) * perUnit;
        draw->AddRectFilled({std::min(zero, end), y + 3},
                            {std::max(zero, end), y + high - 3},
                            bar.amount < 0 ? p.bad : p.good,
                            4);
        const float captionY = y + (high - lineHeight(Font::Caption)) / 2;
        const float valueX =
            bar.amount < 0 ? end - gap(7) - textWidth(Font::Caption, bar.value) : end + gap(7);
        drawText(draw, Font::Caption, {valueX, captionY}, p.muted, bar.value);
        y += high;
    }
    draw->AddLine({zero, start.y}, {zero, y}, p.muted, 1);
    ImGui::Dummy({width, y - start.y});
}

} // namespace app
