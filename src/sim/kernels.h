// The kernels that this program holds, one for each processor; null where the compiler's target has
// no such processors. For kernel.cpp, which knows which of them this machine can run.
#pragma once

#include "sim/kernel.h"

namespace sim {

const Kernel* scalarKernel();
const Kernel* pairKernel(); // two worlds at a time: SSE4 or NEON
const Kernel* v3Kernel();   // four: AVX2
const Kernel* v4Kernel();   // eight: AVX-512

} // namespace sim
