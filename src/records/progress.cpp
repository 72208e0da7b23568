#include "records/progress.h"

#include <fmt/format.h>

#include <algorithm>

namespace records {

using base::Failure;
using base::Result;
using base::Text;

namespace {

constexpr double growingFrom = 0.6;

// What everything comes to after each opportunity, whichever objective it was of.
std::vector<MasteryPoint> averageOf(const std::vector<ObjectiveMastery>& objectives) {
    struct Step {
        MasteryPoint point;
        std::size_t objective;
    };
    std::vector<Step> steps;
    for (std::size_t i = 0; i < objectives.size(); ++i)
        for (const MasteryPoint& point : objectives[i].history)
            steps.push_back({point, i});
    std::stable_sort(steps.begin(), steps.end(), [](const Step& a, const Step& b) {
        return a.point.at < b.point.at;
    });
    std::vector<double> known(objectives.size(), TracingParameters{}.known);
    std::vector<MasteryPoint> average;
    for (const Step& step : steps) {
        known[step.objective] = step.point.known;
        double sum = 0.0;
        for (const double each : known)
            sum += each;
        average.push_back(
            {step.point.at, sum / static_cast<double>(known.size()), step.point.right});
    }
    return average;
}

// The game that was played last, when it can still be finished.
std::optional<NextStep> unfinished(const std::vector<PlayedRun>& runs) {
    if (runs.empty())
        return std::nullopt;
    const PlayedRun& last = runs.back();
    if (last.stored.finished || !last.scenario ||
        last.stored.header.scenarioHash != last.scenario->hash)
        return std::nullopt;
    NextStep step;
    step.kind = NextStep::Kind::GoOn;
    step.scenario = last.scenario;
    step.run = last.stored.place;
    step.advice = {fmt::format("Ga verder met {}", last.scenario->title.nl),
                   fmt::format("Go on with {}", last.scenario->title.en)};
    step.reason = {fmt::format("Je bent in week {} van {}; wie een spel uitspeelt, leert het meest "
                               "van de nabespreking.",
                               last.stored.week,
                               last.scenario->weeks),
                   fmt::format("You are in week {} of {}; it is the debrief of a finished game "
                               "that teaches most.",
                               last.stored.week,
                               last.scenario->weeks)};
    return step;
}

// One quiz after each game that was finished, as long as there are questions nobody has asked yet.
std::optional<NextStep> quizAfter(const Progress& progress,
                                  const std::vector<GivenAnswer>& answers) {
    if (progress.grades.empty() || progress.quiz.fresh == 0)
        return std::nullopt;
    const Milliseconds finished = progress.grades.back().at;
    const auto since = std::count_if(answers.begin(), answers.end(), [&](const GivenAnswer& each) {
        return each.at > finished;
    });
    if (since >= static_cast<std::ptrdiff_t>(quizLength))
        return std::nullopt;
    const scenario::TheoryCard& card = *progress.quiz.questions.front().card;
    NextStep step;
    step.kind = NextStep::Kind::Quiz;
    step.advice = {"Beantwoord een paar kennisvragen", "Answer some concept questions"};
    step.reason = {fmt::format("In vijf minuten weet je of je ook begrijpt waarom iets werkte, te "
                               "beginnen bij ‘{}’.",
                               card.title.nl),
                   fmt::format("Five minutes show whether you also understand why things worked, "
                               "beginning with ‘{}’.",
                               card.title.en)};
    return step;
}

std::optional<NextStep> nextOf(const ScenarioList& scenarios,
                               const Progress& progress,
                               const std::vector<PlayedRun>& played,
                               const std::vector<MasteryRun>& runs,
                               const std::vector<GivenAnswer>& answers) {
    if (auto step = unfinished(played))
        return step;
    if (auto step = quizAfter(progress, answers))
        return step;
    const auto best = recommended(scenarios, progress.objectives, runs);
    if (!best)
        return std::nullopt;
    NextStep step;
    step.scenario = best->scenario;
    step.advice = {fmt::format("Speel {}", best->scenario->title.nl),
                   fmt::format("Play {}", best->scenario->title.en)};
    step.reason = runs.empty() ? Text{"Van de scenario’s om mee te beginnen leer je in dit het "
                                      "meest.",
                                      "Of the scenarios to begin with, this one teaches most."}
                               : best->reason;
    return step;
}

std::string times(int count, const char* one, const char* many) {
    return count == 1 ? one : fmt::format("{} {}", count, many);
}

} // namespace

int Progress::mastered() const {
    return static_cast<int>(std::count_if(
        objectives.begin(), objectives.end(), [](const auto& each) { return each.mastered(); }));
}

Progress progressFrom(const ScenarioList& scenarios,
                      const std::vector<PlayedRun>& runs,
                      const std::vector<GivenAnswer>& answers,
                      Milliseconds now) {
    Progress progress;
    std::vector<MasteryRun> known;
    for (const PlayedRun& run : runs) {
        ++progress.games;
        if (run.stored.finished && run.stored.grade)
            progress.grades.push_back({run.stored.played, *run.stored.grade, run.stored.title});
        if (run.scenario)
            known.push_back({run.scenario, run.decisions, run.times});
    }
    progress.objectives = masteryOf(scenarios, known, answers);
    std::stable_sort(progress.objectives.begin(),
                     progress.objectives.end(),
                     [](const auto& a, const auto& b) { return a.chapter < b.chapter; });
    progress.average = averageOf(progress.objectives);
    progress.quiz = quizFrom(scenarios, answers, progress.objectives, now);
    progress.next = nextOf(scenarios, progress, runs, known, answers);
    return progress;
}

Result<Progress>
progressOf(Store& store, const std::string& player, const ScenarioList& scenarios) {
    ScenarioTitles titles;
    for (const auto& scenario : scenarios)
        titles[scenario->id] = scenario->title;
    const auto stored = store.list(titles);
    if (!stored)
        return Failure{stored.message()};
    std::vector<PlayedRun> runs;
    for (auto run = stored.value().rbegin(); run != stored.value().rend(); ++run) {
        if (run->problem || run->header.player != player)
            continue;
        PlayedRun played;
        played.stored = *run;
        const auto at = std::find_if(scenarios.begin(), scenarios.end(), [&](const auto& each) {
            return each->id == run->header.scenarioId;
        });
        if (at != scenarios.end()) {
            auto kept = store.read(run->place.number);
            if (!kept)
                return Failure{kept.message()};
            played.scenario = *at;
            played.decisions = std::move(kept.value().run.decisions);
            played.times = std::move(kept.value().times);
        }
        runs.push_back(std::move(played));
    }
    const auto answers = store.answersOf(player);
    if (!answers)
        return Failure{answers.message()};
    return progressFrom(scenarios, runs, answers.value(), store.now());
}

Standing standingOf(const ObjectiveMastery& mastery) {
    if (mastery.opportunities == 0)
        return Standing::Unseen;
    if (mastery.mastered())
        return Standing::Mastered;
    return mastery.known >= masteredAt    ? Standing::Strong
           : mastery.known >= growingFrom ? Standing::Growing
                                          : Standing::Begun;
}

Text remarkOf(const ObjectiveMastery& mastery) {
    if (mastery.opportunities == 0)
        return {"nog niet geoefend", "not practised yet"};
    Text word;
    switch (standingOf(mastery)) {
    case Standing::Mastered:
        word = {"beheerst", "mastered"};
        break;
    case Standing::Strong:
        word = {"sterk, nog vaker of in een ander scenario te laten zien",
                "strong, still to be shown more often or in another scenario"};
        break;
    case Standing::Growing:
        word = {"op weg", "on the way"};
        break;
    default:
        word = {"begin", "beginning"};
    }
    word.nl += fmt::format(" · {} geoefend", times(mastery.opportunities, "één keer", "keer"));
    word.en += fmt::format(" · practised {}", times(mastery.opportunities, "once", "times"));
    if (mastery.scenarios > 1) {
        word.nl += fmt::format(" in {} scenario’s", mastery.scenarios);
        word.en += fmt::format(" in {} scenarios", mastery.scenarios);
    }
    return word;
}

Text masteryMeaning() {
    return {
        "Het percentage is de kans dat je het leerdoel beheerst, geschat uit je eerste keuze op "
        "elk moment in een gesprek en je eerste antwoord op elke kennisvraag. Vanaf 95%, na vier "
        "keer of vaker in twee scenario’s, heet het beheerst.",
        "The percentage is the chance that you master the objective, estimated from your first "
        "choice at each moment of a conversation and your first answer to each concept question. "
        "From 95%, after four times or more in two scenarios, it is called mastered."};
}

} // namespace records
