#include "cli/refer.h"

#include "cli/console.h"

#include <algorithm>
#include <array>

namespace cli {

using base::Language;

namespace {

bool begins(const std::string& text, const std::string& start) {
    return !start.empty() && text.compare(0, start.size(), start) == 0;
}

bool contains(const std::string& text, const std::string& part) {
    return !part.empty() && text.find(part) != std::string::npos;
}

// The only position for which `matches` holds, or -1.
template<class Matches>
int onlyOne(std::size_t count, Matches matches) {
    int found = -1;
    for (std::size_t i = 0; i < count; ++i) {
        if (!matches(i))
            continue;
        if (found >= 0)
            return -1;
        found = static_cast<int>(i);
    }
    return found;
}

// By number from 1, by id, by the beginning of a name, by any part of it.
template<class Id, class Name>
int meant(std::size_t count, const std::string& text, Id idOf, Name nameOf) {
    const std::string word = folded(text);
    if (const auto number = numberIn(word))
        return *number >= 1 && *number <= static_cast<int>(count) ? *number - 1 : -1;
    int found = onlyOne(count, [&](std::size_t i) { return folded(idOf(i)) == word; });
    if (found < 0)
        found = onlyOne(count, [&](std::size_t i) { return folded(nameOf(i)) == word; });
    if (found < 0)
        found = onlyOne(count, [&](std::size_t i) { return begins(folded(nameOf(i)), word); });
    if (found < 0)
        found = onlyOne(count, [&](std::size_t i) { return contains(folded(nameOf(i)), word); });
    return found;
}

} // namespace

int numberOf(const game::View& view, int customer) {
    for (std::size_t i = 0; i < view.customers.size(); ++i)
        if (view.customers[i].index == customer)
            return static_cast<int>(i) + 1;
    return 0;
}

const game::Customer* customerMeant(const game::View& view, const std::string& text) {
    const int at = meant(
        view.customers.size(),
        text,
        [&](std::size_t i) { return view.customers[i].id; },
        [&](std::size_t i) { return view.customers[i].name; });
    return at < 0 ? nullptr : &view.customers[static_cast<std::size_t>(at)];
}

int actionMeant(const scenario::Scenario& scenario, const std::string& text, Language language) {
    const auto& actions = scenario.actions;
    return meant(
        actions.size(),
        text,
        [&](std::size_t i) { return actions[i].id; },
        [&](std::size_t i) { return actions[i].name.in(language); });
}

std::optional<scenario::ActionGroup> groupMeant(const std::string& word) {
    const int at = onlyOne(scenario::actionGroupCount, [&](std::size_t i) {
        const auto group = static_cast<scenario::ActionGroup>(i);
        const base::Text label = scenario::label(group);
        return word.size() >= 3 &&
               (begins(folded(label.nl), word) || begins(folded(label.en), word) ||
                begins(std::string(scenario::name(group)), word));
    });
    return at < 0 ? std::nullopt : std::optional(static_cast<scenario::ActionGroup>(at));
}

std::optional<game::RingPhase> ringPhaseMeant(const std::string& word) {
    static const std::array<std::array<const char*, 2>, game::ringPhaseCount> words{
        {{"potentieel", "potential"},
         {"nieuw", "new"},
         {"loyaal", "loyal"},
         {"afscheid", "farewell"}}};
    const int at = onlyOne(words.size(), [&](std::size_t i) {
        return word.size() >= 3 && (begins(words[i][0], word) || begins(words[i][1], word));
    });
    return at < 0 ? std::nullopt : std::optional(static_cast<game::RingPhase>(at));
}

const std::vector<FigureWord>& figureWords() {
    using game::Figure;
    static const std::vector<FigureWord> all{
        {Figure::Loyalty, {"loyaliteit", "loyalty"}, true},
        {Figure::Satisfaction, {"tevredenheid", "satisfaction"}, true},
        {Figure::Trust, {"vertrouwen", "trust"}, true},
        {Figure::Commitment, {"betrokkenheid", "commitment"}, true},
        {Figure::Goodwill, {"goodwill", "goodwill"}, true},
        {Figure::Expectation, {"verwachting", "expectation"}, true},
        {Figure::Churn, {"vertrekkans", "churn"}, true},
        {Figure::Revenue, {"omzet", "revenue"}, false},
        {Figure::AverageLoyalty, {"gemiddelde", "average"}, false},
        {Figure::Nps, {"nps", "nps"}, false},
        {Figure::LifetimeValue, {"klantwaarde", "lifetime"}, false},
        {Figure::Budget, {"budget", "budget"}, false},
        {Figure::Hours, {"uren", "hours"}, false},
    };
    return all;
}

const FigureWord* figureMeant(const std::string& word) {
    const auto& all = figureWords();
    int at = onlyOne(all.size(), [&](std::size_t i) {
        return all[i].word.nl == word || all[i].word.en == word;
    });
    if (at < 0)
        at = onlyOne(all.size(), [&](std::size_t i) {
            return word.size() >= 3 &&
                   (begins(all[i].word.nl, word) || begins(all[i].word.en, word));
        });
    return at < 0 ? nullptr : &all[static_cast<std::size_t>(at)];
}

base::Text slotWord(const std::string& slot) {
    struct Named {
        std::string_view id;
        const char* nl;
        const char* en;
    };
    static constexpr auto all = std::to_array<Named>({{"level", "niveau", "level"},
                                                      {"topic", "onderwerp", "topic"},
                                                      {"channel", "kanaal", "channel"},
                                                      {"question", "vraag", "question"},
                                                      {"when", "moment", "when"},
                                                      {"factor", "factor", "factor"},
                                                      {"link", "schakel", "link"},
                                                      {"segment", "doelgroep", "segment"},
                                                      {"definition", "definitie", "definition"},
                                                      {"claims", "voordelen", "benefits"},
                                                      {"proof", "bewijzen", "proof"},
                                                      {"style", "betoog", "style"},
                                                      {"price", "prijs", "price"},
                                                      {"persuasion", "overtuiging", "persuasion"},
                                                      {"bid", "inschrijving", "bid"},
                                                      {"person", "persoon", "person"},
                                                      {"remedy", "aanbod", "remedy"},
                                                      {"theme", "thema", "theme"},
                                                      {"target", "nieuwe", "new"},
                                                      {"hit_rate", "slaagkans", "success"},
                                                      {"proposals", "voorstellen", "proposals"},
                                                      {"contacts", "contacten", "contacts"}});
    for (const Named& each : all)
        if (each.id == slot)
            return {each.nl, each.en};
    return {slot, slot};
}

} // namespace cli
