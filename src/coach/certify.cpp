// Playing the games of a certificate and counting what was met. The verdict is in
// certify_verdict.cpp.
#include "coach/certify.h"

#include "coach/bots.h"
#include "coach/quality.h"
#include "coach/rollout_parallel.h"
#include "game/outcome.h"
#include "game/rulebook.h"

#include <algorithm>
#include <set>

namespace coach {

using game::Session;

namespace {

// Numbers the nodes and replies of all conversations through.
struct Places {
    explicit Places(const scenario::Scenario& scenario) {
        int node = 0;
        int reply = 0;
        for (const scenario::ConversationDef& conversation : scenario.conversations) {
            nodes.emplace_back();
            replies.emplace_back();
            for (const scenario::ConversationNode& each : conversation.nodes) {
                nodes.back().push_back(node++);
                replies.back().push_back(reply);
                reply += static_cast<int>(each.options.size());
            }
        }
    }
    std::vector<std::vector<int>> nodes;
    std::vector<std::vector<int>> replies; // of the first one of each node
};

struct Met {
    std::set<int> nodes;
    std::set<int> replies;
};

void look(const Session& session, const Places& places, Met& met) {
    const game::State& state = session.state();
    if (!state.talk)
        return;
    const auto which = static_cast<std::size_t>(state.talk->conversation);
    const auto& nodes = session.scenario().conversations[which].nodes;
    const auto open = game::openReplies({state, session.scenario(), session.seed()});
    for (std::size_t i = 0; i < nodes.size(); ++i) {
        if (nodes[i].id != state.talk->node)
            continue;
        met.nodes.insert(places.nodes[which][i]);
        for (std::size_t option = 0; option < nodes[i].options.size(); ++option)
            if (std::count(open.begin(), open.end(), &nodes[i].options[option]) > 0)
                met.replies.insert(places.replies[which][i] + static_cast<int>(option));
    }
}

void countUses(const std::vector<game::Use>& uses, std::vector<int>& actions) {
    for (const game::Use& use : uses)
        ++actions[static_cast<std::size_t>(use.action)];
}

std::uint64_t seedOf(const scenario::Scenario& scenario, int block) {
    return scenario.seed + static_cast<std::uint64_t>(block);
}

// From a game that has begun with the seed of that block.
GameTally playOne(Session session, int block, int bot) {
    const scenario::Scenario& scenario = session.scenario();
    const Places places(scenario);
    const std::uint64_t seed = session.seed();
    // The bot that always does the same tries each action in turn, however few seeds there are.
    const std::uint64_t ofTheBot = botKinds()[static_cast<std::size_t>(bot)].name == "same"
                                       ? static_cast<std::uint64_t>(block)
                                       : seed;
    const auto player = makeBot(botKinds()[static_cast<std::size_t>(bot)].name, ofTheBot);
    Met met;
    std::optional<QualityMeter> meter;
    if (isGraded(scenario, block))
        meter.emplace(session);
    while (!session.finished()) {
        const game::Decision decision = player->next(session);
        if (session.take(decision))
            break;
        if (meter)
            meter->taken(session, decision);
        look(session, places, met);
    }
    const game::State& state = session.state();
    const game::Debrief debrief =
        session.debrief(meter ? std::optional(meter->quality()) : std::nullopt);
    GameTally tally;
    tally.block = block;
    tally.bot = bot;
    if (meter)
        tally.grade = debrief.grade;
    tally.outcome = game::outcomePoints({state, scenario, seed});
    for (const game::GoalRow& goal : debrief.goals)
        tally.goals.push_back(goal.share);
    for (std::size_t event = 0; event < state.eventWeek.size(); ++event)
        if (state.eventWeek[event] > 0)
            tally.events.push_back(static_cast<int>(event));
    tally.nodes.assign(met.nodes.begin(), met.nodes.end());
    tally.replies.assign(met.replies.begin(), met.replies.end());
    tally.actions.assign(scenario.actions.size(), 0);
    countUses(state.companyUses, tally.actions);
    for (const game::Relation& relation : state.relations)
        countUses(relation.uses, tally.actions);
    const auto weeks = static_cast<double>(std::max<std::size_t>(1, debrief.weeks.size()));
    for (const game::WeekRow& week : debrief.weeks)
        tally.hoursPerWeek += week.hours / weeks;
    tally.decisionsPerWeek = static_cast<double>(session.decisions().size()) / weeks;
    return tally;
}

} // namespace

int gamesPerBlock() {
    return static_cast<int>(botKinds().size());
}

int blocksFor(int games) {
    return (games + gamesPerBlock() - 1) / gamesPerBlock();
}

bool isGraded(const scenario::Scenario& scenario, int block) {
    constexpr int enough = 40;
    return block < std::max(enough, static_cast<int>(scenario.actions.size()));
}

std::vector<GameTally> playBlocks(const std::shared_ptr<const scenario::Scenario>& scenario,
                                  int blocks,
                                  int first,
                                  int step,
                                  int threads) {
    std::vector<int> wanted;
    for (int block = first; block < blocks; block += step)
        wanted.push_back(block);
    const int perBlock = gamesPerBlock();
    std::vector<GameTally> games(wanted.size() * static_cast<std::size_t>(perBlock));
    inParallel(static_cast<int>(wanted.size()), threads, [&](int unit) {
        const int block = wanted[static_cast<std::size_t>(unit)];
        // All bots of a block begin the same game.
        const Session start(
            scenario, seedOf(*scenario, block), game::Purpose::Graded, game::Causes::Forgotten);
        for (int bot = 0; bot < perBlock; ++bot) {
            const int at = unit * perBlock + bot;
            games[static_cast<std::size_t>(at)] = playOne(start, block, bot);
        }
    });
    return games;
}

} // namespace coach
