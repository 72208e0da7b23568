#include "sim/week.h"

#include "base/math.h"
#include "sim/kernel.h"

namespace sim {

void apply(Run& run, const Stimulus& stimulus) {
    run.worlds.own(stimulus.customer);
    kernelFor(run.worlds).apply(run, stimulus);
}

void stepWeek(Run& run) {
    run.worlds.ownPresent();
    if (run.worlds.stride() == 1 && run.ledger == nullptr && !run.tape.replays())
        bestKernel().stepCrowd(run);
    else
        kernelFor(run.worlds).stepWeek(run);
}

void stepCompany(Company& company, const Parameters& parameters) {
    for (double& level : company.crm)
        level = base::clamp01(level - parameters.crmDecay);
    for (double& level : company.chain)
        level = base::clamp01(level - parameters.crmDecay);
}

double failureChance(const Company& company, const Parameters& parameters) {
    const double strength = company.jointStrength(parameters);
    return parameters.failureWorst + (parameters.failureBest - parameters.failureWorst) * strength;
}

double serviceLevel(const Company& company, const Parameters& p) {
    const double chain = 0.7 * company.orientation() + 0.3 * company.friendliness();
    return p.performanceBase + p.performanceCompany * company.jointStrength(p) +
           p.performanceChain * chain;
}

} // namespace sim
