// What a student decides (and an author who tries a scenario): the only input of a game. A game is
// its scenario, its seed and its list of decisions; everything else follows. Ids rather than
// positions, so that a run survives a scenario whose order changed.
#pragma once

#include "base/shared_list.h"

#include <cstdint>
#include <string>
#include <variant>
#include <vector>

namespace game {

// A filled-in question of an action: which slot, and the option ids (or one number as text).
struct Choice {
    std::string slot;
    std::vector<std::string> values;
    bool operator==(const Choice&) const = default;
};

using Choices = base::SharedList<Choice>;

struct PlanAction { // into this week's agenda; carried out when the week ends
    std::string action;
    std::string customer; // empty for company-wide actions
    Choices choices;
    bool operator==(const PlanAction&) const = default;
};

struct Unplan { // take an item out of the agenda again
    int item = 0;
    bool operator==(const Unplan&) const = default;
};

struct GiveEvidence { // name the facts that support an agenda item
    int item = 0;
    std::vector<int> facts; // positions in the customer's (or company's) record, 1..3 of them
    bool operator==(const GiveEvidence&) const = default;
};

struct StartConversation { // take up an invitation from the inbox
    std::string conversation;
    std::string customer;
    bool operator==(const StartConversation&) const = default;
};

struct Reply { // in the open conversation
    std::string option;
    bool operator==(const Reply&) const = default;
};

enum class PredictionKind : std::uint8_t {
    Orders, // will order within four weeks (probability)
    Leaves, // will have left within eight weeks (probability)
    Phase,  // is in this phase now (new, loyal, at_risk), with certainty `probability`
};

struct Predict {
    PredictionKind kind = PredictionKind::Orders;
    std::string customer;
    std::string phase;        // of kind Phase
    double probability = 0.5; // 0..1
    bool operator==(const Predict&) const = default;
};

struct EndWeek {
    bool operator==(const EndWeek&) const = default;
};

struct StageEvent { // lets an event happen now: an author's, in a trial game only
    std::string event;
    bool operator==(const StageEvent&) const = default;
};

using Decision = std::variant<PlanAction,
                              Unplan,
                              GiveEvidence,
                              StartConversation,
                              Reply,
                              Predict,
                              EndWeek,
                              StageEvent>;

} // namespace game
