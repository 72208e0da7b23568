// The value proposition: the sellogram's argument to one person, for a first sale, a cross-sell or
// a tender.
#include "game/actions/action.h"

#include <algorithm>

namespace game {

namespace {

Slot styleSlot() {
    Slot slot;
    slot.id = "style";
    slot.label = {"Hoe bouw je je betoog op?", "How do you build your argument?"};
    slot.options = {
        {"all_benefits",
         {"Alle voordelen", "All benefits"},
         {"Alles wat ons aanbod goed maakt", "Everything that makes our offer good"}},
        {"points_of_difference",
         {"Gunstige verschillen", "Favourable points of difference"},
         {"Waarin wij beter zijn dan het alternatief", "Where we beat the next best alternative"}},
        {"resonating_focus",
         {"Kernwaarde", "Resonating focus"},
         {"Een of twee punten die deze persoon het meest raken",
          "The one or two points that matter most to this person"}}};
    return slot;
}

Slot priceSlot() {
    Slot slot;
    slot.id = "price";
    slot.label = {"Welke prijs?", "What price?"};
    slot.options = {{"0", {"Volle prijs", "List price"}, {}},
                    {"5", {"5% korting", "5% off"}, {}},
                    {"10", {"10% korting", "10% off"}, {}},
                    {"15", {"15% korting", "15% off"}, {}}};
    return slot;
}

Slot persuasionSlot() {
    Slot slot;
    slot.id = "persuasion";
    slot.label = {"Hoe overtuig je?", "How do you persuade?"};
    slot.options = {{"honest",
                     {"Met feiten en rust", "With facts, without pressure"},
                     {"De klant beslist in eigen tempo", "The customer decides at their own pace"}},
                    {"pressure",
                     {"Met tijdsdruk en schaarste", "With urgency and scarcity"},
                     {"‘Alleen vandaag nog’", "‘Only today’"}}};
    return slot;
}

std::vector<Slot> argumentSlots(const Sight& sight, const Deed& deed) {
    static const Slot style = styleSlot();
    static const Slot price = priceSlot();
    static const Slot persuasion = persuasionSlot();
    std::vector<Slot> slots = personSlots(sight, deed.customer);
    slots.push_back(sight.state.questions->claims);
    slots.push_back(sight.state.questions->proof);
    slots.push_back(style);
    slots.push_back(price);
    slots.push_back(persuasion);
    return slots;
}

sim::PropositionStyle styleOf(const std::string& answer) {
    if (answer == "points_of_difference")
        return sim::PropositionStyle::PointsOfDifference;
    return answer == "resonating_focus" ? sim::PropositionStyle::ResonatingFocus
                                        : sim::PropositionStyle::AllBenefits;
}

sim::Proposition propositionOf(const Turn& turn, const Deed& deed) {
    sim::Proposition proposition;
    proposition.style = styleOf(deed.answer("style"));
    proposition.discount = deed.number("price") / 100.0;
    proposition.pressure = deed.answer("persuasion") == "pressure";
    const std::vector<std::string>& proofs = deed.answers("proof");
    for (const std::string& id : deed.answers("claims")) {
        const int at = scenario::indexOf(turn.scenario.features, id);
        if (at < 0)
            continue;
        const scenario::Feature& feature = turn.scenario.features[static_cast<std::size_t>(at)];
        const auto motive = static_cast<std::size_t>(feature.motive);
        ++proposition.claims[motive];
        proposition.favourable[motive] += feature.favourable ? 1 : 0;
        if (std::find(proofs.begin(), proofs.end(), id) != proofs.end())
            ++proposition.proven[motive];
    }
    return proposition;
}

void startedBuying(Turn& turn, int customer) {
    Relation& relation = turn.relation(customer);
    relation.sinceWeek = turn.state.week;
    relation.leftWeek = 0;
    ++relation.timesWon;
    ++turn.state.won;
    turn.fact(customer, "bought", {"Werd klant", "Became a customer"});
}

void notePressure(Turn& turn, const Deed& deed, const sim::Proposition& proposition) {
    const Sight sight = turn.sight();
    if (proposition.pressure)
        turn.violate({"Tijdsdruk en schaarste gebruikt bij " + nameOf(sight, deed.customer),
                      "Urgency and scarcity used with " + nameOf(sight, deed.customer)});
    else
        ++turn.state.lawfulContacts;
}

bool argue(Turn& turn, const Deed& deed, sim::StimulusKind kind) {
    sim::Stimulus stimulus = deed.stimulus(kind, deed.customer);
    stimulus.person = personOf(turn.sight(), deed);
    stimulus.proposition = propositionOf(turn, deed);
    notePressure(turn, deed, stimulus.proposition);
    return turn.stimulate(stimulus).front().value != 0.0;
}

void propose(Turn& turn, const Deed& deed) {
    const Sight sight = turn.sight();
    const std::string& name = nameOf(sight, deed.customer);
    ++turn.state.proposalsMade;
    if (argue(turn, deed, sim::StimulusKind::Propose)) {
        startedBuying(turn, deed.customer);
        turn.news(scenario::Tone::Good, deed.customer, [&] {
            return Text{name + " wordt klant!", name + " becomes a customer!"};
        });
        return;
    }
    turn.fact(deed.customer, "refused", {"Wees het voorstel af", "Declined the proposal"});
    turn.news(scenario::Tone::Bad, deed.customer, [&] {
        return Text{name + " gaat niet in op het voorstel", name + " declines the proposal"};
    });
}

void crossSell(Turn& turn, const Deed& deed) {
    const Sight sight = turn.sight();
    const std::string& name = nameOf(sight, deed.customer);
    ++turn.state.proposalsMade;
    const bool won = argue(turn, deed, sim::StimulusKind::CrossSell);
    turn.fact(deed.customer, won ? "bought" : "refused", [&] {
        return won ? Text{"Breidde de afname uit", "Extended its purchases"}
                   : Text{"Ging niet in op een uitbreiding", "Declined an extension"};
    });
    turn.news(won ? scenario::Tone::Good : scenario::Tone::Neutral, deed.customer, [&] {
        return won ? Text{name + " koopt er meer bij", name + " buys more from us"}
                   : Text{name + " heeft geen belangstelling voor meer",
                          name + " is not interested in more"};
    });
}

std::optional<Text> tenderCheck(const Sight& sight, const Deed& deed) {
    if (deed.customer >= 0 && sight.customer(deed.customer).source != scenario::LeadSource::Tender)
        return sight.because("Deze relatie heeft geen aanbesteding uitgeschreven.",
                             "This customer has not invited tenders.");
    return std::nullopt;
}

std::vector<Slot> tenderSlots(const Sight& sight, const Deed& deed) {
    Slot bid;
    bid.id = "bid";
    bid.label = {"Schrijf je in?", "Do you bid?"};
    bid.options = {{"bid", {"Inschrijven", "Bid"}, {}},
                   {"no_bid",
                    {"Niet inschrijven", "No bid"},
                    {"Bespaart de uren voor betere kansen", "Saves the hours for better chances"}}};
    std::vector<Slot> slots = argumentSlots(sight, deed);
    slots.insert(slots.begin(), bid);
    return slots;
}

void tender(Turn& turn, const Deed& deed) {
    const Sight sight = turn.sight();
    if (deed.answer("bid") != "no_bid")
        return propose(turn, deed);
    sim::Stimulus stop = deed.stimulus(sim::StimulusKind::Disqualify, deed.customer);
    turn.stimulate(stop);
    turn.news(scenario::Tone::Neutral, deed.customer, [&] {
        return Text{"Niet ingeschreven bij " + nameOf(sight, deed.customer),
                    "No bid for " + nameOf(sight, deed.customer)};
    });
}

} // namespace

namespace rules {
const ActionRule propose{noReason, argumentSlots, game::propose};
const ActionRule crossSell{noReason, argumentSlots, game::crossSell};
const ActionRule tender{tenderCheck, tenderSlots, game::tender};
} // namespace rules

} // namespace game
