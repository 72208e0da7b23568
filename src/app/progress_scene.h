// What the parts of the progress screen share: what is known of the learner, and what was chosen to
// look at.
#pragma once

#include "app/screen.h"
#include "records/progress.h"

namespace app {

struct ProgressChoice {
    enum Plot : std::uint8_t { Mastery, Grades };
    int plot = Mastery;
    int objective = -1; ///< position; none: the average of all
};

struct ProgressScene {
    const records::Progress& progress;
    const Shell& shell;
    ProgressChoice& choice;

    const records::ObjectiveMastery* chosen() const {
        return choice.objective < 0
                   ? nullptr
                   : &progress.objectives[static_cast<std::size_t>(choice.objective)];
    }
};

} // namespace app
