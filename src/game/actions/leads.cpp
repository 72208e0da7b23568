// Lead generation and qualification: bringing in leads, answering them in time, asking, letting go.
#include "game/leads.h"

#include "game/actions/action.h"

namespace game {

namespace {

struct Topic {
    const char* id;
    sim::Quantity quantity;
    Text label;
    Text high; // what an answer "high" means
    Text low;
};

const std::vector<Topic>& topics() {
    static const std::vector<Topic> all{
        {"need",
         sim::Quantity::Need,
         {"Behoefte", "Need"},
         {"heeft er duidelijk behoefte aan", "clearly has a need"},
         {"ziet de noodzaak nog niet", "does not see the need yet"}},
        {"budget",
         sim::Quantity::Budget,
         {"Budget", "Budget"},
         {"heeft er budget voor", "has a budget for it"},
         {"heeft er weinig budget voor", "has little budget for it"}},
        {"authority",
         sim::Quantity::Authority,
         {"Beslissingsbevoegdheid", "Authority"},
         {"mag zelf beslissen", "can decide"},
         {"moet het aan anderen vragen", "has to ask others"}},
        {"timing",
         sim::Quantity::Timing,
         {"Termijn", "Timing"},
         {"wil op korte termijn beslissen", "wants to decide soon"},
         {"heeft geen haast", "is in no hurry"}},
    };
    return all;
}

Slot questionSlot() {
    Slot question;
    question.id = "question";
    question.label = {"Waar vraag je naar?", "What do you ask about?"};
    for (const Topic& topic : topics())
        question.options.push_back({topic.id, topic.label, {}});
    question.options.push_back({"motive", {"Koopmotief", "Buying motive"}, {}});
    return question;
}

std::vector<Slot> qualifySlots(const Sight& sight, const Deed& deed) {
    static const Slot question = questionSlot();
    std::vector<Slot> slots = personSlots(sight, deed.customer);
    slots.push_back(question);
    return slots;
}

// A lead counts as qualified once its need and one thing more are known.
void promote(Turn& turn, int customer) {
    const unsigned asked = turn.relation(customer).asked;
    const sim::Stage stage = publicStage(turn.state, customer);
    const bool early = stage == sim::Stage::Suspect || stage == sim::Stage::Lead;
    if (!early || publicPhase(turn.state, customer) != sim::Phase::Potential)
        return;
    const bool known = (asked & 1U) != 0 && (asked & ~1U) != 0;
    sim::Stimulus stage1{.kind = sim::StimulusKind::Change, .customer = customer};
    stage1.quantity = sim::Quantity::StageCode;
    const auto aim = known ? sim::Stage::Qualified : sim::Stage::Lead;
    stage1.amount = static_cast<double>(aim) - static_cast<double>(stage);
    if (stage1.amount > 0.0)
        turn.stimulate(stage1);
}

void qualify(Turn& turn, const Deed& deed) {
    const Sight sight = turn.sight();
    const std::string& asked = deed.answer("question");
    const std::string& name = nameOf(sight, deed.customer);
    sim::Stimulus stimulus = deed.stimulus(sim::StimulusKind::AskMotive, deed.customer);
    stimulus.amount = deed.action.accuracy;
    stimulus.person = personOf(sight, deed);
    ++turn.state.contactsMade;
    for (std::size_t i = 0; i < topics().size(); ++i) {
        const Topic& topic = topics()[i];
        if (asked != topic.id)
            continue;
        stimulus.kind = sim::StimulusKind::Question;
        stimulus.quantity = topic.quantity;
        const bool high = turn.stimulate(stimulus).front().value != 0.0;
        turn.relation(deed.customer).asked |= 1U << i;
        const Text& answer = high ? topic.high : topic.low;
        turn.fact(deed.customer, std::string("answer_") + topic.id, [&] {
            return Text{"Zegt: " + answer.nl, "Says: " + answer.en};
        });
        turn.news(high ? scenario::Tone::Good : scenario::Tone::Neutral, deed.customer, [&] {
            return Text{name + " " + answer.nl, name + " " + answer.en};
        });
        return promote(turn, deed.customer);
    }
    const auto motive = static_cast<std::size_t>(turn.stimulate(stimulus).front().value);
    turn.relation(deed.customer).asked |= 1U << 4U;
    const Text& what = turn.scenario.motives[motive].name;
    const std::string& who =
        turn.customer(deed.customer).people[static_cast<std::size_t>(stimulus.person)].name;
    turn.fact(deed.customer, "answer_motive", [&] {
        return Text{who + " noemt vooral: " + what.nl, who + " mainly mentions: " + what.en};
    });
    turn.news(scenario::Tone::Good, deed.customer, [&] {
        return Text{name + ": " + who + " noemt vooral " + what.nl,
                    name + ": " + who + " mainly mentions " + what.en};
    });
    promote(turn, deed.customer);
}

std::optional<Text> respondCheck(const Sight& sight, const Deed& deed) {
    if (deed.customer >= 0 && sight.relation(deed.customer).inboundWeek == 0)
        return sight.because("Deze relatie wacht niet op antwoord.",
                             "Nobody here is waiting for an answer.");
    return std::nullopt;
}

std::vector<Slot> respondSlots(const Sight& /*sight*/, const Deed& /*deed*/) {
    Slot when;
    when.id = "when";
    when.label = {"Wanneer reageer je?", "When do you respond?"};
    when.options = {
        {"hour",
         {"Binnen een uur", "Within an hour"},
         {"Je laat ander werk vallen: 1 uur extra", "You drop other work: 1 hour extra"}},
        {"day", {"Dezelfde dag", "The same day"}, {}},
        {"week", {"Later deze week", "Later this week"}, {}}};
    return {when};
}

void respond(Turn& turn, const Deed& deed) {
    const Sight sight = turn.sight();
    const std::string& when = deed.answer("when");
    const bool waitedWeeks = turn.relation(deed.customer).inboundWeek < turn.state.week;
    sim::Stimulus stimulus = deed.stimulus(sim::StimulusKind::Respond, deed.customer);
    stimulus.amount = waitedWeeks ? 168.0 : when == "hour" ? 1.0 : when == "day" ? 8.0 : 72.0;
    turn.relation(deed.customer).inboundWeek = 0;
    const bool engaged = turn.stimulate(stimulus).front().value != 0.0;
    const std::string& name = nameOf(sight, deed.customer);
    turn.fact(deed.customer, engaged ? "reply" : "no_reply", [&] {
        return engaged ? Text{"Wil verder praten", "Wants to talk further"}
                       : Text{"Haakte af na onze reactie", "Dropped out after our response"};
    });
    turn.news(engaged ? scenario::Tone::Good : scenario::Tone::Bad, deed.customer, [&] {
        return engaged ? Text{name + " wil verder praten", name + " wants to talk further"}
                       : Text{name + " heeft al iemand anders gesproken",
                              name + " has spoken to someone else by now"};
    });
}

void disqualify(Turn& turn, const Deed& deed) {
    const Sight sight = turn.sight();
    sim::Stimulus stimulus = deed.stimulus(sim::StimulusKind::Disqualify, deed.customer);
    turn.stimulate(stimulus);
    turn.relation(deed.customer).inboundWeek = 0;
    turn.news(scenario::Tone::Neutral, deed.customer, [&] {
        return Text{"Je stopt met de lead " + nameOf(sight, deed.customer),
                    "You stop pursuing " + nameOf(sight, deed.customer)};
    });
}

void generate(Turn& turn, const Deed& deed) {
    const Sight sight = turn.sight();
    if (deed.customer >= 0) { // a referral: someone has to be willing to give it
        sim::Stimulus ask = deed.stimulus(sim::StimulusKind::AskReferral, deed.customer);
        if (turn.stimulate(ask).front().value == 0.0) {
            turn.news(scenario::Tone::Neutral, deed.customer, [&] {
                return Text{nameOf(sight, deed.customer) + " weet niemand om aan te bevelen",
                            nameOf(sight, deed.customer) + " knows nobody to recommend us to"};
            });
            return;
        }
    }
    const int found = bringLeads(turn, deed.action.source, deed.action.leads, deed.index);
    if (found == 0)
        turn.news(scenario::Tone::Neutral, -1, [&] {
            return Text{deed.action.name.nl + " leverde geen nieuwe leads op",
                        deed.action.name.en + " brought no new leads"};
        });
}

} // namespace

int bringLeads(Turn& turn, scenario::LeadSource source, int most, int item) {
    int found = 0;
    // Those of the chosen target group first: a focused message finds them more easily.
    for (const bool focused : {true, false})
        for (int i = 0; i < turn.state.truth.customers() && found < most; ++i) {
            const scenario::Customer& who = turn.customer(i);
            const bool inFocus = who.segment == turn.state.targetSegment;
            if (turn.relation(i).present || who.source != source || inFocus != focused)
                continue;
            if (turn.uniform(i, 0, item % 256) > (inFocus ? 0.9 : 0.65))
                continue;
            turn.arrive(i, turn.state.week);
            ++found;
            turn.relation(i).inboundWeek =
                source == scenario::LeadSource::Online ? turn.state.week + 1 : 0;
            turn.fact(i, "inbound", {"Nieuw in beeld", "New on the radar"});
            turn.news(scenario::Tone::Good, i, [&] {
                return Text{"Nieuwe lead: " + who.name, "New lead: " + who.name};
            });
        }
    return found;
}

namespace rules {
const ActionRule qualify{noReason, qualifySlots, game::qualify};
const ActionRule respond{respondCheck, respondSlots, game::respond};
const ActionRule disqualify{noReason, noSlots, game::disqualify};
const ActionRule generate{noReason, noSlots, game::generate};
} // namespace rules

} // namespace game
