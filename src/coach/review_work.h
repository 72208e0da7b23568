// A review made in the background for a window that must not wait: one pass after the other, first
// coarse and then fine. Only how far it is depends on the machine; what a pass finds does not.
#pragma once

#include "coach/review.h"

namespace coach {

// A copy of all that is read, so that the game itself is left alone.
struct ReviewSubject {
    std::shared_ptr<const scenario::Scenario> scenario;
    std::uint64_t seed = 1;
    std::vector<game::Decision> decisions;
};
ReviewSubject subjectOf(const game::Session& session);

// What can be told within a second or so, and then with all decisions of the costliest weeks. One
// processor is left to whoever waits.
std::vector<ReviewOptions> coarseToFine(game::Purpose purpose);

class ReviewWork {
public:
    struct State {
        std::shared_ptr<const Review> review; // of the last pass that was finished; may be null
        int passes = 0;                       // finished
        double share = 0.0;                   // 0..1 of all the work
        bool running = true;
        int news = 0; // goes up with every change
    };

    // Begins at once.
    ReviewWork(ReviewSubject subject, std::vector<ReviewOptions> passes);
    // Stops it and waits for that, some hundredths of a second.
    ~ReviewWork();
    ReviewWork(const ReviewWork&) = delete;
    ReviewWork& operator=(const ReviewWork&) = delete;

    // Does not wait; what was found stays.
    void stop();
    // Until all passes are finished, or it was stopped.
    void wait();
    [[nodiscard]] State state() const;

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace coach
