// What reaches a customer from outside in a week: a contact, a question, a proposition, a failure.
// Actions, events and conversations of the game are made of these. The sizes are in parameters.h.
#pragma once

#include "sim/ledger.h"
#include "sim/terms.h"

#include <array>
#include <cstdint>
#include <optional>

namespace sim {

enum class StimulusKind : std::uint8_t {
    Change,     // quantity += amount, kept in range
    Contact,    // content of strength `amount` about `motive` (-1: nothing in particular)
    Touch,      // a contact without content: only loads
    Question,   // is trait `quantity` high? accuracy `amount`
    AskMotive,  // what moves `person` most? accuracy `amount`
    Measure,    // `quantity` with noise of standard deviation `amount`
    Promise,    // sets the expectation to `amount`
    Fail,       // a delivery goes wrong for certain, and the customer complains
    Recover,    // answers the failure with quality `amount` (0..1)
    Compensate, // money without an answer to the failure; amount 0..1
    Propose,    // to a potential customer
    CrossSell,  // to a customer
    Respond,    // answers an inbound lead after `amount` hours
    Disqualify,
    ExitTalk, // why did you leave? accuracy `amount`
    WinBack,  // remedy aims at `reason`
    Part,     // we end the relationship, decently
    Leave,    // the customer leaves for `reason` (told by an event)
    AskPermission,
    AskReferral,
};

// How the argument of a proposition is built (Anderson, Narus & van Rossum 2006).
enum class PropositionStyle : std::uint8_t { AllBenefits, PointsOfDifference, ResonatingFocus };

struct Proposition {
    PropositionStyle style = PropositionStyle::AllBenefits;
    std::array<int, maxMotives> claims{};     // number of claims per motive
    std::array<int, maxMotives> proven{};     // of those, with proof
    std::array<int, maxMotives> favourable{}; // of those, points of difference
    double discount = 0.0;                    // share of the price, 0..0.5
    bool pressure = false;                    // cheap persuasion
};

struct Stimulus {
    StimulusKind kind = StimulusKind::Change;
    int customer = 0;
    Cause cause{};
    Quantity quantity = Quantity::Satisfaction;
    double amount = 0.0;
    int person = 0;
    int motive = -1;
    Channel channel = Channel::Call;
    bool unlawful = false;
    ExitReason reason = ExitReason::None;
    Proposition proposition{};
    // Of Change: works only where the customer is in this phase; nobody sees where that is.
    std::optional<Phase> onlyIn{};
    int nth = 0; // tells stimuli of one kind for one customer in one week apart, 0..15
};

} // namespace sim
