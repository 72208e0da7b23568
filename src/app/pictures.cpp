#include "app/pictures.h"

#include "app/picture_class.h"
#include "app/picture_game.h"
#include "coach/rollout_parallel.h"
#include "coach/weeks.h"
#include "scenario/loader.h"

#include <algorithm>

namespace app {
namespace {

constexpr std::uint64_t seed = 7;
constexpr int allWeeks = 1000;

std::size_t firstPlayable(const Library& library) {
    const auto& entries = library.entries();
    const auto found = std::find_if(entries.begin(), entries.end(), [](const auto& entry) {
        return entry.scenario != nullptr;
    });
    return static_cast<std::size_t>(found - entries.begin());
}

using SharedScenario = std::shared_ptr<const scenario::Scenario>;

std::unique_ptr<Desk> deskOf(const SharedScenario& scenario, int untilWeek) {
    auto desk = std::make_unique<Desk>(game::Session(scenario, seed), std::nullopt);
    playForPicture(*desk, untilWeek);
    if (desk->view().finished)
        desk->waitForGrade();
    return desk;
}

std::unique_ptr<Desk> deskOf(const Library& library, int untilWeek) {
    return deskOf(library.entries()[firstPlayable(library)].scenario, untilWeek);
}

// The game of a made-up learner, played on three days.
records::PlayedRun finishedRun(const SharedScenario& scenario, records::Milliseconds begun) {
    constexpr records::Milliseconds days = 3LL * 24 * 60 * 60 * 1000;
    const auto desk = deskOf(scenario, allWeeks);
    records::PlayedRun run;
    run.scenario = scenario;
    run.decisions = desk->session().decisions();
    const auto count = static_cast<records::Milliseconds>(run.decisions.size());
    for (records::Milliseconds i = 0; i < count; ++i)
        run.times.push_back(begun + days * i / count);
    run.stored.title = scenario->title;
    run.stored.header.scenarioHash = scenario->hash;
    run.stored.played = begun + days;
    run.stored.finished = true;
    run.stored.grade = desk->debrief().grade;
    return run;
}

records::Progress someProgress(const Library& library) {
    constexpr records::Milliseconds monday = 1'764'000'000'000;
    constexpr records::Milliseconds week = 7LL * 24 * 60 * 60 * 1000;
    std::vector<records::PlayedRun> runs;
    for (const SharedScenario& scenario : library.scenarios())
        if (scenario->level < 3)
            runs.push_back(finishedRun(
                scenario, monday + week * static_cast<records::Milliseconds>(runs.size())));
    return records::progressFrom(library.scenarios(), runs);
}

constexpr const char* brokenFile = "mijn_scenario.json";

// One with a certain fix, one that says what was meant, one that only says what is wrong.
std::vector<scenario::Diagnostic> someMistakes() {
    return scenario::parse(R"({
  "format": 2,
  "extends": "standard",
  "company": "Bakkerij De Korenaar",
  "weeks": "12",
  "customers": [
    {"name": "Hotel De Linde", "segment": "hospitality", "phase": "trouw"},
    {"name": "Lunchroom Zoet", "contact": "Youssef Amrani", "phase": "new", "segment": "small_frims"}
  ],
  "goals": [{"measure": "revenue", "floor": 9000, "target": 8000}]
}
)",
                           brokenFile)
        .diagnostics;
}

// A trial game whose scenario has just been saved with mistakes in it.
void playAsAuthor(Navigator& navigator) {
    const auto& scenario =
        navigator.library().entries()[firstPlayable(navigator.library())].scenario;
    auto trial = game::startTrial(scenario, seed, {4, {}});
    if (!trial)
        return;
    navigator.play(std::make_unique<Desk>(std::move(trial.value()), std::nullopt));
    navigator.authorBar().tellMistakes(brokenFile, someMistakes());
}

// With what the coach made of it, in few worlds: a picture need not be exact.
void debriefWithCoach(Navigator& navigator) {
    navigator.play(deskOf(navigator.library(), 1000));
    coach::ReviewOptions pass;
    pass.worlds = 12;
    pass.weeksInDetail = 2;
    pass.alternatives = 8;
    pass.threads = coach::usefulThreads();
    pass.withBestBot = true;
    navigator.debriefScreen()->askCoach({pass});
    navigator.debriefScreen()->waitForCoach();
}

// Back to a choice of the ninth week or later: an action, or a reply.
void practiseForPicture(Navigator& navigator, bool reply) {
    const auto desk = deskOf(navigator.library(), allWeeks);
    const auto moment = [&](const coach::PlayedWeek& week) {
        const auto found =
            std::find_if(week.decisions.begin(), week.decisions.end(), [&](const auto& each) {
                return reply ? std::holds_alternative<game::Reply>(each)
                             : std::holds_alternative<game::PlanAction>(each);
            });
        return found == week.decisions.end() ? -1
                                             : static_cast<int>(found - week.decisions.begin());
    };
    game::Session again(navigator.library().entries()[firstPlayable(navigator.library())].scenario,
                        seed);
    const auto weeks = coach::weeksOf(again, desk->session().decisions());
    for (std::size_t i = 8; i < weeks.size(); ++i)
        if (const int at = moment(weeks[i]); at >= 0) {
            coach::Mistake mistake;
            mistake.at = {static_cast<int>(i) + 1, at};
            mistake.regret = {2.4, 0.6, 32};
            mistake.severity = coach::Severity::Mistake;
            navigator.practise(navigator.library().toPractise(*desk, {mistake}), ScreenId::Home);
            navigator.practiceScreen()->prepareForPicture(!reply);
            return;
        }
}

} // namespace

const std::vector<std::string_view>& pictureNames() {
    static const std::vector<std::string_view> names{"home",
                                                     "briefing",
                                                     "settings",
                                                     "trouble",
                                                     "mend",
                                                     "play-start",
                                                     "play",
                                                     "play-company",
                                                     "play-lead",
                                                     "play-dossier",
                                                     "play-conversation",
                                                     "play-why",
                                                     "play-theory",
                                                     "play-argument",
                                                     "play-evidence",
                                                     "play-prediction",
                                                     "play-assignment",
                                                     "play-base",
                                                     "play-help",
                                                     "play-end",
                                                     "play-trial",
                                                     "debrief",
                                                     "debrief-coach",
                                                     "practise",
                                                     "practise-reply",
                                                     "progress",
                                                     "progress-empty",
                                                     "progress-quiz",
                                                     "class",
                                                     "class-start",
                                                     "gallery",
                                                     "gallery-parts",
                                                     "gallery-faces"};
    return names;
}

bool prepareForPicture(Navigator& navigator, std::string_view name) {
    const auto& names = pictureNames();
    if (std::find(names.begin(), names.end(), name) == names.end())
        return false;
    if (firstPlayable(navigator.library()) == navigator.library().entries().size())
        return true; // the home screen says that there are no scenarios
    if (name == "briefing")
        navigator.brief(firstPlayable(navigator.library()));
    else if (name == "settings")
        navigator.openSettings();
    else if (name == "trouble")
        navigator.showMistakes(brokenFile, someMistakes());
    else if (name == "mend")
        navigator.mend(brokenFile, someMistakes());
    else if (name == "play-trial")
        playAsAuthor(navigator);
    else if (name == "debrief")
        navigator.play(deskOf(navigator.library(), allWeeks));
    else if (name == "debrief-coach")
        debriefWithCoach(navigator);
    else if (name == "practise" || name == "practise-reply")
        practiseForPicture(navigator, name == "practise-reply");
    else if (name == "progress")
        navigator.showProgress(someProgress(navigator.library()));
    else if (name == "progress-empty" || name == "progress-quiz")
        navigator.showProgress(records::progressFrom(navigator.library().scenarios(), {}));
    else if (name.substr(0, 5) == "class") {
        ClassScreen& screen = navigator.showClass();
        if (name == "class")
            screen.show(
                classForPicture(
                    navigator.library().entries()[firstPlayable(navigator.library())].scenario),
                {});
    } else if (name.substr(0, 4) == "play") {
        navigator.play(deskOf(navigator.library(), 1));
        navigator.playScreen()->prepareForPicture(name);
    }
    if (name == "progress-quiz")
        navigator.progressScreen()->openQuiz();
    return true;
}

} // namespace app
