#include "coach/regret.h"

#include <algorithm>
#include <cmath>

namespace coach {

namespace {

std::size_t bestOf(const Outcomes& outcomes,
                   const std::vector<std::size_t>& candidates,
                   std::size_t played,
                   int first,
                   int count) {
    std::size_t best = played;
    double most = meanOf(part(outcomes[played], first, count)).mean;
    for (const std::size_t line : candidates)
        if (const double mean = meanOf(part(outcomes[line], first, count)).mean; mean > most) {
            best = line;
            most = mean;
        }
    return best;
}

} // namespace

std::optional<Severity> Regret::severity() const {
    if (bestIsPlayed)
        return Severity::Best;
    return points.low() > 0.0 ? std::optional(severityOf(points.mean)) : std::nullopt;
}

Regret
regretOf(const Outcomes& outcomes, std::size_t played, const std::vector<std::size_t>& candidates) {
    const auto worlds = static_cast<int>(outcomes[played].size());
    const int half = worlds / 2;
    const auto measured = [&](int chooseFrom, int measureFrom, bool& isPlayed) {
        const std::size_t best = bestOf(outcomes, candidates, played, chooseFrom, half);
        isPlayed = best == played;
        return differenceOf(part(outcomes[best], measureFrom, half),
                            part(outcomes[played], measureFrom, half));
    };
    bool firstIsPlayed = false;
    bool secondIsPlayed = false;
    const Interval second = measured(0, half, firstIsPlayed);
    const Interval first = measured(half, 0, secondIsPlayed);
    Regret regret;
    regret.best = bestOf(outcomes, candidates, played, 0, worlds);
    regret.bestIsPlayed = firstIsPlayed && secondIsPlayed;
    regret.points.mean = (first.mean + second.mean) / 2.0;
    regret.points.error = std::sqrt(first.error * first.error + second.error * second.error) / 2.0;
    regret.points.worlds = half;
    return regret;
}

double cursedRegretOf(const Outcomes& outcomes,
                      std::size_t played,
                      const std::vector<std::size_t>& candidates) {
    const auto worlds = static_cast<int>(outcomes[played].size());
    const std::size_t best = bestOf(outcomes, candidates, played, 0, worlds);
    return differenceOf(outcomes[best], outcomes[played]).mean;
}

Severity severityOf(double regretPoints) {
    if (regretPoints < 0.5)
        return Severity::Good;
    if (regretPoints < 1.0)
        return Severity::Inaccuracy;
    return regretPoints < 2.5 ? Severity::Mistake : Severity::Blunder;
}

base::Text wordOf(Severity severity) {
    switch (severity) {
    case Severity::Best:
        return {"beste keuze", "best choice"};
    case Severity::Good:
        return {"goed", "good"};
    case Severity::Inaccuracy:
        return {"onnauwkeurig", "inaccuracy"};
    case Severity::Mistake:
        return {"fout", "mistake"};
    case Severity::Blunder:
        return {"blunder", "blunder"};
    }
    return {};
}

} // namespace coach
