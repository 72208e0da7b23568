// The quality of the decisions of a game, by which it is graded (model.md, Grading): each week
// against the best one found and against guessing, by what could be known when it began. No luck of
// the game is in it. docs/coach.md has the definition.
//
// What is computed here decides grades: other numbers of worlds would give other grades, so the
// passes of a review (review.h) may change and this may not.
#pragma once

#include "coach/luck_weights.h"
#include "coach/weeks.h"

namespace coach {

// Of one week, in points of the outcome: means over the same worlds.
struct WeekValues {
    double played = 0.0;
    double best = 0.0; // found; at least what was played
    double guess = 0.0;

    // The weight of the week: what was to be won in it.
    [[nodiscard]] double stake() const;
    // q: 0 as guessing or worse, 1 as the best.
    [[nodiscard]] double quality() const;
};

// Weighs a game while it is played.
class QualityMeter {
public:
    // `start` is a game in which nothing was decided yet. `stopped` is asked often; once it is true
    // nothing more is weighed.
    explicit QualityMeter(const game::Session& start,
                          int threads = 1,
                          std::function<bool()> stopped = {});
    QualityMeter(const QualityMeter&) = delete;
    QualityMeter& operator=(const QualityMeter&) = delete;

    // After each decision of the game, in order.
    void taken(const game::Session& after, const game::Decision& decision) {
        m_cutter.taken(after, decision);
    }
    // Of the weeks so far.
    [[nodiscard]] game::Quality quality() const;

private:
    struct Week {
        int number = 0;
        bool unlawful = false;
        Rolled rolled; // with the student's week, the expert's and a guess
    };
    void weigh(const PlayedWeek& week);
    static WeekValues valuesOf(const Week& week, const LuckWeights& weights);

    std::uint64_t m_luck;
    int m_worlds; // of each week
    int m_threads;
    std::function<bool()> m_stopped;
    LuckFit m_fit;
    std::vector<Week> m_weeks;
    WeekCutter m_cutter;
};

// Plays the game again: about a tenth of a second for 26 weeks with 24 customers. Nothing when it
// was stopped.
std::optional<game::Quality>
qualityOf(const game::Session& session, int threads, const std::function<bool()>& stopped);
// The debrief with the grade that counts.
game::Debrief debriefOf(const game::Session& session, int threads = 1);

} // namespace coach
