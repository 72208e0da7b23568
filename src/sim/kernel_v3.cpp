// Four worlds at a time; on x86-64 this file is compiled for x86-64-v3, elsewhere it holds nothing.
#include "sim/kernels.h"

#if defined(__AVX2__)

#include "sim/lanes/kernel.h"

const sim::Kernel* sim::v3Kernel() {
    static constexpr Kernel kernel = kernelOf<4>("v3");
    return &kernel;
}

#else

const sim::Kernel* sim::v3Kernel() {
    return nullptr;
}

#endif
