// Events that fire and conversations that are held.
#include "game/evidence.h"
#include "game/rulebook.h"
#include "scenario/suggest.h"

#include <algorithm>
#include <numeric>

namespace game {

namespace {

bool mayFire(const Turn& turn, int event) {
    const scenario::EventDef& definition = turn.scenario.events[static_cast<std::size_t>(event)];
    if (definition.followUp || turn.state.week < definition.season.from ||
        turn.state.week > definition.season.to)
        return false;
    const int fired = turn.state.eventWeek[static_cast<std::size_t>(event)];
    if (fired == 0)
        return true;
    return !definition.once && turn.state.week - fired >= std::max(1, definition.cooldownWeeks);
}

// By which customers come in a random order, each week another.
double keyOf(const Turn& turn, int event, int customer) {
    return turn.uniform(customer, 3, event % 256);
}

// Whom it could happen to, of those who are there, in keyed random order; -1 is the company.
std::vector<int> candidates(const Turn& turn, int event) {
    const scenario::EventDef& definition = turn.scenario.events[static_cast<std::size_t>(event)];
    const auto there = [&turn](int customer) {
        return turn.state.relations[static_cast<std::size_t>(customer)].present;
    };
    if (!definition.customer.empty()) {
        const int who = scenario::indexOf(turn.scenario.customers, definition.customer);
        return there(who) ? std::vector<int>{who} : std::vector<int>{};
    }
    if (!definition.anyCustomer)
        return {-1};
    std::vector<int> order(static_cast<std::size_t>(turn.state.truth.customers()));
    std::iota(order.begin(), order.end(), 0);
    std::vector<double> key;
    key.reserve(order.size());
    for (const int customer : order)
        key.push_back(keyOf(turn, event, customer));
    std::sort(order.begin(), order.end(), [&](int a, int b) {
        return key[static_cast<std::size_t>(a)] < key[static_cast<std::size_t>(b)];
    });
    order.erase(std::remove_if(order.begin(), order.end(), [&](int who) { return !there(who); }),
                order.end());
    return order;
}

// Whether something that has nothing to do with any customer keeps the condition from holding.
// Nothing can be learned from that either.
bool holdsForNobody(const Sight& sight, const scenario::Condition& condition) {
    using Kind = scenario::Condition::Kind;
    switch (condition.kind) {
    case Kind::All:
        return std::any_of(
            condition.parts.begin(), condition.parts.end(), [&](const scenario::Condition& part) {
                return holdsForNobody(sight, part);
            });
    case Kind::Week:
    case Kind::Flag:
    case Kind::Budget:
    case Kind::Crm:
    case Kind::Chain:
    case Kind::Happened:
        return !holds(sight, condition, -1, 0);
    default:
        return false;
    }
}

// The first for whom the condition holds; nothing when it holds for nobody.
std::optional<int> chooseCustomer(Turn& turn, int event) {
    const scenario::EventDef& definition = turn.scenario.events[static_cast<std::size_t>(event)];
    if (holdsForNobody(turn.sight(), definition.when))
        return std::nullopt;
    for (const int customer : candidates(turn, event)) {
        const bool held = holds(turn.sight(), definition.when, customer, event);
        learnFrom(turn, definition.when, customer, held);
        if (held)
            return customer;
    }
    return std::nullopt;
}

std::vector<int> thoseThere(const State& state) {
    std::vector<int> those;
    those.reserve(state.relations.size());
    for (int i = 0; i < static_cast<int>(state.relations.size()); ++i)
        if (state.relations[static_cast<std::size_t>(i)].present)
            those.push_back(i);
    return those;
}

// The same where nothing is to be learned on the way: only of those for whom the condition holds it
// matters who comes first.
std::optional<int> chooseUntold(const Turn& turn, int event) {
    const scenario::EventDef& definition = turn.scenario.events[static_cast<std::size_t>(event)];
    const Sight sight = turn.sight();
    if (!definition.anyCustomer && definition.customer.empty())
        return holds(sight, definition.when, -1, event) ? std::optional(-1) : std::nullopt;
    std::vector<int> those =
        definition.anyCustomer ? thoseThere(turn.state) : candidates(turn, event);
    keepThose(sight, definition.when, event, those);
    std::optional<int> chosen;
    double least = 1.0;
    for (const int i : those) {
        const double key = keyOf(turn, event, i);
        if (chosen && key >= least)
            continue;
        least = key;
        chosen = i;
    }
    return chosen;
}

void fire(Turn& turn, int event, int customer) {
    const scenario::EventDef& definition = turn.scenario.events[static_cast<std::size_t>(event)];
    turn.state.eventWeek[static_cast<std::size_t>(event)] = turn.state.week;
    const Text text = turn.told(definition.text, customer);
    const Text title = turn.told(definition.title, customer);
    turn.news(definition.tone, customer, [&] {
        return text.empty() ? title : Text{title.nl + ": " + text.nl, title.en + ": " + text.en};
    });
    if (customer >= 0 && definition.tone != scenario::Tone::Neutral)
        turn.relation(customer).bubble = title;
    carryOutAll(turn, definition.effects, customer, {sim::CauseKind::Event, event});
    if (!definition.conversation.empty())
        turn.state.inbox.push_back(
            {scenario::indexOf(turn.scenario.conversations, definition.conversation),
             customer,
             turn.state.week + std::max(0, definition.withinWeeks - 1),
             event});
}

const scenario::ConversationDef& conversationOf(const Turn& turn, int index) {
    return turn.scenario.conversations[static_cast<std::size_t>(index)];
}

// The replies of the node at which the conversation is; none of one that has ended.
const std::vector<scenario::ReplyOption>& optionsOf(const Sight& sight, const Talk& talk) {
    static const std::vector<scenario::ReplyOption> none;
    if (talk.ended)
        return none;
    const scenario::ConversationNode* const node =
        sight.scenario.conversations[static_cast<std::size_t>(talk.conversation)].find(talk.node);
    return node == nullptr ? none : node->options;
}

bool isOpen(const Sight& sight, const Talk& talk, const scenario::ReplyOption& option) {
    return holds(sight, option.when, talk.customer, 255);
}

void enter(Turn& turn, Talk& talk, const scenario::ConversationNode& node) {
    talk.node = node.id;
    if (!turn.state.imagined)
        for (const scenario::ReplyOption& option : node.options)
            learnFrom(turn,
                      option.when,
                      talk.customer,
                      holds(turn.sight(), option.when, talk.customer, 255));
    talk.lines.push_back({node.narrator ? Line::Speaker::Narrator : Line::Speaker::Contact,
                          turn.told(node.text, talk.customer)});
    const Sight sight = turn.sight();
    talk.ended = std::none_of(
        node.options.begin(), node.options.end(), [&](const scenario::ReplyOption& option) {
            return isOpen(sight, talk, option);
        });
}

} // namespace

void fireEvents(Turn& turn) {
    for (int event = 0; event < static_cast<int>(turn.scenario.events.size()); ++event) {
        if (!mayFire(turn, event))
            continue;
        const std::optional<int> customer =
            turn.state.imagined ? chooseUntold(turn, event) : chooseCustomer(turn, event);
        if (customer)
            fire(turn, event, *customer);
    }
}

void followUp(Turn& turn, int event, int customer) {
    const scenario::EventDef& definition = turn.scenario.events[static_cast<std::size_t>(event)];
    // Once is once, and an event that brings itself does so next week at the earliest.
    const int fired = turn.state.eventWeek[static_cast<std::size_t>(event)];
    if (fired > 0 && (definition.once || fired == turn.state.week))
        return;
    if (!definition.customer.empty())
        customer = scenario::indexOf(turn.scenario.customers, definition.customer);
    else if (!definition.anyCustomer)
        customer = -1;
    const bool there = customer < 0 || turn.relation(customer).present;
    const bool suits = !definition.anyCustomer || customer >= 0;
    if (there && suits && holds(turn.sight(), definition.when, customer, event))
        fire(turn, event, customer);
}

std::optional<Text> whyNotStage(const Sight& sight, const std::string& event) {
    const int at = scenario::indexOf(sight.scenario.events, event);
    if (at < 0) {
        std::vector<std::string_view> ids;
        ids.reserve(sight.scenario.events.size());
        for (const scenario::EventDef& each : sight.scenario.events)
            ids.push_back(each.id);
        const std::string shown = event.substr(0, 60);
        const std::string near(scenario::nearest(event, ids));
        Text text{"Dit scenario heeft geen gebeurtenis \"" + shown + "\".",
                  "This scenario has no event \"" + shown + "\"."};
        if (!near.empty()) {
            text.nl += " Bedoelde je \"" + near + "\"?";
            text.en += " Did you mean \"" + near + "\"?";
        }
        std::string all;
        for (const std::string_view id : ids)
            all += (all.empty() ? "" : ", ") + std::string(id);
        text.nl += ids.empty() ? " Het heeft er geen." : " Deze zijn er: " + all + ".";
        text.en += ids.empty() ? " It has none." : " There are: " + all + ".";
        return text;
    }
    const scenario::EventDef& definition = sight.scenario.events[static_cast<std::size_t>(at)];
    const int who = scenario::indexOf(sight.scenario.customers, definition.customer);
    if (who >= 0 && !sight.relation(who).present) {
        const std::string& name = sight.customer(who).name;
        const std::string week = std::to_string(sight.state.week);
        return Text{"De gebeurtenis \"" + event + "\" overkomt " + name +
                        ", en die is er in week " + week + " nog niet.",
                    "The event \"" + event + "\" happens to " + name +
                        ", who is not there yet in week " + week + "."};
    }
    return std::nullopt;
}

void stageEvent(Turn& turn, const std::string& event) {
    const int at = scenario::indexOf(turn.scenario.events, event);
    const scenario::EventDef& definition = turn.scenario.events[static_cast<std::size_t>(at)];
    const std::optional<int> chosen = chooseCustomer(turn, at);
    const std::vector<int> others = candidates(turn, at);
    turn.news(scenario::Tone::Neutral, -1, [&] {
        return chosen ? Text{"Proefspel: \"" + definition.id + "\" is in gang gezet.",
                             "Trial game: \"" + definition.id + "\" was started by hand."}
                      : Text{"Proefspel: \"" + definition.id +
                                 "\" is in gang gezet, al geldt de voorwaarde nu niet.",
                             "Trial game: \"" + definition.id +
                                 "\" was started by hand, though its condition does not hold now."};
    });
    if (chosen || !others.empty())
        fire(turn, at, chosen ? *chosen : others.front());
}

void expireInvitations(Turn& turn) {
    std::vector<Waiting> kept;
    std::vector<Waiting> expired;
    for (const Waiting& waiting : turn.state.inbox)
        (waiting.untilWeek > turn.state.week ? kept : expired).push_back(waiting);
    turn.state.inbox = std::move(kept);
    for (const Waiting& waiting : expired) {
        const Text& title = conversationOf(turn, waiting.conversation).title;
        const Text told = turn.told(title, waiting.customer);
        turn.news(scenario::Tone::Bad, waiting.customer, [&] {
            return Text{"Niet beantwoord: " + told.nl, "Left unanswered: " + told.en};
        });
        turn.judge(waiting.customer,
                   {"Niet beantwoord: " + told.nl, "Left unanswered: " + told.en},
                   0.0,
                   {"Er kwam geen antwoord binnen de termijn.", "No answer came in time."});
        if (waiting.event >= 0)
            carryOutAll(turn,
                        turn.scenario.events[static_cast<std::size_t>(waiting.event)].ifIgnored,
                        waiting.customer,
                        {sim::CauseKind::Event, waiting.event});
    }
}

void openConversation(Turn& turn, int conversation, int customer) {
    const scenario::ConversationDef& definition = conversationOf(turn, conversation);
    turn.state.hoursSpent += definition.hours;
    turn.state.heldHours.emplace_back(turn.told(definition.title, customer), definition.hours);
    enter(turn,
          turn.state.talk.emplace(Talk{conversation, customer, {}, {}, false}),
          definition.nodes.front());
}

std::vector<const scenario::ReplyOption*> openReplies(const Sight& sight) {
    std::vector<const scenario::ReplyOption*> open;
    if (!sight.state.talk)
        return open;
    const Talk& talk = *sight.state.talk;
    open.reserve(optionsOf(sight, talk).size());
    for (const scenario::ReplyOption& option : optionsOf(sight, talk))
        if (isOpen(sight, talk, option))
            open.push_back(&option);
    return open;
}

const scenario::ReplyOption* openReply(const Sight& sight, const std::string& id) {
    if (!sight.state.talk)
        return nullptr;
    const Talk& talk = *sight.state.talk;
    for (const scenario::ReplyOption& option : optionsOf(sight, talk))
        if (option.id == id && isOpen(sight, talk, option))
            return &option;
    return nullptr;
}

void reply(Turn& turn, const std::string& option) {
    const scenario::ReplyOption* const chosen = openReply(turn.sight(), option);
    if (chosen == nullptr || !turn.state.talk)
        return;
    Talk& talk = *turn.state.talk;
    const int conversation = talk.conversation;
    const int customer = talk.customer;
    const scenario::ConversationDef& definition = conversationOf(turn, conversation);
    const Text said = turn.told(chosen->text, customer);
    const Text feedback = turn.told(chosen->feedback, customer);
    talk.lines.push_back({Line::Speaker::Student, said});
    if (!chosen->feedback.empty())
        talk.lines.push_back({Line::Speaker::Feedback, feedback});
    if (turn.tells())
        turn.judge(customer, said, chosen->quality, feedback);
    if (!turn.scenario.watchedReplies.empty())
        if (const std::string name = definition.id + "/" + chosen->id;
            turn.scenario.watchedReplies.contains(name))
            turn.state.flags.insert(replyFlag(name, customer));
    carryOutAll(turn, chosen->effects, customer, {sim::CauseKind::Conversation, conversation});
    const scenario::ConversationNode* next = definition.find(chosen->next);
    if (next == nullptr)
        talk.ended = true;
    else
        enter(turn, talk, *next);
}

} // namespace game
