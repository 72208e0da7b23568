// Keyed chance: Philox4x32-10 (Salmon, Moraes, Dror & Shaw 2011, "Parallel random numbers: as easy
// as 1, 2, 3"). A draw is a pure function of its key and counter, so the order of drawing changes
// nothing and two games that differ in one decision meet the same luck everywhere else.
#pragma once

#include <array>
#include <cstdint>

namespace base {

using PhiloxBlock = std::array<std::uint32_t, 4>;

// The full product of two 32-bit words, each kept in a wider one.
constexpr std::uint64_t product32(std::uint64_t a, std::uint64_t b) {
    return a * b;
}

// Ten rounds over a counter of four 32-bit words, each in the low half of a Word: one 64-bit
// number, or a vector of them (Word needs ^ & + >> and product32).
template<class Word>
constexpr void philoxRounds(Word (&counter)[4], std::uint64_t key) {
    constexpr std::uint64_t low = 0xFFFFFFFFU;
    std::uint64_t key0 = key & low;
    std::uint64_t key1 = key >> 32U;
    // By name rather than by position: GCC keeps an array in memory, which took six times as long.
    Word a = counter[0];
    Word b = counter[1];
    Word c = counter[2];
    Word d = counter[3];
    for (int round = 0; round < 10; ++round) {
        const Word first = product32(Word{0xD2511F53U}, a);
        const Word second = product32(Word{0xCD9E8D57U}, c);
        a = (second >> 32) ^ b ^ Word { key0 };
        b = second & Word{low};
        c = (first >> 32) ^ d ^ Word { key1 };
        d = first & Word{low};
        key0 = (key0 + 0x9E3779B9U) & low;
        key1 = (key1 + 0xBB67AE85U) & low;
    }
    counter[0] = a;
    counter[1] = b;
    counter[2] = c;
    counter[3] = d;
}

constexpr PhiloxBlock philox(const PhiloxBlock& counter, std::uint64_t key) {
    std::uint64_t words[4] = {counter[0], counter[1], counter[2], counter[3]};
    philoxRounds(words, key);
    return {static_cast<std::uint32_t>(words[0]),
            static_cast<std::uint32_t>(words[1]),
            static_cast<std::uint32_t>(words[2]),
            static_cast<std::uint32_t>(words[3])};
}

// In the open interval (0, 1): never 0, so its logarithm is finite, and never 1.
constexpr double toUniform(std::uint32_t bits) {
    return (static_cast<double>(bits) + 0.5) * 0x1p-32;
}

} // namespace base
