// Eight worlds at a time; on x86-64 this file is compiled for x86-64-v4, elsewhere it holds
// nothing.
#include "sim/kernels.h"

#if defined(__AVX512F__)

#include "sim/lanes/kernel.h"

const sim::Kernel* sim::v4Kernel() {
    static constexpr Kernel kernel = kernelOf<8>("v4");
    return &kernel;
}

#else

const sim::Kernel* sim::v4Kernel() {
    return nullptr;
}

#endif
