// Events that fire and conversations that are held.
#include "game/rulebook.h"

#include <algorithm>
#include <numeric>

namespace game {

namespace {

bool mayFire(const Turn& turn, int event) {
    const scenario::EventDef& definition = turn.scenario.events[static_cast<std::size_t>(event)];
    if (definition.followUp)
        return false;
    const auto fired = turn.state.eventWeek.find(event);
    if (fired == turn.state.eventWeek.end())
        return true;
    return !definition.once &&
           turn.state.week - fired->second >= std::max(1, definition.cooldownWeeks);
}

// The customer it happens to: nothing when nobody fits, -1 for the company.
std::optional<int> chooseCustomer(const Turn& turn, int event) {
    const scenario::EventDef& definition = turn.scenario.events[static_cast<std::size_t>(event)];
    const auto fits = [&](int customer) {
        return holds(turn.sight(), definition.when, customer, event);
    };
    if (!definition.customer.empty()) {
        const int who = scenario::indexOf(turn.scenario.customers, definition.customer);
        const bool there = turn.state.relations[static_cast<std::size_t>(who)].present;
        return there && fits(who) ? std::optional(who) : std::nullopt;
    }
    if (!definition.anyCustomer)
        return fits(-1) ? std::optional(-1) : std::nullopt;
    std::vector<int> order(static_cast<std::size_t>(turn.state.truth.customers()));
    std::iota(order.begin(), order.end(), 0);
    std::vector<double> key;
    key.reserve(order.size());
    for (const int customer : order)
        key.push_back(turn.uniform(customer, 3, event % 256));
    std::sort(order.begin(), order.end(), [&](int a, int b) {
        return key[static_cast<std::size_t>(a)] < key[static_cast<std::size_t>(b)];
    });
    for (const int customer : order)
        if (turn.state.relations[static_cast<std::size_t>(customer)].present && fits(customer))
            return customer;
    return std::nullopt;
}

void fire(Turn& turn, int event, int customer) {
    const scenario::EventDef& definition = turn.scenario.events[static_cast<std::size_t>(event)];
    turn.state.eventWeek[event] = turn.state.week;
    const Text text = filled(definition.text, turn.scenario, customer, turn.state.week);
    const Text title = filled(definition.title, turn.scenario, customer, turn.state.week);
    turn.news(definition.tone,
              text.empty() ? title : Text{title.nl + ": " + text.nl, title.en + ": " + text.en},
              customer);
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

void enter(Turn& turn, const scenario::ConversationNode& node) {
    Talk& talk = *turn.state.talk;
    talk.node = node.id;
    talk.lines.push_back({node.narrator ? Line::Speaker::Narrator : Line::Speaker::Contact,
                          filled(node.text, turn.scenario, talk.customer, turn.state.week)});
    talk.ended = openReplies(turn.sight()).empty();
}

} // namespace

void fireEvents(Turn& turn) {
    for (int event = 0; event < static_cast<int>(turn.scenario.events.size()); ++event) {
        if (!mayFire(turn, event))
            continue;
        if (const std::optional<int> customer = chooseCustomer(turn, event))
            fire(turn, event, *customer);
    }
}

void followUp(Turn& turn, int event, int customer) {
    const scenario::EventDef& definition = turn.scenario.events[static_cast<std::size_t>(event)];
    // Once is once, and an event that brings itself does so next week at the earliest.
    const auto fired = turn.state.eventWeek.find(event);
    if (fired != turn.state.eventWeek.end() &&
        (definition.once || fired->second == turn.state.week))
        return;
    if (!definition.customer.empty())
        customer = scenario::indexOf(turn.scenario.customers, definition.customer);
    else if (!definition.anyCustomer)
        customer = -1;
    const bool there = customer < 0 || turn.relation(customer).present;
    const bool suits = definition.anyCustomer == false || customer >= 0;
    if (there && suits && holds(turn.sight(), definition.when, customer, event))
        fire(turn, event, customer);
}

void expireInvitations(Turn& turn) {
    std::vector<Waiting> kept;
    std::vector<Waiting> expired;
    for (const Waiting& waiting : turn.state.inbox)
        (waiting.untilWeek > turn.state.week ? kept : expired).push_back(waiting);
    turn.state.inbox = std::move(kept);
    for (const Waiting& waiting : expired) {
        const Text& title = conversationOf(turn, waiting.conversation).title;
        const Text told = filled(title, turn.scenario, waiting.customer, turn.state.week);
        turn.news(scenario::Tone::Bad,
                  {"Niet beantwoord: " + told.nl, "Left unanswered: " + told.en},
                  waiting.customer);
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
    const Text title = filled(definition.title, turn.scenario, customer, turn.state.week);
    turn.state.hoursSpent += definition.hours;
    turn.state.heldHours.emplace_back(title, definition.hours);
    turn.state.talk = Talk{conversation, customer, {}, {}, false};
    enter(turn, definition.nodes.front());
}

std::vector<const scenario::ReplyOption*> openReplies(const Sight& sight) {
    std::vector<const scenario::ReplyOption*> open;
    if (!sight.state.talk || sight.state.talk->ended)
        return open;
    const Talk& talk = *sight.state.talk;
    const scenario::ConversationNode* node =
        sight.scenario.conversations[static_cast<std::size_t>(talk.conversation)].find(talk.node);
    if (node == nullptr)
        return open;
    for (const scenario::ReplyOption& option : node->options)
        if (holds(sight, option.when, talk.customer, 255))
            open.push_back(&option);
    return open;
}

void reply(Turn& turn, const std::string& option) {
    const int conversation = turn.state.talk->conversation;
    const int customer = turn.state.talk->customer;
    const scenario::ConversationDef& definition = conversationOf(turn, conversation);
    for (const scenario::ReplyOption* each : openReplies(turn.sight())) {
        if (each->id != option)
            continue;
        const Text said = filled(each->text, turn.scenario, customer, turn.state.week);
        const Text feedback = filled(each->feedback, turn.scenario, customer, turn.state.week);
        Talk& talk = *turn.state.talk;
        talk.lines.push_back({Line::Speaker::Student, said});
        if (!feedback.empty())
            talk.lines.push_back({Line::Speaker::Feedback, feedback});
        turn.judge(customer, said, each->quality, feedback);
        if (turn.scenario.watchedReplies.count(definition.id + "/" + each->id) != 0)
            turn.state.flags.insert(replyFlag(definition.id + "/" + each->id, customer));
        carryOutAll(turn, each->effects, customer, {sim::CauseKind::Conversation, conversation});
        const scenario::ConversationNode* next = definition.find(each->next);
        if (next == nullptr) {
            talk.ended = true;
            return;
        }
        enter(turn, *next);
        return;
    }
}

} // namespace game
