#include "coach/review.h"

#include "coach/alternatives.h"
#include "coach/best_bot.h"
#include "coach/drift.h"
#include "coach/expert_bot.h"
#include "coach/luck_weights.h"
#include "coach/regret.h"
#include "coach/rollout_parallel.h"
#include "coach/rollout_progress.h"
#include "coach/week_again.h"
#include "game/outcome.h"

#include <algorithm>
#include <cmath>
#include <deque>
#include <memory>
#include <numeric>
#include <optional>
#include <set>

namespace coach {

using base::Text;
using game::Decision;
using game::Session;

namespace {

// The lines that every week is played with.
constexpr std::size_t steadyLine = 0;
constexpr std::size_t playedLine = 1;
constexpr std::size_t expertLine = 2;

// What a review is in units of progress: a whole game played for one line. An early week is played
// longer on than a late one.
struct Units {
    static constexpr double lines = 3.0;   // that every week is played with
    static constexpr double detail = 20.0; // of a week in detail, about
    static constexpr double drift = 6.0;   // of all silences together

    explicit Units(const std::vector<Decision>& decisions)
        : weeks(static_cast<double>(
              std::count(decisions.begin(), decisions.end(), Decision(game::EndWeek{})))) {}
    [[nodiscard]] double all(const ReviewOptions& options) const {
        const double line = (weeks + 1.0) / 2.0; // one line in every week
        return (lines + (options.withBestBot ? 1.0 : 0.0)) * line +
               detail * std::clamp<double>(options.weeksInDetail, 0.0, weeks) + drift;
    }
    [[nodiscard]] double leftAfter(double weeksBefore) const { return 1.0 - weeksBefore / weeks; }

    double weeks;
};

// A week as it is kept: without the game as it stood, which is large.
struct WeighedWeek {
    int week = 0;
    std::vector<Line> lines;
    Text playedWords;
    Text expertWords;
    double spread = 0.0; // of the outcomes from its start, with all their luck
    Rolled rolled;       // until all weeks have been weighed
    Outcomes outcomes;   // less the luck that can be told apart
};

std::vector<Line> linesOf(const PlayedWeek& week) {
    ExpertBot expert;
    return {Line{{}, false}, Line{week.decisions, true}, weekOf(week.start, expert)};
}

// Without those of a week that has not ended: what is planned in it is neither judged nor luck.
std::vector<Decision> closedWeeks(const std::vector<Decision>& decisions) {
    const auto end =
        std::find(decisions.rbegin(), decisions.rend(), Decision(game::EndWeek{})).base();
    return {decisions.begin(), end};
}

double outcomeNow(const Session& session) {
    return game::outcomePoints({session.state(), session.scenario(), session.seed()});
}

Judgement judge(const WeighedWeek& week) {
    Judgement judgement;
    judgement.week = week.week;
    judgement.what = week.playedWords;
    const std::vector<std::size_t> candidates{playedLine, expertLine, steadyLine};
    const Regret regret = regretOf(week.outcomes, playedLine, candidates);
    judgement.regret = regret.points;
    judgement.severity = regret.severity();
    for (const std::size_t line : {std::size_t{expertLine}, std::size_t{steadyLine}})
        judgement.alternatives.push_back(
            {line == expertLine
                 ? week.expertWords
                 : Text{"alleen het nodige (vaste hand)", "only what must be done (steady hand)"},
             differenceOf(week.outcomes[line], week.outcomes[playedLine]),
             {}});
    std::stable_sort(
        judgement.alternatives.begin(),
        judgement.alternatives.end(),
        [](const Alternative& a, const Alternative& b) { return a.gain.mean > b.gain.mean; });
    return judgement;
}

WeekReview reviewOfWeek(const WeighedWeek& week, const std::vector<double>& next) {
    const Outcomes& outcomes = week.outcomes;
    WeekReview review;
    review.week = week.week;
    review.expected = meanOf(outcomes[steadyLine]);
    review.spread = week.spread;
    review.skill = differenceOf(outcomes[playedLine], outcomes[steadyLine]);
    review.luck = differenceOf(next, outcomes[playedLine]);
    review.best =
        meanOf(outcomes[expertLine].empty() ? outcomes[playedLine] : outcomes[expertLine]);
    review.best.mean = std::max(
        {meanOf(outcomes[playedLine]).mean, review.best.mean, meanOf(outcomes[steadyLine]).mean});
    review.judgement = judge(week);
    return review;
}

std::set<std::size_t> costliest(const Review& review, int most) {
    std::vector<std::size_t> order(review.weeks.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        return review.weeks[a].judgement.regret.mean > review.weeks[b].judgement.regret.mean;
    });
    order.resize(std::min(order.size(), static_cast<std::size_t>(std::max(0, most))));
    return {order.begin(), order.end()};
}

// Sums over the weeks, world by world, so that the intervals know that the weeks met the same luck.
void addUp(Review& review,
           const std::deque<WeighedWeek>& weeks,
           const std::vector<std::vector<double>>& nexts) {
    const std::size_t worlds = weeks.front().outcomes[steadyLine].size();
    std::vector<double> skill(worlds, 0.0);
    std::vector<double> luck(worlds, 0.0);
    for (std::size_t w = 0; w < weeks.size(); ++w)
        for (std::size_t k = 0; k < worlds; ++k) {
            skill[k] += weeks[w].outcomes[playedLine][k] - weeks[w].outcomes[steadyLine][k];
            luck[k] += nexts[w][k] - weeks[w].outcomes[playedLine][k];
        }
    review.par = review.weeks.front().expected;
    review.skill = meanOf(skill);
    review.luck = meanOf(luck);
}

// A review being made. The game is played twice: first all weeks are weighed, then those that cost
// most are looked at closely. So no more than a few weeks are kept as they stood.
class Reviewing {
public:
    Reviewing(const Session& start,
              const std::vector<Decision>& decisions,
              const ReviewOptions& options)
        : m_start(start), m_decisions(decisions), m_options(options), m_units(decisions),
          m_progress(m_units.all(options), options.goesOn, options.stopped),
          m_rollouts{
              coachLuckOf(start.seed()), 0, options.worlds, options.threads, options.stopped},
          m_silences(start.state().truth.customers()) {}

    // Nothing when it was stopped.
    std::optional<Review> review() {
        if (!weighWeeks())
            return std::nullopt;
        if (m_weeks.empty())
            return m_review;
        judgeWeeks();
        if (!lookCloser() || (m_options.withBestBot && !followBestBot()))
            return std::nullopt;
        return m_progress.done(0.0) ? std::optional(std::move(m_review)) : std::nullopt;
    }

private:
    // Each piece of work plays on one thread; the pieces share the threads.
    [[nodiscard]] RolloutOptions alone() const {
        RolloutOptions rollouts = m_rollouts;
        rollouts.threads = 1;
        return rollouts;
    }
    [[nodiscard]] std::size_t positionOf(const PlayedWeek& week) const {
        return static_cast<std::size_t>(week.start.state().week - m_weeks.front().week);
    }
    bool weighWeeks();
    void weigh(const PlayedWeek& played, WeighedWeek& weighed);
    void judgeWeeks();
    bool lookCloser();
    void inDetail(const std::shared_ptr<const PlayedWeek>& week,
                  Crew& crew,
                  std::deque<std::optional<Judgement>>& judged);
    bool followBestBot();

    const Session& m_start;
    const std::vector<Decision>& m_decisions;
    const ReviewOptions& m_options;
    Units m_units;
    Progress m_progress;
    RolloutOptions m_rollouts;
    Review m_review;
    std::deque<WeighedWeek> m_weeks; // stay where they are while more come
    LuckFit m_fit;
    SilenceFinder m_silences;
    std::vector<double> m_end; // the outcome, or what may be expected of it
};

// Plays all weeks with their lines while the game is played on, and finds out what luck is worth in
// it, for those and for all that follows; false when it was stopped.
bool Reviewing::weighWeeks() {
    Session session = m_start;
    {
        Crew crew(m_options.threads);
        eachWeek(session, closedWeeks(m_decisions), [&](PlayedWeek week) {
            if (!m_progress.goesOn())
                return;
            m_silences.see(week);
            WeighedWeek& weighed = m_weeks.emplace_back();
            crew.add([this, &weighed, played = std::make_shared<PlayedWeek>(std::move(week))] {
                weigh(*played, weighed);
            });
        });
    }
    m_review.finished = session.finished();
    if (!m_progress.goesOn() || m_weeks.empty())
        return m_progress.goesOn();
    for (const WeighedWeek& week : m_weeks)
        m_fit.add(week.rolled, playedLine);
    m_rollouts.lessLuck = m_review.lessLuck = m_fit.weights();
    for (WeighedWeek& week : m_weeks)
        week.outcomes = lessLuck(std::move(week.rolled), m_rollouts.lessLuck);
    // Of a game that goes on, the outcome is only what may be expected: its truth stays hidden.
    m_end =
        m_review.finished
            ? std::vector<double>(static_cast<std::size_t>(m_options.worlds), outcomeNow(session))
            : rollOut(game::Imagination(session), {Line{{}, false}}, m_rollouts).front();
    return true;
}

void Reviewing::weigh(const PlayedWeek& played, WeighedWeek& weighed) {
    if (!m_progress.goesOn())
        return;
    weighed.week = played.start.state().week;
    weighed.lines = linesOf(played);
    weighed.playedWords = inWords(played.start, weighed.lines[playedLine], 4);
    weighed.expertWords = inWords(played.start, weighed.lines[expertLine], 5);
    weighed.rolled = rollWithLuck(game::Imagination(played.start), weighed.lines, alone());
    const Interval expected = meanOf(weighed.rolled.outcomes[steadyLine]);
    weighed.spread = expected.error * std::sqrt(static_cast<double>(expected.worlds));
    m_progress.done(Units::lines * m_units.leftAfter(weighed.week - m_start.state().week));
}

void Reviewing::judgeWeeks() {
    // What each week led to: the value at the start of the next, or in the end the outcome itself.
    std::vector<std::vector<double>> nexts;
    for (std::size_t w = 1; w < m_weeks.size(); ++w)
        nexts.push_back(m_weeks[w].outcomes[steadyLine]);
    nexts.push_back(m_end);
    m_review.outcome = meanOf(m_end).mean;
    for (std::size_t w = 0; w < m_weeks.size(); ++w)
        m_review.weeks.push_back(reviewOfWeek(m_weeks[w], nexts[w]));
    addUp(m_review, m_weeks, nexts);
}

// Each decision of the costliest weeks, and the silences; false when it was stopped.
bool Reviewing::lookCloser() {
    const std::set<std::size_t> close = costliest(m_review, m_options.weeksInDetail);
    const std::vector<Silence> silences =
        m_options.withSilences ? m_silences.longest() : std::vector<Silence>{};
    std::deque<std::optional<Judgement>> judged; // each found by itself, in its own place
    std::deque<std::optional<Drift>> drifts;
    Session again = m_start;
    {
        Crew crew(m_options.threads);
        const bool any = !close.empty() || !silences.empty();
        eachWeek(again, any ? m_decisions : std::vector<Decision>{}, [&](PlayedWeek played) {
            if (!m_progress.goesOn())
                return;
            const auto week = std::make_shared<const PlayedWeek>(std::move(played));
            if (close.contains(positionOf(*week)))
                inDetail(week, crew, judged);
            for (const Silence& silence : silences)
                if (silence.remedyWeek() == week->start.state().week)
                    crew.add([this, &silence, week, &drift = drifts.emplace_back()] {
                        drift = driftOf(silence, *week, alone());
                    });
        });
    }
    for (std::optional<Judgement>& each : judged)
        if (each)
            m_review.decisions.push_back(std::move(*each));
    for (std::optional<Drift>& each : drifts)
        if (each)
            m_review.drifts.push_back(std::move(*each));
    std::stable_sort(
        m_review.decisions.begin(),
        m_review.decisions.end(),
        [](const Judgement& a, const Judgement& b) { return a.regret.low() > b.regret.low(); });
    std::stable_sort(m_review.drifts.begin(),
                     m_review.drifts.end(),
                     [](const Drift& a, const Drift& b) { return a.gain.mean > b.gain.mean; });
    return m_progress.done(Units::drift);
}

// Gives the crew each decision of the week, and why the week cost what it did.
void Reviewing::inDetail(const std::shared_ptr<const PlayedWeek>& week,
                         Crew& crew,
                         std::deque<std::optional<Judgement>>& judged) {
    const std::size_t w = positionOf(*week);
    const auto again = std::make_shared<WeekAgain>(week, m_weeks[w].outcomes[playedLine]);
    if (m_review.weeks[w].judgement.regret.low() > 0.0)
        crew.add([this, again, w] {
            m_review.weeks[w].judgement.why =
                again->whyBetter(m_weeks[w].lines[expertLine], m_rollouts);
        });
    if (week->decisions.empty())
        m_progress.done(Units::detail);
    const double units = Units::detail / static_cast<double>(week->decisions.size());
    auto before = std::make_shared<const Session>(week->start);
    for (std::size_t at = 0; at < week->decisions.size(); ++at) {
        crew.add([this, again, before, at, units, &found = judged.emplace_back()] {
            if (m_progress.goesOn())
                found = again->decisionAt(at, *before, alone(), m_options.alternatives);
            m_progress.done(units);
        });
        auto after = std::make_shared<Session>(*before);
        after->take(week->decisions[at]);
        before = std::move(after);
    }
}

bool Reviewing::followBestBot() {
    BestBot bot(m_start, m_decisions);
    for (std::size_t w = 0; w <= m_weeks.size(); ++w) {
        m_review.bestBot.push_back(bot.expected(m_rollouts));
        bot.playWeek();
        if (!m_progress.done(m_units.leftAfter(static_cast<double>(w))))
            return false;
    }
    return true;
}

} // namespace

std::optional<Review> reviewOf(const std::shared_ptr<const scenario::Scenario>& scenario,
                               std::uint64_t seed,
                               const std::vector<Decision>& decisions,
                               const ReviewOptions& options) {
    const Session start(scenario, seed, options.purpose);
    return Reviewing(start, decisions, options).review();
}

} // namespace coach
