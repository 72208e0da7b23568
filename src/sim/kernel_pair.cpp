// Two worlds at a time. On x86-64 this file is compiled for x86-64-v2; on ARM every processor can.
#include "sim/kernels.h"

#if defined(__SSE4_2__) || defined(__ARM_NEON)

#include "sim/lanes/kernel.h"

const sim::Kernel* sim::pairKernel() {
#if defined(__ARM_NEON)
    static constexpr Kernel kernel = kernelOf<2>("neon");
#else
    static constexpr Kernel kernel = kernelOf<2>("v2");
#endif
    return &kernel;
}

#else

const sim::Kernel* sim::pairKernel() {
    return nullptr;
}

#endif
