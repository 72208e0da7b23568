#include "sim/soundness.h"

#include <algorithm>

namespace sim {

bool allFinite(const Worlds& worlds) {
    // A number less itself is zero, unless it is infinite or no number. Summed rather than asked
    // one by one: a belief has half a million of them.
    double zero = 0.0;
    // Four sums, so that none has to wait for the one before it.
    double parts[4] = {};
    const int numbers = quantityCount * worlds.pitch();
    const int sheets = worlds.stride() > 1 ? worlds.customers() : std::min(1, worlds.customers());
    for (int sheet = 0; sheet < sheets; ++sheet) {
        const double* const all = worlds.row(0, sheet); // the rows follow each other
        int i = 0;
        for (; i + 4 <= numbers; i += 4)
            for (int part = 0; part < 4; ++part)
                parts[part] += all[i + part] - all[i + part];
        for (; i < numbers; ++i)
            zero += all[i] - all[i];
    }
    zero += parts[0] + parts[1] + parts[2] + parts[3];
    for (const double level : worlds.company.crm)
        zero += level - level;
    for (const double level : worlds.company.chain)
        zero += level - level;
    return zero == 0.0;
}

} // namespace sim
