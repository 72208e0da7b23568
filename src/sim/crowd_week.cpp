#include "sim/crowd_week.h"

#include <algorithm>
#include <numeric>

namespace sim {

// What a place holds is put before it is read.
// NOLINTNEXTLINE(cppcoreguidelines-pro-type-member-init)
CrowdWeek::CrowdWeek(int firstCustomer, int many) : first(firstCustomer), places(many) {
    std::iota(customers, customers + places, static_cast<std::uint32_t>(first));
    std::fill_n(meant, places, 0.0);
    // Where nothing failed, nobody is asked whether anybody complained.
    std::fill_n(happened[static_cast<int>(SignalKind::Complaint)], places, 0.0);
}

void CrowdWeek::tell(int from, int to, Tape& tape, LuckTerms* luck) const {
    for (int place = from; place < to; ++place) {
        if (meant[place] == 0.0)
            continue;
        for (int kind = 0; kind < kinds; ++kind) {
            const auto signal = static_cast<SignalKind>(kind);
            const double value = happened[kind][place];
            // That nothing was ordered is told in any case.
            if (value != 0.0 || signal == SignalKind::Orders || !tape.leavesOut())
                tape.tell(tape.open(first + place, signal, 0), value);
        }
    }
    if (luck == nullptr)
        return;
    const auto count = [&](SignalKind signal, LuckTerm term) {
        const int kind = static_cast<int>(signal);
        luck->add(term,
                  first + from,
                  to - from,
                  meant + from,
                  happened[kind] + from,
                  expected[kind] + from);
    };
    count(SignalKind::Leaving, LuckTerm::Left);
    count(SignalKind::Orders, LuckTerm::Ordered);
}

} // namespace sim
