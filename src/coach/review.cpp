#include "coach/review.h"

#include "coach/alternatives.h"
#include "coach/best_bot.h"
#include "coach/drift.h"
#include "coach/expert_bot.h"
#include "coach/luck_weights.h"
#include "coach/race.h"
#include "coach/random_bot.h"
#include "coach/weeks.h"
#include "coach/why.h"
#include "game/outcome.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace coach {

using base::Text;
using game::Decision;
using game::Session;

namespace {

// The lines that every week is played with.
enum : std::size_t { steadyLine, playedLine, expertLine, firstGuess, secondGuess, lineCount };

struct WeekPlayed {
    Session start;
    std::vector<Decision> decisions; // settled
    bool unlawful = false;
    std::vector<Line> lines;
    double spread = 0.0; // of the outcomes from its start, with all their luck
    Outcomes outcomes;   // less the luck that can be told apart
};

std::vector<Line> linesOf(const WeekPlayed& week, std::uint64_t seed) {
    ExpertBot expert;
    RandomBot guess(seed ^ 1U);
    RandomBot otherGuess(seed ^ 2U);
    return {Line{{}, false},
            Line{week.decisions, true},
            weekOf(week.start, expert),
            weekOf(week.start, guess),
            weekOf(week.start, otherGuess)};
}

double outcomeNow(const Session& session) {
    return game::outcomePoints({session.state(), session.scenario(), session.seed()});
}

Judgement judge(const WeekPlayed& week) {
    Judgement judgement;
    judgement.week = week.start.state().week;
    judgement.what = inWords(week.start, week.lines[playedLine], 4);
    const std::vector<std::size_t> candidates{playedLine, expertLine, steadyLine};
    const Regret regret = regretOf(week.outcomes, playedLine, candidates);
    judgement.regret = regret.points;
    judgement.severity = regret.severity();
    for (const std::size_t line : {std::size_t{expertLine}, std::size_t{steadyLine}})
        judgement.alternatives.push_back(
            {line == expertLine
                 ? inWords(week.start, week.lines[line], 5)
                 : Text{"alleen het nodige (vaste hand)", "only what must be done (steady hand)"},
             differenceOf(week.outcomes[line], week.outcomes[playedLine]),
             {}});
    std::stable_sort(
        judgement.alternatives.begin(),
        judgement.alternatives.end(),
        [](const Alternative& a, const Alternative& b) { return a.gain.mean > b.gain.mean; });
    return judgement;
}

WeekReview reviewOfWeek(const WeekPlayed& week, const std::vector<double>& next) {
    const Outcomes& outcomes = week.outcomes;
    WeekReview review;
    review.week = week.start.state().week;
    review.expected = meanOf(outcomes[steadyLine]);
    review.spread = week.spread;
    review.skill = differenceOf(outcomes[playedLine], outcomes[steadyLine]);
    review.luck = differenceOf(next, outcomes[playedLine]);
    review.best =
        meanOf(outcomes[expertLine].empty() ? outcomes[playedLine] : outcomes[expertLine]);
    const double guess =
        (meanOf(outcomes[firstGuess]).mean + meanOf(outcomes[secondGuess]).mean) / 2.0;
    const double played = meanOf(outcomes[playedLine]).mean;
    const double best = std::max({played, review.best.mean, meanOf(outcomes[steadyLine]).mean});
    review.best.mean = best;
    review.stake = std::max(0.0, best - guess);
    review.quality = review.stake > 0.0 && !week.unlawful
                         ? std::clamp((played - guess) / review.stake, 0.0, 1.0)
                         : 0.0;
    review.judgement = judge(week);
    return review;
}

// How far the review is, in whole games played for one line: an early week is played longer on than
// a late one.
class Work {
public:
    Work(const ReviewOptions& options, std::size_t weeks)
        : m_options(options), m_weeks(static_cast<double>(weeks)) {
        const double line = (m_weeks + 1.0) / 2.0; // one line in every week
        m_units = (lines + (options.withBestBot ? 1.0 : 0.0)) * line +
                  detail * std::clamp<double>(options.weeksInDetail, 0.0, m_weeks) + drift;
    }
    static constexpr auto lines = static_cast<double>(lineCount);
    static constexpr double detail = 20.0; // of a week in detail, about
    static constexpr double drift = 6.0;   // of all silences together

    // The share of a whole game that is played from the start of that week on.
    [[nodiscard]] double rest(std::size_t week) const {
        return 1.0 - static_cast<double>(week) / m_weeks;
    }
    bool done(double units) {
        m_done += units;
        return !(m_options.stopped && m_options.stopped()) &&
               (!m_options.goesOn || m_options.goesOn(std::min(1.0, m_done / m_units)));
    }

private:
    const ReviewOptions& m_options;
    double m_weeks;
    double m_units = 1.0;
    double m_done = 0.0;
};

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

// One decision of the week played again with what else could have been chosen; nothing where there
// was no choice. `before` is the moment at which it was taken.
std::optional<Judgement> decisionAt(const WeekPlayed& week,
                                    const game::Imagination& moment,
                                    std::size_t at,
                                    const Session& before,
                                    const RolloutOptions& rollouts,
                                    int alternatives) {
    const std::vector<Option> options = alternativesAt(before, week.decisions, at, alternatives);
    if (options.empty())
        return std::nullopt;
    std::vector<Line> lines{week.lines[playedLine]};
    for (const Option& option : options)
        lines.push_back(option.line);
    RaceRules rules;
    rules.worlds = rollouts.worlds;
    rules.mostWorlds = 4 * rollouts.worlds;
    const Raced raced = race(lines.size(), 0, rules, rollingOut(moment, lines, rollouts));
    const Regret& regret = raced.regret;
    Judgement judgement;
    judgement.week = week.start.state().week;
    judgement.decision = static_cast<int>(at);
    nameDecision(before, week.decisions[at], judgement);
    judgement.regret = regret.points;
    judgement.severity = regret.severity();
    for (std::size_t i = 0; i < options.size(); ++i)
        judgement.alternatives.push_back({options[i].what, raced.gains[i + 1], options[i].theory});
    if (regret.best != 0 && judgement.regret.low() > 0.0)
        judgement.why = whyOf({.moment = week.start,
                               .better = lines[regret.best],
                               .played = lines[0],
                               .luck = rollouts.luck,
                               .lessLuck = rollouts.lessLuck});
    std::stable_sort(
        judgement.alternatives.begin(),
        judgement.alternatives.end(),
        [](const Alternative& a, const Alternative& b) { return a.gain.mean > b.gain.mean; });
    return judgement;
}

// Adds the decisions of that week; false when it was stopped.
bool addDecisions(Review& review,
                  const WeekPlayed& week,
                  const RolloutOptions& rollouts,
                  int alternatives,
                  Work& work) {
    if (week.decisions.empty())
        return work.done(Work::detail);
    const game::Imagination moment(week.start);
    Session before = week.start;
    for (std::size_t at = 0; at < week.decisions.size(); ++at) {
        if (auto judgement = decisionAt(week, moment, at, before, rollouts, alternatives))
            review.decisions.push_back(std::move(*judgement));
        before.take(week.decisions[at]);
        if (!work.done(Work::detail / static_cast<double>(week.decisions.size())))
            return false;
    }
    return true;
}

std::vector<std::size_t> costliest(const Review& review, int most) {
    std::vector<std::size_t> order(review.weeks.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        return review.weeks[a].judgement.regret.mean > review.weeks[b].judgement.regret.mean;
    });
    order.resize(std::min(order.size(), static_cast<std::size_t>(std::max(0, most))));
    return order;
}

// Sums over the weeks, world by world, so that the intervals know that the weeks met the same luck.
void addUp(Review& review,
           const std::vector<WeekPlayed>& weeks,
           const std::vector<std::vector<double>>& nexts) {
    const std::size_t worlds = weeks.front().outcomes[steadyLine].size();
    std::vector<double> skill(worlds, 0.0);
    std::vector<double> luck(worlds, 0.0);
    double weighted = 0.0;
    double stakes = 0.0;
    for (std::size_t w = 0; w < weeks.size(); ++w) {
        for (std::size_t k = 0; k < worlds; ++k) {
            skill[k] += weeks[w].outcomes[playedLine][k] - weeks[w].outcomes[steadyLine][k];
            luck[k] += nexts[w][k] - weeks[w].outcomes[playedLine][k];
        }
        weighted += review.weeks[w].stake * review.weeks[w].quality;
        stakes += review.weeks[w].stake;
    }
    review.par = review.weeks.front().expected;
    review.skill = meanOf(skill);
    review.luck = meanOf(luck);
    review.quality = stakes > 0.0 ? weighted / stakes : 0.0;
}

// Plays all weeks with their lines, and finds out what luck is worth in this game, for those and
// for all that follows; false when it was stopped.
bool playWeeks(std::vector<WeekPlayed>& weeks,
               std::uint64_t seed,
               RolloutOptions& rollouts,
               Work& work) {
    std::vector<Rolled> rolled;
    LuckFit fit;
    for (std::size_t w = 0; w < weeks.size(); ++w) {
        weeks[w].lines = linesOf(weeks[w], seed);
        rolled.push_back(rollWithLuck(game::Imagination(weeks[w].start), weeks[w].lines, rollouts));
        fit.add(rolled.back(), playedLine);
        const Interval expected = meanOf(rolled.back().outcomes[steadyLine]);
        weeks[w].spread = expected.error * std::sqrt(static_cast<double>(expected.worlds));
        if (!work.done(Work::lines * work.rest(w)))
            return false;
    }
    rollouts.lessLuck = fit.weights();
    for (std::size_t w = 0; w < weeks.size(); ++w)
        weeks[w].outcomes = lessLuck(std::move(rolled[w]), rollouts.lessLuck);
    return true;
}

} // namespace

std::optional<Review> reviewOf(const std::shared_ptr<const scenario::Scenario>& scenario,
                               std::uint64_t seed,
                               const std::vector<Decision>& decisions,
                               const ReviewOptions& options) {
    Session session(scenario, seed, options.purpose);
    std::vector<WeekPlayed> weeks;
    for (PlayedWeek& week : weeksOf(session, decisions))
        weeks.push_back(
            {std::move(week.start), std::move(week.decisions), week.unlawful, {}, 0.0, {}});
    Review review;
    review.finished = session.finished();
    if (weeks.empty())
        return review;
    RolloutOptions rollouts{coachLuckOf(seed), 0, options.worlds, options.threads, options.stopped};
    Work work(options, weeks.size());
    if (!playWeeks(weeks, seed, rollouts, work))
        return std::nullopt;
    review.lessLuck = rollouts.lessLuck;
    // What each week led to: the value at the start of the next, or in the end the outcome itself.
    std::vector<std::vector<double>> nexts;
    for (std::size_t w = 1; w < weeks.size(); ++w)
        nexts.push_back(weeks[w].outcomes[steadyLine]);
    // Of a game that goes on, the outcome is only what may be expected: its truth stays hidden.
    nexts.push_back(
        review.finished
            ? std::vector<double>(static_cast<std::size_t>(options.worlds), outcomeNow(session))
            : rollOut(game::Imagination(session), {Line{{}, false}}, rollouts).front());
    review.outcome = meanOf(nexts.back()).mean;
    for (std::size_t w = 0; w < weeks.size(); ++w)
        review.weeks.push_back(reviewOfWeek(weeks[w], nexts[w]));
    addUp(review, weeks, nexts);
    for (const std::size_t w : costliest(review, options.weeksInDetail)) {
        Judgement& judgement = review.weeks[w].judgement;
        if (judgement.regret.low() > 0.0)
            judgement.why = whyOf({.moment = weeks[w].start,
                                   .better = weeks[w].lines[expertLine],
                                   .played = weeks[w].lines[playedLine],
                                   .luck = rollouts.luck,
                                   .lessLuck = rollouts.lessLuck});
        if (!addDecisions(review, weeks[w], rollouts, options.alternatives, work))
            return std::nullopt;
    }
    std::stable_sort(
        review.decisions.begin(),
        review.decisions.end(),
        [](const Judgement& a, const Judgement& b) { return a.regret.low() > b.regret.low(); });
    std::vector<DriftMoment> moments;
    for (const WeekPlayed& week : weeks)
        moments.push_back({week.start, week.lines[playedLine]});
    review.drifts = driftsOf(moments, session, rollouts);
    if (!work.done(Work::drift))
        return std::nullopt;
    if (options.withBestBot) {
        BestBot bot(Session(scenario, seed, options.purpose), decisions);
        for (std::size_t w = 0; w <= weeks.size(); ++w) {
            review.bestBot.push_back(bot.expected(rollouts));
            bot.playWeek();
            if (!work.done(work.rest(w)))
                return std::nullopt;
        }
    }
    return work.done(0.0) ? std::optional(std::move(review)) : std::nullopt;
}

double gradeByDecisions(const game::Debrief& debrief, const Review& review) {
    double said = 0.0;
    int replies = 0;
    for (const game::DecisionRow& row : debrief.decisions)
        if (row.quality) {
            said += *row.quality;
            ++replies;
        }
    constexpr double actions = 0.75; // the rest of the row is what was said in conversations
    const double action =
        actions * review.quality + (1.0 - actions) * (replies > 0 ? said / replies : 0.0);
    double points = 0.0;
    double weights = 0.0;
    for (const game::RubricRow& row : debrief.rubric) {
        points += row.weight * (row.id == "action" ? action : row.share);
        weights += row.weight;
    }
    return game::dutchGrade(weights > 0.0 ? points / weights : 0.0, debrief.passMark);
}

} // namespace coach
