#include "records/duel_words.h"

#include "records/verdict.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace records {

using base::Language;
using base::Text;
using coach::Duel;

namespace {

// Less does not show with one decimal.
constexpr double shownFrom = 0.05;

Text oneDecimal(double value) {
    return {base::formatNumber(value, 1, Language::Dutch),
            base::formatNumber(value, 1, Language::English)};
}

const std::string& winner(double gain, const DuelNames& names) {
    return names[gain > 0.0 ? 0 : 1];
}

// What is said in a conversation often has its quotes already.
std::string inQuotes(const std::string& text) {
    return text.rfind("‘", 0) == 0 ? text : "‘" + text + "’";
}

Text partingShown(const coach::Parting& parting, const DuelNames& names) {
    const Text nothing{"niets meer in die week", "nothing more in that week"};
    coach::OfEach<Text> chose;
    for (std::size_t i = 0; i < chose.size(); ++i)
        chose[i] = parting.chose[i].empty()
                       ? nothing
                       : Text{inQuotes(parting.chose[i].nl), inQuotes(parting.chose[i].en)};
    return {fmt::format("Ze gingen uiteen in week {}, bij keuze {}: {} koos {} en {} koos {}.",
                        parting.week,
                        parting.number,
                        names[0],
                        chose[0].nl,
                        names[1],
                        chose[1].nl),
            fmt::format("They parted in week {}, at choice {}: {} chose {} and {} chose {}.",
                        parting.week,
                        parting.number,
                        names[0],
                        chose[0].en,
                        names[1],
                        chose[1].en)};
}

} // namespace

std::vector<Text> duelSummary(const Duel& duel, const DuelNames& names) {
    std::vector<Text> all;
    const std::size_t weeks = duel.weeks.size();
    if (weeks == 0)
        return {{"Niet allebei hebben ze een week gespeeld, dus er is nog niets te vergelijken.",
                 "They have not both played a week, so there is nothing to compare yet."}};
    const coach::OfEach<Text> points{oneDecimal(duel.result[0]), oneDecimal(duel.result[1])};
    const auto grade = [&](std::size_t who, Language language) {
        return gradeShown(duel.grade[who], language);
    };
    all.push_back({fmt::format("Na week {}: {} heeft {} van de 100 punten voor de doelen en cijfer "
                               "{}, {} heeft {} punten en cijfer {}.",
                               weeks,
                               names[0],
                               points[0].nl,
                               grade(0, Language::Dutch),
                               names[1],
                               points[1].nl,
                               grade(1, Language::Dutch)),
                   fmt::format("After week {}: {} has {} of the 100 points for the goals and grade "
                               "{}, {} has {} points and grade {}.",
                               weeks,
                               names[0],
                               points[0].en,
                               grade(0, Language::English),
                               names[1],
                               points[1].en,
                               grade(1, Language::English))});
    if (duel.weeksPlayed[0] != duel.weeksPlayed[1])
        all.push_back({fmt::format("{} speelde {} weken en {} {}; alleen de weken die ze allebei "
                                   "speelden zijn vergeleken.",
                                   names[0],
                                   duel.weeksPlayed[0],
                                   names[1],
                                   duel.weeksPlayed[1]),
                       fmt::format("{} played {} weeks and {} {}; only the weeks that both played "
                                   "are compared.",
                                   names[0],
                                   duel.weeksPlayed[0],
                                   names[1],
                                   duel.weeksPlayed[1])});
    if (!duel.parting) {
        all.push_back({"Ze maakten voor klanten en bedrijf dezelfde keuzes; wat aan het cijfer "
                       "scheelt, komt van voorspellingen en onderbouwing.",
                       "They made the same choices for customers and company; what differs in the "
                       "grade comes from predictions and evidence."});
        return all;
    }
    all.push_back(partingShown(*duel.parting, names));
    if (std::none_of(duel.parts.begin(), duel.parts.end(), [](const coach::DuelPart& part) {
            return std::abs(part.points) >= shownFrom;
        }))
        all.push_back(
            {"Voor de doelen maakte dat geen verschil.", "For the goals that made no difference."});
    return all;
}

std::vector<Text>
duelWeeks(const scenario::Scenario& scenario, const Duel& duel, const DuelNames& names) {
    std::vector<Text> all;
    for (const coach::DuelWeek& week : duel.weeks) {
        if (std::abs(week.gain) < shownFrom || week.goal < 0)
            continue;
        const Text& goal = scenario.goals[static_cast<std::size_t>(week.goal)].text;
        const Text gain = oneDecimal(std::abs(week.gain));
        const coach::OfEach<Text> result{oneDecimal(week.result[0]), oneDecimal(week.result[1])};
        const std::string& who = winner(week.gain, names);
        all.push_back(
            {fmt::format("Week {}: {} wint {} punten, het meest bij {}. Stand: {} tegen {}.",
                         week.week,
                         who,
                         gain.nl,
                         inQuotes(goal.nl),
                         result[0].nl,
                         result[1].nl),
             fmt::format("Week {}: {} gains {} points, most for {}. Score: {} to {}.",
                         week.week,
                         who,
                         gain.en,
                         inQuotes(goal.en),
                         result[0].en,
                         result[1].en)});
    }
    return all;
}

std::vector<Text> duelCauses(const scenario::Scenario& scenario,
                             const Duel& duel,
                             const DuelNames& names,
                             std::size_t atMost) {
    std::vector<Text> all;
    double rest = 0.0;
    for (std::size_t i = 0; i < duel.parts.size(); ++i) {
        const coach::DuelPart& part = duel.parts[i];
        if (i >= atMost || std::abs(part.points) < shownFrom) {
            rest += part.points;
            continue;
        }
        const Text& goal = scenario.goals[static_cast<std::size_t>(part.goal)].text;
        const Text points = oneDecimal(std::abs(part.points));
        const Text who =
            part.customer < 0
                ? Text{"Het bedrijf zelf (uitgaven)", "The company itself (spending)"}
                : Text{scenario.customers[static_cast<std::size_t>(part.customer)].name,
                       scenario.customers[static_cast<std::size_t>(part.customer)].name};
        const Text because = part.cause.empty() ? Text{}
                                                : Text{", vooral door " + part.cause.nl,
                                                       ", mostly through " + part.cause.en};
        const std::string& gained = winner(part.points, names);
        all.push_back({fmt::format("{}: {} punten voor {}, het meest bij {}{}.",
                                   who.nl,
                                   points.nl,
                                   gained,
                                   inQuotes(goal.nl),
                                   because.nl),
                       fmt::format("{}: {} points for {}, most for {}{}.",
                                   who.en,
                                   points.en,
                                   gained,
                                   inQuotes(goal.en),
                                   because.en)});
    }
    if (std::abs(rest) >= shownFrom) {
        const Text points = oneDecimal(std::abs(rest));
        const std::string& who = winner(rest, names);
        all.push_back({fmt::format("Al het andere samen: {} punten voor {}.", points.nl, who),
                       fmt::format("All the rest together: {} points for {}.", points.en, who)});
    }
    return all;
}

} // namespace records
