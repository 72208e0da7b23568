// The run that is practised, with its scenario and what is kept of it in the store.
#pragma once

#include "cli/practise_command.h"
#include "cli/scenario_source.h"
#include "coach/practice.h"
#include "records/exercise.h"

namespace cli {

class PractiseRun {
public:
    // Nothing, with the reason told, when it cannot be practised.
    static std::optional<PractiseRun>
    choose(const Terminal& terminal, const std::string& run, const std::string& scenario);

    [[nodiscard]] const SharedScenario& scenario() const { return m_scenario; }
    [[nodiscard]] const game::Run& run() const { return m_run; }
    [[nodiscard]] bool isTrial() const { return m_run.header.purpose == game::Purpose::Trial; }
    [[nodiscard]] bool isKept() const { return m_number > 0; } // among the learner's own
    [[nodiscard]] coach::RunPlayed played() const;

    // These are exercises from today on. What fails is told, and nothing is kept then.
    void keep(const std::vector<coach::Mistake>& mistakes, records::Day today);
    // Looks up what was kept before.
    void lookUp();
    [[nodiscard]] records::KeptExercise* find(const coach::Moment& moment);
    // False, with the reason told, when it cannot be kept.
    bool update(const records::KeptExercise& exercise);

private:
    PractiseRun(const Terminal& terminal, game::Run run, records::RunId number);

    const Terminal& m_terminal;
    game::Run m_run;
    records::RunId m_number;
    SharedScenario m_scenario;
    std::vector<records::KeptExercise> m_exercises;
};

} // namespace cli
