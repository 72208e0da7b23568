#include "base/hash.h"

#include <fmt/format.h>

namespace base {

std::string toHex(std::uint64_t value) {
    return fmt::format("{:016x}", value);
}

} // namespace base
