#include "records/exercise.h"

namespace records {

std::vector<coach::Mistake> worthKeeping(std::vector<coach::Mistake> mistakes) {
    std::erase_if(mistakes, [](const coach::Mistake& mistake) { return !mistake.costly(); });
    return mistakes;
}

coach::Attempt solvedWith(const Effort& effort) {
    const bool alone = effort.tries == 1 && effort.hints < coach::hintLevels;
    return alone ? coach::Attempt::Solved : coach::Attempt::Helped;
}

KeptExercise after(KeptExercise kept,
                   const Effort& effort,
                   const std::optional<coach::Attempt>& attempt,
                   Day today) {
    kept.tries += effort.tries;
    kept.practised = today;
    if (attempt)
        kept.schedule = coach::after(kept.schedule, *attempt, today);
    return kept;
}

} // namespace records
