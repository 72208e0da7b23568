#include "cli/play_command.h"

#include "base/file.h"
#include "cli/scenario_source.h"
#include "cli/store_source.h"
#include "cli/text_game.h"
#include "game/carry_over.h"
#include "records/exam_seed.h"
#include "records/file_name.h"
#include "records/hand_in.h"
#include "records/scenario_shelf.h"
#include "records/settings.h"
#include "records/version.h"

#include <ostream>

namespace cli {

namespace fs = std::filesystem;

namespace {

int playOn(Console& console, game::Session session, records::RunKeeper keeper) {
    TextGame game(console, std::move(session), std::move(keeper));
    return game.play() ? 0 : 1;
}

int resumeRun(const Terminal& terminal,
              Console& console,
              const SharedScenario& scenario,
              records::RunKeeper keeper) {
    const game::Run& run = keeper.kept().run;
    if (run.end)
        return complain(
            terminal,
            {"Deze run is al afgelopen. Met kring debrief bespreek je hem na, met kring "
             "play begin je een nieuw spel.",
             "This run has already ended. kring debrief discusses it, kring play begins "
             "a new game."});
    if (run.header.scenarioHash != scenario->hash)
        return complain(terminal,
                        {"Het scenario is veranderd sinds je aan deze run begon. Verder spelen kan "
                         "niet; begin een nieuwe run.",
                         "The scenario has changed since you began this run. It cannot be resumed; "
                         "begin a new run."});
    auto session = game::replay(run, scenario);
    if (!session)
        return complain(terminal, session.message());
    console.say("Je gaat verder met {}.", "You go on with {}.", console.text(scenario->title));
    return playOn(console, std::move(session.value()), std::move(keeper));
}

// The game goes on in memory; the player hears why, and where it could be saved.
records::RunKeeper
unsaved(Console& console, const game::RunHeader& header, const base::Text& trouble) {
    console.say(trouble);
    console.say("Je kunt gewoon spelen, maar je run wordt nergens bewaard. Wel bewaren: bewaar {}",
                "You can play, but your run is not saved anywhere. To save it: save {}",
                records::refugeFor(header).string());
    return records::RunKeeper::nowhere(header, trouble);
}

game::RunHeader
headerOf(const Terminal& terminal, const scenario::Scenario& scenario, const PlayOptions& options) {
    game::RunHeader header;
    header.scenarioId = scenario.id;
    header.scenarioFile = records::nameForRun(scenario.file, terminal.shares());
    header.scenarioHash = scenario.hash;
    header.seed = options.seedFrom.empty() ? options.seed.value_or(scenario.seed)
                                           : records::examSeed(options.seedFrom, scenario.hash);
    header.player = options.name.empty() ? options.usualName : options.name;
    header.program = records::programVersion;
    return header;
}

int startRun(const Terminal& terminal,
             Console& console,
             const SharedScenario& scenario,
             const base::Result<std::shared_ptr<records::Store>>& store,
             const PlayOptions& options) {
    const game::RunHeader header = headerOf(terminal, *scenario, options);
    auto keeper = !options.run.empty() ? records::RunKeeper::begin(fs::path(options.run), header)
                  : store              ? records::RunKeeper::begin(store.value(), header)
                          : base::Result<records::RunKeeper>(base::Failure{store.message()});
    if (!keeper && !options.run.empty())
        return complain(terminal, keeper.message());
    if (!keeper)
        keeper = unsaved(console, header, keeper.message());
    if (!header.player.empty())
        console.say("Welkom, {}.", "Welcome, {}.", header.player);
    showAssignment(console, *scenario);
    return playOn(console, game::Session(scenario, header.seed), std::move(keeper.value()));
}

// From a later week on, or with an event: for who writes a scenario. In a file of its own, never in
// the store.
int startTrialGame(const Terminal& terminal,
                   Console& console,
                   const SharedScenario& scenario,
                   const PlayOptions& options) {
    game::RunHeader header = headerOf(terminal, *scenario, options);
    header.purpose = game::Purpose::Trial;
    auto session =
        game::startTrial(scenario, header.seed, {options.fromWeek.value_or(1), options.event});
    if (!session)
        return complain(terminal, session.message());
    fs::path file = options.run;
    if (file.empty()) {
        const auto folders = records::userFolders(terminal.environment);
        if (!folders)
            return complain(terminal, folders.message());
        const fs::path trials = folders.value().trials();
        if (const base::Outcome made = base::ensureFolder(trials); !made)
            return complain(terminal, made.message());
        file = records::freeName(trials, records::datedStem(scenario->id), ".run");
    }
    auto keeper = records::RunKeeper::begin(file, header, session.value().decisions());
    if (!keeper)
        return complain(terminal, keeper.message());
    const int week = session.value().view().week;
    if (week > 1)
        console.say("In de weken tot week {} is niets gedaan.",
                    "Nothing was done in the weeks before week {}.",
                    week);
    showNews(console, session.value().view(), week);
    return playOn(console, std::move(session.value()), std::move(keeper.value()));
}

// Whether the player wants to go on with this run rather than begin anew; nothing at the end of the
// input.
std::optional<bool> wantsToResume(Console& console, const records::StoredRun& run) {
    console.say("Er is nog een run die niet af is, in week {}.",
                "There is a run that is not finished, in week {}.",
                run.week);
    for (;;) {
        const auto line = console.ask(
            console.phrase("Verder spelen? (ja of nee) >", "Go on with it? (yes or no) >"));
        if (!line)
            return std::nullopt;
        const std::string word = folded(*line);
        if (word == "ja" || word == "j" || word == "yes" || word == "y")
            return true;
        if (word == "nee" || word == "n" || word == "no")
            return false;
    }
}

// The run of this scenario to go on with: the one played last, if it is unfinished and was played
// with the scenario as it is now.
std::optional<records::StoredRun> unfinishedIn(const std::vector<records::StoredRun>& runs,
                                               const scenario::Scenario& scenario) {
    for (const records::StoredRun& run : runs)
        if (!run.problem && run.header.scenarioId == scenario.id)
            return !run.finished && run.header.scenarioHash == scenario.hash ? std::optional(run)
                                                                             : std::nullopt;
    return std::nullopt;
}

int resumeNumber(const Terminal& terminal,
                 Console& console,
                 const std::shared_ptr<records::Store>& store,
                 records::RunId number,
                 const std::string& scenarioName) {
    auto keeper = records::RunKeeper::open(store, number);
    if (!keeper)
        return complain(terminal, keeper.message());
    const game::RunHeader& header = keeper.value().kept().run.header;
    const SharedScenario scenario =
        scenarioName.empty() ? openFor(terminal, header, {}) : openNamed(terminal, scenarioName);
    return scenario ? resumeRun(terminal, console, scenario, std::move(keeper.value())) : 1;
}

// A run in the store; in memory only when there is none.
int playStored(const Terminal& terminal, Console& console, const PlayOptions& options) {
    const SharedScenario scenario =
        options.number > 0 ? nullptr : openNamed(terminal, options.scenario);
    if (!scenario && options.number == 0)
        return 1;
    const auto store = openStore(terminal);
    if (!store && (options.resume || options.number > 0))
        return complain(terminal, store.message());
    if (options.number > 0)
        return resumeNumber(terminal, console, store.value(), options.number, options.scenario);
    if (!store)
        return startRun(terminal, console, scenario, store, options);
    const auto runs = store.value()->list();
    if (!runs)
        complain(terminal, runs.message());
    const auto unfinished = runs ? unfinishedIn(runs.value(), *scenario) : std::nullopt;
    if (options.resume && !unfinished)
        return complain(terminal,
                        {"Er is geen run van dit scenario die nog niet af is.",
                         "There is no unfinished run of this scenario."});
    bool resume = options.resume;
    const bool anew =
        options.seed.has_value() || !options.seedFrom.empty() || !options.name.empty();
    if (unfinished && !resume && !anew && terminal.interactive) {
        const auto answer = wantsToResume(console, *unfinished);
        if (!answer)
            return 0;
        resume = *answer;
    }
    if (resume)
        return resumeNumber(
            terminal, console, store.value(), unfinished->place.number, scenario->file);
    return startRun(terminal, console, scenario, store, options);
}

} // namespace

int playGame(const Terminal& terminal, const PlayOptions& options) {
    if (const auto problem = records::checkPlayer(options.name))
        return complain(terminal, *problem);
    if (const auto problem = records::checkStudent(options.seedFrom))
        return complain(terminal, *problem);
    Console console(terminal.in, terminal.out, terminal.language);
    console.setEcho(!terminal.interactive);
    if (options.trial()) {
        const SharedScenario scenario = openNamed(terminal, options.scenario);
        return scenario ? startTrialGame(terminal, console, scenario, options) : 1;
    }
    if (options.run.empty())
        return playStored(terminal, console, options);
    if (!options.resume) {
        const SharedScenario scenario = openNamed(terminal, options.scenario);
        const auto none = base::Result<std::shared_ptr<records::Store>>(nullptr);
        return scenario ? startRun(terminal, console, scenario, none, options) : 1;
    }
    auto keeper = records::RunKeeper::open(fs::path(options.run));
    if (!keeper)
        return complain(terminal, keeper.message());
    const game::RunHeader& header = keeper.value().kept().run.header;
    const SharedScenario scenario = options.scenario.empty()
                                        ? openFor(terminal, header, options.run)
                                        : openNamed(terminal, options.scenario);
    return scenario ? resumeRun(terminal, console, scenario, std::move(keeper.value())) : 1;
}

} // namespace cli
