// Work in parallel, for rollouts and games of bots: each unit is computed by itself into its own
// place, so the number of threads changes how long it takes and never what comes out.
#pragma once

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

namespace coach {

// Calls work(0) .. work(units - 1), each once, in any order, on at most so many threads.
void inParallel(int units, int threads, const std::function<void(int)>& work);

// For work that comes one by one: whoever brings it goes on meanwhile. The caller is one of the
// threads; where enough waits already for the others, it takes its work in hand itself.
class Crew {
public:
    explicit Crew(int threads);
    Crew(const Crew&) = delete;
    Crew& operator=(const Crew&) = delete;
    ~Crew(); // when all is done

    void add(std::function<void()> work);
    void finish(); // lends a hand until all is done

private:
    // So much more may wait than there are others, who would have nothing to do while the caller is
    // at work itself; each may hold a week of a game, which is large.
    static constexpr std::size_t ahead = 3;

    void serve();
    bool takeOne(std::unique_lock<std::mutex>& lock);

    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<std::function<void()>> m_waiting;
    int m_busy = 0;
    bool m_closed = false;
    std::vector<std::thread> m_others;
};

// How many threads this machine is good for.
int usefulThreads();

} // namespace coach
