#include "sim/proposition.h"

#include <cmath>

namespace sim {

namespace {

double motiveWeight(const Worlds& worlds, int customer, int person, int motive, int lane) {
    return worlds.row(motiveIndex(person, motive), customer)[lane];
}

double strongestWeight(const Worlds& worlds, int customer, int person, int lane) {
    return motiveWeight(
        worlds, customer, person, strongestMotive(worlds, customer, person, lane), lane);
}

// Many benefits dilute; a focus pays only when it meets what moves this person.
double styled(PropositionStyle style, double fit, int claims, int favourable, bool meetsStrongest) {
    switch (style) {
    case PropositionStyle::AllBenefits:
        return claims > 3 ? fit * (1.0 - 0.08 * (claims - 3)) : fit;
    case PropositionStyle::PointsOfDifference:
        return fit * (0.9 + 0.1 * (favourable < 3 ? favourable : 3));
    case PropositionStyle::ResonatingFocus:
        return claims <= 2 ? fit + (meetsStrongest ? 0.3 : -0.15) : fit * 0.8;
    }
    return fit;
}

} // namespace

int strongestMotive(const Worlds& worlds, int customer, int person, int lane) {
    int best = 0;
    for (int motive = 1; motive < worlds.motives; ++motive)
        if (motiveWeight(worlds, customer, person, motive, lane) >
            motiveWeight(worlds, customer, person, best, lane))
            best = motive;
    return best;
}

double motiveRelevance(const Worlds& worlds, const Stimulus& stimulus, int lane) {
    if (stimulus.motive < 0)
        return 0.35;
    return motiveWeight(worlds, stimulus.customer, stimulus.person, stimulus.motive, lane) /
           strongestWeight(worlds, stimulus.customer, stimulus.person, lane);
}

double propositionFit(const Worlds& worlds,
                      const Parameters& parameters,
                      const Stimulus& stimulus,
                      int lane) {
    const Proposition& argument = stimulus.proposition;
    const int customer = stimulus.customer;
    const double strongest = strongestWeight(worlds, customer, stimulus.person, lane);
    double total = 0.0;
    double met = 0.0;
    int claims = 0;
    int irrelevant = 0;
    int favourable = 0;
    bool meetsStrongest = false;
    for (int motive = 0; motive < worlds.motives; ++motive) {
        const auto at = static_cast<std::size_t>(motive);
        const double weight = motiveWeight(worlds, customer, stimulus.person, motive, lane);
        total += weight;
        if (argument.claims[at] == 0)
            continue;
        claims += argument.claims[at];
        favourable += argument.favourable[at];
        met += weight * (argument.proven[at] > 0 ? 1.0 : parameters.unprovenShare);
        meetsStrongest = meetsStrongest || weight == strongest;
        if (weight < 0.4 * strongest)
            irrelevant += argument.claims[at];
    }
    if (claims == 0)
        return 0.0;
    const double plain = met / total - parameters.irrelevantClaim * irrelevant;
    return base::clamp01(styled(argument.style, plain, claims, favourable, meetsStrongest));
}

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

} // namespace sim
