#include "coach/review_work.h"

#include "coach/rollout_parallel.h"

#include <algorithm>
#include <condition_variable>
#include <mutex>
#include <thread>

namespace coach {

namespace {

// About what a pass takes, in any unit.
double weightOf(const ReviewOptions& pass) {
    constexpr double ofAWeekInDetail = 0.3; // against all weeks together
    return pass.worlds * (1.0 + ofAWeekInDetail * pass.weeksInDetail);
}

} // namespace

ReviewSubject subjectOf(const game::Session& session) {
    return {session.sharedScenario(), session.seed(), session.decisions()};
}

std::vector<ReviewOptions> coarseToFine(game::Purpose purpose) {
    ReviewOptions coarse;
    coarse.worlds = 10;
    coarse.weeksInDetail = 0;
    coarse.withSilences = false;
    coarse.threads = std::max(1, usefulThreads() - 1);
    coarse.purpose = purpose;
    ReviewOptions fine = coarse;
    fine.worlds = 32;
    fine.weeksInDetail = 5;
    fine.withSilences = true;
    fine.withBestBot = true;
    return {coarse, fine};
}

// The thread comes last: it ends before what it writes to.
struct ReviewWork::Parts {
    Parts(ReviewSubject what, std::vector<ReviewOptions> how)
        : subject(std::move(what)), passes(std::move(how)) {
        for (const ReviewOptions& pass : passes)
            all += weightOf(pass);
        thread = std::jthread([this](const std::stop_token& stop) { run(stop); });
    }

    void run(const std::stop_token& stop);
    void tell(double done);
    void keep(Review review);

    const ReviewSubject subject;
    const std::vector<ReviewOptions> passes;
    double all = 0.0;
    mutable std::mutex mutex; // over the state
    std::condition_variable ended;
    State state;
    std::jthread thread;
};

void ReviewWork::Parts::run(const std::stop_token& stop) {
    double before = 0.0;
    for (ReviewOptions pass : passes) {
        const double weight = weightOf(pass);
        pass.stopped = [stop] {
            return stop.stop_requested();
        };
        pass.goesOn = [&](double share) {
            tell(before + weight * share);
            return !stop.stop_requested();
        };
        auto review = reviewOf(subject.scenario, subject.seed, subject.decisions, pass);
        if (!review)
            break;
        keep(std::move(*review));
        before += weight;
    }
    const std::lock_guard lock(mutex);
    state.running = false;
    ++state.news;
    ended.notify_all();
}

void ReviewWork::Parts::tell(double done) {
    const std::lock_guard lock(mutex);
    state.share = done / all;
    ++state.news;
}

void ReviewWork::Parts::keep(Review review) {
    auto shared = std::make_shared<const Review>(std::move(review));
    const std::lock_guard lock(mutex);
    state.review = std::move(shared);
    ++state.passes;
    ++state.news;
}

ReviewWork::ReviewWork(ReviewSubject subject, std::vector<ReviewOptions> passes)
    : m_parts(std::make_unique<Parts>(std::move(subject), std::move(passes))) {}

ReviewWork::~ReviewWork() = default; // a jthread asks to stop, and joins

void ReviewWork::stop() {
    m_parts->thread.request_stop();
}

void ReviewWork::wait() {
    std::unique_lock lock(m_parts->mutex);
    m_parts->ended.wait(lock, [this] { return !m_parts->state.running; });
}

ReviewWork::State ReviewWork::state() const {
    const std::lock_guard lock(m_parts->mutex);
    return m_parts->state;
}

} // namespace coach
