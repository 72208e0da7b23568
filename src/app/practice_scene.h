// What the parts of the practice screen share in a frame: which exercise it is, how far it is, and
// what is wished for. The parts only draw and wish; the screen carries the wishes out.
#pragma once

#include "app/library.h"
#include "app/screen.h"
#include "coach/rollout_practice.h"

namespace app {

struct PracticeWish {
    bool card = false;    ///< see the task, the hints and the verdict
    bool hint = false;    ///< the next one
    bool answer = false;  ///< give it up and see the best that was found
    bool nothing = false; ///< choose to leave it out
    bool again = false;   ///< back to the beginning of the week
    bool next = false;    ///< the next exercise, or back when it was the last
    bool stop = false;    ///< back at once
};

struct PracticeScene {
    const Shell& shell;
    const PracticeItem& item;
    std::size_t number = 1, count = 1; ///< of the exercises in turn
    const coach::ExerciseWork::State& state;
    const records::Effort& effort;
    const std::optional<coach::Attempt>& attempt; ///< how it ended; nothing while it goes on
    const base::Text& chosen; ///< what was chosen last, in words; empty for a week
    bool weighing = false;
    const std::optional<base::Text>& remembered; ///< when it comes back, or why that is not kept
    PracticeWish& wish;

    bool over() const { return attempt || state.impossible; }
    bool last() const { return number == count; }
    std::string title() const;
};

} // namespace app
