#include "cli/play_command.h"

#include "cli/scenario_source.h"
#include "cli/text_game.h"
#include "game/carry_over.h"
#include "records/run_store.h"
#include "records/scenario_shelf.h"
#include "records/settings.h"
#include "records/version.h"

#include <ostream>

namespace cli {

namespace fs = std::filesystem;

namespace {

int playOn(Console& console, game::Session session, game::RunWriter writer) {
    TextGame game(console, std::move(session), std::move(writer));
    return game.play() ? 0 : 1;
}

int resumeRun(const Terminal& terminal,
              Console& console,
              const SharedScenario& scenario,
              const fs::path& file) {
    const auto run = game::readRun(file);
    if (!run)
        return complain(terminal, run.message());
    if (run.value().header.scenarioHash != scenario->hash)
        return complain(terminal,
                        {"Het scenario is veranderd sinds je aan deze run begon. Verder spelen kan "
                         "niet; begin een nieuwe run.",
                         "The scenario has changed since you began this run. It cannot be resumed; "
                         "begin a new run."});
    auto session = game::replay(run.value(), scenario);
    if (!session)
        return complain(terminal, session.message());
    auto writer = game::RunWriter::resume(file);
    if (!writer)
        return complain(terminal, writer.message());
    console.say("Je gaat verder met {}.", "You go on with {}.", console.text(scenario->title));
    return playOn(console, std::move(session.value()), std::move(writer.value()));
}

game::RunHeader
headerOf(const Terminal& terminal, const scenario::Scenario& scenario, const PlayOptions& options) {
    game::RunHeader header;
    header.scenarioId = scenario.id;
    header.scenarioFile = records::nameForRun(scenario.file, terminal.shares());
    header.scenarioHash = scenario.hash;
    header.seed = options.seed.value_or(scenario.seed);
    header.player = options.name.empty() ? options.usualName : options.name;
    header.program = records::programVersion;
    return header;
}

int startRun(const Terminal& terminal,
             Console& console,
             const SharedScenario& scenario,
             const fs::path& file,
             const PlayOptions& options) {
    const game::RunHeader header = headerOf(terminal, *scenario, options);
    auto writer = game::RunWriter::create(file, header);
    if (!writer)
        return complain(terminal, writer.message());
    if (!header.player.empty())
        console.say("Welkom, {}.", "Welcome, {}.", header.player);
    showAssignment(console, *scenario);
    return playOn(console, game::Session(scenario, header.seed), std::move(writer.value()));
}

// From a later week on, or with an event: for who writes a scenario.
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
        const auto unused = records::RunStore(folders.value().trials()).newFile(scenario->id);
        if (!unused)
            return complain(terminal, unused.message());
        file = unused.value();
    }
    auto writer = game::RunWriter::create(file, header, session.value().decisions());
    if (!writer)
        return complain(terminal, writer.message());
    const int week = session.value().view().week;
    if (week > 1)
        console.say("In de weken tot week {} is niets gedaan.",
                    "Nothing was done in the weeks before week {}.",
                    week);
    showNews(console, session.value().view(), week);
    return playOn(console, std::move(session.value()), std::move(writer.value()));
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

// Runs in the player's own folder.
int playStored(const Terminal& terminal,
               Console& console,
               const SharedScenario& scenario,
               const PlayOptions& options) {
    const auto folders = records::userFolders(terminal.environment);
    if (!folders)
        return complain(terminal, folders.message());
    const records::RunStore store(folders.value().runs());
    const auto unfinished = store.unfinished(scenario->id, scenario->hash);
    if (options.resume && !unfinished)
        return complain(terminal,
                        {"Er is geen run van dit scenario die nog niet af is.",
                         "There is no unfinished run of this scenario."});
    bool resume = options.resume;
    const bool anew = options.seed.has_value() || !options.name.empty();
    if (unfinished && !resume && !anew && terminal.interactive) {
        const auto answer = wantsToResume(console, *unfinished);
        if (!answer)
            return 0;
        resume = *answer;
    }
    if (resume)
        return resumeRun(terminal, console, scenario, unfinished->file);
    const auto file = store.newFile(scenario->id);
    if (!file)
        return complain(terminal, file.message());
    return startRun(terminal, console, scenario, file.value(), options);
}

} // namespace

int playGame(const Terminal& terminal, const PlayOptions& options) {
    if (const auto problem = records::checkPlayer(options.name))
        return complain(terminal, *problem);
    Console console(terminal.in, terminal.out, terminal.language);
    console.setEcho(!terminal.interactive);
    if (!options.resume || options.run.empty()) {
        const SharedScenario scenario = openNamed(terminal, options.scenario);
        if (!scenario)
            return 1;
        if (options.trial())
            return startTrialGame(terminal, console, scenario, options);
        return options.run.empty() ? playStored(terminal, console, scenario, options)
                                   : startRun(terminal, console, scenario, options.run, options);
    }
    const auto run = game::readRun(options.run);
    if (!run)
        return complain(terminal, run.message());
    const SharedScenario scenario = options.scenario.empty()
                                        ? openFor(terminal, run.value().header, options.run)
                                        : openNamed(terminal, options.scenario);
    return scenario ? resumeRun(terminal, console, scenario, options.run) : 1;
}

} // namespace cli
