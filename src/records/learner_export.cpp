#include "records/learner_export.h"

#include "base/file.h"
#include "records/hand_in.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace records {

namespace fs = std::filesystem;
using base::Failure;
using base::Result;
using base::Text;
using nlohmann::ordered_json;

namespace {

ordered_json jsonOf(const KeptExercise& exercise) {
    ordered_json json{{"run", fmt::format("run-{}.kring", exercise.run)},
                      {"week", exercise.at.week},
                      {"points_lost", exercise.cost},
                      {"tries", exercise.tries},
                      {"known", exercise.schedule.known()},
                      {"due", dateOf(exercise.schedule.due)}};
    if (exercise.at.decision >= 0)
        json["decision_of_week"] = exercise.at.decision + 1;
    if (exercise.practised)
        json["last_practised"] = dateOf(*exercise.practised);
    return json;
}

} // namespace

Result<int> exportLearner(Store& store, const Learner& learner, const fs::path& folder) {
    std::error_code ignored;
    if (fs::exists(fs::symlink_status(folder, ignored)))
        return Failure{{folder.string() + " bestaat al; er is niets overschreven.",
                        folder.string() + " exists already; nothing was overwritten."}};
    if (const base::Outcome made = base::ensureFolder(folder); !made)
        return Failure{made.message()};
    const auto runs = store.list();
    const auto settings = store.settings();
    const auto exercises = store.exercises(learner.name);
    for (const Text* problem : {runs ? nullptr : &runs.message(),
                                settings ? nullptr : &settings.message(),
                                exercises ? nullptr : &exercises.message()})
        if (problem != nullptr)
            return Failure{*problem};
    ordered_json about{{"name", learner.name}, {"opaque_id", learner.code}};
    about["runs"] = ordered_json::array();
    int written = 0;
    for (const StoredRun& run : runs.value()) {
        if (run.problem || run.header.player != learner.name)
            continue;
        auto kept = store.read(run.place.number);
        if (!kept)
            return Failure{kept.message()};
        const std::string name = fmt::format("run-{}.kring", run.place.number);
        const base::Outcome done =
            base::replaceFile(folder / name, handInText({kept.value(), {}, true}));
        if (!done)
            return Failure{done.message()};
        ++written;
        about["runs"].push_back({{"file", name},
                                 {"scenario", run.header.scenarioId},
                                 {"last_played", utcTime(run.played)},
                                 {"finished", run.finished}});
        if (run.grade)
            about["runs"].back()["grade"] = *run.grade;
    }
    const auto answers = store.answersOf(learner.name);
    if (!answers)
        return Failure{answers.message()};
    about["concept_questions"] = ordered_json::array();
    for (const GivenAnswer& answer : answers.value())
        about["concept_questions"].push_back({{"scenario", answer.scenario},
                                              {"card", answer.card},
                                              {"answer", answer.option},
                                              {"given", utcTime(answer.at)}});
    about["exercises"] = ordered_json::array();
    for (const KeptExercise& exercise : exercises.value())
        about["exercises"].push_back(jsonOf(exercise));
    about["trial_games"] = ordered_json::array();
    for (const fs::path& file : store.trialsOf(learner.name)) {
        const std::string name = fmt::format("trial-{}.run", about["trial_games"].size() + 1);
        std::error_code problem;
        fs::copy_file(file, folder / name, problem);
        if (problem)
            return base::fileFailure(
                {"Een proefspel kan niet gekopieerd worden", "A trial game cannot be copied"},
                file,
                problem.value());
        about["trial_games"].push_back(name);
    }
    if (settings.value() && settings.value()->player == learner.name)
        about["settings"] = ordered_json::parse(textOf(*settings.value()));
    const base::Outcome done =
        base::replaceFile(folder / "learner.json",
                          about.dump(2, ' ', false, ordered_json::error_handler_t::replace) + "\n");
    if (!done)
        return Failure{done.message()};
    return written;
}

} // namespace records
