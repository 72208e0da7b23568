// How well an argument fits the motives of the person addressed, for W worlds at once (model.md,
// week 10; Anderson, Narus & van Rossum 2006).
#pragma once

#include "sim/lanes/who.h"
#include "sim/stimulus.h"

namespace sim {

/// The motive that weighs most for this person, and its weight.
template<int W>
struct Strongest {
    Pack<W> motive = 0.0;
    Pack<W> weight;

    Strongest(const Seen<W>& who, int person) : weight(who.motive(person, 0)) {
        for (int other = 1; other < who.worlds().motives; ++other) {
            const Pack<W> theirs = who.motive(person, other);
            const Mask<W> more = theirs > weight;
            motive = select(more, Pack<W>(static_cast<double>(other)), motive);
            weight = select(more, theirs, weight);
        }
    }
};

/// 0..1: how much this person cares about the stimulus's motive; 0.35 for none in particular.
template<int W>
Pack<W> motiveRelevance(const Seen<W>& who, const Stimulus& stimulus) {
    if (stimulus.motive < 0)
        return 0.35;
    return who.motive(stimulus.person, stimulus.motive) / Strongest<W>(who, stimulus.person).weight;
}

// Many benefits dilute; a focus pays only when it meets what moves this person.
template<int W>
Pack<W> styled(
    const Proposition& argument, Pack<W> fit, int claims, int favourable, Mask<W> meetsStrongest) {
    switch (argument.style) {
    case PropositionStyle::AllBenefits:
        return claims > 3 ? fit * (1.0 - 0.08 * (claims - 3)) : fit;
    case PropositionStyle::PointsOfDifference:
        return fit * (0.9 + 0.1 * (favourable < 3 ? favourable : 3));
    case PropositionStyle::ResonatingFocus:
        return claims <= 2 ? fit + select(meetsStrongest, Pack<W>(0.3), Pack<W>(-0.15)) : fit * 0.8;
    }
    return fit;
}

/// fit = sum w m / sum w - 0.1 x irrelevant claims, proof counting and style as in the model; 0..1.
template<int W>
Pack<W> propositionFit(const Seen<W>& who, const Parameters& p, const Stimulus& stimulus) {
    const Proposition& argument = stimulus.proposition;
    const Pack<W> strongest = Strongest<W>(who, stimulus.person).weight;
    Pack<W> total = 0.0;
    Pack<W> met = 0.0;
    Pack<W> irrelevant = 0.0;
    Mask<W> meetsStrongest = everywhere<W>(false);
    int claims = 0;
    int favourable = 0;
    for (int motive = 0; motive < who.worlds().motives; ++motive) {
        const int made = argument.claims.data()[motive];
        const Pack<W> weight = who.motive(stimulus.person, motive);
        total = total + weight;
        if (made == 0)
            continue;
        claims += made;
        favourable += argument.favourable.data()[motive];
        met = met + weight * (argument.proven.data()[motive] > 0 ? 1.0 : p.unprovenShare);
        meetsStrongest = meetsStrongest | (weight == strongest);
        irrelevant =
            select(weight < 0.4 * strongest, irrelevant + static_cast<double>(made), irrelevant);
    }
    if (claims == 0)
        return 0.0;
    const Pack<W> plain = met / total - p.irrelevantClaim * irrelevant;
    return base::clamp01(styled(argument, plain, claims, favourable, meetsStrongest));
}

} // namespace sim
