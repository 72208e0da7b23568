#include "coach/rollout_parallel.h"

#include <algorithm>
#include <atomic>
#include <thread>
#include <vector>

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

int usefulThreads() {
    return std::clamp(static_cast<int>(std::thread::hardware_concurrency()), 1, 16);
}

} // namespace coach
