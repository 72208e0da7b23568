#include "game/permission.h"

namespace game {

namespace {

enum class Breach : std::uint8_t { None, DoNotCall, CallWithoutConsent, MailWithoutConsent };

Breach breachOf(const Sight& sight, int customer, sim::Channel channel) {
    const Relation& relation = sight.relation(customer);
    const bool consent = relation.permission[static_cast<std::size_t>(channel)];
    switch (channel) {
    case sim::Channel::Call:
        if (relation.doNotCall)
            return Breach::DoNotCall;
        return sight.state.truth.isConsumer(customer) && !consent ? Breach::CallWithoutConsent
                                                                  : Breach::None;
    case sim::Channel::Email:
        return !consent && publicPhase(sight.state, customer) != sim::Phase::New
                   ? Breach::MailWithoutConsent
                   : Breach::None;
    default: // letters and visits by appointment are allowed
        return Breach::None;
    }
}

} // namespace

bool isLawful(const Sight& sight, int customer, sim::Channel channel) {
    return breachOf(sight, customer, channel) == Breach::None;
}

std::optional<Text> unlawfulReason(const Sight& sight, int customer, sim::Channel channel) {
    switch (breachOf(sight, customer, channel)) {
    case Breach::DoNotCall:
        return Text{"heeft laten weten niet gebeld te willen worden", "has told you not to call"};
    case Breach::CallWithoutConsent:
        return Text{"is een natuurlijk persoon en gaf geen toestemming om gebeld te worden",
                    "is a natural person and gave no consent to be called"};
    case Breach::MailWithoutConsent:
        return Text{"gaf geen toestemming voor commerciële e-mail en is geen klant",
                    "gave no consent to commercial e-mail and is not a customer"};
    case Breach::None:
        break;
    }
    return std::nullopt;
}

std::optional<Text> noteUnlawful(Turn& turn, int customer, sim::Channel channel) {
    const Sight sight = turn.sight();
    std::optional<Text> reason = unlawfulReason(sight, customer, channel);
    if (!reason)
        return reason;
    const std::string& name = nameOf(sight, customer);
    turn.violate({name + " " + reason->nl, name + " " + reason->en});
    turn.fact(customer,
              "complaint_contact",
              {"Boos over ongevraagd contact", "Angry about an unsolicited contact"});
    return reason;
}

bool turnedAway(Turn& turn, const Deed& deed) {
    // Nurturing goes on without permission (contact.cpp): the message arrives, and irritates.
    if (!deed.action.commercial || !deed.action.channel || deed.customer < 0 ||
        deed.action.kind == scenario::ActionKind::Contact)
        return false;
    const std::optional<Text> reason = noteUnlawful(turn, deed.customer, *deed.action.channel);
    if (!reason)
        return false;
    sim::Stimulus stimulus = deed.stimulus(sim::StimulusKind::Contact, deed.customer);
    stimulus.channel = *deed.action.channel;
    stimulus.amount = 0.0;
    stimulus.unlawful = true;
    turn.stimulate(stimulus);
    ++turn.state.contactsMade;
    const std::string& name = nameOf(turn.sight(), deed.customer);
    turn.news(scenario::Tone::Bad, deed.customer, [&] {
        return Text{name + " " + reason->nl + ". Je actie ‘" + deed.action.name.nl +
                        "’ leverde niets op.",
                    name + " " + reason->en + ". Your action ‘" + deed.action.name.en +
                        "’ led to nothing."};
    });
    return true;
}

} // namespace game
