#include "sim/ledger.h"

namespace sim {

void Ledger::add(const LedgerEntry& entry) {
    if (entry.amount == 0.0)
        return;
    std::vector<LedgerEntry>& entries = m_entries.mine();
    if (m_weekStart < entries.size() && entries[m_weekStart].week != entry.week)
        m_weekStart = entries.size();
    for (std::size_t i = entries.size(); i > m_weekStart; --i) {
        LedgerEntry& old = entries[i - 1];
        if (old.customer == entry.customer && old.shown == entry.shown &&
            old.cause == entry.cause) {
            old.amount += entry.amount;
            return;
        }
    }
    entries.push_back(entry);
}

std::vector<LedgerEntry> Ledger::of(int customer, Shown shown, int week) const {
    std::vector<LedgerEntry> found;
    for (const LedgerEntry& entry : m_entries)
        if (entry.customer == customer && entry.shown == shown && entry.week == week)
            found.push_back(entry);
    return found;
}

} // namespace sim
