#include "app/debrief_expected.h"

#include "app/text.h"
#include "app/widgets_plot.h"

#include <algorithm>
#include <map>

namespace app {
namespace {

PlotSeries ownSeries(const DebriefScene& scene, const coach::Review& review) {
    PlotSeries own;
    own.colour = colours().accent;
    own.name = scene.say("jij", "you");
    const auto add = [&](int week, double value, double spread) {
        own.x.push_back(week);
        own.y.push_back(value);
        own.low.push_back(std::max(0.0, value - spread));
        own.high.push_back(std::min(100.0, value + spread));
    };
    for (const coach::WeekReview& week : review.weeks)
        add(week.week, week.expected.mean, week.spread);
    add(review.weeks.back().week + 1, review.outcome, 0.0);
    if (!review.finished) { // nothing is certain yet
        own.low.back() = std::max(0.0, review.outcome - review.weeks.back().spread);
        own.high.back() = std::min(100.0, review.outcome + review.weeks.back().spread);
    }
    return own;
}

PlotSeries botSeries(const DebriefScene& scene, const coach::Review& review) {
    PlotSeries bot;
    bot.colour = colours().muted;
    bot.dashed = true;
    bot.name = scene.say("beste bot", "best bot");
    for (std::size_t i = 0; i < review.bestBot.size(); ++i) {
        bot.x.push_back(review.weeks.front().week + static_cast<double>(i));
        bot.y.push_back(review.bestBot[i].mean);
    }
    return bot;
}

void scaleExpected(const DebriefScene& scene, LinePlot& plot, float height) {
    double low = 100.0;
    double high = 0.0;
    for (const PlotSeries& series : plot.series)
        for (const auto* values : {&series.y, &series.low, &series.high})
            for (const double value : *values) {
                low = std::min(low, value);
                high = std::max(high, value);
            }
    high = std::max(high, low + 10.0);
    const int most = std::clamp(static_cast<int>(height / em(44)), 2, 6);
    const std::vector<double> ticks = roundTicks(low, high, most);
    const double step = ticks.size() > 1 ? ticks[1] - ticks[0] : high - low;
    plot.minY = std::max(0.0, step * std::floor(low / step));
    plot.maxY = step * std::ceil(high / step);
    for (double y = plot.minY; y <= plot.maxY + step * 0.01; y += step)
        plot.ticksY.emplace_back(y, base::formatNumber(y, 0, scene.language));
}

void scaleWeeks(const DebriefScene& scene, const coach::Review& review, LinePlot& plot) {
    const int first = review.weeks.front().week;
    const int last = review.weeks.back().week;
    plot.minX = first - 0.6;
    plot.maxX = last + 1.3;
    constexpr int every = 5;
    for (int week = first; week + 1 < last; week += every)
        plot.ticksX.emplace_back(week, "week " + std::to_string(week));
    plot.ticksX.emplace_back(last + 1,
                             review.finished ? scene.say("einde", "end") : scene.say("nu", "now"));
}

using Moments = std::vector<const Moment*>;

// Those of the list, by week; the costliest first.
std::map<int, Moments> momentsByWeek(const DebriefScene& scene) {
    const std::vector<Moment>& all = scene.coach.moments();
    std::map<int, Moments> weeks;
    for (const std::size_t at : tellingMoments(all))
        weeks[all[at].week].push_back(&all[at]);
    if (const Moment* selected = momentWith(all, scene.choice.moment)) {
        Moments& there = weeks[selected->week];
        if (std::find(there.begin(), there.end(), selected) == there.end())
            there.push_back(selected);
    }
    for (auto& [week, moments] : weeks)
        std::stable_sort(moments.begin(), moments.end(), [](const Moment* a, const Moment* b) {
            return a->points.value_or(0.0) < b->points.value_or(0.0);
        });
    return weeks;
}

std::string explained(const DebriefScene& scene, const Moments& moments) {
    std::string text;
    for (const Moment* moment : moments) {
        text += (text.empty() ? "" : "\n") + markOf(*moment).sign + "  " +
                scene.say(nameOf(scene.desk.scenario(), *scene.coach.review(), *moment));
        if (moment->points)
            text += " " + base::formatSigned(*moment->points, 1, scene.language);
    }
    if (moments.size() > 1)
        text += scene.say("\nKlik nog eens voor de volgende.", "\nClick again for the next one.");
    return text;
}

// What a press shows: the first of the week, or the one after the one that is shown.
const Moment& nextOf(const Moments& moments, const Moment* shown) {
    const auto at = std::find(moments.begin(), moments.end(), shown);
    return at == moments.end() || at + 1 == moments.end() ? *moments.front() : **(at + 1);
}

PlotMarker markerOf(const DebriefScene& scene, const Moments& moments, const Moment* selected) {
    const bool here = std::find(moments.begin(), moments.end(), selected) != moments.end();
    const CoachMark mark = markOf(here ? *selected : *moments.front());
    PlotMarker marker;
    marker.sign = mark.sign;
    marker.colour = mark.fill;
    marker.shape = mark.shape;
    marker.selected = here && scene.choice.tab == DebriefChoice::Moments;
    marker.explanation = explained(scene, moments);
    return marker;
}

} // namespace

void drawExpected(DebriefScene& scene, ImVec2 size) {
    const coach::Review& review = *scene.coach.review();
    const std::string hint =
        scene.say("De band laat zien hoe ver de uitkomst op dat moment nog uiteen kon lopen.",
                  "The band shows how far apart the outcome could still end at that moment.");
    size.y -= textHeight(Font::Caption, hint, size.x) + gap(6);
    LinePlot plot;
    plot.namesAtEnd = true;
    plot.series = {ownSeries(scene, review)};
    if (!review.bestBot.empty())
        plot.series.push_back(botSeries(scene, review));
    scaleExpected(scene, plot, size.y);
    scaleWeeks(scene, review, plot);
    const auto weeks = momentsByWeek(scene);
    const Moment* const selected = momentWith(scene.coach.moments(), scene.choice.moment);
    std::vector<const Moments*> meant;
    for (const auto& [week, moments] : weeks) {
        PlotMarker marker = markerOf(scene, moments, selected);
        const auto at = static_cast<std::size_t>(week - review.weeks.front().week);
        marker.x = week;
        marker.y = plot.series.front().y[at];
        plot.markers.push_back(std::move(marker));
        meant.push_back(&moments);
    }
    const int pressed = linePlot("expected", plot, size);
    paragraph(Font::Caption, colours().muted, hint);
    if (pressed >= 0)
        select(scene, nextOf(*meant[static_cast<std::size_t>(pressed)], selected));
}

} // namespace app
