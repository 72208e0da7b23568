// The reference: one world at a time.
#include "sim/kernels.h"
#include "sim/lanes/kernel.h"

const sim::Kernel* sim::scalarKernel() {
    static constexpr Kernel kernel = kernelOf<1>("scalar");
    return &kernel;
}
