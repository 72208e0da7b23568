// The cause ledger: each change of a quantity that the student can ask about, with its cause and
// size. For every customer, quantity and week the entries add up to the change. Kept by the belief
// (means over its lanes), because only what could be known may be explained.
#pragma once

#include "base/shared_list.h"
#include "sim/terms.h"

#include <cstdint>
#include <vector>

namespace sim {

enum class CauseKind : std::uint8_t {
    Action,         // item: which action of the scenario
    Event,          // item: which event
    Conversation,   // item: which conversation
    Delivery,       // a delivery as expected or better
    Disappointment, // a delivery below what was expected
    Failure,        // a delivery that went wrong
    Waiting,        // a complaint that stays open
    PromiseKept,
    PromiseBroken,
    PressureReturns, // cheap persuasion comes back as distrust
    Forgetting,      // goodwill fades
    Commitment,      // commitment follows trust
    Habit,           // share of wallet follows satisfaction
    Competitor,
    NewPhase,    // joined, left, or moved along the cycle
    Information, // nothing changed; we know more now
};

struct Cause {
    CauseKind kind = CauseKind::Information;
    int item = -1;
    bool operator==(const Cause&) const = default;
};

// What the student can ask about.
enum class Shown : std::uint8_t { Satisfaction, Trust, Commitment, Goodwill, Expectation, Loyalty };
constexpr int shownCount = 6;

struct LedgerEntry {
    int week = 0;
    int customer = 0;
    Shown shown = Shown::Satisfaction;
    Cause cause;
    double amount = 0.0; // in the quantity's own unit, 0..1 scale
};

class Ledger {
public:
    // Adds to the entry of the same week, customer, quantity and cause, or makes one.
    void add(const LedgerEntry& entry);
    [[nodiscard]] const std::vector<LedgerEntry>& entries() const { return m_entries; }
    [[nodiscard]] std::vector<LedgerEntry> of(int customer, Shown shown, int week) const;

private:
    base::SharedList<LedgerEntry> m_entries;
    // Of this week's entries, in their order, the one before of the same customer, and of each
    // customer the newest; -1: none.
    std::vector<int> m_before;
    std::vector<int> m_newest;
};

} // namespace sim
