#include "records/review_page.h"

#include "records/html.h"
#include "records/review_words.h"

#include <fmt/format.h>

#include <algorithm>

namespace records {

using base::Language;
using base::Text;

namespace {

constexpr std::size_t mostLessons = 6;

struct Sheet {
    const scenario::Scenario& scenario;
    const game::Debrief& debrief;
    const coach::Review& review;
    Language language;

    std::string say(const char* nl, const char* en) const {
        return language == Language::Dutch ? nl : en;
    }
    std::string text(const Text& text) const { return escaped(text.in(language)); }
    std::string number(double value) const { return base::formatNumber(value, 1, language); }
    std::string section(const std::string& title, const std::string& content) const {
        return "<section>\n<h2>" + escaped(title) + "</h2>\n" + content + "</section>\n";
    }
};

// Points 0..100 on a plot of 700 by 200.
struct Plot {
    double weeks;
    [[nodiscard]] double x(int week) const { return 50.0 + 630.0 * (week - 1) / weeks; }
    [[nodiscard]] static double y(double points) {
        return 170.0 - 1.5 * std::clamp(points, 0.0, 100.0);
    }
};

// The expected result with its band of one standard deviation, and the best week found.
std::string expectedPlot(const Sheet& sheet) {
    const auto& weeks = sheet.review.weeks;
    const Plot plot{static_cast<double>(std::max<std::size_t>(1, weeks.size()))};
    std::string line;
    std::string best;
    std::string above;
    std::string below;
    for (const coach::WeekReview& week : weeks) {
        const double x = plot.x(week.week);
        line += fmt::format("{:.1f},{:.1f} ", x, Plot::y(week.expected.mean));
        best += fmt::format("{:.1f},{:.1f} ", x, Plot::y(week.best.mean));
        above += fmt::format("{:.1f},{:.1f} ", x, Plot::y(week.expected.mean + week.spread));
        below.insert(0,
                     fmt::format("{:.1f},{:.1f} ", x, Plot::y(week.expected.mean - week.spread)));
    }
    if (sheet.review.finished)
        line += fmt::format("{:.1f},{:.1f} ",
                            plot.x(static_cast<int>(weeks.size()) + 1),
                            Plot::y(sheet.review.outcome));
    const std::string title = sheet.say("Verwacht resultaat aan het begin van elke week",
                                        "Expected result at the start of each week");
    std::string svg =
        fmt::format("<figure><figcaption>{0}</figcaption><svg viewBox=\"0 0 700 200\" "
                    "role=\"img\" aria-label=\"{0}\">\n",
                    escaped(title));
    for (const int points : {0, 50, 100})
        svg +=
            fmt::format("<line x1=\"50\" y1=\"{0:.1f}\" x2=\"690\" y2=\"{0:.1f}\" class=\"grid\"/>"
                        "<text x=\"42\" y=\"{1:.1f}\" text-anchor=\"end\">{2}</text>\n",
                        Plot::y(points),
                        Plot::y(points) + 4.0,
                        points);
    return svg +
           fmt::format("<polygon points=\"{}{}\" fill=\"#0072b2\" fill-opacity=\"0.12\"/>\n"
                       "<polyline points=\"{}\" fill=\"none\" stroke=\"#009e73\" "
                       "stroke-width=\"1.5\" stroke-dasharray=\"5 4\"/>\n"
                       "<polyline points=\"{}\" class=\"line\"/>\n"
                       "<text x=\"50\" y=\"192\">week 1</text>"
                       "<text x=\"690\" y=\"192\" text-anchor=\"end\">{}</text></svg></figure>\n",
                       above,
                       below,
                       best,
                       line,
                       sheet.say("doorgetrokken: dit spel, met de spreiding; gestreept: na de "
                                 "beste week die de coach vond",
                                 "solid: this game, with its spread; dashed: after the best week "
                                 "that the coach found"));
}

std::string summary(const Sheet& sheet, const game::Debrief& debrief) {
    std::string out;
    for (const Text& sentence : summaryOf(debrief, sheet.review))
        out += "<p>" + sheet.text(sentence) + "</p>\n";
    if (!sheet.review.weeks.empty())
        out += expectedPlot(sheet);
    return sheet.section(sheet.say("Keuzes en geluk", "Choices and luck"), out);
}

std::string lessons(const Sheet& sheet) {
    std::string out;
    for (const Lesson& lesson : lessonsOf(sheet.scenario, sheet.review, mostLessons)) {
        out += "<p><strong>" + sheet.text(lesson.verdict) + "</strong><br>\n" +
               sheet.say("Gedaan: ", "Done: ") + sheet.text(lesson.played) + "<br>\n" +
               sheet.say("Beter: ", "Better: ") + sheet.text(lesson.better);
        if (!lesson.why.empty())
            out += "<br>\n" + sheet.text(lesson.why);
        if (!lesson.causes.empty())
            out += "<br>\n" + sheet.text(lesson.causes);
        if (!lesson.theory.empty())
            out += "<br>\n<span class=\"muted\">" + sheet.say("Theorie: ", "Theory: ") +
                   sheet.text(lesson.theory) + "</span>";
        out += "</p>\n";
    }
    if (!out.empty())
        out = "<p class=\"muted\">" +
              sheet.say("Elk is apart vergeleken: tel de punten niet op.",
                        "Each was compared by itself: do not add the points up.") +
              "</p>\n" + out;
    else
        out = "<p>" +
              sheet.say("Er is geen keuze gevonden die aantoonbaar punten kostte.",
                        "No choice was found that demonstrably cost points.") +
              "</p>\n";
    return sheet.section(sheet.say("Wat het meest kostte, gemeten aan wat je kon weten",
                                   "What cost most, by what you could know"),
                         out);
}

std::string drifts(const Sheet& sheet) {
    std::string out;
    for (const Text& sentence : driftsShown(sheet.scenario, sheet.review))
        out += "<p>" + sheet.text(sentence) + "</p>\n";
    return out.empty() ? out : sheet.section(sheet.say("Stilte", "Silence"), out);
}

std::string weekTable(const Sheet& sheet) {
    std::vector<std::vector<std::string>> rows;
    rows.reserve(sheet.review.weeks.size());
    for (const coach::WeekReview& week : sheet.review.weeks)
        rows.push_back({std::to_string(week.week),
                        sheet.number(week.expected.mean),
                        sheet.number(week.skill.mean),
                        sheet.number(week.luck.mean),
                        qualityShown(sheet.debrief, week.week).in(sheet.language),
                        sheet.text(verdictShown(week.judgement))});
    return rows.empty()
               ? std::string{}
               : sheet.section(sheet.say("Keuzes en geluk per week", "Choices and luck by week"),
                               table({"Week#",
                                      sheet.say("Verwacht#", "Expected#"),
                                      sheet.say("Keuzes#", "Choices#"),
                                      sheet.say("Geluk#", "Luck#"),
                                      sheet.say("Kwaliteit#", "Quality#"),
                                      sheet.say("Oordeel", "Verdict")},
                                     rows));
}

} // namespace

std::string reviewSections(const scenario::Scenario& scenario,
                           const game::Debrief& debrief,
                           const coach::Review& review,
                           Language language) {
    const Sheet sheet{scenario, debrief, review, language};
    return summary(sheet, debrief) + lessons(sheet) + drifts(sheet) + weekTable(sheet);
}

} // namespace records
