#include "app/debrief_plot.h"

#include "app/debrief_expected.h"
#include "app/text.h"
#include "app/vec.h"
#include "app/widgets_button.h"
#include "app/widgets_plot.h"
#include "base/certain.h"

#include <map>

namespace app {
namespace {

using Plot = DebriefChoice::Plot;

PlotSeries
seriesOf(const game::Debrief& debrief, ImU32 colour, double (*value)(const game::WeekRow&)) {
    PlotSeries series;
    series.colour = colour;
    for (const game::WeekRow& week : debrief.weeks) {
        series.x.push_back(week.week);
        series.y.push_back(value(week));
    }
    return series;
}

std::vector<PlotSeries> phaseSeries(const DebriefScene& scene) {
    const Palette& p = colours();
    const game::Debrief& debrief = scene.debrief;
    std::vector<PlotSeries> all{
        seriesOf(debrief,
                 p.of(Phase::Loyal).fill,
                 [](const game::WeekRow& row) { return static_cast<double>(row.loyal); }),
        seriesOf(debrief,
                 p.of(Phase::New).fill,
                 [](const game::WeekRow& row) { return static_cast<double>(row.fresh); }),
        seriesOf(debrief,
                 p.of(Phase::Potential).fill,
                 [](const game::WeekRow& row) { return static_cast<double>(row.potential); }),
        seriesOf(debrief, p.of(Phase::Farewell).fill, [](const game::WeekRow& row) {
            return static_cast<double>(row.farewell);
        })};
    all[0].name = scene.say("loyaal", "loyal");
    all[1].name = scene.say("nieuw", "new");
    all[2].name = scene.say("potentieel", "potential");
    all[3].name = scene.say("afscheid", "farewell");
    return all;
}

std::vector<PlotSeries> allSeries(const DebriefScene& scene) {
    const Palette& p = colours();
    switch (scene.choice.plot) {
    case Plot::Revenue:
        return {seriesOf(scene.debrief, p.accent, [](const game::WeekRow& row) {
            return static_cast<double>(row.revenueCents) / 100.0;
        })};
    case Plot::Customers:
        return phaseSeries(scene);
    case Plot::Budget:
        return {seriesOf(scene.debrief, p.accent, [](const game::WeekRow& row) {
            return static_cast<double>(row.budgetCents) / 100.0;
        })};
    default:
        return {seriesOf(scene.debrief, p.accent, [](const game::WeekRow& row) {
            return 100.0 * row.averageLoyalty;
        })};
    }
}

std::string tickText(const DebriefScene& scene, double value) {
    const bool money = scene.choice.plot == Plot::Revenue || scene.choice.plot == Plot::Budget;
    return money ? base::formatMoney(static_cast<std::int64_t>(std::llround(value * 100.0)),
                                     scene.language)
                 : base::formatNumber(value, 0, scene.language);
}

void scaleValues(const DebriefScene& scene, LinePlot& plot, float height) {
    double low = plot.series.front().y.empty() ? 0.0 : plot.series.front().y.front();
    double high = low;
    for (const PlotSeries& series : plot.series)
        for (const double y : series.y) {
            low = std::min(low, y);
            high = std::max(high, y);
        }
    // Loyalty moves within a small range; amounts and numbers begin at nothing.
    if (scene.choice.plot != Plot::Loyalty)
        low = std::min(low, 0.0);
    high = std::max(high, low + 4.0);
    const double room = scene.choice.plot == Plot::Loyalty ? 0.12 * (high - low) : 0.0;
    const int most = std::clamp(static_cast<int>(height / em(44)), 2, 6);
    const double from = std::max(low - room, std::min(low, 0.0));
    std::vector<double> ticks = roundTicks(from, high + 0.06 * (high - low), most);
    const double step = ticks.size() > 1 ? ticks[1] - ticks[0] : high - low;
    plot.minY = step * std::floor(from / step);
    plot.maxY = step * std::ceil((high + 0.03 * (high - low)) / step);
    for (double y = plot.minY; y <= plot.maxY + step * 0.01; y += step)
        plot.ticksY.emplace_back(y, tickText(scene, y));
}

void scaleWeeks(const DebriefScene& scene, LinePlot& plot) {
    const auto& weeks = scene.debrief.weeks;
    // Air at the ends, so that a mark there covers no figure of the axis.
    plot.minX = weeks.front().week - 0.6;
    plot.maxX = std::max(weeks.back().week, weeks.front().week + 1) + 0.3;
    constexpr int every = 5;
    for (int week = weeks.front().week; week <= weeks.back().week; week += every)
        plot.ticksX.emplace_back(week, "week " + std::to_string(week));
}

// The judged decisions of each week, most telling first.
std::map<int, std::vector<std::size_t>> marksByWeek(const game::Debrief& debrief) {
    std::map<int, std::vector<std::size_t>> weeks;
    for (const std::size_t at : records::judgedDecisions(debrief))
        weeks[debrief.decisions[at].week].push_back(at);
    const auto distance = [&](std::size_t at) {
        return std::abs(*debrief.decisions[at].quality - 0.5);
    };
    for (auto& week : weeks)
        std::stable_sort(week.second.begin(), week.second.end(), [&](std::size_t a, std::size_t b) {
            return distance(a) > distance(b);
        });
    return weeks;
}

std::string explained(const DebriefScene& scene, const std::vector<std::size_t>& decisions) {
    std::string text;
    for (const std::size_t at : decisions) {
        const game::DecisionRow& row = scene.debrief.decisions[at];
        text += (text.empty() ? "" : "\n") +
                records::signOf(records::markOf(base::certain(row.quality))) + "  " +
                scene.say(row.text);
    }
    if (decisions.size() > 1)
        text += scene.say("\nKlik nog eens voor de volgende.", "\nClick again for the next one.");
    return text;
}

// What a press on a week's mark shows: the first of them, or the one after the one that is shown.
std::size_t nextOf(const std::vector<std::size_t>& decisions, int shown) {
    for (std::size_t i = 0; i + 1 < decisions.size(); ++i)
        if (static_cast<int>(decisions[i]) == shown)
            return decisions[i + 1];
    return decisions.front();
}

} // namespace

void drawPlots(DebriefScene& scene, float height) {
    const Palette& p = colours();
    const float top = ImGui::GetCursorScreenPos().y;
    const bool coached = scene.coach.review() != nullptr;
    const bool expected = coached && scene.choice.plot == Plot::Expected;
    const bool anyMarks = expected || !records::judgedDecisions(scene.debrief).empty();
    std::string title = expected ? scene.say("**Verwacht eindresultaat per week**",
                                             "**Expected result at the end, by week**")
                                 : scene.say("**Het verloop per week**", "**Week by week**");
    if (anyMarks)
        title += scene.say(" — klik op een teken om de beslissing te bekijken",
                           " — click a mark to see the decision");
    richParagraph(Font::Caption, Font::Strong, p.muted, title);
    verticalGap(space::s);
    std::vector<std::string> tabs{scene.say("Verwacht eindresultaat", "Expected result"),
                                  scene.say("Gemiddelde loyaliteit", "Average loyalty"),
                                  scene.say("Omzet", "Revenue"),
                                  scene.say("Klanten per fase", "Customers by phase"),
                                  scene.say("Budget", "Budget")};
    const int first = coached ? 0 : Plot::Loyalty; // the one before it is the coach's
    tabs.erase(tabs.begin(), tabs.begin() + first);
    int shown = scene.choice.plot - first;
    tabChips("plots", tabs, shown);
    scene.choice.plot = shown + first;
    verticalGap(space::m);
    if (scene.debrief.weeks.empty())
        return paragraph(
            Font::Body, p.muted, scene.say("Er is nog geen week gespeeld.", "No week was played."));
    const float least = em(150);
    const ImVec2 size(columnWidth(),
                      std::max(least, height - (ImGui::GetCursorScreenPos().y - top)));
    if (coached && scene.choice.plot == Plot::Expected)
        return drawExpected(scene, size);
    LinePlot plot;
    plot.namesAtEnd = true;
    plot.series = allSeries(scene);
    scaleValues(scene, plot, size.y);
    scaleWeeks(scene, plot);
    const auto marks = marksByWeek(scene.debrief);
    std::vector<const std::vector<std::size_t>*> meant;
    const PlotSeries& line = plot.series.front();
    for (const auto& [week, decisions] : marks)
        for (std::size_t i = 0; i < line.x.size(); ++i) {
            if (static_cast<int>(line.x[i]) != week)
                continue;
            // Of a week's decisions the one that is shown speaks, or the most telling one.
            std::size_t speaks = decisions.front();
            PlotMarker marker;
            for (const std::size_t at : decisions)
                if (static_cast<int>(at) == scene.choice.decision) {
                    marker.selected = true;
                    speaks = at;
                }
            const records::Mark mark = records::markOf(*scene.debrief.decisions[speaks].quality);
            marker.x = line.x[i];
            marker.y = line.y[i];
            marker.sign = records::signOf(mark);
            marker.colour = fillOf(mark);
            marker.shape = shapeOf(mark);
            marker.explanation = explained(scene, decisions);
            plot.markers.push_back(marker);
            meant.push_back(&decisions);
        }
    const int pressed = linePlot("plot", plot, size);
    if (pressed >= 0)
        select(scene, nextOf(*meant[static_cast<std::size_t>(pressed)], scene.choice.decision));
}

} // namespace app
