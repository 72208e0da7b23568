// Many pieces of work on all the machine's cores, and one piece beside the program: the only place
// outside coach's rollout with threads. Pieces know nothing of each other and may be done in any
// order.
#pragma once

#include <cstddef>
#include <functional>
#include <memory>

namespace records {

// Calls work(0) to work(count - 1), each once; `finished` after each, by one thread at a time, with
// how many are done. Returns when all are, or when those that had begun are once `stop` says so.
// What a piece throws ends the program: pieces must not.
void workThrough(std::size_t count,
                 const std::function<void(std::size_t)>& work,
                 const std::function<void(std::size_t)>& finished,
                 const std::function<bool()>& stop = {});

// Work that goes on while the program does something else. What it changes may be looked at when it
// is done, not before.
class Aside {
public:
    explicit Aside(std::function<void()> work);
    Aside(const Aside&) = delete;
    Aside& operator=(const Aside&) = delete;
    ~Aside(); // waits for the end of it
    [[nodiscard]] bool done() const;

private:
    struct Thread;
    std::unique_ptr<Thread> m_thread;
};

} // namespace records
