#include "sim/prior.h"

#include "sim/lanes/changes.h"

namespace sim {

std::array<Prior, static_cast<std::size_t>(Quantity::MotiveFirst)> CustomerPrior::defaults() {
    CustomerPrior prior{.quantities = {}};
    for (Prior& each : prior.quantities)
        each = {0.0, 0.0};
    for (const Quantity trait : {Quantity::Need,
                                 Quantity::Budget,
                                 Quantity::Authority,
                                 Quantity::Timing,
                                 Quantity::PriceSensitivity,
                                 Quantity::SharedValues})
        prior.of(trait) = {0.5, 0.2};
    prior.of(Quantity::LockIn) = {0.1, 0.1};
    prior.of(Quantity::OrderRate) = {1.0, 0.2};
    prior.of(Quantity::Tolerance) = {1.0, 0.15};
    prior.of(Quantity::Competition) = {2.0, 0.3};
    for (const Quantity state :
         {Quantity::Expectation, Quantity::Satisfaction, Quantity::Trust, Quantity::Commitment})
        prior.of(state) = {0.5, 0.12};
    prior.of(Quantity::Goodwill) = {0.1, 0.1};
    prior.of(Quantity::Wallet) = {0.5, 0.15};
    prior.of(Quantity::Fit) = {0.3, 0.15};
    prior.of(Quantity::Pull) = {0.1, 0.1};
    prior.of(Quantity::FirstLifetime) = {0.4, 0.2};
    return prior.quantities;
}

Range rangeOf(Quantity quantity) {
    return rangeIn<1>(quantity);
}

} // namespace sim
