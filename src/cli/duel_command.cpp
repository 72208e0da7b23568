#include "cli/duel_command.h"

#include "cli/console.h"
#include "cli/run_source.h"
#include "cli/scenario_source.h"
#include "records/duel_words.h"

#include <fmt/format.h>

namespace cli {

using base::Text;

namespace {

constexpr std::size_t mostCauses = 6;

// Why these two are no duel: nothing when they are.
std::optional<Text> whyNoDuel(const game::RunHeader& a, const game::RunHeader& b) {
    if (a.purpose == game::Purpose::Trial || b.purpose == game::Purpose::Trial)
        return Text{"Een proefspel van een auteur wordt niet vergeleken.",
                    "An author's trial game is not compared."};
    if (a.scenarioId != b.scenarioId)
        return Text{
            fmt::format("Dit zijn verschillende scenario's: {} en {}. Een duel is twee keer "
                        "hetzelfde spel.",
                        a.scenarioId,
                        b.scenarioId),
            fmt::format("These are different scenarios: {} and {}. A duel is the same game twice.",
                        a.scenarioId,
                        b.scenarioId)};
    if (a.scenarioHash != b.scenarioHash)
        return Text{"Het scenario is tussen deze twee spellen veranderd; dan is het geen gelijke "
                    "strijd.",
                    "The scenario changed between these two games, so it is no fair match."};
    if (a.seed != b.seed)
        return Text{
            fmt::format("Deze spellen hadden ander geluk: spel {} en spel {}. Speel allebei "
                        "met hetzelfde getal (kring play --seed).",
                        a.seed,
                        b.seed),
            fmt::format("These games had different luck: game {} and game {}. Play both "
                        "with the same number (kring play --seed).",
                        a.seed,
                        b.seed)};
    return std::nullopt;
}

records::DuelNames namesOf(const game::RunHeader& a, const game::RunHeader& b) {
    if (a.player.empty() || b.player.empty() || a.player == b.player)
        return {"A", "B"};
    return {a.player, b.player};
}

void tellAll(Console& console, const std::vector<Text>& sentences) {
    for (const Text& sentence : sentences)
        console.line("- " + console.text(sentence));
}

void tell(Console& console,
          const scenario::Scenario& scenario,
          const coach::Duel& duel,
          const records::DuelNames& names) {
    for (const Text& sentence : records::duelSummary(duel, names))
        console.say(sentence);
    const auto weeks = records::duelWeeks(scenario, duel, names);
    const auto causes = records::duelCauses(scenario, duel, names, mostCauses);
    if (!weeks.empty()) {
        console.line();
        console.say("Week na week, alleen waar er iets verschoof:",
                    "Week by week, only where something moved:");
        tellAll(console, weeks);
    }
    if (causes.empty())
        return;
    console.line();
    console.say("Waar het verschil zit, en waardoor:", "Where the difference is, and why:");
    tellAll(console, causes);
}

// False, with the reason told, for a run that cannot be played like this.
bool playable(const Terminal& terminal,
              const game::Run& run,
              const SharedScenario& scenario,
              const std::string& name) {
    const auto session = game::replay(run, scenario);
    if (!session)
        complain(terminal,
                 {name + ": " + session.message().nl, name + ": " + session.message().en});
    return session.ok();
}

} // namespace

int duelRuns(const Terminal& terminal, const DuelOptions& options) {
    const auto first = chosenRun(terminal, options.first);
    const auto second = chosenRun(terminal, options.second);
    if (!first || !second)
        return complain(terminal, !first ? first.message() : second.message());
    const game::Run& a = first.value().kept.run;
    const game::Run& b = second.value().kept.run;
    if (const auto reason = whyNoDuel(a.header, b.header))
        return complain(terminal, *reason);
    const SharedScenario scenario = options.scenario.empty()
                                        ? openFor(terminal, a.header, placeOfRun(options.first))
                                        : openNamed(terminal, options.scenario);
    if (!scenario)
        return 1;
    if (a.header.scenarioHash != scenario->hash)
        complain(terminal,
                 {"Let op: het scenario is veranderd sinds deze spellen.",
                  "Mind: the scenario has changed since these games."});
    if (!playable(terminal, a, scenario, options.first) ||
        !playable(terminal, b, scenario, options.second))
        return 1;
    Console console(terminal.in, terminal.out, terminal.language);
    const records::DuelNames names = namesOf(a.header, b.header);
    console.say("{}, spel {}: {} ({}) tegen {} ({}).",
                "{}, game {}: {} ({}) against {} ({}).",
                console.text(scenario->title),
                a.header.seed,
                names[0],
                options.first,
                names[1],
                options.second);
    tell(console,
         *scenario,
         coach::duelOf(scenario, a.header.seed, {a.decisions, b.decisions}),
         names);
    return 0;
}

} // namespace cli
