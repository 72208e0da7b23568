#include "sim/ledger.h"

namespace sim {

void Ledger::add(const LedgerEntry& entry) {
    if (entry.amount == 0.0)
        return;
    std::vector<LedgerEntry>& entries = m_entries.mine();
    if (entries.empty() || entries.back().week != entry.week) {
        m_before.clear();
        m_newest.clear();
    }
    const auto who = static_cast<std::size_t>(entry.customer);
    if (m_newest.size() <= who)
        m_newest.resize(who + 1, -1);
    const std::size_t start = entries.size() - m_before.size();
    for (int at = m_newest[who]; at >= 0; at = m_before[static_cast<std::size_t>(at)]) {
        LedgerEntry& old = entries[start + static_cast<std::size_t>(at)];
        if (old.shown == entry.shown && old.cause == entry.cause) {
            old.amount += entry.amount;
            return;
        }
    }
    m_before.push_back(m_newest[who]);
    m_newest[who] = static_cast<int>(m_before.size()) - 1;
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
