// Moments to practise: those of a game that is over, and those that come back today.
#include "app/library.h"
#include "records/practice_words.h"

#include <algorithm>

namespace app {

namespace {

coach::RunPlayed playedIn(const game::Run& run, std::shared_ptr<const scenario::Scenario> from) {
    return {std::move(from), run.header.seed, run.decisions, run.header.purpose};
}

bool comesBackLater(const std::vector<records::KeptExercise>& kept,
                    const PracticeItem& item,
                    records::Day today) {
    return std::any_of(kept.begin(), kept.end(), [&](const records::KeptExercise& each) {
        return each.run == item.number && each.at == item.at && !each.schedule.isDue(today);
    });
}

} // namespace

DueExercises Library::dueFor(const std::string& player) const {
    DueExercises due;
    const auto kept = m_store ? m_store->exercises(player)
                              : base::Result<std::vector<records::KeptExercise>>(base::Failure{});
    if (!kept)
        return due;
    const records::Day today = records::dayOf(m_store->now());
    for (const records::KeptExercise& exercise : kept.value()) {
        if (exercise.schedule.known())
            continue;
        const auto run = m_store->read(exercise.run);
        if (!run)
            continue;
        const game::RunHeader& header = run.value().run.header;
        const auto entry = std::find_if(m_entries.begin(), m_entries.end(), [&](const Entry& each) {
            return each.scenario && each.scenario->hash == header.scenarioHash;
        });
        if (entry == m_entries.end())
            continue;
        if (!exercise.schedule.isDue(today)) {
            due.next = std::min(due.next.value_or(exercise.schedule.due), exercise.schedule.due);
            continue;
        }
        due.items.push_back(
            {playedIn(run.value().run, entry->scenario),
             exercise.at,
             exercise.run,
             player,
             records::momentShown(*entry->scenario, run.value().run.decisions, exercise)});
    }
    return due;
}

std::vector<PracticeItem> Library::toPractise(const Desk& desk,
                                              const std::vector<coach::Mistake>& mistakes) const {
    const records::RunKeeper* const keeper = desk.keeper();
    const bool own = m_store && keeper != nullptr && keeper->number() > 0 && !desk.trial();
    const coach::ReviewSubject subject = coach::subjectOf(desk.session());
    std::vector<PracticeItem> all;
    all.reserve(mistakes.size());
    for (const coach::Mistake& mistake : mistakes)
        all.push_back(
            {{subject.scenario, subject.seed, subject.decisions, desk.session().purpose()},
             mistake.at,
             own ? keeper->number() : 0,
             own ? keeper->kept().run.header.player : std::string(),
             records::momentShown(mistake)});
    if (!own || all.empty())
        return all;
    const records::Day today = records::dayOf(m_store->now());
    const base::Outcome begun =
        m_store->keepExercises(keeper->number(), records::worthKeeping(mistakes), today);
    const auto kept = m_store->exercises(all.front().player);
    if (!begun || !kept) { // practised all the same
        for (PracticeItem& item : all)
            item.number = 0;
        return all;
    }
    std::vector<PracticeItem> now;
    for (const PracticeItem& item : all)
        if (!comesBackLater(kept.value(), item, today))
            now.push_back(item);
    return now.empty() ? all : now;
}

} // namespace app
