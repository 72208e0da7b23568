#include "cli/story_graph.h"

#include "cli/dot_writer.h"
#include "cli/rule_words.h"
#include "cli/story_choice.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <functional>
#include <set>

namespace cli {

namespace {

using base::Language;
using scenario::Condition;
using scenario::ConversationDef;
using scenario::Effect;
using scenario::EventDef;

constexpr std::size_t mostUnfolded = 90; // steps and replies that can be looked over at once

// Those of the window: potential, new, loyal, at risk, left.
constexpr std::array<const char*, sim::phaseCount> phaseColours{
    "#0072B2", "#009E73", "#E69F00", "#D55E00", "#D55E00"};

void eachPart(const Condition& condition, const std::function<void(const Condition&)>& look) {
    look(condition);
    for (const Condition& part : condition.parts)
        eachPart(part, look);
}

const char* signOf(double quality) {
    return quality >= 0.8 ? "!" : quality >= 0.55 ? "!?" : quality >= 0.3 ? "?" : "??";
}

// The conditions whose flag or action must hold, and those where it must not.
struct Needs {
    std::vector<std::pair<const Condition*, bool>> all; // condition, must hold

    void add(const Condition& condition, bool holds = true) {
        if (condition.kind == Condition::Kind::Flag || condition.kind == Condition::Kind::Did ||
            condition.kind == Condition::Kind::Happened)
            all.emplace_back(&condition, holds);
        for (const Condition& part : condition.parts)
            add(part, condition.kind == Condition::Kind::Not ? !holds : holds);
    }
};

class Drawing {
public:
    Drawing(const scenario::Scenario& scenario, const GraphWish& wish, Language language)
        : m_scenario(scenario), m_wish(wish), m_language(language),
          m_writer(scenario.title.in(language), summary(), legend()) {}

    StoryGraph draw() {
        choose();
        for (const int at : m_events)
            event(m_scenario.events[static_cast<std::size_t>(at)]);
        for (const int at : m_conversations)
            conversation(m_scenario.conversations[static_cast<std::size_t>(at)]);
        for (const scenario::ActionDef& each : m_scenario.actions)
            action(each);
        arrange();
        m_graph.dot = m_writer.text();
        return m_graph;
    }

private:
    [[nodiscard]] std::string say(const char* nl, const char* en) const {
        return m_language == Language::Dutch ? nl : en;
    }
    template<class... Values>
    [[nodiscard]] std::string
    phrase(const char* nl, const char* en, const Values&... values) const {
        return fmt::vformat(say(nl, en), fmt::make_format_args(values...));
    }
    [[nodiscard]] std::string in(const base::Text& text) const { return text.in(m_language); }

    [[nodiscard]] std::string summary() const {
        return say("Pijl: leidt tot. Stippellijn: alleen als. Bij elk antwoord staat hoe goed het "
                   "past: ! sterk, !? bruikbaar, ? zwak, ?? misser.",
                   "Arrow: leads to. Dashed: only if. Each reply says how well it answers: "
                   "! strong, !? workable, ? weak, ?? miss.");
    }
    [[nodiscard]] std::vector<DotKey> legend() const {
        return {{phaseColours[0], say("potentiële klant", "potential customer")},
                {phaseColours[1], say("nieuwe klant", "new customer")},
                {phaseColours[2], say("loyale klant", "loyal customer")},
                {phaseColours[3], say("risico of afscheid", "at risk or farewell")},
                {dot_colour::neutral, say("het bedrijf, of wisselend", "the company, or various")},
                {dot_colour::bar, say("gesprek (donker)", "conversation (dark)")}};
    }

    void choose();
    void event(const EventDef& event);
    void conversation(const ConversationDef& conversation);
    void steps(const ConversationDef& conversation);
    void action(const scenario::ActionDef& action);
    void arrange();
    void needs(const Condition& when, const std::string& key);
    void consequences(const std::vector<Effect>& effects,
                      const std::string& from,
                      const std::string& port,
                      const std::string& why);
    std::string flag(const std::string& id);
    std::string conversationKey(const std::string& id);
    std::string eventKey(const std::string& id);
    std::string customer(const std::string& id);
    [[nodiscard]] std::string colourOf(const EventDef& event) const;
    [[nodiscard]] const scenario::Customer* customerNamed(const std::string& id) const {
        const int at = scenario::indexOf(m_scenario.customers, id);
        return at < 0 ? nullptr : &m_scenario.customers[static_cast<std::size_t>(at)];
    }
    void arrow(const DotArrow& arrow) {
        m_joined.insert(arrow.from);
        m_joined.insert(arrow.to);
        m_reached.insert(arrow.to);
        m_writer.arrow(arrow);
    }

    const scenario::Scenario& m_scenario;
    const GraphWish& m_wish;
    Language m_language;
    DotWriter m_writer;
    StoryGraph m_graph;
    std::vector<int> m_events, m_conversations;
    std::set<std::string> m_drawn;   // flags, customers
    std::set<std::string> m_joined;  // has an arrow
    std::set<std::string> m_reached; // an arrow leads to it
    std::vector<std::string> m_eventKeys;
};

void Drawing::choose() {
    const ChosenStory chosen = chooseStory(m_scenario, m_wish);
    m_events = chosen.events;
    m_conversations = chosen.conversations;
    m_graph.folded = m_wish.all() && !m_wish.whole && chosen.size > mostUnfolded;
    m_graph.events = static_cast<int>(m_events.size());
    m_graph.conversations = static_cast<int>(m_conversations.size());
}

// That of its customer, else of the one part of the ring that its condition is about.
std::string Drawing::colourOf(const EventDef& event) const {
    if (const scenario::Customer* who = customerNamed(event.customer))
        return phaseColours[static_cast<std::size_t>(who->prior.phase)];
    std::set<std::string> colours;
    eachPart(event.when, [&](const Condition& part) {
        for (const sim::Phase phase : part.phases)
            colours.insert(phaseColours[static_cast<std::size_t>(phase)]);
    });
    return colours.size() == 1 ? *colours.begin() : std::string(dot_colour::neutral);
}

void Drawing::event(const EventDef& event) {
    const std::string key = "event " + event.id;
    DotCard card;
    card.colour = colourOf(event);
    card.heading = in(event.title);
    std::string about = event.id;
    if (const scenario::Customer* who = customerNamed(event.customer))
        about += " · " + who->name;
    else if (event.anyCustomer)
        about += say(" · een klant naar toeval", " · a customer by chance");
    card.notes.push_back(about);
    const std::string when = inWords(event.when, m_scenario, m_language);
    if (!when.empty())
        card.notes.push_back(when);
    if (!event.once)
        card.notes.push_back(phrase("kan vaker, na {} weken",
                                    "may recur, after {} weeks",
                                    std::max(1, event.cooldownWeeks)));
    m_writer.card(key, card);
    m_eventKeys.push_back(key);
    needs(event.when, key);
    if (!event.conversation.empty())
        arrow({key,
               {},
               conversationKey(event.conversation),
               phrase("antwoord binnen {} w.", "answer within {} w.", event.withinWeeks)});
    consequences(event.effects, key, {}, {});
    consequences(event.ifIgnored, key, {}, say("zonder antwoord", "left unanswered"));
}

// What must hold first: flags that are set, actions that were done, events that happened.
void Drawing::needs(const Condition& when, const std::string& key) {
    Needs needs;
    needs.add(when);
    for (const auto& [condition, holds] : needs.all) {
        const std::string& id = condition->id;
        const bool action = condition->kind == Condition::Kind::Did;
        const std::string from = action                                         ? "action " + id
                                 : condition->kind == Condition::Kind::Happened ? eventKey(id)
                                                                                : flag(id);
        const std::string done = holds ? say("gedaan", "done") : say("niet gedaan", "not done");
        arrow({from,
               {},
               key,
               action  ? done
               : holds ? std::string()
                       : say("mits niet", "unless"),
               true,
               !holds});
    }
}

void Drawing::consequences(const std::vector<Effect>& effects,
                           const std::string& from,
                           const std::string& port,
                           const std::string& why) {
    for (const Effect& effect : effects) {
        std::string label = why;
        if (effect.afterWeeks > 0)
            label +=
                (label.empty() ? "" : ", ") + phrase("na {} w.", "after {} w.", effect.afterWeeks);
        switch (effect.kind) {
        case Effect::Kind::Conversation:
            arrow({from, port, conversationKey(effect.id), label});
            break;
        case Effect::Kind::Event:
            arrow({from, port, eventKey(effect.id), label});
            break;
        case Effect::Kind::Flag:
            if (!effect.value)
                label += (label.empty() ? "" : ", ") + say("wist", "clears");
            arrow({from, port, flag(effect.id), label});
            break;
        case Effect::Kind::Arrive:
            arrow({from,
                   port,
                   customer(effect.id),
                   label + (label.empty() ? "" : ", ") + say("komt binnen", "arrives")});
            break;
        default:
            break;
        }
    }
}

std::string Drawing::flag(const std::string& id) {
    std::string key = "flag " + id;
    if (m_drawn.insert(key).second)
        m_writer.hexagon(key, id);
    return key;
}

std::string Drawing::customer(const std::string& id) {
    std::string key = "customer " + id;
    const scenario::Customer* who = customerNamed(id);
    if (who != nullptr && m_drawn.insert(key).second) {
        DotCard card;
        card.colour = phaseColours[static_cast<std::size_t>(who->prior.phase)];
        card.heading = who->name;
        card.notes = {id};
        m_writer.card(key, card);
    }
    return key;
}

// Its first card: the conversation itself, or a small one when it is not drawn here.
std::string Drawing::conversationKey(const std::string& id) {
    const int at = scenario::indexOf(m_scenario.conversations, id);
    std::string key = "talk " + id;
    const bool here =
        std::find(m_conversations.begin(), m_conversations.end(), at) != m_conversations.end();
    if (!here && at >= 0 && m_drawn.insert(key).second) {
        DotCard card;
        card.dark = true;
        card.heading = in(m_scenario.conversations[static_cast<std::size_t>(at)].title);
        card.notes = {id};
        m_writer.card(key, card);
    }
    return key;
}

// The event's card, or a small one when it is not drawn here.
std::string Drawing::eventKey(const std::string& id) {
    const int at = scenario::indexOf(m_scenario.events, id);
    std::string key = "event " + id;
    const bool here = std::find(m_events.begin(), m_events.end(), at) != m_events.end();
    if (!here && at >= 0 && m_drawn.insert(key).second) {
        DotCard card;
        card.heading = in(m_scenario.events[static_cast<std::size_t>(at)].title);
        card.notes = {id};
        m_writer.card(key, card);
    }
    return key;
}

void Drawing::conversation(const ConversationDef& conversation) {
    const std::string key = "talk " + conversation.id;
    std::size_t replies = 0;
    for (const scenario::ConversationNode& node : conversation.nodes)
        replies += node.options.size();
    DotCard card;
    card.dark = true;
    card.colour = dot_colour::bar;
    card.heading = in(conversation.title);
    card.notes = {conversation.id,
                  phrase("{} u · {} stappen · {} antwoorden",
                         "{} h · {} steps · {} replies",
                         base::formatNumber(
                             conversation.hours,
                             conversation.hours == static_cast<int>(conversation.hours) ? 0 : 1,
                             m_language),
                         conversation.nodes.size(),
                         replies)};
    m_writer.card(key, card);
    m_joined.insert(key);
    m_graph.steps += static_cast<int>(conversation.nodes.size());
    m_graph.replies += static_cast<int>(replies);
    if (!m_graph.folded)
        return steps(conversation);
    for (const scenario::ConversationNode& node : conversation.nodes)
        for (const scenario::ReplyOption& option : node.options)
            consequences(option.effects, key, {}, {});
}

void Drawing::steps(const ConversationDef& conversation) {
    const std::string stem = "step " + conversation.id + " ";
    if (!conversation.nodes.empty())
        arrow({"talk " + conversation.id, {}, stem + conversation.nodes.front().id});
    for (const scenario::ConversationNode& node : conversation.nodes) {
        DotCard card;
        card.colour = dot_colour::bar;
        card.heading = in(node.text);
        card.notes = {node.id + (node.narrator ? say(" · verteller", " · narrator") : "") +
                      (node.options.empty() ? say(" · ■ einde", " · ■ end") : "")};
        for (const scenario::ReplyOption& option : node.options) {
            DotRow row{option.id, signOf(option.quality), in(option.text), {}};
            const std::string when = inWords(option.when, m_scenario, m_language);
            if (!when.empty())
                row.text += say(" [alleen als ", " [only if ") + when + "]";
            if (option.next.empty())
                row.end = say("einde", "end");
            card.rows.push_back(std::move(row));
        }
        m_writer.card(stem + node.id, card);
    }
    for (const scenario::ConversationNode& node : conversation.nodes)
        for (const scenario::ReplyOption& option : node.options) {
            if (!option.next.empty())
                arrow({stem + node.id, option.id, stem + option.next});
            consequences(option.effects, stem + node.id, option.id, {});
            needs(option.when, stem + node.id);
        }
}

// Only those that have to do with the story.
void Drawing::action(const scenario::ActionDef& action) {
    const std::string key = "action " + action.id;
    const bool all = m_wish.all();
    const auto drawn = [&](const std::string& id) {
        const int at = scenario::indexOf(m_scenario.conversations, id);
        return at >= 0 && (all || std::find(m_conversations.begin(), m_conversations.end(), at) !=
                                      m_conversations.end());
    };
    bool part = m_joined.contains(key) || drawn(action.conversation);
    for (const Effect& effect : action.effects)
        part = part || (effect.kind == Effect::Kind::Conversation && drawn(effect.id)) ||
               (all && (effect.kind == Effect::Kind::Flag || effect.kind == Effect::Kind::Arrive));
    if (!part)
        return;
    DotCard card;
    card.heading = in(action.name);
    card.notes = {action.id + " · " + say("actie", "action")};
    m_writer.card(key, card);
    if (drawn(action.conversation))
        arrow({key, {}, conversationKey(action.conversation), {}});
    consequences(action.effects, key, {}, {});
}

// Events that lead to nothing else stand together; those that begin something, in their order.
void Drawing::arrange() {
    std::vector<std::string> alone, first;
    for (const std::string& key : m_eventKeys)
        if (!m_joined.contains(key))
            alone.push_back(key);
        else if (!m_reached.contains(key))
            first.push_back(key);
    m_writer.sequence(first);
    if (alone.size() > 1)
        m_writer.shelf(say("Gebeurtenissen zonder gesprek of vervolg",
                           "Events without a conversation or sequel"),
                       alone,
                       3);
}

} // namespace

StoryGraph
storyGraph(const scenario::Scenario& scenario, const GraphWish& wish, Language language) {
    return Drawing(scenario, wish, language).draw();
}

} // namespace cli
