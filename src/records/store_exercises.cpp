// The store's exercises: moments of a run that its learner practises, and when they come back.
#include "records/database.h"
#include "records/hand_in.h"
#include "records/store.h"

namespace records {

using base::Outcome;
using base::Result;
using base::Text;

namespace {

Text cannotKeep() {
    return {"Je oefeningen kunnen niet bewaard worden", "Your exercises cannot be saved"};
}

constexpr std::int64_t dayMilliseconds = 86'400'000;

} // namespace

Day dayOf(std::int64_t milliseconds) {
    return milliseconds / dayMilliseconds;
}

std::string dateOf(Day day) {
    return day == 0 ? "1970-01-01" : utcTime(day * dayMilliseconds).substr(0, 10);
}

Outcome Store::keepExercises(RunId run, const std::vector<coach::Mistake>& mistakes, Day today) {
    Transaction transaction(*m_database);
    for (const coach::Mistake& mistake : mistakes)
        m_database
            ->prepare("INSERT OR IGNORE INTO exercise (run, week, decision, cost, step, due) "
                      "VALUES (?, ?, ?, ?, 0, ?)")
            .bind(run)
            .bind(std::int64_t{mistake.at.week})
            .bind(std::int64_t{mistake.at.decision})
            .bind(mistake.regret.mean)
            .bind(today)
            .run();
    return transaction.commit() ? Outcome(base::Done{}) : failure(cannotKeep());
}

Outcome Store::keep(const KeptExercise& exercise) {
    Transaction transaction(*m_database);
    Statement insert =
        m_database->prepare("INSERT OR REPLACE INTO exercise VALUES (?, ?, ?, ?, ?, ?, ?, ?)");
    insert.bind(exercise.run)
        .bind(std::int64_t{exercise.at.week})
        .bind(std::int64_t{exercise.at.decision})
        .bind(exercise.cost)
        .bind(std::int64_t{exercise.schedule.step})
        .bind(exercise.schedule.due)
        .bind(std::int64_t{exercise.tries});
    if (exercise.practised)
        insert.bind(*exercise.practised);
    else
        insert.bindNothing();
    insert.run();
    return transaction.commit() ? Outcome(base::Done{}) : failure(cannotKeep());
}

Result<std::vector<KeptExercise>> Store::exercises(const std::string& learner) {
    m_database->forgetTrouble();
    std::vector<KeptExercise> all;
    Statement asked = m_database->prepare(
        "SELECT exercise.run, exercise.week, exercise.decision, exercise.cost, exercise.step, "
        "exercise.due, exercise.tries, exercise.practised FROM exercise "
        "JOIN run ON run.id = exercise.run JOIN learner ON learner.id = run.learner "
        "WHERE learner.name = ? "
        "ORDER BY exercise.due, exercise.cost DESC, exercise.run, exercise.week, "
        "exercise.decision");
    asked.bind(learner);
    while (asked.row()) {
        KeptExercise kept;
        kept.run = asked.integer(0);
        kept.at = {static_cast<int>(asked.integer(1)), static_cast<int>(asked.integer(2))};
        kept.cost = asked.real(3);
        kept.schedule = {static_cast<int>(asked.integer(4)), asked.integer(5)};
        kept.tries = static_cast<int>(asked.integer(6));
        if (!asked.isNothing(7))
            kept.practised = asked.integer(7);
        all.push_back(kept);
    }
    if (!m_database->fine())
        return failure(
            {"Je oefeningen kunnen niet gelezen worden", "Your exercises cannot be read"});
    return all;
}

} // namespace records
