// Keyed chance: Philox4x32-10 (Salmon, Moraes, Dror & Shaw 2011, "Parallel random numbers: as easy
// as 1, 2, 3"). A draw is a pure function of its key and counter, so the order of drawing changes
// nothing and two games that differ in one decision meet the same luck everywhere else.
#pragma once

#include <array>
#include <cstdint>

namespace base {

using PhiloxBlock = std::array<std::uint32_t, 4>;

// The full product of the low halves of two words.
constexpr std::uint64_t product32(std::uint64_t a, std::uint64_t b) {
    return (a & 0xFFFFFFFFU) * (b & 0xFFFFFFFFU);
}

// The keys of the ten rounds. Who draws many blocks with one key makes them once.
struct PhiloxKeys {
    std::uint64_t first[10]{};
    std::uint64_t second[10]{};

    // Always inline: kernels for several processors call it, and one copy must not serve them all.
    [[gnu::always_inline]] constexpr explicit PhiloxKeys(std::uint64_t key) {
        constexpr std::uint64_t low = 0xFFFFFFFFU;
        for (std::uint64_t round = 0; round < 10; ++round) {
            first[round] = ((key & low) + round * 0x9E3779B9U) & low;
            second[round] = ((key >> 32U) + round * 0xBB67AE85U) & low;
        }
    }
};

// Ten rounds over a counter of four 32-bit words, each in the low half of a Word: one 64-bit
// number, or a vector of them (Word needs ^ & >> and product32).
template<class Word>
constexpr void philoxRounds(Word (&counter)[4], const PhiloxKeys& keys) {
    constexpr std::uint64_t low = 0xFFFFFFFFU;
    // By name rather than by position: GCC keeps an array in memory, which took six times as long.
    Word a = counter[0];
    Word b = counter[1];
    Word c = counter[2];
    Word d = counter[3];
    const auto round = [&](int nth) __attribute__((always_inline)) {
        const Word first = product32(Word{0xD2511F53U}, a);
        const Word second = product32(Word{0xCD9E8D57U}, c);
        a = (second >> 32) ^ b ^ Word { keys.first[nth] };
        b = second; // with the high half, which no product takes into account
        c = (first >> 32) ^ d ^ Word { keys.second[nth] };
        d = first;
    };
    // Not a loop: so the compiler lets the rounds of many blocks run into each other.
    round(0);
    round(1);
    round(2);
    round(3);
    round(4);
    round(5);
    round(6);
    round(7);
    round(8);
    round(9);
    counter[0] = a & Word{low};
    counter[1] = b & Word{low};
    counter[2] = c & Word{low};
    counter[3] = d & Word{low};
}

constexpr PhiloxBlock philox(const PhiloxBlock& counter, std::uint64_t key) {
    std::uint64_t words[4] = {counter[0], counter[1], counter[2], counter[3]};
    philoxRounds(words, PhiloxKeys(key));
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
