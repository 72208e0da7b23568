#include "coach/quality_work.h"

#include "coach/quality.h"

#include <condition_variable>
#include <mutex>
#include <thread>

namespace coach {

// The thread comes last: it ends before what it writes to.
struct QualityWork::Parts {
    Parts(game::Session what, int threads)
        : session(std::move(what)), thread([this, threads](const std::stop_token& stop) {
              const auto quality =
                  qualityOf(session, threads, [stop] { return stop.stop_requested(); });
              const std::lock_guard lock(mutex);
              found = quality;
              ended.notify_all();
          }) {}

    const game::Session session;
    mutable std::mutex mutex; // over what was found
    std::condition_variable ended;
    std::optional<game::Quality> found;
    std::jthread thread;
};

QualityWork::QualityWork(game::Session session, int threads)
    : m_parts(std::make_unique<Parts>(std::move(session), threads)) {}

QualityWork::~QualityWork() = default; // a jthread asks to stop, and joins

std::optional<game::Quality> QualityWork::found() const {
    const std::lock_guard lock(m_parts->mutex);
    return m_parts->found;
}

std::optional<game::Quality> QualityWork::wait(std::chrono::milliseconds most) {
    std::unique_lock lock(m_parts->mutex);
    m_parts->ended.wait_for(lock, most, [this] { return m_parts->found.has_value(); });
    return m_parts->found;
}

} // namespace coach
