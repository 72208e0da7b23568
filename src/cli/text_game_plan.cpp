// Planning: which action, for whom, and the answers to its questions.
#include "cli/refer.h"
#include "cli/text_game.h"

#include <algorithm>

namespace cli {

using game::Choice;
using game::Offer;
using game::Slot;

namespace {

using Words = std::vector<std::string>;

// "1,3" as items, without the spaces.
Words items(const std::string& text) {
    std::string spaced = text;
    std::replace(spaced.begin(), spaced.end(), ',', ' ');
    std::replace(spaced.begin(), spaced.end(), ';', ' ');
    return wordsIn(spaced);
}

const game::SlotOption*
optionMeant(const Slot& slot, const std::string& item, base::Language language) {
    const std::string word = folded(item);
    if (const auto number = numberIn(word))
        return *number >= 1 && *number <= static_cast<int>(slot.options.size())
                   ? &slot.options[static_cast<std::size_t>(*number - 1)]
                   : nullptr;
    const game::SlotOption* begun = nullptr;
    for (const game::SlotOption& option : slot.options) {
        const std::string label = folded(option.label.in(language));
        if (folded(option.id) == word || label == word)
            return &option;
        if (label.compare(0, word.size(), word) == 0) {
            if (begun != nullptr)
                return nullptr;
            begun = &option;
        }
    }
    return begun;
}

bool isBack(const std::string& answer) {
    return answer == "terug" || answer == "back";
}

} // namespace

// words: command, action, customer … up to `until`.
std::optional<Offer> TextGame::offerMeant(const Words& words, std::size_t until) {
    const scenario::Scenario& scenario = m_session.scenario();
    if (until < 2) {
        m_console.say("Welke actie? Geef het nummer; acties toont ze.",
                      "Which action? Give the number; actions lists them.");
        return std::nullopt;
    }
    const int at = actionMeant(scenario, words[1], m_console.language());
    if (at < 0) {
        m_console.say("\"{}\" is geen actie. Geef het nummer; acties toont ze.",
                      "\"{}\" is no action. Give the number; actions lists them.",
                      words[1].substr(0, 60));
        return std::nullopt;
    }
    const scenario::ActionDef& wanted = scenario.actions[static_cast<std::size_t>(at)];
    int who = -1;
    if (wanted.audience == scenario::Audience::One) {
        const game::View view = m_session.view();
        const game::Customer* const found = customerIn(view, joined(words, 2, until));
        if (found == nullptr)
            return std::nullopt;
        who = found->index;
        m_customer = who;
    } else if (until > 2) {
        m_console.say("Deze actie is voor het hele bedrijf; noem er geen klant bij.",
                      "This action is for the whole company; name no customer with it.");
        return std::nullopt;
    }
    for (Offer& offer : m_session.offers(who))
        if (offer.id == wanted.id)
            return std::move(offer);
    return std::nullopt;
}

void TextGame::plan(const Words& words) {
    const auto firstAnswer = std::find_if(words.begin(), words.end(), [](const std::string& word) {
        return word.find('=') != std::string::npos;
    });
    const auto until = static_cast<std::size_t>(firstAnswer - words.begin());
    const auto offer = offerMeant(words, until);
    if (!offer)
        return;
    if (offer->refusal) {
        m_console.say(
            "Dat kan niet: {}", "That is not possible: {}", m_console.text(*offer->refusal));
        return;
    }
    if (offer->warning)
        m_console.say("Let op: {}", "Mind: {}", m_console.text(*offer->warning));
    const int meant = m_customer;
    auto chosen = choices(*offer, Words(firstAnswer, words.end()));
    m_customer = meant; // whoever was looked at meanwhile
    if (!chosen) {
        m_console.say("Er is niets gepland.", "Nothing was planned.");
        return;
    }
    const game::View view = m_session.view();
    const game::Customer* const who = offer->companyWide ? nullptr : view.find(m_customer);
    if (take(game::PlanAction{
            offer->id, who != nullptr ? who->id : std::string{}, std::move(*chosen)}))
        tellPlanned(*offer);
}

void TextGame::tellPlanned(const Offer& offer) {
    const game::View view = m_session.view();
    if (view.conversation) {
        m_linesTold = 0;
        tellConversation();
        return;
    }
    const game::Customer* const who = offer.companyWide ? nullptr : view.find(m_customer);
    m_console.say("Gepland: {}{}. Je houdt deze week {} en {} over.",
                  "Planned: {}{}. You have {} and {} left this week.",
                  m_console.text(offer.name),
                  who != nullptr ? ", " + who->name : std::string{},
                  m_console.hours(view.hoursTotal - view.hoursPlanned),
                  m_console.money(view.budgetCents - view.plannedCents));
    if (offer.asksEvidence)
        m_console.say(
            "Onderbouw het met: bewijs {}", "Support it with: evidence {}", view.agenda.size());
}

std::optional<std::vector<Choice>> TextGame::choices(const Offer& offer, const Words& answers) {
    std::vector<Choice> chosen;
    for (const std::string& answer : answers) {
        const std::size_t equals = answer.find('=');
        const std::string name = folded(answer.substr(0, equals));
        const auto slot =
            std::find_if(offer.slots.begin(), offer.slots.end(), [&](const Slot& each) {
                const base::Text word = slotWord(each.id);
                return each.id == name || word.nl == name || word.en == name;
            });
        if (equals == std::string::npos || slot == offer.slots.end()) {
            m_console.say("\"{}\" hoort niet bij deze actie; actie NR toont de vragen.",
                          "\"{}\" does not belong to this action; action NO shows the questions.",
                          answer.substr(0, 60));
            return std::nullopt;
        }
        const auto values = read(*slot, answer.substr(equals + 1));
        if (!values)
            return std::nullopt;
        chosen.push_back({slot->id, *values});
    }
    for (const Slot& slot : offer.slots) {
        if (std::any_of(chosen.begin(), chosen.end(), [&](const Choice& choice) {
                return choice.slot == slot.id;
            }))
            continue;
        auto values = ask(slot);
        if (!values)
            return std::nullopt;
        chosen.push_back({slot.id, std::move(*values)});
    }
    return chosen;
}

std::optional<std::string> TextGame::askOpen(const std::string& prompt, const Slot* slot) {
    for (;;) {
        auto line = m_console.ask(prompt);
        const Words words = line ? wordsIn(*line) : Words{};
        const bool isAnswer =
            slot != nullptr && line && optionMeant(*slot, *line, m_console.language()) != nullptr;
        const auto command = words.empty() || isAnswer
                                 ? std::nullopt
                                 : commandInFull(folded(words.front()), m_console.language());
        if (command && look(*command, words)) {
            if (slot != nullptr)
                showSlot(m_console, *slot);
            continue;
        }
        if (words.size() == 1 && commandNamed(folded(words.front())) == Command::Quit) {
            m_stop = true;
            return std::nullopt;
        }
        return line;
    }
}

// Asks until the answer can be understood, or the player goes back.
std::optional<Words> TextGame::ask(const Slot& slot) {
    showSlot(m_console, slot);
    for (;;) {
        const auto line =
            askOpen(m_console.phrase("Keuze (of terug) >", "Choice (or back) >"), &slot);
        if (!line || isBack(folded(*line)))
            return std::nullopt;
        if (auto values = read(slot, *line))
            return values;
    }
}

std::optional<Words> TextGame::read(const Slot& slot, const std::string& answer) {
    if (slot.kind == Slot::Kind::Number) {
        const std::string word = folded(answer);
        const auto value = word.empty() ? std::optional(slot.initial) : decimalIn(word);
        if (value && *value >= slot.low && *value <= slot.high)
            return Words{fmt::format("{:.10g}", *value)};
        m_console.say("Geef een getal van {} tot en met {}.",
                      "Give a number from {} up to {}.",
                      m_console.number(slot.low, slot.step < 1.0 ? 2 : 0),
                      m_console.number(slot.high, slot.step < 1.0 ? 2 : 0));
        return std::nullopt;
    }
    // A label of several words is one answer; a list has commas.
    Words wanted = items(answer);
    if (slot.kind == Slot::Kind::One && wanted.size() > 1)
        wanted = {answer};
    if (wanted.empty() && slot.kind == Slot::Kind::Many)
        return Words{};
    Words values;
    for (const std::string& item : wanted) {
        const game::SlotOption* const option = optionMeant(slot, item, m_console.language());
        if (option == nullptr || !option->allowed) {
            m_console.say("\"{}\" is hier geen mogelijke keuze.",
                          "\"{}\" is not a possible choice here.",
                          item.substr(0, 60));
            return std::nullopt;
        }
        values.push_back(option->id);
    }
    if (values.empty())
        m_console.say("Kies een nummer uit de lijst.", "Choose a number from the list.");
    return values.empty() ? std::nullopt : std::optional(values);
}

void TextGame::drop(const Words& words) {
    const int number = numberAt(words, 1);
    const auto agenda = m_session.view().agenda;
    if (number < 1 || number > static_cast<int>(agenda.size())) {
        m_console.say("Geef het nummer van een punt uit je agenda.",
                      "Give the number of an item in your planner.");
        return showAgenda(m_console, m_session.view());
    }
    if (take(game::Unplan{number - 1}))
        m_console.say("Geschrapt: {}.",
                      "Dropped: {}.",
                      m_console.text(agenda[static_cast<std::size_t>(number - 1)].name));
}

void TextGame::evidence(const Words& words) {
    const game::View view = m_session.view();
    const int number = numberAt(words, 1);
    if (number < 1 || number > static_cast<int>(view.agenda.size())) {
        m_console.say("Geef het nummer van een punt uit je agenda.",
                      "Give the number of an item in your planner.");
        return showAgenda(m_console, view);
    }
    const game::Customer* const who =
        view.find(view.agenda[static_cast<std::size_t>(number - 1)].customer);
    std::string answer = joined(words, 2, words.size());
    if (answer.empty()) {
        showFacts(m_console, who != nullptr ? who->record : m_session.companyRecord());
        const auto line = askOpen(m_console.phrase("Welke feiten, met komma's (of terug) >",
                                                   "Which facts, with commas (or back) >"));
        answer = line.value_or("");
    }
    game::GiveEvidence given{number - 1, {}};
    for (const std::string& item : items(answer))
        given.facts.push_back(numberIn(item).value_or(0) - 1);
    if (answer.empty() || isBack(folded(answer)))
        m_console.say("Er is niets onderbouwd.", "Nothing was supported.");
    else if (take(given))
        m_console.say("Onderbouwd.", "Supported.");
}

} // namespace cli
