#include "coach/rollout_parallel.h"

#include <algorithm>
#include <atomic>
#include <utility>

namespace coach {

void inParallel(int units, int threads, const std::function<void(int)>& work) {
    std::atomic<int> next{0};
    const auto take = [&] {
        for (int unit = next++; unit < units; unit = next++)
            work(unit);
    };
    std::vector<std::thread> others;
    for (int i = 1; i < std::min(threads, units); ++i)
        others.emplace_back(take);
    take();
    for (std::thread& other : others)
        other.join();
}

Crew::Crew(int threads) {
    for (int i = 1; i < threads; ++i)
        m_others.emplace_back([this] { serve(); });
}

Crew::~Crew() {
    finish();
    {
        const std::lock_guard lock(m_mutex);
        m_closed = true;
    }
    m_changed.notify_all();
    for (std::thread& other : m_others)
        other.join();
}

void Crew::add(std::function<void()> work) {
    {
        const std::lock_guard lock(m_mutex);
        if (m_waiting.size() < m_others.size() + ahead && !m_others.empty()) {
            m_waiting.push_back(std::move(work));
            work = nullptr;
        }
    }
    if (work)
        work();
    else
        m_changed.notify_one();
}

void Crew::finish() {
    std::unique_lock lock(m_mutex);
    while (takeOne(lock)) {
    }
    m_changed.wait(lock, [this] { return m_busy == 0; });
}

void Crew::serve() {
    std::unique_lock lock(m_mutex);
    for (;;) {
        m_changed.wait(lock, [this] { return m_closed || !m_waiting.empty(); });
        if (!takeOne(lock))
            return;
    }
}

// False when nothing waits. The lock is open during the work.
bool Crew::takeOne(std::unique_lock<std::mutex>& lock) {
    if (m_waiting.empty())
        return false;
    const std::function<void()> work = std::move(m_waiting.front());
    m_waiting.pop_front();
    ++m_busy;
    lock.unlock();
    work();
    lock.lock();
    --m_busy;
    m_changed.notify_all();
    return true;
}

int usefulThreads() {
    return std::clamp(static_cast<int>(std::thread::hardware_concurrency()), 1, 16);
}

} // namespace coach
