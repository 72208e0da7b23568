#include "coach/why_words.h"

#include <fmt/format.h>

#include <algorithm>

namespace coach {

using base::Language;
using base::Text;
using game::Session;

namespace {

std::string shownPoints(double value, Language language) {
    return base::formatNumber(value, 1, language);
}

// What is named: that the better line does, or that it leaves undone.
struct Named {
    Text cause;
    bool without = false;
    int shown = -1; // the quantity that it lifts; -1: none that is worth telling
    double amount = 0.0;
};

// Of these causes the one that lifts a quantity most.
std::optional<Named> mostLifting(const Compared& lines,
                                 const CauseSums& sums,
                                 const std::vector<Deed>& deeds,
                                 bool without) {
    constexpr double tellable = 0.005;
    const auto most = std::max_element(sums.begin(), sums.end(), [&](const auto& a, const auto& b) {
        return (isAmong(deeds, a.first) ? a.second : 0.0) <
               (isAmong(deeds, b.first) ? b.second : 0.0);
    });
    if (most == sums.end() || !isAmong(deeds, most->first) || most->second < tellable)
        return std::nullopt;
    const auto& [shown, kind, item] = most->first;
    return Named{causeName(lines.scenario, kind, item), without, shown, most->second};
}

std::optional<Named>
firstDone(const Compared& lines, const std::vector<Deed>& deeds, bool movesAlong, bool without) {
    const auto found = std::find_if(deeds.begin(), deeds.end(), [&](const Deed& deed) {
        return deed.movesAlong || !movesAlong;
    });
    if (found == deeds.end())
        return std::nullopt;
    return Named{causeName(lines.scenario, static_cast<int>(found->kind), found->item), without};
}

// The most telling of what was chosen otherwise; nothing where the lines do the same here.
std::optional<Named> namedIn(const Compared& lines, int customer, bool becomesCustomer) {
    const auto& [scenario, better, played, betterGames, playedGames] = lines;
    const auto added = doneOnlyBy(better.decisions, played.decisions, scenario, customer);
    const auto dropped = doneOnlyBy(played.decisions, better.decisions, scenario, customer);
    CauseSums sums;
    const double each = 1.0 / static_cast<double>(betterGames.size());
    for (std::size_t world = 0; world < betterGames.size(); ++world) {
        addCauses(betterGames[world], customer, each, sums);
        addCauses(playedGames[world], customer, -each, sums);
    }
    std::optional<Named> named;
    if (becomesCustomer)
        named = firstDone(lines, added, true, false);
    if (!named)
        named = mostLifting(lines, sums, added, false);
    if (!named)
        named = mostLifting(lines, sums, dropped, true);
    if (!named)
        named = firstDone(lines, added, false, false);
    return named ? named : firstDone(lines, dropped, false, true);
}

int customersIn(const std::vector<Session>& games, int customer) {
    return static_cast<int>(std::count_if(
        games.begin(), games.end(), [&](const Session& end) { return isCustomer(end, customer); }));
}

Text withOrWithout(const std::optional<Named>& named) {
    if (!named)
        return {"Met deze keuze", "With this choice"};
    return named->without ? Text{"Zonder " + named->cause.nl, "Without " + named->cause.en}
                          : Text{"Met " + named->cause.nl, "With " + named->cause.en};
}

Text asCustomer(const Text& with, const std::string& who, int now, int then, std::size_t games) {
    return {
        fmt::format("{} is {} aan het eind in {} van de {} nagespeelde spellen klant, en anders "
                    "in {}.",
                    with.nl,
                    who,
                    now,
                    games,
                    then),
        fmt::format("{} {} is a customer at the end in {} of the {} games played on, and "
                    "otherwise in {}.",
                    with.en,
                    who,
                    now,
                    games,
                    then)};
}

Text liftedBy(const Named& named, const std::string& who) {
    const Text quantity = quantityName(named.shown);
    const double amount = 100.0 * named.amount;
    const std::string nl = shownPoints(amount, Language::Dutch);
    const std::string en = shownPoints(amount, Language::English);
    if (named.without)
        return {fmt::format("Vooral bij {}: zonder {} blijft {} er samen zo’n {} hoger.",
                            who,
                            named.cause.nl,
                            quantity.nl,
                            nl),
                fmt::format("Mostly at {}: without {} {} stays about {} higher there in all.",
                            who,
                            named.cause.en,
                            quantity.en,
                            en)};
    return {fmt::format("Vooral bij {}: {} brengt {} er samen zo’n {} hoger.",
                        who,
                        named.cause.nl,
                        quantity.nl,
                        nl),
            fmt::format("Mostly at {}: {} lifts {} there by about {} in all.",
                        who,
                        named.cause.en,
                        quantity.en,
                        en)};
}

// What happens at that customer.
Text happening(const Compared& lines, int customer, const std::string& who) {
    const int now = customersIn(lines.betterGames, customer);
    const int then = customersIn(lines.playedGames, customer);
    // A quarter of the games is more than the odd customer who leaves anyway.
    const std::size_t games = lines.betterGames.size();
    const bool becomes = 4 * (now - then) >= static_cast<int>(games);
    const std::optional<Named> named = namedIn(lines, customer, becomes);
    if (becomes)
        return asCustomer(withOrWithout(named), who, now, then, games);
    if (named && named->shown >= 0)
        return liftedBy(*named, who);
    const Text with = withOrWithout(named);
    return {with.nl + " gaat het vooral bij " + who + " beter.",
            with.en + " it goes better at " + who + " most of all."};
}

} // namespace

Text sentenceOf(const Compared& lines, const Told& told) {
    if (told.goal < 0)
        return {"Het verschil is over veel klanten verspreid.",
                "The difference is spread over many customers."};
    const Text& goal = lines.scenario.goals[static_cast<std::size_t>(told.goal)].text;
    const std::string nl = shownPoints(told.points, Language::Dutch);
    const std::string en = shownPoints(told.points, Language::English);
    if (told.customer < 0)
        return {fmt::format("Vooral in wat het bedrijf uitgeeft: dat scheelt {} punten bij ‘{}’.",
                            nl,
                            goal.nl),
                fmt::format(
                    "Mostly in what the company spends: worth {} points for ‘{}’.", en, goal.en)};
    const auto at = static_cast<std::size_t>(told.customer);
    const Text text = happening(lines, told.customer, lines.scenario.customers[at].name);
    return {
        fmt::format("{} Dat scheelt {} punten, het meest bij ‘{}’.", text.nl, nl, goal.nl),
        fmt::format("{} That is worth {} points, most of them for ‘{}’.", text.en, en, goal.en)};
}

} // namespace coach
