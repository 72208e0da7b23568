// W doubles side by side, one for each of W worlds, with the arithmetic of a single double: the
// same operations in the same order whatever W is, so the same bits. Built on the vector extensions
// of GCC and Clang; the only file that knows how a processor does it. Pack<1> is the scalar
// reference.
#pragma once

#include "base/math.h"

#include <bit>
#include <cstdint>

#if defined(__SSE2__)
#include <immintrin.h>
#endif

namespace sim {

template<int W>
struct Raw {
    typedef double Numbers __attribute__((vector_size(W * sizeof(double))));
    typedef std::int64_t Bits __attribute__((vector_size(W * sizeof(double))));
    typedef std::uint64_t Words __attribute__((vector_size(W * sizeof(double))));
};
template<>
struct Raw<1> {
    using Numbers = double;
    using Bits = std::int64_t;
    using Words = std::uint64_t;
};

// Yes or no for each world: all bits set or none.
template<int W>
struct Mask {
    typename Raw<W>::Bits bits;

    friend Mask operator&(Mask a, Mask b) { return {a.bits & b.bits}; }
    friend Mask operator|(Mask a, Mask b) { return {a.bits | b.bits}; }
    friend Mask operator!(Mask a) { return {~a.bits}; }
    friend bool any(Mask mask) {
        if constexpr (W == 1) {
            return mask.bits != 0;
#if defined(__AVX512F__)
        } else if constexpr (W == 8) {
            const __m512i all = std::bit_cast<__m512i>(mask.bits);
            return _mm512_test_epi64_mask(all, all) != 0;
#endif
#if defined(__AVX2__)
        } else if constexpr (W == 4) {
            const __m256i all = std::bit_cast<__m256i>(mask.bits);
            return _mm256_testz_si256(all, all) == 0;
#endif
#if defined(__SSE2__)
        } else if constexpr (W == 2) {
            return _mm_movemask_pd(std::bit_cast<__m128d>(mask.bits)) != 0;
#endif
        } else {
            std::int64_t found = 0;
            for (int i = 0; i < W; ++i)
                found |= mask.bits[i];
            return found != 0;
        }
    }
};

template<int W>
constexpr Mask<W> everywhere(bool yes) {
    return {typename Raw<W>::Bits{} - (yes ? 1 : 0)};
}

template<int W>
struct Pack {
    using Numbers = typename Raw<W>::Numbers;
    Numbers raw{};

    Pack() = default;
    Pack(double same) : raw(Numbers{} + same) {} // NOLINT: a number means the same in every world
    static Pack of(Numbers numbers) {
        Pack pack;
        pack.raw = numbers;
        return pack;
    }
    static Pack load(const double* from) {
        Pack pack;
        __builtin_memcpy(&pack.raw, from, sizeof(Numbers));
        return pack;
    }
    void store(double* to) const { __builtin_memcpy(to, &raw, sizeof(Numbers)); }

    friend Pack operator+(Pack a, Pack b) { return of(a.raw + b.raw); }
    friend Pack operator-(Pack a, Pack b) { return of(a.raw - b.raw); }
    friend Pack operator*(Pack a, Pack b) { return of(a.raw * b.raw); }
    friend Pack operator/(Pack a, Pack b) { return of(a.raw / b.raw); }
    friend Pack operator-(Pack a) { return of(-a.raw); }

    friend Mask<W> operator<(Pack a, Pack b) { return compared(a.raw < b.raw); }
    friend Mask<W> operator>(Pack a, Pack b) { return compared(a.raw > b.raw); }
    friend Mask<W> operator<=(Pack a, Pack b) { return compared(a.raw <= b.raw); }
    friend Mask<W> operator>=(Pack a, Pack b) { return compared(a.raw >= b.raw); }
    friend Mask<W> operator==(Pack a, Pack b) { return compared(a.raw == b.raw); }
    friend Mask<W> operator!=(Pack a, Pack b) { return compared(a.raw != b.raw); }

    friend Pack select(Mask<W> mask, Pack yes, Pack no) { return of(mask.bits ? yes.raw : no.raw); }

    // What base/math.h needs besides arithmetic.
    friend Pack withExponentAdded(Pack value, Pack whole) {
        // Adding 1.5 * 2^52 leaves the whole number, in two's complement, in the lowest bits.
        const Bits power = std::bit_cast<Bits>((whole + 6755399441055744.0).raw) << 52;
        return of(std::bit_cast<Numbers>(std::bit_cast<Bits>(value.raw) + power));
    }
    friend void splitExponent(Pack value, Pack& mantissa, Pack& exponent) {
        constexpr std::int64_t sqrtHalf = 0x3fe6a09e667f3bcdLL;
        const Bits shifted = std::bit_cast<Bits>(value.raw) - sqrtHalf;
        mantissa = of(std::bit_cast<Numbers>((shifted & 0x000fffffffffffffLL) + sqrtHalf));
        // A small whole number as a double, without a conversion that not every processor has: set
        // it into the lowest bits of 2^52, moved up by 2048 so that it is not negative.
        constexpr std::int64_t twoTo52 = 0x4330000000000000LL;
        using Words = typename Raw<W>::Words;
        const auto raised = std::bit_cast<Words>(shifted) + (std::uint64_t{2048} << 52);
        const Bits biased = std::bit_cast<Bits>(raised >> 52) | twoTo52;
        exponent = of(std::bit_cast<Numbers>(biased)) - (4503599627370496.0 + 2048.0);
    }

private:
    using Bits = typename Raw<W>::Bits;
    template<class Compared>
    static Mask<W> compared(Compared bits) {
        if constexpr (W == 1)
            return {-static_cast<std::int64_t>(bits)};
        else
            return {std::bit_cast<Bits>(bits)};
    }
};

// The largest whole number not above x, for |x| < 2^51.
template<int W>
Pack<W> wholePart(Pack<W> x) {
    const Pack<W> nearest = (x + 6755399441055744.0) - 6755399441055744.0;
    return select(nearest > x, nearest - 1.0, nearest);
}

} // namespace sim
