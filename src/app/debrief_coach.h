// The coach beside the debrief: asked once, works in the background, and is looked at once a frame.
// What it has found so far can be read at any moment.
#pragma once

#include "app/debrief_moments.h"
#include "coach/review_work.h"

namespace app {

class DebriefCoach {
public:
    /// Begins, or begins anew; what was found before stays until there is something better.
    void ask(const game::Session& session, std::vector<coach::ReviewOptions> passes);
    void stop();
    /// Until it is done; for pictures and tests.
    void wait();

    /// Takes over what came in; true when that is another review.
    bool look();
    /// Whether something came in since: then a frame is due.
    bool stirred() const;

    bool asked() const { return m_work != nullptr; }
    bool running() const { return asked() && m_state.running; }
    /// All of it was found.
    bool complete() const { return asked() && m_state.passes == m_passes; }
    double share() const { return m_state.share; }
    /// Null until something is known, and for a game of which no week was played.
    const coach::Review* review() const { return m_review.get(); }
    const std::vector<Moment>& moments() const { return m_moments; }

private:
    std::unique_ptr<coach::ReviewWork> m_work;
    coach::ReviewWork::State m_state;
    int m_passes = 0;
    std::shared_ptr<const coach::Review> m_review;
    std::vector<Moment> m_moments;
};

} // namespace app
