#include "records/report.h"

#include "base/certain.h"
#include "base/file.h"
#include "records/file_name.h"
#include "records/html.h"
#include "records/review_page.h"
#include "records/verdict.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace records {

namespace fs = std::filesystem;

namespace {

// A report being written: its subject and its language.
struct RunPage {
    const ReportSubject& subject;
    base::Language language;

    const game::Debrief& debrief() const { return subject.debrief; }
    std::string say(const char* nl, const char* en) const {
        return language == base::Language::Dutch ? nl : en;
    }
    std::string text(const base::Text& text) const { return escaped(text.in(language)); }
    std::string number(double value, int decimals) const {
        return base::formatNumber(value, decimals, language);
    }
    std::string percent(double share) const { return base::formatPercent(share, language); }
    std::string nameOf(int customer) const {
        const auto& customers = subject.scenario.customers;
        return customer >= 0 && customer < static_cast<int>(customers.size())
                   ? escaped(customers[static_cast<std::size_t>(customer)].name)
                   : say("het bedrijf", "the company");
    }
    std::string section(const std::string& title, const std::string& content) const {
        return "<section>\n<h2>" + escaped(title) + "</h2>\n" + content + "</section>\n";
    }
};

std::string head(const RunPage& page) {
    const game::Debrief& debrief = page.debrief();
    std::string facts = page.subject.player.empty() ? "" : escaped(page.subject.player) + " · ";
    facts += fmt::format("{} {} · {} {} · {} {}",
                         page.say("spel", "game"),
                         page.subject.seed,
                         debrief.weeks.size(),
                         page.say("weken", "weeks"),
                         debrief.decisions.size(),
                         page.say("beslissingen", "decisions"));
    return fmt::format(
        "<header>\n<h1>{}: {}</h1>\n<p class=\"muted\">{}</p>\n"
        "<p><span class=\"grade\">{}</span><strong>{}</strong> "
        "<span class=\"muted\">{}</span></p>\n</header>\n",
        page.say("Nabespreking", "Debrief"),
        page.text(page.subject.scenario.title),
        facts,
        gradeShown(debrief.grade, page.language),
        page.text(gradeWord(debrief)),
        fmt::format(fmt::runtime(page.say("{} van de punten; de cesuur (een 5,5) ligt bij {}",
                                          "{} of the points; the pass mark (a 5.5) is at {}")),
                    page.percent(debrief.share),
                    page.percent(debrief.passMark)));
}

std::string rubric(const RunPage& page) {
    double weights = 0.0;
    for (const game::RubricRow& row : page.debrief().rubric)
        weights += row.weight;
    std::vector<std::vector<std::string>> rows;
    for (const game::RubricRow& row : page.debrief().rubric)
        rows.push_back({page.text(row.label),
                        bar(row.share),
                        page.number(row.grade, 1),
                        page.percent(weights > 0.0 ? row.weight / weights : 0.0),
                        page.text(row.explanation)});
    return page.section(page.say("Zo is je cijfer ontstaan", "How your grade was made"),
                        table({page.say("Onderdeel", "Part"),
                               "",
                               page.say("Cijfer#", "Grade#"),
                               page.say("Telt voor#", "Weight#"),
                               page.say("Toelichting", "Explanation")},
                              rows));
}

std::string goals(const RunPage& page) {
    std::vector<std::vector<std::string>> rows;
    for (const game::GoalRow& goal : page.debrief().goals)
        rows.push_back({page.text(goal.text),
                        goalAmount(goal.value, goal.measure, page.language),
                        goalAmount(goal.floor, goal.measure, page.language),
                        goalAmount(goal.target, goal.measure, page.language),
                        page.percent(goal.share)});
    return page.section(page.say("Doelen", "Goals"),
                        table({page.say("Doel", "Goal"),
                               page.say("Uitkomst#", "Outcome#"),
                               page.say("Punten vanaf#", "Points from#"),
                               page.say("Alle punten bij#", "All points at#"),
                               page.say("Gehaald#", "Reached#")},
                              rows));
}

std::string decisions(const RunPage& page) {
    std::vector<std::vector<std::string>> rows;
    for (const std::size_t at : judgedDecisions(page.debrief())) {
        const game::DecisionRow& row = page.debrief().decisions[at];
        const double quality = base::certain(row.quality);
        const Mark mark = markOf(quality);
        rows.push_back(
            {std::to_string(row.week),
             page.nameOf(row.customer),
             "<span class=\"sign\">" + escaped(signOf(mark)) + "</span> " + page.text(wordOf(mark)),
             page.percent(quality),
             page.text(row.text) + "<br><span class=\"muted\">" + page.text(row.feedback) +
                 "</span>"});
    }
    if (rows.empty())
        return {};
    return page.section(page.say("Beoordeelde beslissingen, gemeten aan wat je kon weten",
                                 "Judged decisions, by what you could know"),
                        table({"Week#",
                               page.say("Relatie", "Relation"),
                               page.say("Oordeel", "Verdict"),
                               page.say("Kwaliteit#", "Quality#"),
                               page.say("Beslissing en feedback", "Decision and feedback")},
                              rows));
}

std::string predictions(const RunPage& page) {
    const auto mean = meanBrier(page.debrief());
    if (!mean)
        return {};
    std::vector<std::vector<std::string>> rows;
    for (const game::PredictionRow& row : page.debrief().predictions)
        rows.push_back({std::to_string(row.week),
                        page.text(row.text),
                        page.percent(row.probability),
                        row.cameTrue ? page.say("kwam uit", "came true")
                                     : page.say("kwam niet uit", "did not"),
                        page.number(row.brier, 2)});
    const std::string meaning =
        fmt::format(fmt::runtime(page.say(
                        "<p>Gemiddelde Brier-score: <strong>{}</strong>. 0 is precies goed, {} "
                        "haal je door altijd 50% te zeggen, 1 is helemaal mis.</p>\n",
                        "<p>Mean Brier score: <strong>{}</strong>. 0 is exactly right, {} is what "
                        "always saying 50% gives, 1 is entirely wrong.</p>\n")),
                    page.number(*mean, 2),
                    page.number(0.25, 2));
    return page.section(page.say("Voorspellingen", "Predictions"),
                        meaning + table({"Week#",
                                         page.say("Voorspelling", "Prediction"),
                                         page.say("Jouw kans#", "Your chance#"),
                                         page.say("Uitkomst", "Outcome"),
                                         page.say("Brier-score#", "Brier score#")},
                                        rows));
}

std::string violations(const RunPage& page) {
    std::vector<std::vector<std::string>> rows;
    for (const auto& [week, text] : page.debrief().violations)
        rows.push_back({std::to_string(week), page.text(text)});
    const std::string kept =
        "<p>" + page.say("Je hield je aan alle regels.", "You kept to all the rules.") + "</p>\n";
    return page.section(
        page.say("Regels", "Rules"),
        rows.empty() ? kept
                     : table({"Week#", page.say("Wat niet mocht", "What was not allowed")}, rows));
}

std::string weeklyChart(const RunPage& page,
                        const std::string& title,
                        double (*value)(const game::WeekRow&),
                        bool money) {
    std::vector<std::pair<int, double>> points;
    for (const game::WeekRow& row : page.debrief().weeks)
        points.emplace_back(row.week, value(row));
    if (points.empty())
        return {};
    const auto bySize = [](const auto& a, const auto& b) {
        return a.second < b.second;
    };
    const auto ends = std::minmax_element(points.begin(), points.end(), bySize);
    const auto shown = [&](double amount) {
        return money ? base::formatMoney(std::llround(amount), page.language)
                     : page.percent(amount);
    };
    return chart(title, points, shown(ends.first->second), shown(ends.second->second));
}

std::string weeks(const RunPage& page) {
    std::vector<std::vector<std::string>> rows;
    for (const game::WeekRow& row : page.debrief().weeks)
        rows.push_back({std::to_string(row.week),
                        base::formatMoney(row.revenueCents, page.language),
                        base::formatMoney(row.budgetCents, page.language),
                        page.percent(row.averageLoyalty),
                        std::to_string(row.potential),
                        std::to_string(row.fresh),
                        std::to_string(row.loyal),
                        std::to_string(row.farewell),
                        page.number(row.hours, 1)});
    return page.section(
        page.say("Het verloop per week", "Week by week"),
        weeklyChart(
            page,
            page.say("Gemiddelde loyaliteit", "Average loyalty"),
            [](const game::WeekRow& row) { return row.averageLoyalty; },
            false) +
            weeklyChart(
                page,
                page.say("Omzet per week", "Revenue per week"),
                [](const game::WeekRow& row) { return static_cast<double>(row.revenueCents); },
                true) +
            table({"Week#",
                   page.say("Omzet#", "Revenue#"),
                   page.say("Budget#", "Budget#"),
                   page.say("Loyaliteit#", "Loyalty#"),
                   page.say("Potentieel#", "Potential#"),
                   page.say("Nieuw#", "New#"),
                   page.say("Loyaal#", "Loyal#"),
                   page.say("Afscheid#", "Farewell#"),
                   page.say("Uren#", "Hours#")},
                  rows));
}

} // namespace

std::string reportText(const ReportSubject& subject, base::Language language) {
    const RunPage page{subject, language};
    const std::string review =
        subject.review == nullptr
            ? std::string{}
            : reviewSections(subject.scenario, subject.debrief, *subject.review, language);
    return htmlPage(language,
                    page.text(subject.scenario.title) + " · " + page.say("Nabespreking", "Debrief"),
                    head(page) + review + rubric(page) + goals(page) + decisions(page) +
                        predictions(page) + violations(page) + weeks(page) +
                        reportMark(subject.learner));
}

std::string reportMark(const std::string& learner) {
    return learner.empty() ? learner : "<!-- klantkring learner " + escaped(learner) + " -->\n";
}

base::Result<fs::path>
keepReport(const fs::path& folder, const std::string& scenarioId, const std::string& text) {
    const base::Outcome made = base::ensureFolder(folder);
    if (!made)
        return base::Failure{made.message()};
    const fs::path file = freeName(folder, datedStem(scenarioId), ".html");
    const base::Outcome kept = base::replaceFile(file, text);
    if (!kept)
        return base::Failure{kept.message()};
    return file;
}

} // namespace records
