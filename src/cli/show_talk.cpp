#include "cli/refer.h"
#include "cli/show.h"

namespace cli {

namespace {

std::string speaker(const Console& console, const game::Line& line, const std::string& contact) {
    switch (line.speaker) {
    case game::Line::Speaker::Contact:
        return contact + ": ";
    case game::Line::Speaker::Student:
        return console.phrase("Jij: ", "You: ");
    case game::Line::Speaker::Feedback:
        return console.phrase("Terugblik: ", "Feedback: ");
    case game::Line::Speaker::Narrator:
        break;
    }
    return {};
}

} // namespace

void showConversation(Console& console, const game::View& view, std::size_t from) {
    if (!view.conversation) {
        console.say(
            "Er is geen gesprek gaande. Met post zie je wie er op je wacht.",
            "There is no conversation going on. The command inbox shows who waits for you.");
        return;
    }
    const game::ConversationView& conversation = *view.conversation;
    const game::Customer* const customer = view.find(conversation.customer);
    const std::string contact = customer == nullptr        ? console.phrase("De ander", "The other")
                                : customer->people.empty() ? customer->name
                                                           : customer->people.front().name;
    if (from == 0)
        console.say("Gesprek{}: {}",
                    "Conversation{}: {}",
                    customer != nullptr ? console.phrase(" met {}", " with {}", customer->name)
                                        : std::string{},
                    console.text(conversation.title));
    for (std::size_t i = from; i < conversation.lines.size(); ++i)
        console.line(speaker(console, conversation.lines[i], contact) +
                     console.text(conversation.lines[i].text));
    if (conversation.replies.empty()) {
        console.say("Het gesprek is afgelopen.", "The conversation is over.");
        return;
    }
    console.say("Wat zeg je? Typ het nummer.", "What do you say? Type the number.");
    int number = 0;
    for (const game::ReplyView& reply : conversation.replies)
        console.line(fmt::format("{}. {}", ++number, console.text(reply.text)));
}

void showTheory(Console& console, const scenario::Scenario& scenario, const std::string& which) {
    const auto& cards = scenario.theory;
    int at = -1;
    if (const auto number = numberIn(which))
        at = *number >= 1 && *number <= static_cast<int>(cards.size()) ? *number - 1 : -1;
    else if (!which.empty())
        at = scenario::indexOf(cards, which);
    for (std::size_t i = 0; at < 0 && !which.empty() && i < cards.size(); ++i)
        if (folded(console.text(cards[i].title)).find(folded(which)) != std::string::npos)
            at = static_cast<int>(i);
    if (at >= 0) {
        const scenario::TheoryCard& card = cards[static_cast<std::size_t>(at)];
        console.say("{} (hoofdstuk {})", "{} (chapter {})", console.text(card.title), card.chapter);
        console.say(card.text);
        return;
    }
    if (!which.empty())
        console.say("Die theoriekaart is er niet. Dit zijn ze:",
                    "There is no such theory card. These are the ones:");
    for (std::size_t i = 0; i < cards.size(); ++i)
        console.line(fmt::format("{}. {}", i + 1, console.text(cards[i].title)));
    if (!cards.empty())
        console.say("Lezen: theorie NR.", "To read one: theory NO.");
}

} // namespace cli
