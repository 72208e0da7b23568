#include "sim/crowd_week.h"

#include <algorithm>
#include <numeric>

namespace sim {

CrowdWeek::CrowdWeek(int firstCustomer) : first(firstCustomer) {
    std::iota(std::begin(customers), std::end(customers), static_cast<std::uint32_t>(first));
    std::fill(std::begin(meant), std::end(meant), 0.0);
    // Where nothing failed, nobody is asked whether anybody complained.
    auto& complaints = happened[static_cast<int>(SignalKind::Complaint)];
    std::fill(std::begin(complaints), std::end(complaints), 0.0);
}

void CrowdWeek::tell(Tape& tape, LuckTerms* luck) const {
    for (int place = 0; place < crowdMost; ++place) {
        if (meant[place] == 0.0)
            continue;
        for (int kind = 0; kind < kinds; ++kind) {
            const auto signal = static_cast<SignalKind>(kind);
            const double value = happened[kind][place];
            tape.tell(tape.open(first + place, signal, 0), value);
            if (luck == nullptr)
                continue;
            if (double* const sum = luck->of(first + place, signal))
                *sum += value - expected[kind][place];
        }
    }
}

} // namespace sim
