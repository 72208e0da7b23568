// Graphs of the debrief: a line with band, second line and markers; bars left and right of zero.
#pragma once

#include <imgui.h>

#include <string>
#include <string_view>
#include <vector>

namespace app {

enum class MarkerShape { Circle, Square, Diamond };

struct PlotMarker {
    double x = 0, y = 0;
    std::string sign = {}; ///< "!", "?", "??" in white
    ImU32 colour = 0;
    MarkerShape shape = MarkerShape::Circle;
    bool selected = false;
    std::string explanation = {}; ///< on hover and focus
};

struct PlotSeries {
    std::vector<double> x = {}, y = {};
    std::vector<double> low = {}, high = {}; ///< the band; empty for none
    ImU32 colour = 0;
    bool dashed = false;
    std::string name = {}; ///< written near its last third
};

struct LinePlot {
    std::vector<PlotSeries> series = {};
    std::vector<PlotMarker> markers = {};
    double minX = 0, maxX = 1, minY = 0, maxY = 1;
    std::vector<std::pair<double, std::string>> ticksX = {}, ticksY = {};
    bool namesAtEnd = false; ///< the names of the series beside their last points, kept apart
};

/// Draws within this size; returns the index of the marker that was pressed, or -1.
int linePlot(const char* id, const LinePlot& plot, ImVec2 size);

/// Round tick values for a range, at most `atMost` of them.
std::vector<double> roundTicks(double low, double high, int atMost);

struct DivergingBar {
    std::string label = {}, value = {};
    double amount = 0;
};
/// Rows the width of the column: label at the left, bars from a common zero.
void divergingBars(const std::vector<DivergingBar>& bars);

/// A filled marker with its sign, as in the plot, for lists.
void drawMarker(ImDrawList* draw, ImVec2 centre, float radius, const PlotMarker& marker);

} // namespace app
