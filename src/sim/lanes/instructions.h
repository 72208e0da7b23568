// How a processor works on W numbers of 64 bits side by side: written once with the vector
// extensions of GCC and Clang, and again where a processor has an instruction that the compilers do
// not find by themselves. The same results everywhere. This file and what it includes alone know
// processors; rules are written with Pack, Mask and Words (pack.h, words.h).
#pragma once

#include <bit>
#include <cstdint>

#if defined(__SSE2__)
#include <immintrin.h>
#endif

namespace sim {

template<int W>
struct Raw {
    using Numbers __attribute__((vector_size(W * sizeof(double)))) = double;
    using InMemory __attribute__((aligned(alignof(double)))) = Numbers;
    using Bits __attribute__((vector_size(W * sizeof(double)))) = std::int64_t;
    using Words __attribute__((vector_size(W * sizeof(double)))) = std::uint64_t;
};
template<>
struct Raw<1> {
    using Numbers = double;
    using InMemory = double;
    using Bits = std::int64_t;
    using Words = std::uint64_t;
};

template<int W>
struct AnyProcessor {
    using Numbers = typename Raw<W>::Numbers;
    using Bits = typename Raw<W>::Bits;
    using Words = typename Raw<W>::Words;
    using Mask = Bits; // for each number all bits set, or none

    static Mask both(Mask a, Mask b) { return a & b; }
    static Mask either(Mask a, Mask b) { return a | b; }
    static Mask inverse(Mask a) { return ~a; }
    static Mask everywhere(bool yes) { return Bits{} - (yes ? 1 : 0); }
    static bool any(Mask mask) {
        if constexpr (W == 1) {
            return mask != 0;
        } else {
            std::int64_t found = 0;
            for (int i = 0; i < W; ++i)
                found |= mask[i];
            return found != 0;
        }
    }
    static Mask less(Numbers a, Numbers b) { return compared(a < b); }
    static Mask lessOrEqual(Numbers a, Numbers b) { return compared(a <= b); }
    static Mask equal(Numbers a, Numbers b) { return compared(a == b); }
    static Numbers choose(Mask mask, Numbers yes, Numbers no) { return mask ? yes : no; }
    static Numbers lesser(Numbers a, Numbers b) { return a < b ? a : b; }
    static Numbers greater(Numbers a, Numbers b) { return a > b ? a : b; }
    // What the highest twelve bits say, with their sign. Not every processor can convert: set them
    // into the lowest bits of 2^52, moved up by 2048 so that they are not negative.
    static Numbers highestBits(Bits bits) {
        constexpr std::int64_t twoTo52 = 0x4330000000000000LL;
        const auto raised = std::bit_cast<Words>(bits) + (std::uint64_t{2048} << 52);
        const Bits biased = std::bit_cast<Bits>(raised >> 52) | twoTo52;
        return std::bit_cast<Numbers>(biased) - (4503599627370496.0 + 2048.0);
    }
    // Of the low halves.
    static Words product32(Words a, Words b) { return (a & 0xFFFFFFFFU) * (b & 0xFFFFFFFFU); }
    // W numbers of 32 bits, each in a word of its own.
    static Words widened(const std::uint32_t* from) {
        if constexpr (W == 1) {
            return *from;
        } else {
            using Narrow __attribute__((vector_size(W * sizeof(std::uint32_t)))) = std::uint32_t;
            Narrow narrow;
            __builtin_memcpy(&narrow, from, sizeof(Narrow));
            return __builtin_convertvector(narrow, Words);
        }
    }

private:
    template<class Compared>
    static Mask compared(Compared bits) {
        if constexpr (W == 1)
            return -static_cast<std::int64_t>(bits);
        else
            return std::bit_cast<Bits>(bits);
    }
};

template<int W>
struct Instructions : AnyProcessor<W> {};

#if defined(__SSE2__)
template<>
struct Instructions<2> : AnyProcessor<2> {
    static bool any(Mask mask) { return _mm_movemask_pd(std::bit_cast<__m128d>(mask)) != 0; }
    static Numbers lesser(Numbers a, Numbers b) { return _mm_min_pd(a, b); }
    static Numbers greater(Numbers a, Numbers b) { return _mm_max_pd(a, b); }
    static Words product32(Words a, Words b) {
        return std::bit_cast<Words>(
            _mm_mul_epu32(std::bit_cast<__m128i>(a), std::bit_cast<__m128i>(b)));
    }
};
#endif

#if defined(__AVX2__)
template<>
struct Instructions<4> : AnyProcessor<4> {
    static bool any(Mask mask) {
        const auto all = std::bit_cast<__m256i>(mask);
        return _mm256_testz_si256(all, all) == 0;
    }
    static Numbers choose(Mask mask, Numbers yes, Numbers no) {
        return _mm256_blendv_pd(no, yes, std::bit_cast<__m256d>(mask));
    }
    static Numbers lesser(Numbers a, Numbers b) { return _mm256_min_pd(a, b); }
    static Numbers greater(Numbers a, Numbers b) { return _mm256_max_pd(a, b); }
    static Words product32(Words a, Words b) {
        return std::bit_cast<Words>(
            _mm256_mul_epu32(std::bit_cast<__m256i>(a), std::bit_cast<__m256i>(b)));
    }
};
#endif

} // namespace sim

#if defined(__AVX512F__)
#include "sim/lanes/instructions_v4.h"
#endif
