// Work in parallel, for rollouts and games of bots: each unit is computed by itself into its own
// place, so the number of threads changes how long it takes and never what comes out.
#pragma once

#include <functional>

namespace coach {

// Calls work(0) .. work(units - 1), each once, in any order, on at most so many threads.
void inParallel(int units, int threads, const std::function<void(int)>& work);

// How many threads this machine is good for.
int usefulThreads();

} // namespace coach
