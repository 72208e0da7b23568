// W doubles side by side, one for each of W worlds, with the arithmetic of a single double: the
// same operations in the same order whatever W is, so the same bits. Pack<1> is the scalar
// reference. How a processor does it is in instructions.h.
#pragma once

#include "base/math.h"
#include "sim/lanes/instructions.h"

namespace sim {

// Yes or no for each world.
template<int W>
struct Mask {
    using Cpu = Instructions<W>;
    typename Cpu::Mask raw;

    friend Mask operator&(Mask a, Mask b) { return {Cpu::both(a.raw, b.raw)}; }
    friend Mask operator|(Mask a, Mask b) { return {Cpu::either(a.raw, b.raw)}; }
    friend Mask operator!(Mask a) { return {Cpu::inverse(a.raw)}; }
    friend bool any(Mask mask) { return Cpu::any(mask.raw); }
};

template<int W>
Mask<W> everywhere(bool yes) {
    return {Instructions<W>::everywhere(yes)};
}

template<int W>
struct Pack {
    using Cpu = Instructions<W>;
    using Numbers = typename Raw<W>::Numbers;
    Numbers raw{};

    Pack() = default;
    // A number means the same in every world. Less nothing, which costs nothing: plus nothing would
    // have to make 0 of -0.
    Pack(double same) : raw(same - Numbers{}) {} // NOLINT
    static Pack of(Numbers numbers) {
        Pack pack;
        pack.raw = numbers;
        return pack;
    }
    // As doubles rather than by memcpy, of which a compiler thinks that it may write anything.
    static Pack load(const double* from) { return of(*reinterpret_cast<const InMemory*>(from)); }
    void store(double* to) const { *reinterpret_cast<InMemory*>(to) = raw; }

    friend Pack operator+(Pack a, Pack b) { return of(a.raw + b.raw); }
    friend Pack operator-(Pack a, Pack b) { return of(a.raw - b.raw); }
    friend Pack operator*(Pack a, Pack b) { return of(a.raw * b.raw); }
    friend Pack operator/(Pack a, Pack b) { return of(a.raw / b.raw); }
    friend Pack operator-(Pack a) { return of(-a.raw); }

    friend Mask<W> operator<(Pack a, Pack b) { return {Cpu::less(a.raw, b.raw)}; }
    friend Mask<W> operator>(Pack a, Pack b) { return b < a; }
    friend Mask<W> operator<=(Pack a, Pack b) { return {Cpu::lessOrEqual(a.raw, b.raw)}; }
    friend Mask<W> operator>=(Pack a, Pack b) { return b <= a; }
    friend Mask<W> operator==(Pack a, Pack b) { return {Cpu::equal(a.raw, b.raw)}; }
    friend Mask<W> operator!=(Pack a, Pack b) { return !(a == b); }

    friend Pack select(Mask<W> mask, Pack yes, Pack no) {
        return of(Cpu::choose(mask.raw, yes.raw, no.raw));
    }

    // What base/math.h needs besides arithmetic.
    friend Pack lesser(Pack a, Pack b) { return of(Cpu::lesser(a.raw, b.raw)); }
    friend Pack greater(Pack a, Pack b) { return of(Cpu::greater(a.raw, b.raw)); }
    friend Pack timesPowerOfTwo(Pack value, Pack raised) {
        const Bits power = std::bit_cast<Bits>(raised.raw) << 52;
        return of(std::bit_cast<Numbers>(std::bit_cast<Bits>(value.raw) + power));
    }
    friend void splitExponent(Pack value, Pack& mantissa, Pack& exponent) {
        constexpr std::int64_t sqrtHalf = 0x3fe6a09e667f3bcdLL;
        const Bits shifted = std::bit_cast<Bits>(value.raw) - sqrtHalf;
        mantissa = of(std::bit_cast<Numbers>((shifted & 0x000fffffffffffffLL) + sqrtHalf));
        exponent = of(Cpu::highestBits(shifted));
    }

private:
    using Bits = typename Raw<W>::Bits;
    using InMemory = typename Raw<W>::InMemory;
};

// In the first world of these.
template<int W>
double firstOf(Pack<W> pack) {
    double all[static_cast<std::size_t>(W)];
    pack.store(all);
    return all[0];
}

// The largest whole number not above x, for |x| < 2^51.
template<int W>
Pack<W> wholePart(Pack<W> x) {
    const Pack<W> nearest = (x + base::toNearest) - base::toNearest;
    return select(nearest > x, nearest - 1.0, nearest);
}

} // namespace sim
