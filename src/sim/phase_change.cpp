#include "sim/phase_change.h"

namespace sim {

namespace {

double& cell(Run& run, Quantity quantity, int customer, int lane) {
    return run.worlds.row(quantity, customer)[lane];
}

} // namespace

void noteFailure(Run& run, int customer, int lane, bool complained) {
    cell(run, Quantity::BeforeFailure, customer, lane) =
        cell(run, Quantity::Satisfaction, customer, lane);
    cell(run, Quantity::Failures, customer, lane) += 1.0;
    double& open = cell(run, Quantity::Complaint, customer, lane);
    open = complained || open >= 1.0 ? base::greater(1.0, open) : -1.0;
}

void leave(Run& run, int customer, int lane, ExitReason reason) {
    const double strength = 0.4 * cell(run, Quantity::Wallet, customer, lane) +
                            0.3 * cell(run, Quantity::Trust, customer, lane) +
                            0.3 * cell(run, Quantity::Commitment, customer, lane);
    cell(run, Quantity::FirstLifetime, customer, lane) = base::clamp01(strength);
    cell(run, Quantity::ExitCode, customer, lane) = static_cast<double>(reason);
    cell(run, Quantity::Complaint, customer, lane) = 0.0;
    cell(run, Quantity::Delivered, customer, lane) = 0.0;
    cell(run, Quantity::LockIn, customer, lane) = 0.0;
    Changes changes(run, customer, {CauseKind::NewPhase});
    changes.set(Quantity::PhaseCode, lane, static_cast<double>(Phase::Former));
    changes.set(Quantity::Wallet, lane, 0.0);
}

void join(Run& run, int customer, int lane, double wallet) {
    cell(run, Quantity::StageCode, customer, lane) = static_cast<double>(Stage::Proposal);
    cell(run, Quantity::Failures, customer, lane) = 0.0;
    cell(run, Quantity::Complaint, customer, lane) = 0.0;
    cell(run, Quantity::Delivered, customer, lane) = 1.0;
    Changes changes(run, customer, {CauseKind::NewPhase});
    changes.set(Quantity::PhaseCode, lane, static_cast<double>(Phase::New));
    changes.set(Quantity::Wallet, lane, wallet);
}

ExitReason drawnReason(const Run& run, int customer, int lane, double uniform) {
    const auto of = [&](Quantity q) {
        return run.worlds.row(q, customer)[lane];
    };
    const double pushed = 0.15 + 0.25 * of(Quantity::Failures) +
                          2.0 * base::greater(0.0, 0.55 - of(Quantity::Satisfaction));
    const double pulled = 0.2 + of(Quantity::Pull);
    const double bought = 0.4 * of(Quantity::PriceSensitivity);
    const double moved = 0.05;
    const double at = uniform * (pushed + pulled + bought + moved);
    return at < pushed                     ? ExitReason::Pushed
           : at < pushed + pulled          ? ExitReason::Pulled
           : at < pushed + pulled + bought ? ExitReason::Bought
                                           : ExitReason::Moved;
}

} // namespace sim
