// exp, log and what is built on them, from + - * / and bit operations only: the same bits from
// every compiler and on every processor, which libm does not promise. Relative error below 1e-15,
// but for exp2 and log2, which are as exact as a chance needs. Written once for a scalar or a
// vector of doubles: V needs arithmetic and the four primitives below.
#pragma once

#include <bit>
#include <cstdint>

namespace base {

// --- the primitives for one double ---
inline double lesser(double a, double b) {
    return a < b ? a : b;
}
inline double greater(double a, double b) {
    return a > b ? a : b;
}
// value * 2^whole; raised = whole + toNearest, which has the whole number in its lowest bits.
inline double timesPowerOfTwo(double value, double raised) {
    const auto shift = std::bit_cast<std::uint64_t>(raised) << 52U;
    return std::bit_cast<double>(std::bit_cast<std::uint64_t>(value) + shift);
}
// value = mantissa * 2^exponent with mantissa in [sqrt(1/2), sqrt(2)).
inline void splitExponent(double value, double& mantissa, double& exponent) {
    constexpr std::uint64_t sqrtHalf = 0x3fe6a09e667f3bcdULL;
    const std::uint64_t shifted = std::bit_cast<std::uint64_t>(value) - sqrtHalf;
    const std::int64_t power = static_cast<std::int64_t>(shifted) >> 52;
    const std::uint64_t rest = (shifted & 0x000fffffffffffffULL) + sqrtHalf;
    mantissa = std::bit_cast<double>(rest);
    exponent = static_cast<double>(power);
}

// --- what is built on them ---
// 1.5 * 2^52: adding it rounds to a whole number, because no bits are left for anything smaller.
constexpr double toNearest = 6755399441055744.0;

template<class V>
V clamp(V value, V low, V high) {
    return lesser(greater(value, low), high);
}
template<class V>
V clamp01(V value) {
    return clamp(value, V{} + 0.0, V{} + 1.0);
}

// e^x for |x| <= 700; outside, as at the border.
template<class V>
V exp(V x) {
    x = clamp(x, V{} - 700.0, V{} + 700.0);
    const V raised = x * 1.4426950408889634 + toNearest;
    const V power = raised - toNearest;
    const V r = (x - power * 0.693147180369123816490) - power * 1.90821492927058770002e-10;
    const V r2 = r * r;
    const V r4 = r2 * r2;
    // Taylor's series to r^13 in Estrin's order: short chains of dependence.
    const V low = (1.0 + r) + r2 * (0.5 + r * (1.0 / 6));
    const V mid = (1.0 / 24 + r * (1.0 / 120)) + r2 * (1.0 / 720 + r * (1.0 / 5040));
    const V high = (1.0 / 40320 + r * (1.0 / 362880)) + r2 * (1.0 / 3628800 + r * (1.0 / 39916800));
    const V top = 1.0 / 479001600 + r * (1.0 / 6227020800.0);
    return timesPowerOfTwo(low + r4 * (mid + r4 * (high + r4 * top)), raised);
}

// Natural logarithm of a positive, finite, normal number.
template<class V>
V log(V x) {
    V mantissa{};
    V exponent{};
    splitExponent(x, mantissa, exponent);
    const V s = (mantissa - 1.0) / (mantissa + 1.0);
    const V s2 = s * s;
    const V s4 = s2 * s2;
    const V s8 = s4 * s4;
    // 1/3 + s2/5 + s4/7 + ... + s20/23 in Estrin's order: short chains of dependence.
    const V low = (1.0 / 3 + s2 * (1.0 / 5)) + s4 * (1.0 / 7 + s2 * (1.0 / 9));
    const V mid = (1.0 / 11 + s2 * (1.0 / 13)) + s4 * (1.0 / 15 + s2 * (1.0 / 17));
    const V high = (1.0 / 19 + s2 * (1.0 / 21)) + s4 * (1.0 / 23);
    const V series = low + s8 * (mid + s8 * high);
    const V small = 2.0 * s + 2.0 * s * s2 * series;
    return exponent * 0.693147180369123816490 + (small + exponent * 1.90821492927058770002e-10);
}

// 2^x for |x| <= 1000, for chances: relative error below 5e-12, a fiftieth of what a draw of 32
// bits can tell apart.
template<class V>
V exp2(V x) {
    const V raised = x + toNearest;
    const V r = x - (raised - toNearest);
    const V r2 = r * r;
    const V r4 = r2 * r2;
    // The polynomial nearest to 2^r within 1/2 of 0 (Remez), in Estrin's order.
    const V low =
        (1.0 + r * 0.69314718054651467) + r2 * (0.24022650698879453 + r * 0.055504109393397856);
    const V high = (0.0096181285430664339 + r * 0.0013333452063902070) +
                   r2 * (0.00015403851600244629 + r * 1.5309737050629841e-5);
    return timesPowerOfTwo(low + r4 * (high + r4 * 1.3175890510916883e-6), raised);
}

// The logarithm of base 2 of a positive, finite, normal number, for chances: as exact as exp2, and
// near 0 relative to the result.
template<class V>
V log2(V x) {
    V mantissa{};
    V exponent{};
    splitExponent(x, mantissa, exponent);
    const V s = (mantissa - 1.0) / (mantissa + 1.0);
    const V s2 = s * s;
    const V s4 = s2 * s2;
    // log2(mantissa) / s as a polynomial in s2 (Remez), in Estrin's order.
    const V low = (2.8853900817900798 + s2 * 0.96179667334984922) +
                  s4 * (0.57708358333176051 + s2 * 0.41167282298884695);
    return exponent + s * (low + (s4 * s4) * 0.34072807840828334);
}

// 1 / (1 + e^-x).
template<class V>
V logistic(V x) {
    return 1.0 / (1.0 + exp(V{} - x));
}

// base^exponent for a positive base.
template<class V>
V power(V positive, V exponent) {
    return exp(exponent * log(positive));
}

} // namespace base
