// Practise your mistakes: back to a moment of a game that was played, to choose again. The new
// choice is weighed with the machinery that judged the first (regret.h), and is accepted when it
// loses less than a threshold against the best that was found. What is due when is in spacing.h.
#pragma once

#include "coach/review.h"

#include <functional>
#include <memory>

namespace coach {

struct Moment { // of a run
    int week = 0;
    int decision = -1; // its position in the settled week (weeks.h); -1: the whole week
    bool operator==(const Moment&) const = default;
};

struct Mistake { // what was found at a moment; also where nothing was wrong
    Moment at;
    base::Text what; // that was done
    Interval regret;
    std::optional<Severity> severity;
    [[nodiscard]] bool costly() const { return severity && *severity >= Severity::Inaccuracy; }
};

Mistake mistakeOf(const Judgement& judgement);

// Everything that a review judged: what demonstrably cost points first, costliest first.
std::vector<Mistake> momentsOf(const Review& review);

// Those to practise first: at most so many of the costliest, never a week together with a decision
// in it.
constexpr std::size_t firstExercises = 3;
std::vector<Mistake> toPractise(const Review& review, std::size_t atMost = firstExercises);

// In points of the outcome: where "good" ends. A whole week has many choices in it: there it is
// also enough when so large a part of what was lost the first time is left.
constexpr double acceptedBelow = 0.5;
constexpr double acceptedShareOfWeek = 0.25;

struct Marked {
    Interval regret;                  // best - chosen
    Interval gain;                    // chosen - what was done the first time
    std::vector<base::Text> breaches; // unlawful contacts and cheap pressure in the new choice
    double threshold = acceptedBelow; // for the mean of the regret
    bool accepted = false;            // below it, and nothing that is not allowed
};

struct RunPlayed {
    std::shared_ptr<const scenario::Scenario> scenario;
    std::uint64_t seed = 1;
    std::vector<game::Decision> decisions;
    game::Purpose purpose = game::Purpose::Graded;
};

constexpr int hintLevels = 3;

// Whether this is a choice between actions or replies: what the choice of one moment can be.
bool isChoice(const game::Decision& decision);

class Exercise {
public:
    // Nothing when the run has no such moment, or nothing else could be chosen there.
    // `stopped` is asked as in RolloutOptions: when it is true, what comes out is worth nothing.
    static std::optional<Exercise>
    at(const RunPlayed& run, const Moment& moment, int threads, std::function<bool()> stopped = {});
    Exercise(Exercise&& other) noexcept;
    Exercise& operator=(Exercise&& other) noexcept;
    ~Exercise();

    // The game as it stood when the choice had to be made.
    [[nodiscard]] const game::Session& session() const;
    [[nodiscard]] bool ofWeek() const;
    [[nodiscard]] bool ofReply() const;
    // Whom the first choice was for; -1: the company, or the whole week.
    [[nodiscard]] int customer() const;
    // What was done the first time, in words.
    [[nodiscard]] base::Text done() const;

    // Of a whole week: all its decisions. Of one decision: what stands in its place, or nothing
    // when it is left out; the rest of the week stays as it was.
    [[nodiscard]] Marked mark(const std::vector<game::Decision>& choice) const;

    // 1: which customer and theory card. 2: which group of actions. 3: the best that was found, and
    // why. Each says more than the one before.
    [[nodiscard]] base::Text hint(int level) const;

    struct Work; // inside
private:
    explicit Exercise(std::unique_ptr<Work> work);
    std::unique_ptr<Work> m_work;
};

} // namespace coach
