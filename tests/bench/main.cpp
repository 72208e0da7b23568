// The benchmarks, with memory as the programs have it.
#include "base/memory.h"

#include <benchmark/benchmark.h>

int main(int argc, char** argv) {
    base::keepFreedMemory();
    benchmark::Initialize(&argc, argv);
    if (benchmark::ReportUnrecognizedArguments(argc, argv))
        return 1;
    benchmark::RunSpecifiedBenchmarks();
    benchmark::Shutdown();
}
