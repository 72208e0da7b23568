// A game judged week by week, by what could be known when each week began: what the student's week
// was worth against the best one found, what was luck, and which decisions cost most. Values are
// outcome points (0..100, game/outcome.h) averaged over worlds drawn from the belief of that
// moment, with the steady hand (steady_bot.h) going on afterwards. docs/coach.md has the
// definitions.
#pragma once

#include "coach/estimate.h"
#include "coach/reason.h"
#include "coach/rollout.h"
#include "game/session.h"

#include <functional>
#include <optional>

namespace coach {

// In points of the outcome: good below .5, inaccuracy below 1, mistake below 2.5, blunder above.
enum class Severity : std::uint8_t { Best, Good, Inaccuracy, Mistake, Blunder };
Severity severityOf(double regretPoints);
base::Text wordOf(Severity severity);

struct Alternative {
    base::Text what;
    Interval gain;      // over what was played, in the worlds where alternatives were chosen
    std::string theory; // id of a card; may be empty
};

// Of a week or of one decision.
struct Judgement {
    int week = 0;
    int decision = -1; // its position in the settled week (weeks.h); -1: the whole week
    int customer = -1; // of a decision about one
    base::Text what;   // that was done
    Interval regret;   // best - played, chosen on one half of the worlds and measured on the other
    std::optional<Severity>
        severity; // only where the interval of the regret excludes zero, or best
    std::vector<Alternative> alternatives; // those that gain most first
    std::optional<Why> why;                // of the best one, where there is a regret
};

struct WeekReview {
    int week = 0;
    Interval expected;   // at the start of the week
    double spread = 0.0; // standard deviation of the outcome over the worlds
    Interval best;       // the best week found, likewise
    Interval skill;      // what the student's decisions added to the steady hand's
    Interval luck;       // what happened against what was to be expected
    Judgement judgement;
};

// A customer for whom nothing was done for a long time.
struct Drift {
    int customer = 0;
    int fromWeek = 0;
    int toWeek = 0;
    base::Text remedy; // what would have helped in time
    Interval gain;     // of it, in points
};

struct Review {
    double outcome = 0.0; // as it came out, points
    bool finished = false;
    Interval par; // what the steady hand was to expect from the start
    Interval skill;
    Interval luck; // outcome = par + skill + luck, exactly
    std::vector<WeekReview> weeks;
    std::vector<Judgement> decisions; // within the costliest weeks, costliest first
    std::vector<Drift> drifts;        // costliest first; only where the interval excludes zero
    std::vector<Interval> bestBot;    // where it was asked: best_bot.h
    LuckWeights lessLuck;             // what luck is worth in this game: luck_weights.h
};

struct ReviewOptions {
    int worlds = 32; // even, at least 8
    int threads = 1;
    int weeksInDetail = 4; // so many of the costliest weeks have each decision played again
    int alternatives = 12; // at most, of one decision
    bool withSilences = true;
    bool withBestBot = false;
    game::Purpose purpose = game::Purpose::Graded; // what an author staged is no choice
    // Told how far it is, 0..1; false stops, and nothing is returned.
    std::function<bool(double)> goesOn = {};
    // The same, asked far more often and by every thread, where somebody waits for the end.
    std::function<bool()> stopped = {};
};

std::optional<Review> reviewOf(const std::shared_ptr<const scenario::Scenario>& scenario,
                               std::uint64_t seed,
                               const std::vector<game::Decision>& decisions,
                               const ReviewOptions& options);

} // namespace coach
