// Nurturing and account contacts: content over a channel, a meeting, a request for permission.
#include "game/actions/action.h"
#include "game/permission.h"

#include <cmath>

namespace game {

namespace {

constexpr int mostVisibleReplies = 3;

std::vector<Slot> contactSlots(const Sight& sight, const Deed& deed) {
    if (!deed.action.personal)
        return {};
    std::vector<Slot> slots;
    if (deed.customer >= 0 && deed.action.audience == scenario::Audience::One)
        slots = personSlots(sight, deed.customer);
    slots.push_back(sight.state.questions->theme);
    return slots;
}

// One contact with one customer; true when they replied.
bool touch(Turn& turn, const Deed& deed, int customer, sim::Channel channel) {
    const Sight sight = turn.sight();
    std::optional<Text> unlawful;
    if (deed.action.commercial) {
        unlawful = noteUnlawful(turn, customer, channel);
        if (!unlawful)
            ++turn.state.lawfulContacts;
    }
    sim::Stimulus stimulus = deed.stimulus(sim::StimulusKind::Contact, customer);
    stimulus.channel = channel;
    stimulus.amount = deed.action.strength;
    stimulus.unlawful = unlawful.has_value();
    stimulus.motive = scenario::indexOf(turn.scenario.motives, deed.answer("theme"));
    if (deed.customer == customer)
        stimulus.person = personOf(sight, deed);
    bool replied = false;
    for (const sim::Signal& signal : turn.stimulate(stimulus))
        replied = replied || (signal.kind == sim::SignalKind::Reply && signal.value != 0.0);
    ++turn.state.contactsMade;
    return replied;
}

Text replyInWords(const Text& name, bool replied) {
    return {(replied ? "Reageerde op: " : "Reageerde niet op: ") + name.nl,
            (replied ? "Replied to: " : "Did not reply to: ") + name.en};
}

Text repliesInWords(const Sight& sight,
                    const Text& action,
                    std::size_t reached,
                    const std::vector<int>& replies) {
    const std::string many = std::to_string(replies.size());
    const std::string all = std::to_string(reached);
    Text text{action.nl + ": " + many + " van " + all + " reageerden",
              action.en + ": " + many + " of " + all + " replied"};
    for (std::size_t i = 0; i < replies.size() && i < mostVisibleReplies; ++i) {
        const std::string lead = i == 0 ? " (" : ", ";
        text.nl += lead + nameOf(sight, replies[i]);
        text.en += lead + nameOf(sight, replies[i]);
    }
    if (!replies.empty()) {
        const std::string close = replies.size() > mostVisibleReplies ? ", …)" : ")";
        text.nl += close;
        text.en += close;
    }
    return text;
}

void contact(Turn& turn, const Deed& deed) {
    const Sight sight = turn.sight();
    const sim::Channel channel = deed.action.channel.value_or(sim::Channel::Email);
    const std::vector<int> audience = reached(sight, deed);
    std::vector<int> replies;
    for (const int customer : audience) {
        const bool replied = touch(turn, deed, customer, channel);
        turn.fact(customer, replied ? "reply" : "no_reply", [&] {
            return replyInWords(deed.action.name, replied);
        });
        if (replied)
            replies.push_back(customer);
    }
    if (audience.size() != 1)
        return turn.news(scenario::Tone::Neutral, -1, [&] {
            return repliesInWords(sight, deed.action.name, audience.size(), replies);
        });
    turn.news(
        replies.empty() ? scenario::Tone::Neutral : scenario::Tone::Good, audience.front(), [&] {
            const std::string& name = nameOf(sight, audience.front());
            return replies.empty() ? Text{name + " reageerde niet op: " + deed.action.name.nl,
                                          name + " did not reply to: " + deed.action.name.en}
                                   : Text{name + " reageerde op: " + deed.action.name.nl,
                                          name + " replied to: " + deed.action.name.en};
        });
}

Slot topicSlot() {
    Slot topic;
    topic.id = "topic";
    topic.label = {"Waar vraag je naar?", "What do you ask about?"};
    topic.options = {
        {"satisfaction",
         {"Tevredenheid", "Satisfaction"},
         {"Hoe gaat het met onze leveringen?", "How are our deliveries doing?"}},
        {"trust",
         {"Vertrouwen", "Trust"},
         {"Durf je op ons te bouwen?", "Do you dare to rely on us?"}},
        {"motive",
         {"Koopmotief", "Buying motive"},
         {"Wat vind je het belangrijkst?", "What matters most to you?"}},
        {"competitor",
         {"Concurrentie", "Competition"},
         {"Praat je ook met andere leveranciers?", "Do you talk to other suppliers?"}}};
    return topic;
}

std::vector<Slot> meetSlots(const Sight& sight, const Deed& deed) {
    static const Slot topic = topicSlot();
    std::vector<Slot> slots = personSlots(sight, deed.customer);
    slots.push_back(topic);
    return slots;
}

void tellMeasure(Turn& turn, int customer, sim::Quantity quantity, double value) {
    const auto shown = std::to_string(static_cast<int>(std::floor(value * 100.0 + 0.5)));
    const Sight sight = turn.sight();
    const bool trust = quantity == sim::Quantity::Trust;
    const bool pull = quantity == sim::Quantity::Pull;
    static const Text measured[] = {{"tevredenheid", "satisfaction"},
                                    {"vertrouwen", "trust"},
                                    {"belangstelling voor een concurrent", "interest in a rival"}};
    const Text& what = measured[pull ? 2 : trust ? 1 : 0];
    turn.fact(customer, (value < 0.5) != pull ? "survey_low" : "survey_high", [&] {
        return Text{"Gaf aan: " + what.nl + " ongeveer " + shown,
                    "Indicated: " + what.en + " about " + shown};
    });
    turn.news(scenario::Tone::Neutral, customer, [&] {
        return Text{nameOf(sight, customer) + ": " + what.nl + " ongeveer " + shown,
                    nameOf(sight, customer) + ": " + what.en + " about " + shown};
    });
}

void meet(Turn& turn, const Deed& deed) {
    const Sight sight = turn.sight();
    sim::Stimulus visit = deed.stimulus(sim::StimulusKind::Contact, deed.customer);
    visit.channel = deed.action.channel.value_or(sim::Channel::Visit);
    visit.amount = deed.action.strength;
    turn.stimulate(visit);
    ++turn.state.contactsMade;
    const std::string& topic = deed.answer("topic");
    sim::Stimulus question = deed.stimulus(sim::StimulusKind::Measure, deed.customer);
    if (topic == "motive") {
        question.kind = sim::StimulusKind::AskMotive;
        question.amount = deed.action.accuracy;
        question.person = personOf(sight, deed);
    } else {
        question.quantity = topic == "trust"        ? sim::Quantity::Trust
                            : topic == "competitor" ? sim::Quantity::Pull
                                                    : sim::Quantity::Satisfaction;
        question.amount = deed.action.noise;
    }
    for (const sim::Signal& signal : turn.stimulate(question)) {
        if (signal.kind == sim::SignalKind::Survey) {
            tellMeasure(turn,
                        deed.customer,
                        question.quantity,
                        signal.value < 0   ? 0.0
                        : signal.value > 1 ? 1.0
                                           : signal.value);
            continue;
        }
        const Text& motive = turn.scenario.motives[static_cast<std::size_t>(signal.value)].name;
        const scenario::Person& who =
            turn.customer(deed.customer).people[static_cast<std::size_t>(question.person)];
        turn.fact(deed.customer, "answer_motive", [&] {
            return Text{who.name + " noemt vooral: " + motive.nl,
                        who.name + " mainly mentions: " + motive.en};
        });
        turn.news(scenario::Tone::Good, deed.customer, [&] {
            return Text{
                nameOf(sight, deed.customer) + ": " + who.name + " noemt vooral " + motive.nl,
                nameOf(sight, deed.customer) + ": " + who.name + " mainly mentions " + motive.en};
        });
    }
}

std::vector<Slot> permissionSlots(const Sight& /*sight*/, const Deed& deed) {
    if (deed.action.channel)
        return {};
    Slot slot;
    slot.id = "channel";
    slot.label = {"Waarvoor vraag je toestemming?", "Permission for what?"};
    slot.options = {{"call", {"Bellen", "Calling"}, {}}, {"email", {"E-mailen", "E-mail"}, {}}};
    return {slot};
}

void askPermission(Turn& turn, const Deed& deed) {
    const Sight sight = turn.sight();
    const sim::Channel channel = deed.action.channel.value_or(
        sim::channelNamed(deed.answer("channel")).value_or(sim::Channel::Email));
    sim::Stimulus stimulus = deed.stimulus(sim::StimulusKind::AskPermission, deed.customer);
    stimulus.channel = channel;
    stimulus.nth = static_cast<int>(channel);
    const bool granted = turn.stimulate(stimulus).front().value != 0.0;
    const std::string& name = nameOf(sight, deed.customer);
    const bool call = channel == sim::Channel::Call;
    if (granted)
        turn.relation(deed.customer).permission[static_cast<std::size_t>(channel)] = true;
    turn.fact(deed.customer, granted ? "permission" : "no_permission", [&] {
        return granted ? (call ? Text{"Toestemming om te bellen", "Consent to be called"}
                               : Text{"Toestemming om te mailen", "Consent to e-mail"})
                       : Text{"Gaf geen toestemming", "Gave no consent"};
    });
    turn.news(granted ? scenario::Tone::Good : scenario::Tone::Neutral, deed.customer, [&] {
        return granted ? Text{name + " geeft toestemming om " + (call ? "te bellen" : "te mailen"),
                              name + " gives consent to " + (call ? "calls" : "e-mail")}
                       : Text{name + " geeft geen toestemming", name + " gives no consent"};
    });
}

} // namespace

namespace rules {
const ActionRule contact{noReason, contactSlots, game::contact};
const ActionRule meet{noReason, meetSlots, game::meet};
const ActionRule permission{noReason, permissionSlots, askPermission};
} // namespace rules

} // namespace game
