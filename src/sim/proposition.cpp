#include "sim/proposition.h"

#include "base/math.h"

#include <cmath>

namespace sim {

double responseFactor(double hours, bool consumer) {
    double factor = 1.0 / 60.0;
    if (hours <= 1.0)
        factor = 1.0;
    else if (hours <= 2.0)
        factor = base::exp(-1.9459101490553132 * (hours - 1.0)); // ln 7
    else if (hours <= 24.0)
        factor = base::power(hours / 2.0, -0.865) / 7.0;
    return consumer ? factor : std::sqrt(factor);
}

double logResponseFactor(double hours, bool consumer) {
    return base::log(responseFactor(hours, consumer));
}

double winBackBase(const Parameters& p, ExitReason reason) {
    switch (reason) {
    case ExitReason::Pushed:
        return p.winBackPushed;
    case ExitReason::Pulled:
        return p.winBackPulled;
    case ExitReason::Bought:
        return p.winBackBought;
    case ExitReason::Moved:
        return p.winBackMoved;
    default:
        return 0.0; // sent away by us
    }
}

} // namespace sim
