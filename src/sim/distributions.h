// Draws from continuous distributions by keyed chance: the standard library's differ between
// libraries.
#pragma once

#include "base/random.h"

#include <cstdint>

namespace sim {

// A stream of uniform numbers that belongs to one key: block k of the stream is keyed by k.
class UniformStream {
public:
    // The key's third word counts the blocks, in its lowest eight bits.
    UniformStream(base::PhiloxBlock key, std::uint64_t seed) : m_key(key), m_seed(seed) {}
    double next();

private:
    base::PhiloxBlock m_key;
    std::uint64_t m_seed;
    base::PhiloxBlock m_block{};
    int m_used = 4;
};

// Gamma with that shape (> 0) and scale 1.
double drawGamma(double shape, UniformStream& uniforms);

// Beta, from two gammas; in (0, 1).
double drawBeta(double a, double b, UniformStream& uniforms);

} // namespace sim
