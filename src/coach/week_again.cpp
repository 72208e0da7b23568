#include "coach/week_again.h"

#include "coach/alternatives.h"
#include "coach/race.h"

#include <algorithm>

namespace coach {

using game::Decision;
using game::Session;

namespace {

// What was decided, and about whom; of a reply its words, which are in the conversation only.
void nameDecision(const Session& before, const Decision& decision, Judgement& judgement) {
    judgement.what = inWords(before.scenario(), decision);
    if (const auto* plan = std::get_if<game::PlanAction>(&decision))
        judgement.customer = scenario::indexOf(before.scenario().customers, plan->customer);
    const auto* reply = std::get_if<game::Reply>(&decision);
    const auto conversation = reply == nullptr ? std::nullopt : before.view().conversation;
    if (!conversation)
        return;
    judgement.customer = conversation->customer;
    for (const game::ReplyView& option : conversation->replies)
        if (option.id == reply->option)
            judgement.what = option.text;
}

} // namespace

WeekAgain::WeekAgain(std::shared_ptr<const PlayedWeek> week, const std::vector<double>& outcomes)
    : m_week(std::move(week)), m_played(std::make_shared<const game::Imagination>(m_week->start),
                                        Line{m_week->decisions, true},
                                        outcomes) {}

Why WeekAgain::whyBetter(const Line& better, const RolloutOptions& rollouts) {
    const Line played{m_week->decisions, true};
    const auto& games = m_playedGames.get(
        [&] { return gamesWithCauses(m_week->start, played, rollouts.luck, whyWorlds); });
    return whyOf({.moment = m_week->start,
                  .better = better,
                  .played = played,
                  .luck = rollouts.luck,
                  .lessLuck = rollouts.lessLuck,
                  .playedGames = &games});
}

std::optional<Judgement> WeekAgain::decisionAt(std::size_t at,
                                               const Session& before,
                                               const RolloutOptions& rollouts,
                                               int alternatives) {
    const std::vector<Option> options = alternativesAt(before, m_week->decisions, at, alternatives);
    if (options.empty())
        return std::nullopt;
    std::vector<Line> lines{Line{m_week->decisions, true}};
    for (const Option& option : options)
        lines.push_back(option.line);
    RaceRules rules;
    rules.worlds = rollouts.worlds;
    rules.mostWorlds = 4 * rollouts.worlds;
    // One of its own: where threads copy from one, they wait for each other to count the copies.
    const game::Imagination moment(m_week->start);
    const Raced raced =
        race(lines.size(), 0, rules, rollingOut(moment, lines, rollouts, &m_played));
    const Regret& regret = raced.regret;
    Judgement judgement;
    judgement.week = m_week->start.state().week;
    judgement.decision = static_cast<int>(at);
    nameDecision(before, m_week->decisions[at], judgement);
    judgement.regret = regret.points;
    judgement.severity = regret.severity();
    for (std::size_t i = 0; i < options.size(); ++i)
        judgement.alternatives.push_back({options[i].what, raced.gains[i + 1], options[i].theory});
    if (regret.best != 0 && judgement.regret.low() > 0.0)
        judgement.why = whyBetter(lines[regret.best], rollouts);
    std::stable_sort(
        judgement.alternatives.begin(),
        judgement.alternatives.end(),
        [](const Alternative& a, const Alternative& b) { return a.gain.mean > b.gain.mean; });
    return judgement;
}

} // namespace coach
