#include "sim/tape.h"

namespace sim {

std::size_t Tape::open(int customer, SignalKind kind, int item) {
    if (records())
        m_signals.push_back({customer, kind, item, 0.0});
    return m_signals.size() - 1;
}

} // namespace sim
