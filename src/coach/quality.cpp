#include "coach/quality.h"

#include "coach/alternatives.h"
#include "coach/estimate.h"
#include "coach/expert_bot.h"
#include "coach/rollout_parallel.h"

#include <algorithm>
#include <cmath>

namespace coach {

using game::Session;

namespace {

// Over all weeks together about as many, so that a short game is graded as exactly as a long one.
int worldsFor(const scenario::Scenario& scenario) {
    constexpr int ofAllWeeks = 120;
    constexpr int fewest = 4;
    return std::max(fewest, ofAllWeeks / scenario.weeks);
}

// The lines of a week, in this order.
constexpr std::size_t playedWeek = 0;
constexpr std::size_t expertWeek = 1;
constexpr std::size_t guessedWeek = 2;

// Worlds that were played one by one, next to each other.
Rolled joined(const std::vector<Rolled>& worlds) {
    Rolled all = worlds.front();
    const auto append = [](auto& to, const auto& from) {
        for (std::size_t line = 0; line < to.size(); ++line)
            to[line].insert(to[line].end(), from[line].begin(), from[line].end());
    };
    for (std::size_t i = 1; i < worlds.size(); ++i) {
        append(all.outcomes, worlds[i].outcomes);
        append(all.goals, worlds[i].goals);
        append(all.luck, worlds[i].luck);
    }
    return all;
}

} // namespace

double WeekValues::stake() const {
    return std::max(0.0, best - guess);
}

double WeekValues::quality() const {
    return stake() > 0.0 ? std::clamp((played - guess) / stake(), 0.0, 1.0) : 0.0;
}

QualityMeter::QualityMeter(const Session& start, int threads, std::function<bool()> stopped)
    : m_luck(coachLuckOf(start.seed())), m_worlds(worldsFor(start.scenario())), m_threads(threads),
      m_stopped(std::move(stopped)),
      m_cutter(start, [this](const PlayedWeek& week) { weigh(week); }) {}

void QualityMeter::weigh(const PlayedWeek& week) {
    if (m_stopped && m_stopped())
        return;
    const game::Imagination moment(week.start);
    ExpertBot expert;
    const Line played{week.decisions, true};
    const Line planned = weekOf(week.start, expert);
    std::vector<Rolled> worlds(static_cast<std::size_t>(m_worlds));
    inParallel(m_worlds, m_threads, [&](int world) {
        // Each world meets a guess of its own: one bad guess should not count for the week.
        const Line guess = guessIn(moment.world(luckOf(m_luck, world), game::Facts::All));
        worlds[static_cast<std::size_t>(world)] =
            rollWithLuck(moment, {played, planned, guess}, {m_luck, world, 1, 1, m_stopped});
    });
    // All together, as what luck is worth shows in what differs from world to world.
    m_weeks.push_back({week.start.state().week, week.unlawful, joined(worlds)});
    m_fit.add(m_weeks.back().rolled, playedWeek);
}

game::Quality QualityMeter::quality() const {
    const LuckWeights weights = m_fit.weights();
    game::Quality quality;
    double weighted = 0.0;
    double stakes = 0.0;
    for (const Week& week : m_weeks) {
        const WeekValues values = valuesOf(week, weights);
        const double q = week.unlawful ? 0.0 : values.quality();
        quality.weeks.push_back({week.number, q, values.stake(), week.unlawful});
        weighted += values.stake() * q;
        stakes += values.stake();
    }
    quality.share = stakes > 0.0 ? weighted / stakes : 0.0;
    return quality;
}

WeekValues QualityMeter::valuesOf(const Week& week, const LuckWeights& weights) {
    const Outcomes outcomes = lessLuck(week.rolled, weights);
    WeekValues values;
    values.played = meanOf(outcomes[playedWeek]).mean;
    values.best = std::max(values.played, meanOf(outcomes[expertWeek]).mean);
    values.guess = meanOf(outcomes[guessedWeek]).mean;
    return values;
}

std::optional<game::Quality>
qualityOf(const Session& session, int threads, const std::function<bool()>& stopped) {
    Session again(session.sharedScenario(), session.seed(), session.purpose());
    QualityMeter meter(again, threads, stopped);
    for (const game::Decision& decision : session.decisions()) {
        if ((stopped && stopped()) || again.take(decision))
            break;
        meter.taken(again, decision);
    }
    if (stopped && stopped())
        return std::nullopt;
    return meter.quality();
}

game::Debrief debriefOf(const Session& session, int threads) {
    return session.debrief(qualityOf(session, threads, {}));
}

} // namespace coach
