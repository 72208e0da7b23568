#include "app/progress_plot.h"

#include "app/text.h"
#include "app/widgets_button.h"
#include "app/widgets_plot.h"
#include "records/local_day.h"
#include "records/verdict.h"

namespace app {
namespace {

// One tick where a new day begins, so that the same axis tells the order and the time.
template<class Point>
void daysAlong(LinePlot& plot, const std::vector<Point>& points, base::Language language) {
    std::string before;
    for (std::size_t i = 0; i < points.size(); ++i) {
        const std::string day = records::localDay(points[i].at, language);
        if (!day.empty() && day != before)
            plot.ticksX.emplace_back(static_cast<double>(i + 1), day);
        before = day;
    }
}

void straightLine(LinePlot& plot, double y, ImU32 colour, const std::string& name) {
    PlotSeries line;
    line.x = {plot.minX, plot.maxX};
    line.y = {y, y};
    line.colour = colour;
    line.dashed = true;
    line.name = name;
    plot.series.push_back(line);
}

PlotMarker markOf(const ProgressScene& scene, const records::MasteryPoint& point, double x) {
    const Palette& p = colours();
    PlotMarker marker;
    marker.x = x;
    marker.y = 100.0 * point.known;
    marker.sign = point.right ? "+" : "–";
    marker.colour = point.right ? p.good : p.bad;
    const std::string day = records::localDay(point.at, scene.shell.language);
    marker.explanation = (day.empty() ? "" : day + " · ") +
                         (point.right ? scene.shell.say("goede keuze", "good choice")
                                      : scene.shell.say("geen goede keuze", "not a good choice")) +
                         " · " + base::formatPercent(point.known, scene.shell.language);
    return marker;
}

LinePlot masteryPlot(const ProgressScene& scene) {
    const Palette& p = colours();
    const records::ObjectiveMastery* const chosen = scene.chosen();
    const std::vector<records::MasteryPoint>& points =
        chosen != nullptr ? chosen->history : scene.progress.average;
    LinePlot plot;
    plot.namesAtEnd = true;
    plot.maxX = static_cast<double>(points.size()) + 0.4;
    plot.minY = 0;
    plot.maxY = 100;
    for (int y = 0; y <= 100; y += 25)
        plot.ticksY.emplace_back(y, std::to_string(y) + "%");
    PlotSeries line;
    line.colour = p.accent;
    line.x = {0.0};
    line.y = {100.0 * records::TracingParameters{}.known};
    for (const records::MasteryPoint& point : points) {
        line.x.push_back(static_cast<double>(line.x.size()));
        line.y.push_back(100.0 * point.known);
        if (chosen != nullptr)
            plot.markers.push_back(markOf(scene, point, line.x.back()));
    }
    line.name = chosen != nullptr ? scene.shell.say("dit leerdoel", "this objective")
                                  : scene.shell.say("gemiddeld", "average");
    plot.series.push_back(line);
    straightLine(
        plot, 100.0 * records::masteredAt, p.good, scene.shell.say("beheerst", "mastered"));
    daysAlong(plot, points, scene.shell.language);
    return plot;
}

LinePlot gradePlot(const ProgressScene& scene) {
    const Palette& p = colours();
    const std::vector<records::GradePoint>& grades = scene.progress.grades;
    LinePlot plot;
    plot.namesAtEnd = true;
    plot.minX = 0.4;
    plot.maxX = static_cast<double>(grades.size()) + 0.6;
    plot.minY = 1;
    plot.maxY = 10;
    for (int y = 1; y <= 10; y += 3)
        plot.ticksY.emplace_back(y, std::to_string(y));
    PlotSeries line;
    line.colour = p.accent;
    for (const records::GradePoint& each : grades) {
        line.x.push_back(static_cast<double>(line.x.size() + 1));
        line.y.push_back(each.grade);
        const bool passed = each.grade >= game::passingGrade;
        PlotMarker marker;
        marker.x = line.x.back();
        marker.y = each.grade;
        marker.colour = passed ? p.good : p.bad;
        marker.shape = passed ? MarkerShape::Circle : MarkerShape::Square;
        marker.explanation = records::gradeShown(each.grade, scene.shell.language) + " · " +
                             scene.shell.say(each.scenario) + " · " +
                             records::localDay(each.at, scene.shell.language);
        plot.markers.push_back(marker);
    }
    plot.series.push_back(line);
    straightLine(plot, game::passingGrade, p.muted, scene.shell.say("cesuur 5,5", "pass mark 5.5"));
    daysAlong(plot, grades, scene.shell.language);
    return plot;
}

} // namespace

void drawProgressPlot(ProgressScene& scene, float height) {
    const Palette& p = colours();
    const Shell& shell = scene.shell;
    const float top = ImGui::GetCursorScreenPos().y;
    const bool grades = scene.choice.plot == ProgressChoice::Grades;
    const records::ObjectiveMastery* const chosen = scene.chosen();
    std::string title = shell.say("**Verloop**", "**Over time**");
    if (!grades)
        title += chosen != nullptr
                     ? " — " + shell.say(chosen->text)
                     : shell.say(" — kies hieronder een leerdoel om dat alleen te zien",
                                 " — choose an objective below to see that one alone");
    richParagraph(Font::Caption, Font::Strong, p.muted, title);
    verticalGap(space::s);
    tabChips("plots",
             {shell.say("Beheersing", "Mastery"), shell.say("Cijfers", "Grades")},
             scene.choice.plot);
    if (chosen != nullptr && !grades) {
        ImGui::SameLine(0, gap(10));
        if (chipButton("all", shell.say("Toon alle leerdoelen", "Show all objectives")))
            scene.choice.objective = -1;
    }
    verticalGap(space::m);
    const bool nothing =
        grades ? scene.progress.grades.empty()
               : (chosen != nullptr ? chosen->history : scene.progress.average).empty();
    if (nothing)
        return paragraph(Font::Body,
                         p.muted,
                         grades
                             ? shell.say("Nog geen spel is afgerond; dan staat het cijfer hier.",
                                         "No game was finished yet; its grade will stand here.")
                             : shell.say("Dit leerdoel kwam nog niet voor in een gesprek.",
                                         "This objective has not come up in a conversation yet."));
    const ImVec2 size(columnWidth(),
                      std::max(em(150), height - (ImGui::GetCursorScreenPos().y - top)));
    linePlot("plot", grades ? gradePlot(scene) : masteryPlot(scene), size);
}

} // namespace app
