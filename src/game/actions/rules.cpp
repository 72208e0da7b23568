// The table of kinds: which rule belongs to which kind of action.
#include "game/actions/action.h"

namespace game {

namespace {

void onlyEffects(Turn& /*turn*/, const Deed& /*deed*/) {}

const ActionRule effectsOnly{noReason, noSlots, onlyEffects};

} // namespace

const ActionRule& ruleOf(scenario::ActionKind kind) {
    using Kind = scenario::ActionKind;
    switch (kind) {
    case Kind::Contact:
        return rules::contact;
    case Kind::Meet:
        return rules::meet;
    case Kind::Permission:
        return rules::permission;
    case Kind::Recover:
        return rules::recover;
    case Kind::Compensate:
        return rules::compensate;
    case Kind::Promise:
        return rules::promise;
    case Kind::Part:
        return rules::part;
    case Kind::Propose:
        return rules::propose;
    case Kind::CrossSell:
        return rules::crossSell;
    case Kind::Tender:
        return rules::tender;
    case Kind::Qualify:
        return rules::qualify;
    case Kind::Respond:
        return rules::respond;
    case Kind::Disqualify:
        return rules::disqualify;
    case Kind::Generate:
        return rules::generate;
    case Kind::Study:
        return rules::study;
    case Kind::Invest:
        return rules::invest;
    case Kind::Train:
        return rules::train;
    case Kind::Segment:
        return rules::segment;
    case Kind::Define:
        return rules::define;
    case Kind::Plan:
        return rules::plan;
    case Kind::ExitTalk:
        return rules::exitTalk;
    case Kind::WinBack:
        return rules::winBack;
    case Kind::Converse:
    case Kind::Apply:
        return effectsOnly;
    }
    return effectsOnly;
}

} // namespace game
