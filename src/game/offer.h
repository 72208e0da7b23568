// The actions a student can choose for a customer now, with their questions, and the reason when
// one is not allowed.
#pragma once

#include "base/shared_list.h"
#include "game/view.h"

namespace game {

struct SlotOption {
    std::string id;
    Text label;
    Text detail;
    bool allowed = true;
};

struct Slot { // a question an action asks before it can be planned
    enum class Kind : std::uint8_t { One, Many, Number };
    std::string id;
    Text label;
    Kind kind = Kind::One;
    base::SharedList<SlotOption> options; // of One and Many
    int most = 1;                         // of Many
    double low = 0.0;                     // of Number
    double high = 0.0;
    double step = 1.0;
    double initial = 0.0;
    Text unit;
};

struct Offer {
    std::string id;
    scenario::ActionGroup group = scenario::ActionGroup::AccountManagement;
    scenario::ActionKind kind = scenario::ActionKind::Apply;
    Text name;
    Text description;
    double hours = 0.0;
    std::int64_t costCents = 0;
    bool companyWide = false;    // needs no customer
    std::optional<Text> refusal; // why it cannot be planned now
    std::optional<Text> warning; // the rule or limit to think of; planning is allowed
    std::vector<Slot> slots;
    std::string theory;
    bool asksEvidence = false;
};

} // namespace game
