#include "records/grade_workers.h"

#include <algorithm>
#include <atomic>
#include <mutex>
#include <thread>
#include <vector>

namespace records {

void workThrough(std::size_t count,
                 const std::function<void(std::size_t)>& work,
                 const std::function<void(std::size_t)>& finished,
                 const std::function<bool()>& stop) {
    std::atomic<std::size_t> next{0};
    std::mutex telling;
    std::size_t done = 0;
    const auto run = [&] {
        for (std::size_t piece = next++; piece < count; piece = next++) {
            if (stop && stop())
                return;
            work(piece);
            const std::lock_guard<std::mutex> lock(telling);
            finished(++done);
        }
    };
    const std::size_t cores = std::max(1U, std::thread::hardware_concurrency());
    std::vector<std::thread> others;
    for (std::size_t i = 1; i < std::min(cores, count); ++i)
        others.emplace_back(run);
    run();
    for (std::thread& other : others)
        other.join();
}

struct Aside::Thread {
    std::atomic<bool> done{false};
    std::thread thread;
};

Aside::Aside(std::function<void()> work) : m_thread(std::make_unique<Thread>()) {
    m_thread->thread = std::thread([work = std::move(work), thread = m_thread.get()] {
        work();
        thread->done = true;
    });
}

Aside::~Aside() {
    m_thread->thread.join();
}

bool Aside::done() const {
    return m_thread->done;
}

} // namespace records
