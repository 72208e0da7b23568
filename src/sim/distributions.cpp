#include "sim/distributions.h"

#include "base/math.h"

namespace sim {

double UniformStream::next() {
    if (m_used == 4) {
        m_block = base::philox(m_key, m_seed);
        ++m_key[2];
        m_used = 0;
    }
    return base::toUniform(m_block[static_cast<std::size_t>(m_used++)]);
}

namespace {

// Shape below 1: Ahrens & Dieter (1974), algorithm GS.
double drawSmallGamma(double shape, UniformStream& uniforms) {
    constexpr double e = 2.718281828459045;
    const double border = (e + shape) / e;
    for (;;) {
        const double p = border * uniforms.next();
        const double v = uniforms.next();
        if (p <= 1.0) {
            const double x = base::power(p, 1.0 / shape);
            if (v <= base::exp(-x))
                return x;
        } else {
            const double x = -base::log((border - p) / shape);
            if (v <= base::power(x, shape - 1.0))
                return x;
        }
    }
}

} // namespace

double drawGamma(double shape, UniformStream& uniforms) {
    // A gamma of whole shape is a sum of exponentials.
    double sum = 0.0;
    for (; shape >= 1.0; shape -= 1.0)
        sum -= base::log(uniforms.next());
    return shape > 0.0 ? sum + drawSmallGamma(shape, uniforms) : sum;
}

double drawBeta(double a, double b, UniformStream& uniforms) {
    const double x = drawGamma(a, uniforms);
    const double y = drawGamma(b, uniforms);
    // Both can round to nothing when a and b are tiny.
    return x + y > 0.0 ? x / (x + y) : 0.5;
}

} // namespace sim
