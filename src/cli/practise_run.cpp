#include "cli/practise_run.h"

#include "cli/run_source.h"
#include "cli/store_source.h"

#include <algorithm>

namespace cli {

using base::Text;
using records::KeptExercise;

PractiseRun::PractiseRun(const Terminal& terminal, game::Run run, records::RunId number)
    : m_terminal(terminal), m_run(std::move(run)), m_number(number) {}

std::optional<PractiseRun>
PractiseRun::choose(const Terminal& terminal, const std::string& run, const std::string& scenario) {
    const auto number = storedNumber(terminal, run);
    const auto read = chosenRun(terminal, run);
    if (!number || !read) {
        complain(terminal, !number ? number.message() : read.message());
        return std::nullopt;
    }
    PractiseRun chosen(terminal, read.value().kept.run, number.value());
    const game::RunHeader& header = chosen.m_run.header;
    chosen.m_scenario = scenario.empty() ? openFor(terminal, header, placeOfRun(run))
                                         : openNamed(terminal, scenario);
    if (!chosen.m_scenario)
        return std::nullopt;
    if (header.scenarioHash != chosen.m_scenario->hash) {
        complain(terminal,
                 {"Het scenario is veranderd sinds deze run; oefenen kan alleen met hetzelfde.",
                  "The scenario has changed since this run; it can only be practised with the "
                  "same."});
        return std::nullopt;
    }
    if (const auto session = game::replay(chosen.m_run, chosen.m_scenario); !session) {
        complain(terminal, session.message());
        return std::nullopt;
    }
    return chosen;
}

coach::RunPlayed PractiseRun::played() const {
    return {m_scenario, m_run.header.seed, m_run.decisions, m_run.header.purpose};
}

void PractiseRun::keep(const std::vector<coach::Mistake>& mistakes, records::Day today) {
    if (!isKept())
        return;
    const auto store = openStore(m_terminal);
    const base::Outcome kept = store ? store.value()->keepExercises(m_number, mistakes, today)
                                     : base::Outcome(base::Failure{store.message()});
    if (kept)
        lookUp();
    else
        complain(m_terminal, kept.message());
}

void PractiseRun::lookUp() {
    if (!isKept())
        return;
    const auto store = openStore(m_terminal);
    auto all = store ? store.value()->exercises(m_run.header.player)
                     : base::Result<std::vector<KeptExercise>>(base::Failure{store.message()});
    if (all)
        m_exercises = std::move(all.value());
    else
        complain(m_terminal, all.message());
}

KeptExercise* PractiseRun::find(const coach::Moment& moment) {
    const auto found =
        std::find_if(m_exercises.begin(), m_exercises.end(), [&](const KeptExercise& each) {
            return each.run == m_number && each.at == moment;
        });
    return found == m_exercises.end() ? nullptr : &*found;
}

bool PractiseRun::update(const KeptExercise& exercise) {
    const auto store = openStore(m_terminal);
    const base::Outcome kept =
        store ? store.value()->keep(exercise) : base::Outcome(base::Failure{store.message()});
    if (!kept)
        complain(m_terminal, kept.message());
    return kept.ok();
}

} // namespace cli
