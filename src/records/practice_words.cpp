#include "records/practice_words.h"

#include "coach/alternatives.h"
#include "records/review_words.h"

#include <fmt/format.h>

namespace records {

using base::Language;
using base::Text;

namespace {

// The decisions of one week of a run, as they were settled.
std::vector<game::Decision>
weekIn(const scenario::Scenario& scenario, const std::vector<game::Decision>& decisions, int week) {
    std::vector<game::Decision> found;
    int now = 1;
    for (const game::Decision& decision : decisions) {
        if (std::holds_alternative<game::EndWeek>(decision))
            ++now;
        else if (now == week)
            found.push_back(decision);
    }
    return coach::settled(scenario, found);
}

std::string inPoints(double value, Language language) {
    return base::formatNumber(value, 1, language);
}

// "+0,4 punten (95%: −0,2 tot +1,0)"
std::string gainIn(const coach::Interval& gain, Language language) {
    const bool dutch = language == Language::Dutch;
    return fmt::format("{} {} (95%: {} {} {})",
                       base::formatSigned(gain.mean, 1, language),
                       dutch ? "punten" : "points",
                       base::formatSigned(gain.low(), 1, language),
                       dutch ? "tot" : "to",
                       base::formatSigned(gain.high(), 1, language));
}

} // namespace

Text momentShown(const coach::Mistake& mistake) {
    const Text whole =
        mistake.at.decision < 0 ? Text{", de hele week", ", the whole week"} : Text{};
    const Text cost = intervalShown(mistake.regret);
    if (!mistake.severity)
        return {fmt::format("Week {}{}: geen aantoonbaar verschil, {} punten",
                            mistake.at.week,
                            whole.nl,
                            cost.nl),
                fmt::format("Week {}{}: no difference that can be shown, {} points",
                            mistake.at.week,
                            whole.en,
                            cost.en)};
    const Text word = coach::wordOf(*mistake.severity);
    if (!mistake.costly())
        return {fmt::format("Week {}{}: {}", mistake.at.week, whole.nl, word.nl),
                fmt::format("Week {}{}: {}", mistake.at.week, whole.en, word.en)};
    return {
        fmt::format("Week {}{}: {}, kostte {} punten", mistake.at.week, whole.nl, word.nl, cost.nl),
        fmt::format("Week {}{}: {}, cost {} points", mistake.at.week, whole.en, word.en, cost.en)};
}

Text momentShown(const scenario::Scenario& scenario,
                 const std::vector<game::Decision>& decisions,
                 const KeptExercise& exercise) {
    Text what{"de hele week", "the whole week"};
    if (exercise.at.decision >= 0) {
        const auto week = weekIn(scenario, decisions, exercise.at.week);
        const auto at = static_cast<std::size_t>(exercise.at.decision);
        what = at < week.size() ? coach::inWords(scenario, week[at]) : Text{};
        if (what.empty())
            what = {"een antwoord in een gesprek", "a reply in a conversation"};
    }
    return {fmt::format("Week {}, {}: kostte {} punten",
                        exercise.at.week,
                        what.nl,
                        inPoints(exercise.cost, Language::Dutch)),
            fmt::format("Week {}, {}: cost {} points",
                        exercise.at.week,
                        what.en,
                        inPoints(exercise.cost, Language::English))};
}

std::vector<Text> markShown(const coach::Marked& marked) {
    std::vector<Text> all;
    if (!marked.breaches.empty()) {
        all.push_back(
            {"Dit mag niet, wat het ook oplevert:", "This is not allowed, whatever it brings:"});
        all.insert(all.end(), marked.breaches.begin(), marked.breaches.end());
        return all;
    }
    const Text left = intervalShown(marked.regret);
    const Text border{inPoints(marked.threshold, Language::Dutch),
                      inPoints(marked.threshold, Language::English)};
    if (marked.accepted && marked.regret.mean <= 0.0)
        all.push_back({"Opgelost: iets beters vond de coach niet.",
                       "Solved: the coach found nothing better."});
    else if (marked.accepted)
        all.push_back({fmt::format("Opgelost: dit scheelt nog {} punten met het beste dat de coach "
                                   "vond, en onder {} is het goed.",
                                   left.nl,
                                   border.nl),
                       fmt::format("Solved: this is {} points short of the best that the coach "
                                   "found, and below {} is good.",
                                   left.en,
                                   border.en)});
    else
        all.push_back(
            {fmt::format("Nog niet: dit scheelt {} punten met het beste dat de coach vond; "
                         "het moet onder {} komen.",
                         left.nl,
                         border.nl),
             fmt::format("Not yet: this is {} points short of the best that the coach "
                         "found; it has to be below {}.",
                         left.en,
                         border.en)});
    if (marked.gain.mean == 0.0 && marked.gain.error == 0.0) {
        all.push_back({"Het komt op hetzelfde neer als wat je toen deed.",
                       "It comes to the same as what you did then."});
        return all;
    }
    all.push_back(
        {"Vergeleken met wat je toen deed: " + gainIn(marked.gain, Language::Dutch) + ".",
         "Compared with what you did then: " + gainIn(marked.gain, Language::English) + "."});
    return all;
}

std::optional<Text> whyNotRemembered(bool trial, bool kept) {
    if (trial)
        return Text{"Dit is een proefspel van een auteur: je kunt het oefenen, maar het wordt niet "
                    "onthouden.",
                    "This is an author's trial game: you can practise it, but it is not "
                    "remembered."};
    if (!kept)
        return Text{"Deze run staat niet bij je eigen runs; wat je oplost, wordt niet onthouden.",
                    "This run is not among your own runs; what you solve is not remembered."};
    return std::nullopt;
}

Text dayShown(Day day) {
    const std::string iso = dateOf(day);
    return {iso.substr(8) + "-" + iso.substr(5, 2) + "-" + iso.substr(0, 4), iso};
}

Text dueShown(const coach::Schedule& schedule, Day today) {
    if (schedule.known())
        return {"onder de knie", "mastered"};
    if (schedule.isDue(today))
        return {"nu te oefenen", "to practise now"};
    const Text day = dayShown(schedule.due);
    return {"komt terug op " + day.nl, "comes back on " + day.en};
}

} // namespace records
