#include "cli/replay_command.h"

#include "base/hash.h"
#include "cli/console.h"
#include "cli/scenario_source.h"
#include "coach/quality.h"
#include "coach/rollout_parallel.h"
#include "records/hand_in.h"
#include "records/version.h"

#include <cmath>

namespace cli {

namespace {

// False when the claim is not what came out.
bool agrees(Console& console, const game::RunEnd& claim, const game::Session& session) {
    const double grade = coach::debriefOf(session, coach::usefulThreads()).grade;
    const bool sameState = session.finished() && claim.stateHash == session.hash();
    const bool sameGrade = session.finished() && std::abs(claim.grade - grade) < 1e-6;
    if (!session.finished())
        console.say("De run zegt dat hij af is, maar de laatste week is niet gespeeld.",
                    "The run says it is finished, but the last week was not played.");
    console.say("Toestand: {} in de run, {} opnieuw gespeeld: {}.",
                "State: {} in the run, {} played again: {}.",
                base::toHex(claim.stateHash),
                base::toHex(session.hash()),
                sameState ? console.phrase("gelijk", "the same")
                          : console.phrase("verschillend", "different"));
    console.say("Cijfer: {} in de run, {} opnieuw gespeeld: {}.",
                "Grade: {} in the run, {} played again: {}.",
                console.number(claim.grade, 2),
                console.number(grade, 2),
                sameGrade ? console.phrase("gelijk", "the same")
                          : console.phrase("verschillend", "different"));
    return sameState && sameGrade;
}

} // namespace

int replayRun(const Terminal& terminal, const std::string& file, const std::string& scenarioName) {
    const auto read = records::readHandIn(file);
    if (!read)
        return complain(terminal, read.message());
    const game::Run& run = read.value().kept.run;
    const game::RunHeader& header = run.header;
    const SharedScenario scenario =
        scenarioName.empty() ? openFor(terminal, header, file) : openNamed(terminal, scenarioName);
    if (!scenario)
        return 1;
    Console console(terminal.in, terminal.out, terminal.language);
    console.say("{}, spel {}, {} beslissingen{}.",
                "{}, game {}, {} decisions{}.",
                console.text(scenario->title),
                header.seed,
                run.decisions.size(),
                header.player.empty() ? std::string{} : ", " + header.player);
    if (header.scenarioId != scenario->id)
        console.say("Let op: de run is van scenario {}, dit is {}.",
                    "Mind: the run is of scenario {}, this is {}.",
                    header.scenarioId,
                    scenario->id);
    if (header.scenarioHash != scenario->hash)
        console.say("Let op: het scenario is veranderd sinds deze run: {} toen, {} nu.",
                    "Mind: the scenario has changed since this run: {} then, {} now.",
                    base::toHex(header.scenarioHash),
                    base::toHex(scenario->hash));
    if (header.program != records::programVersion)
        console.say("Let op: de run is gemaakt met versie {} van het programma, dit is {}; die "
                    "kan anders rekenen.",
                    "Mind: the run was made with version {} of the program, this is {}; that may "
                    "compute otherwise.",
                    header.program,
                    records::programVersion);
    if (header.purpose == game::Purpose::Trial)
        console.say("Dit is een proefspel van een auteur: het telt niet mee.",
                    "This is an author's trial game: it does not count.");
    if (!read.value().sealed)
        console.say("Let op: dit bestand is met de hand veranderd.",
                    "Mind: this file was changed by hand.");
    if (run.cutOff)
        console.say("De laatste regel was afgebroken en telt niet mee.",
                    "The last line was cut off and does not count.");
    const auto session = game::replay(run, scenario);
    if (!session)
        return complain(terminal, session.message());
    if (run.end)
        return agrees(console, *run.end, session.value()) ? 0 : 1;
    console.say(
        "De run is niet afgesloten: week {} van {}. Toestand {}, naar de doelen tot nu toe een {}.",
        "The run was not closed: week {} of {}. State {}, by the goals a {} so far.",
        session.value().view().week,
        scenario->weeks,
        base::toHex(session.value().hash()),
        console.number(session.value().debrief().grade, 2));
    return 0;
}

} // namespace cli
