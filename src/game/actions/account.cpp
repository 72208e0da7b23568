// Account management: complaints, compensation, promises, parting decently.
#include "game/actions/action.h"

namespace game {

namespace {

sim::Stimulus plain(sim::StimulusKind kind, const Deed& deed, double amount) {
    sim::Stimulus stimulus = deed.stimulus(kind, deed.customer);
    stimulus.amount = amount;
    return stimulus;
}

bool somethingWrong(const Relation& relation) {
    return relation.complaintWeek > 0 || relation.failureKnown;
}

std::optional<Text> recoverCheck(const Sight& sight, const Deed& deed) {
    if (deed.customer >= 0 && !somethingWrong(sight.relation(deed.customer)))
        return sight.because("Er is nu niets misgegaan bij deze klant.",
                             "Nothing has gone wrong for this customer at the moment.");
    return std::nullopt;
}

void recover(Turn& turn, const Deed& deed) {
    const Sight sight = turn.sight();
    turn.stimulate(plain(sim::StimulusKind::Recover, deed, deed.action.strength));
    turn.relation(deed.customer).complaintWeek = 0;
    turn.relation(deed.customer).failureKnown = false;
    turn.news(scenario::Tone::Good, deed.customer, [&] {
        return Text{nameOf(sight, deed.customer) + ": " + deed.action.name.nl + " afgerond",
                    nameOf(sight, deed.customer) + ": " + deed.action.name.en + " done"};
    });
}

void compensate(Turn& turn, const Deed& deed) {
    const Sight sight = turn.sight();
    turn.stimulate(plain(sim::StimulusKind::Compensate, deed, deed.action.strength));
    turn.relation(deed.customer).complaintWeek = 0;
    turn.relation(deed.customer).failureKnown = false;
    turn.news(scenario::Tone::Neutral, deed.customer, [&] {
        return Text{nameOf(sight, deed.customer) + " kreeg: " + deed.action.name.nl,
                    nameOf(sight, deed.customer) + " received: " + deed.action.name.en};
    });
}

std::vector<Slot> promiseSlots(const Sight& /*sight*/, const Deed& /*deed*/) {
    Slot slot;
    slot.id = "level";
    slot.label = {"Wat beloof je?", "What do you promise?"};
    slot.options = {{"modest",
                     {"Bescheiden", "Modest"},
                     {"Minder dan we meestal halen", "Less than we usually manage"}},
                    {"realistic",
                     {"Realistisch", "Realistic"},
                     {"Wat we de meeste weken halen", "What we manage in most weeks"}},
                    {"ambitious",
                     {"Ambitieus", "Ambitious"},
                     {"Alleen als alles meezit", "Only if everything goes well"}}};
    return {slot};
}

double levelOf(const std::string& answer) {
    if (answer == "modest")
        return 0.55;
    return answer == "ambitious" ? 0.85 : 0.66;
}

void promise(Turn& turn, const Deed& deed) {
    const Sight sight = turn.sight();
    turn.stimulate(plain(sim::StimulusKind::Promise, deed, levelOf(deed.answer("level"))));
    turn.fact(deed.customer,
              "promise",
              {"Afspraak gemaakt over de levering", "Agreement made about delivery"});
    turn.news(scenario::Tone::Neutral, deed.customer, [&] {
        return Text{"Afspraak met " + nameOf(sight, deed.customer) + " over de levering",
                    "Agreement with " + nameOf(sight, deed.customer) + " about delivery"};
    });
}

void part(Turn& turn, const Deed& deed) {
    const Sight sight = turn.sight();
    turn.stimulate(plain(sim::StimulusKind::Part, deed, 0.0));
    Relation& relation = turn.relation(deed.customer);
    relation.leftWeek = turn.state.week;
    relation.sinceWeek = turn.state.week;
    relation.complaintWeek = 0;
    turn.fact(deed.customer,
              "left",
              {"Wij beëindigden de relatie netjes", "We ended the relationship decently"});
    turn.news(scenario::Tone::Neutral, deed.customer, [&] {
        return Text{"Je nam netjes afscheid van " + nameOf(sight, deed.customer),
                    "You parted decently from " + nameOf(sight, deed.customer)};
    });
}

} // namespace

namespace rules {
const ActionRule recover{recoverCheck, noSlots, game::recover};
const ActionRule compensate{noReason, noSlots, game::compensate};
const ActionRule promise{noReason, promiseSlots, game::promise};
const ActionRule part{noReason, noSlots, game::part};
} // namespace rules

} // namespace game
