// How far work on several threads is, told as it goes.
#pragma once

#include <algorithm>
#include <functional>
#include <mutex>
#include <utility>

namespace coach {

class Progress {
public:
    // Of so many units of work. `goesOn` is told the share that is done, by one thread at a time;
    // false stops, and so does `stopped`, which is asked more often.
    Progress(double units, std::function<bool(double)> goesOn, std::function<bool()> stopped)
        : m_units(units), m_tell(std::move(goesOn)), m_stopped(std::move(stopped)) {}

    // So much more is done; false when it was stopped.
    bool done(double units) {
        const std::lock_guard lock(m_mutex);
        m_done += units;
        m_goesOn = m_goesOn && !isStopped() && (!m_tell || m_tell(std::min(1.0, m_done / m_units)));
        return m_goesOn;
    }
    [[nodiscard]] bool goesOn() {
        const std::lock_guard lock(m_mutex);
        return m_goesOn && !isStopped();
    }

private:
    [[nodiscard]] bool isStopped() const { return m_stopped && m_stopped(); }

    std::mutex m_mutex;
    double m_units;
    double m_done = 0.0;
    bool m_goesOn = true;
    std::function<bool(double)> m_tell;
    std::function<bool()> m_stopped;
};

} // namespace coach
