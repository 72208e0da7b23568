#include "sim/soundness.h"

namespace sim {

bool allFinite(const Worlds& worlds) {
    // A number less itself is zero, unless it is infinite or no number. Summed rather than asked
    // one by one: a belief has half a million of them.
    double zero = 0.0;
    for (int customer = 0; customer < worlds.customers(); ++customer)
        for (int quantity = 0; quantity < quantityCount; ++quantity) {
            const double* const row = worlds.row(quantity, customer);
            for (int lane = 0; lane < worlds.stride(); ++lane)
                zero += row[lane] - row[lane];
        }
    for (const double level : worlds.company.crm)
        zero += level - level;
    for (const double level : worlds.company.chain)
        zero += level - level;
    return zero == 0.0;
}

} // namespace sim
