#include "coach/rollout.h"

#include "base/random.h"
#include "coach/rollout_parallel.h"
#include "coach/steady_bot.h"
#include "game/outcome.h"

#include <algorithm>
#include <cassert>
#include <numeric>

namespace coach {

namespace {

constexpr std::uint32_t worldStream = 0x776f726cU;

void finishTalk(game::Session& session) {
    const auto goesOn = [&] {
        const std::optional<game::Talk>& talk = session.state().talk;
        return talk && !talk->ended;
    };
    while (goesOn())
        if (session.take(game::Reply{bestReply(session)}))
            return;
}

using Decisions = std::vector<game::Decision>;

void followSome(game::Session& session,
                Decisions::const_iterator from,
                Decisions::const_iterator to) {
    for (auto decision = from; decision != to && !session.finished(); ++decision) {
        if (!std::holds_alternative<game::Reply>(*decision))
            finishTalk(session);
        session.take(*decision);
    }
}

game::Session playedOn(game::Session session, const Line& line, std::ptrdiff_t taken = 0) {
    follow(session, line, taken);
    playSteadily(session);
    return session;
}

// How many decisions all lines have in common before they part.
std::ptrdiff_t commonStart(const std::vector<Line>& lines) {
    const Decisions& first = lines.front().decisions;
    auto common = static_cast<std::ptrdiff_t>(first.size());
    for (const Line& line : lines)
        common =
            std::mismatch(
                first.begin(), first.begin() + common, line.decisions.begin(), line.decisions.end())
                .first -
            first.begin();
    return common;
}

} // namespace

void follow(game::Session& session, const Line& line, std::ptrdiff_t taken) {
    followSome(session, line.decisions.begin() + taken, line.decisions.end());
    finishTalk(session);
    if (line.endsWeek)
        session.take(game::EndWeek{});
}

std::uint64_t luckOf(std::uint64_t luck, int world) {
    const auto block = base::philox({worldStream, static_cast<std::uint32_t>(world), 0, 0}, luck);
    return (static_cast<std::uint64_t>(block[0]) << 32U) | block[1];
}

game::Session playLine(const game::Imagination& moment, const Line& line, std::uint64_t luck) {
    return playedOn(moment.world(luck), line);
}

Outcomes rollOut(const game::Imagination& moment,
                 const std::vector<Line>& lines,
                 const RolloutOptions& options) {
    return lessLuck(rollWithLuck(moment, lines, options), options.lessLuck);
}

double LuckWeights::points(const game::Luck& luck) const {
    double sum = 0.0;
    for (const game::Luck& goal : byGoal)
        for (std::size_t i = 0; i < luck.size(); ++i)
            sum += goal[i] * luck[i];
    return sum;
}

Outcomes lessLuck(Rolled rolled, const LuckWeights& weights) {
    for (std::size_t line = 0; line < rolled.outcomes.size(); ++line)
        for (std::size_t world = 0; world < rolled.outcomes[line].size(); ++world)
            rolled.outcomes[line][world] -= weights.points(rolled.luck[line][world]);
    return std::move(rolled.outcomes);
}

Rolled rollWithLuck(const game::Imagination& moment,
                    const std::vector<Line>& lines,
                    const RolloutOptions& options) {
    assert(!lines.empty());
    const auto worlds = static_cast<std::size_t>(options.worlds);
    Rolled rolled{Outcomes(lines.size(), std::vector<double>(worlds)),
                  {lines.size(), std::vector<std::vector<double>>(worlds)},
                  {lines.size(), std::vector<game::Luck>(worlds)}};
    // What the lines have in common is played once in each world.
    const std::ptrdiff_t common = commonStart(lines);
    inParallel(options.worlds, options.threads, [&](int world) {
        if (options.stopped && options.stopped())
            return;
        game::Session start = moment.world(luckOf(options.luck, options.firstWorld + world));
        const Decisions& first = lines.front().decisions;
        followSome(start, first.begin(), first.begin() + common);
        const auto at = static_cast<std::size_t>(world);
        const auto play = [&](game::Session from, std::size_t line) {
            const game::Session end = playedOn(std::move(from), lines[line], common);
            rolled.goals[line][at] = game::goalPoints({end.state(), end.scenario(), end.seed()});
            rolled.outcomes[line][at] =
                std::accumulate(rolled.goals[line][at].begin(), rolled.goals[line][at].end(), 0.0);
            rolled.luck[line][at] = end.state().luckTerms.sumsOfAll();
        };
        for (std::size_t line = 0; line + 1 < lines.size(); ++line)
            play(start, line);
        play(std::move(start), lines.size() - 1);
    });
    return rolled;
}

} // namespace coach
