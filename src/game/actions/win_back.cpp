// Win-back: finding out why a customer left, and answering that reason.
#include "game/actions/action.h"
#include "game/terms.h"

namespace game {

namespace {

void exitTalk(Turn& turn, const Deed& deed) {
    const Sight sight = turn.sight();
    sim::Stimulus stimulus = deed.stimulus(sim::StimulusKind::ExitTalk, deed.customer);
    stimulus.amount = deed.action.accuracy;
    const int told = static_cast<int>(turn.stimulate(stimulus).front().value) + 1;
    const Text reason = label(static_cast<sim::ExitReason>(told));
    const std::string& name = nameOf(sight, deed.customer);
    turn.fact(deed.customer, "exit_reason", [&] {
        return Text{"Reden van vertrek: " + reason.nl, "Reason for leaving: " + reason.en};
    });
    turn.news(scenario::Tone::Neutral, deed.customer, [&] {
        return Text{name + " vertrok, zo te horen: " + reason.nl,
                    name + " left, it seems: " + reason.en};
    });
}

std::vector<Slot> remedySlots(const Sight& /*sight*/, const Deed& /*deed*/) {
    Slot slot;
    slot.id = "remedy";
    slot.label = {"Waarmee win je ze terug?", "With what do you win them back?"};
    slot.options = {{"pushed",
                     {"Fout erkennen en herstellen", "Admit and repair the mistake"},
                     {"Laat zien wat er veranderd is", "Show what has changed"}},
                    {"pulled",
                     {"Beter aanbod dan de concurrent", "A better offer than the rival's"},
                     {"Gunstige verschillen, met bewijs", "Points of difference, with proof"}},
                    {"bought",
                     {"Scherpere prijs", "A sharper price"},
                     {"Een prijs die bij de afname past", "A price that fits the volume"}},
                    {"moved",
                     {"Contact houden", "Keep in touch"},
                     {"Misschien komt er weer een kans", "There may be a chance again"}}};
    return {slot};
}

void winBack(Turn& turn, const Deed& deed) {
    const Sight sight = turn.sight();
    const std::string& name = nameOf(sight, deed.customer);
    sim::Stimulus stimulus = deed.stimulus(sim::StimulusKind::WinBack, deed.customer);
    stimulus.reason = sim::exitReasonNamed(deed.answer("remedy")).value_or(sim::ExitReason::Pushed);
    if (turn.stimulate(stimulus).front().value == 0.0) {
        turn.fact(deed.customer, "refused", {"Kwam niet terug", "Did not come back"});
        turn.news(scenario::Tone::Bad, deed.customer, [&] {
            return Text{name + " komt (nog) niet terug", name + " does not come back (yet)"};
        });
        return;
    }
    Relation& relation = turn.relation(deed.customer);
    relation.sinceWeek = turn.state.week;
    relation.leftWeek = 0;
    ++relation.timesWonBack;
    ++turn.state.wonBack;
    turn.fact(deed.customer, "bought", {"Kwam terug als klant", "Came back as a customer"});
    turn.news(scenario::Tone::Good, deed.customer, [&] {
        return Text{name + " is weer klant!", name + " is a customer again!"};
    });
}

} // namespace

namespace rules {
const ActionRule exitTalk{noReason, noSlots, game::exitTalk};
const ActionRule winBack{noReason, remedySlots, game::winBack};
} // namespace rules

} // namespace game
