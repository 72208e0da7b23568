#include "coach/practice.h"

#include "coach/choice_words.h"
#include "coach/expert_bot.h"
#include "coach/luck_weights.h"
#include "coach/practice_work.h"
#include "coach/regret.h"

#include <algorithm>
#include <cassert>
#include <numeric>

namespace coach {

using base::Text;
using game::Decision;
using game::Session;

namespace {

// A choice is weighed in more worlds until it is clear on which side of the threshold it is.
constexpr int fewestWorlds = 32;
constexpr int mostWorlds = 128;
constexpr int mostAlternatives = 12;

std::vector<Option> weekCandidates(const PlayedWeek& week) {
    ExpertBot expert;
    const Line planned = weekOf(week.start, expert);
    const Line played{week.decisions, true};
    return {{played, std::nullopt, inWords(week.start, played, 5), {}},
            {planned, std::nullopt, inWords(week.start, planned, 5), {}},
            {Line{{}, false},
             std::nullopt,
             {"alleen het nodige: beantwoord wie iets vraagt en los op wat misging",
              "only what must be done: answer who asks, and solve what went wrong"},
             {}}};
}

std::vector<Option>
decisionCandidates(const PlayedWeek& week, const Session& session, std::size_t at) {
    const Decision& played = week.decisions[at];
    std::vector<Option> options = alternativesTo(week.start, week.decisions, at, mostAlternatives);
    if (!options.empty())
        options.insert(options.begin(),
                       {Line{week.decisions, true}, played, inWords(session, played), {}});
    return options;
}

// What was not allowed in this week, played as it would really have gone.
std::vector<Text> breachesOf(const PlayedWeek& week, const Line& line) {
    Session session = week.start;
    const std::size_t before = session.state().violations.size();
    follow(session, line);
    std::vector<Text> texts;
    const auto& all = session.state().violations;
    for (std::size_t i = before; i < all.size(); ++i)
        texts.push_back(all[i].second);
    return texts;
}

} // namespace

Mistake mistakeOf(const Judgement& judgement) {
    return {
        {judgement.week, judgement.decision}, judgement.what, judgement.regret, judgement.severity};
}

std::vector<Mistake> momentsOf(const Review& review) {
    std::vector<Mistake> all;
    all.reserve(review.weeks.size() + review.decisions.size());
    for (const WeekReview& week : review.weeks)
        all.push_back(mistakeOf(week.judgement));
    for (const Judgement& judgement : review.decisions)
        all.push_back(mistakeOf(judgement));
    std::stable_sort(all.begin(), all.end(), [](const Mistake& a, const Mistake& b) {
        return a.costly() != b.costly() ? a.costly() : a.regret.mean > b.regret.mean;
    });
    return all;
}

std::vector<Mistake> toPractise(const Review& review, std::size_t atMost) {
    std::vector<Mistake> chosen;
    for (const Mistake& mistake : momentsOf(review)) {
        const bool within = std::any_of(chosen.begin(), chosen.end(), [&](const Mistake& other) {
            return other.at.week == mistake.at.week &&
                   (other.at.decision < 0 || mistake.at.decision < 0);
        });
        if (mistake.costly() && !within && chosen.size() < atMost)
            chosen.push_back(mistake);
    }
    return chosen;
}

Line Exercise::Work::lineOf(const std::vector<Decision>& choice) const {
    return ofWeek() ? Line{settled(week.start.scenario(), choice), true}
                    : weekWith(week.decisions, at(), choice);
}

Outcomes Exercise::Work::inWorlds(int worlds) {
    const int known = outcomes.empty() ? 0 : static_cast<int>(outcomes.front().size());
    outcomes.resize(candidates.size());
    if (known < worlds) {
        std::vector<Line> lines;
        lines.reserve(candidates.size());
        for (const Option& candidate : candidates)
            lines.push_back(candidate.line);
        RolloutOptions more = rollouts;
        more.firstWorld = known;
        more.worlds = worlds - known;
        const Outcomes added = rollOut(imagination, lines, more);
        for (std::size_t i = 0; i < lines.size(); ++i)
            outcomes[i].insert(outcomes[i].end(), added[i].begin(), added[i].end());
    }
    Outcomes first;
    for (const std::vector<double>& each : outcomes)
        first.push_back(part(each, 0, worlds));
    return first;
}

double Exercise::Work::threshold() {
    if (!ofWeek())
        return acceptedBelow;
    std::vector<std::size_t> all(candidates.size());
    std::iota(all.begin(), all.end(), std::size_t{0});
    const double lost = regretOf(inWorlds(fewestWorlds), 0, all).points.mean;
    return std::max(acceptedBelow, acceptedShareOfWeek * lost);
}

std::size_t Exercise::Work::best() {
    const Outcomes all = inWorlds(fewestWorlds);
    std::size_t best = 0;
    for (std::size_t i = 1; i < all.size(); ++i)
        if (meanOf(all[i]).mean > meanOf(all[best]).mean)
            best = i;
    return best;
}

bool isChoice(const Decision& decision) {
    return std::holds_alternative<game::PlanAction>(decision) ||
           std::holds_alternative<game::StartConversation>(decision) ||
           std::holds_alternative<game::Reply>(decision);
}

std::optional<Exercise> Exercise::at(const RunPlayed& run,
                                     const Moment& moment,
                                     int threads,
                                     std::function<bool()> stopped) {
    Session game(run.scenario, run.seed, run.purpose);
    std::vector<PlayedWeek> weeks = weeksOf(game, run.decisions);
    if (moment.week < 1 || static_cast<std::size_t>(moment.week) > weeks.size())
        return std::nullopt;
    PlayedWeek& week = weeks[static_cast<std::size_t>(moment.week - 1)];
    if (moment.decision >= static_cast<int>(week.decisions.size()))
        return std::nullopt;
    Session session = week.start;
    for (int i = 0; i < moment.decision; ++i)
        session.take(week.decisions[static_cast<std::size_t>(i)]);
    std::vector<Option> candidates =
        moment.decision < 0
            ? weekCandidates(week)
            : decisionCandidates(week, session, static_cast<std::size_t>(moment.decision));
    if (candidates.empty())
        return std::nullopt;
    RolloutOptions rollouts{coachLuckOf(run.seed), 0, fewestWorlds, threads, std::move(stopped)};
    game::Imagination imagination(week.start);
    std::vector<Line> lines;
    lines.reserve(candidates.size());
    for (const Option& candidate : candidates)
        lines.push_back(candidate.line);
    rollouts.lessLuck = luckWeightsAt(imagination, lines, rollouts);
    return Exercise(std::make_unique<Work>(Work{std::move(week),
                                                moment,
                                                std::move(session),
                                                std::move(imagination),
                                                std::move(rollouts),
                                                std::move(candidates),
                                                {}}));
}

Exercise::Exercise(std::unique_ptr<Work> work) : m_work(std::move(work)) {}
Exercise::Exercise(Exercise&&) noexcept = default;
Exercise& Exercise::operator=(Exercise&&) noexcept = default;
Exercise::~Exercise() = default;

const Session& Exercise::session() const {
    return m_work->session;
}

bool Exercise::ofWeek() const {
    return m_work->ofWeek();
}

bool Exercise::ofReply() const {
    return !ofWeek() && std::holds_alternative<game::Reply>(m_work->week.decisions[m_work->at()]);
}

int Exercise::customer() const {
    if (ofWeek())
        return -1;
    const auto& customers = m_work->week.start.scenario().customers;
    const Decision& first = m_work->week.decisions[m_work->at()];
    if (const auto* const plan = std::get_if<game::PlanAction>(&first))
        return scenario::indexOf(customers, plan->customer);
    if (const auto* const talk = std::get_if<game::StartConversation>(&first))
        return scenario::indexOf(customers, talk->customer);
    const auto open = m_work->session.view().conversation;
    return open ? open->customer : -1;
}

Text Exercise::done() const {
    return m_work->candidates.front().what;
}

Marked Exercise::mark(const std::vector<Decision>& choice) const {
    const Line line = m_work->lineOf(choice);
    std::vector<std::size_t> all(m_work->candidates.size() + 1);
    std::iota(all.begin(), all.end(), std::size_t{0});
    Marked marked;
    marked.threshold = m_work->threshold();
    std::vector<double> chosen;
    for (int worlds = fewestWorlds; worlds <= mostWorlds; worlds *= 2) {
        RolloutOptions more = m_work->rollouts;
        more.firstWorld = static_cast<int>(chosen.size());
        more.worlds = worlds - more.firstWorld;
        const Outcomes added = rollOut(m_work->imagination, {line}, more);
        chosen.insert(chosen.end(), added.front().begin(), added.front().end());
        Outcomes outcomes = m_work->inWorlds(worlds);
        outcomes.push_back(chosen);
        marked.regret = regretOf(outcomes, all.back(), all).points;
        marked.gain = differenceOf(chosen, outcomes.front());
        if (marked.regret.high() < marked.threshold || marked.regret.low() > marked.threshold)
            break;
    }
    // What the rest of the week broke was chosen before, not now.
    marked.breaches = breachesOf(m_work->week, line);
    const std::size_t before = ofWeek() ? 0 : breachesOf(m_work->week, m_work->lineOf({})).size();
    if (marked.breaches.size() <= before)
        marked.breaches.clear();
    marked.accepted = marked.regret.mean < marked.threshold && marked.breaches.empty();
    return marked;
}

Text Exercise::hint(int level) const {
    assert(level >= 1 && level <= hintLevels);
    return hintOf(*m_work, level);
}

} // namespace coach
