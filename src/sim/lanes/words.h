// W whole numbers side by side, for keyed chance: what base::philoxRounds needs of a word, and how
// bits become uniform numbers.
#pragma once

#include "base/random.h"
#include "sim/lanes/pack.h"

namespace sim {

// W whole numbers below 2^64, for random bits.
template<int W>
struct Words {
    typename Raw<W>::Words raw;

    explicit Words(std::uint64_t same) : raw(typename Raw<W>::Words{} + same) {}
    explicit Words(typename Raw<W>::Words each) requires(W > 1) : raw(each) {}
    static Words widened(const std::uint32_t* from) {
        return Words(Instructions<W>::widened(from));
    }
    friend Words operator^(Words a, Words b) { return Words(a.raw ^ b.raw); }
    friend Words operator&(Words a, Words b) { return Words(a.raw & b.raw); }
    friend Words operator>>(Words a, int by) { return Words(a.raw >> by); }

    friend Words product32(Words a, Words b) {
        return Words(Instructions<W>::product32(a.raw, b.raw));
    }

    // In the open interval (0, 1), as base::toUniform.
    friend Pack<W> toUniform(Words bits) {
        // In the bits below those of 2^20 they count 2^-32 each; what follows is exact.
        const auto above = bits.raw | std::uint64_t{0x4130000000000000U};
        using Numbers = typename Raw<W>::Numbers;
        return Pack<W>::of(std::bit_cast<Numbers>(above)) - (0x1p20 - 0x1p-33);
    }
};

} // namespace sim
