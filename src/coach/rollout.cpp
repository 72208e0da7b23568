#include "coach/rollout.h"

#include "base/random.h"
#include "coach/rollout_parallel.h"
#include "coach/steady_bot.h"
#include "game/outcome.h"

#include <algorithm>

namespace coach {

namespace {

constexpr std::uint32_t worldStream = 0x776f726cU;
constexpr int blockWorlds = 8; // the unit of work

void finishTalk(game::Session& session) {
    while (session.state().talk && !session.state().talk->ended)
        if (session.take(game::Reply{bestReply(session)}))
            return;
}

double outcomeOf(const game::Session& session) {
    return game::outcomePoints({session.state(), session.scenario(), session.seed()});
}

} // namespace

void follow(game::Session& session, const Line& line) {
    for (const game::Decision& decision : line.decisions) {
        if (session.finished())
            return;
        if (!std::holds_alternative<game::Reply>(decision))
            finishTalk(session);
        session.take(decision);
    }
    finishTalk(session);
    if (line.endsWeek && !session.finished())
        session.take(game::EndWeek{});
}

std::uint64_t luckOf(std::uint64_t luck, int world) {
    const auto block = base::philox({worldStream, static_cast<std::uint32_t>(world), 0, 0}, luck);
    return (static_cast<std::uint64_t>(block[0]) << 32U) | block[1];
}

game::Session playLine(const game::Imagination& moment, const Line& line, std::uint64_t luck) {
    game::Session session = moment.world(luck);
    follow(session, line);
    playSteadily(session);
    return session;
}

Outcomes rollOut(const game::Imagination& moment,
                 const std::vector<Line>& lines,
                 const RolloutOptions& options) {
    Outcomes outcomes(lines.size(), std::vector<double>(static_cast<std::size_t>(options.worlds)));
    const int blocks = (options.worlds + blockWorlds - 1) / blockWorlds;
    const int units = blocks * static_cast<int>(lines.size());
    inParallel(units, options.threads, [&](int unit) {
        if (options.stopped && options.stopped())
            return;
        const auto line = static_cast<std::size_t>(unit / blocks);
        const int first = unit % blocks * blockWorlds;
        const int last = std::min(first + blockWorlds, options.worlds);
        for (int world = first; world < last; ++world)
            outcomes[line][static_cast<std::size_t>(world)] = outcomeOf(
                playLine(moment, lines[line], luckOf(options.luck, options.firstWorld + world)));
    });
    return outcomes;
}

} // namespace coach
