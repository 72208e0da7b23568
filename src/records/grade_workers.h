// Many pieces of work on all the machine's cores: the only place outside coach's rollout with
// threads. Pieces know nothing of each other and may be done in any order.
#pragma once

#include <cstddef>
#include <functional>

namespace records {

// Calls work(0) to work(count - 1), each once; `finished` after each, by one thread at a time, with
// how many are done. Returns when all are. What a piece throws ends the program: pieces must not.
void workThrough(std::size_t count,
                 const std::function<void(std::size_t)>& work,
                 const std::function<void(std::size_t)>& finished);

} // namespace records
