#include "base/memory.h"

#include <cstdlib>

#if defined(__GLIBC__)
#include <malloc.h>
#endif

namespace base {

void keepFreedMemory() {
#if defined(__GLIBC__)
    constexpr int kept = 64 << 20;
    constexpr int fetchedAtOnce = 4 << 20;
    ::mallopt(M_TRIM_THRESHOLD, kept);
    ::mallopt(M_TOP_PAD, fetchedAtOnce);
#endif
}

} // namespace base
