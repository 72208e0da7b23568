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
    friend Words operator^(Words a, Words b) { return Words(a.raw ^ b.raw); }
    friend Words operator&(Words a, Words b) { return Words(a.raw & b.raw); }
    friend Words operator>>(Words a, int by) { return Words(a.raw >> by); }

    friend Words product32(Words a, Words b) {
        return Words(Instructions<W>::product32(a.raw, b.raw));
    }

    // In the open interval (0, 1), as base::toUniform.
    friend Pack<W> toUniform(Words bits) {
        const auto above = bits.raw | std::uint64_t{0x4330000000000000U};
        using Numbers = typename Raw<W>::Numbers;
        return (Pack<W>::of(std::bit_cast<Numbers>(above)) - 4503599627370495.5) * 0x1p-32; // exact
    }
};

} // namespace sim
