// The commands that tell something and need their words understood first.
#include "cli/refer.h"
#include "cli/text_game.h"

namespace cli {

void TextGame::customers(const Words& words) {
    if (words.size() < 2)
        return showCustomers(m_console, m_session.view(), std::nullopt);
    if (const auto phase = ringPhaseMeant(folded(words[1])))
        return showCustomers(m_console, m_session.view(), phase);
    m_console.say("Kies potentieel, nieuw, loyaal of afscheid, of alleen klanten.",
                  "Choose potential, new, loyal or farewell, or just customers.");
}

void TextGame::customer(const Words& words) {
    const game::View view = m_session.view();
    const game::Customer* const found = customerIn(view, joined(words, 1, words.size()));
    if (found == nullptr)
        return;
    m_customer = found->index;
    showCustomer(m_console, view, *found);
}

void TextGame::actions(const Words& words) {
    const game::View view = m_session.view();
    std::size_t from = 1;
    std::optional<scenario::ActionGroup> group;
    if (words.size() > 1)
        group = groupMeant(folded(words[1]));
    if (group)
        ++from;
    const game::Customer* found = view.find(m_customer);
    if (from < words.size()) {
        found = customerIn(view, joined(words, from, words.size()));
        if (found == nullptr) {
            std::vector<std::string> groups;
            groups.reserve(scenario::actionGroupCount);
            for (int i = 0; i < scenario::actionGroupCount; ++i)
                groups.push_back(
                    folded(m_console.text(scenario::label(static_cast<scenario::ActionGroup>(i)))));
            m_console.say("De groepen zijn: {}.", "The groups are: {}.", m_console.list(groups));
            return;
        }
        m_customer = found->index;
    }
    showOffers(m_console, m_session, found, group);
}

void TextGame::action(const Words& words) {
    if (const auto offer = offerMeant(words, words.size()))
        showOffer(m_console, m_session, *offer);
}

void TextGame::why(const Words& words) {
    const FigureWord* const figure = words.size() > 1 ? figureMeant(folded(words[1])) : nullptr;
    if (figure == nullptr) {
        std::vector<std::string> ofCustomer;
        std::vector<std::string> ofCompany;
        for (const FigureWord& each : figureWords())
            (each.ofCustomer ? ofCustomer : ofCompany).push_back(m_console.text(each.word));
        m_console.say("Van een klant: {}. Van het bedrijf: {}.",
                      "Of a customer: {}. Of the company: {}.",
                      m_console.list(ofCustomer),
                      m_console.list(ofCompany));
        return;
    }
    const game::View view = m_session.view();
    int who = -1;
    if (figure->ofCustomer) {
        const game::Customer* const found = customerIn(view, joined(words, 2, words.size()));
        if (found == nullptr)
            return;
        who = found->index;
        m_console.line(found->name);
    }
    showExplanation(m_console, m_session.explain(figure->figure, who));
}

void TextGame::news(const Words& words) {
    const std::string which = words.size() > 1 ? folded(words[1]) : std::string{};
    const bool all = which == "alles" || which == "all";
    const game::View view = m_session.view();
    showNews(m_console, view, all ? 0 : view.week - 1);
}

void TextGame::language(const Words& words) {
    const std::string which = words.size() > 1 ? folded(words[1]).substr(0, 2) : std::string{};
    if (which != "nl" && which != "en") {
        m_console.say("Kies nl of en.", "Choose nl or en.");
        return;
    }
    m_console.setLanguage(which == "en" ? base::Language::English : base::Language::Dutch);
    m_console.say("We gaan verder in het Nederlands.", "We go on in English.");
}

} // namespace cli
