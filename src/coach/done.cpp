#include "coach/done.h"

#include "game/state.h"

#include <algorithm>
#include <optional>

namespace coach {

using game::Decision;

namespace {

// A deed with all that was chosen in it.
struct Whole {
    Deed deed;
    std::vector<Decision> choices;
};

bool movesAlong(scenario::ActionKind kind) {
    using Kind = scenario::ActionKind;
    return kind == Kind::Propose || kind == Kind::Respond || kind == Kind::Tender ||
           kind == Kind::WinBack;
}

std::vector<Whole>
deedsOf(const std::vector<Decision>& decisions, const scenario::Scenario& scenario, int customer) {
    const auto isMeant = [&](const std::string& id) {
        return id.empty() || scenario::indexOf(scenario.customers, id) == customer;
    };
    std::vector<Whole> deeds;
    std::optional<std::size_t> talk; // which of them is the open conversation
    const auto open = [&](const std::string& id, const std::string& who, const Decision& decision) {
        talk.reset();
        if (!isMeant(who))
            return;
        talk = deeds.size();
        const int item = scenario::indexOf(scenario.conversations, id);
        deeds.push_back({{sim::CauseKind::Conversation, item, !who.empty()}, {decision}});
    };
    for (const Decision& decision : decisions)
        if (const auto* plan = std::get_if<game::PlanAction>(&decision)) {
            const int item = scenario::indexOf(scenario.actions, plan->action);
            if (item < 0)
                continue;
            const auto& action = scenario.actions[static_cast<std::size_t>(item)];
            if (isMeant(plan->customer))
                deeds.push_back({{sim::CauseKind::Action,
                                  item,
                                  !plan->customer.empty(),
                                  movesAlong(action.kind)},
                                 {decision}});
            if (action.kind == scenario::ActionKind::Converse)
                open(action.conversation, plan->customer, decision);
        } else if (const auto* start = std::get_if<game::StartConversation>(&decision)) {
            open(start->conversation, start->customer, decision);
        } else if (talk && std::holds_alternative<game::Reply>(decision)) {
            deeds[*talk].choices.push_back(decision);
        }
    return deeds;
}

} // namespace

std::vector<Deed> doneOnlyBy(const std::vector<Decision>& one,
                             const std::vector<Decision>& other,
                             const scenario::Scenario& scenario,
                             int customer) {
    std::vector<Whole> left = deedsOf(other, scenario, customer);
    std::vector<Deed> only;
    for (const Whole& whole : deedsOf(one, scenario, customer)) {
        const auto same = std::find_if(left.begin(), left.end(), [&](const Whole& each) {
            return each.choices == whole.choices;
        });
        if (same == left.end())
            only.push_back(whole.deed);
        else
            left.erase(same);
    }
    std::stable_partition(only.begin(), only.end(), [](const Deed& deed) { return deed.isAimed; });
    return only;
}

bool isAmong(const std::vector<Deed>& deeds, const CauseKey& cause) {
    const auto& [shown, kind, item] = cause;
    return std::any_of(deeds.begin(), deeds.end(), [&, k = kind, i = item](const Deed& deed) {
        return static_cast<int>(deed.kind) == k && deed.item == i;
    });
}

bool isCustomer(const game::Session& end, int customer) {
    return end.state().relations[static_cast<std::size_t>(customer)].present &&
           game::publicPhase(end.state(), customer) == sim::Phase::New;
}

} // namespace coach
