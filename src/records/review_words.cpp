#include "records/review_words.h"

#include "records/verdict.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace records {

using base::Language;
using base::Text;
using coach::Interval;

namespace {

std::string one(double value, Language language) {
    return base::formatNumber(value, 1, language);
}

// Both texts use {} for the same numbers in the same order, each with one decimal.
template<class... Numbers>
Text with(const char* nl, const char* en, Numbers... numbers) {
    const auto in = [&](const char* text, Language language) {
        return fmt::format(fmt::runtime(text), one(numbers, language)...);
    };
    return {in(nl, Language::Dutch), in(en, Language::English)};
}

Text titleOf(const scenario::Scenario& scenario, const std::string& theory) {
    for (const scenario::TheoryCard& card : scenario.theory)
        if (card.id == theory)
            return card.title;
    return {};
}

// "Oorzaken, in punten: ‘Accountgesprek’ −2,1; ..." as seen from the choice that was made.
Text causesShown(const std::vector<coach::WhyCause>& causes) {
    constexpr double worthNaming = 0.05;
    const auto in = [&](Language language) {
        std::string all;
        for (const coach::WhyCause& cause : causes)
            if (std::abs(cause.points) >= worthNaming)
                all += (all.empty() ? "" : "; ") + cause.what.in(language) + " " +
                       base::formatSigned(-cause.points, 1, language);
        return all;
    };
    const Text list{in(Language::Dutch), in(Language::English)};
    return list.empty() ? list
                        : Text{"Oorzaken, in punten: " + list.nl + ".",
                               "Causes, in points: " + list.en + "."};
}

Lesson lessonOf(const scenario::Scenario& scenario, const coach::Judgement& judgement) {
    const Text word = verdictShown(judgement);
    const Text cost = intervalShown(judgement.regret);
    Lesson lesson;
    lesson.week = judgement.week;
    lesson.verdict = {
        fmt::format("Week {}: {}, kostte {} punten", judgement.week, word.nl, cost.nl),
        fmt::format("Week {}: {}, cost {} points", judgement.week, word.en, cost.en)};
    lesson.played = judgement.what;
    if (!judgement.alternatives.empty())
        lesson.better = judgement.alternatives.front().what;
    if (judgement.why) {
        lesson.why = judgement.why->sentence;
        lesson.causes = causesShown(judgement.why->causes);
        lesson.theory = titleOf(scenario, judgement.why->theory);
    }
    return lesson;
}

bool teaches(const coach::Judgement& judgement) {
    return judgement.severity && *judgement.severity >= coach::Severity::Inaccuracy;
}

// Of one week, whose decisions share what would have been better, three are enough, and each better
// choice is told once: else the most telling week would be all there is to read.
bool saysMore(const Lesson& lesson, const std::vector<Lesson>& before) {
    constexpr std::ptrdiff_t ofAWeek = 3;
    const auto sameWeek = [&](const Lesson& other) {
        return other.week == lesson.week;
    };
    return std::count_if(before.begin(), before.end(), sameWeek) < ofAWeek &&
           std::none_of(before.begin(), before.end(), [&](const Lesson& other) {
               return sameWeek(other) && other.better.nl == lesson.better.nl;
           });
}

} // namespace

Text intervalShown(const Interval& interval) {
    return with("{} (95%: {} tot {})",
                "{} (95%: {} to {})",
                interval.mean,
                interval.low(),
                interval.high());
}

Text verdictShown(const coach::Judgement& judgement) {
    return judgement.severity
               ? coach::wordOf(*judgement.severity)
               : Text{"geen aantoonbaar verschil", "no difference that can be shown"};
}

std::vector<Text> summaryOf(const game::Debrief& debrief, const coach::Review& review) {
    std::vector<Text> all;
    if (review.weeks.empty())
        return {{"Er is nog geen week gespeeld, dus er valt nog niets na te bespreken.",
                 "No week has been played yet, so there is nothing to discuss yet."}};
    all.push_back(with("{} van de 100 punten, want {} was te verwachten als iemand alleen het "
                       "nodige deed, {} kwam door de keuzes en {} door geluk of pech.",
                       "{} of the 100 points: {} was to be expected from somebody who only did "
                       "what must be done, {} came from the choices and {} from good or bad luck.",
                       review.outcome,
                       review.par.mean,
                       review.skill.mean,
                       review.luck.mean));
    const Text skill = intervalShown(review.skill);
    const Text luck = intervalShown(review.luck);
    all.push_back({"Keuzes: " + skill.nl + ". Geluk: " + luck.nl + ".",
                   "Choices: " + skill.en + ". Luck: " + luck.en + "."});
    if (debrief.quality)
        all.push_back(
            {fmt::format("In je cijfer, een {}, tellen je keuzes: gokken is 0%, het beste wat de "
                         "coach vond 100%, en dit spel staat op {}. Naar de uitkomst, met alle "
                         "geluk en pech, was het een {}.",
                         gradeShown(debrief.grade, Language::Dutch),
                         base::formatPercent(debrief.quality->share, Language::Dutch),
                         gradeShown(debrief.resultGrade, Language::Dutch)),
             fmt::format("Your grade, a {}, counts your choices: guessing is 0%, the best that the "
                         "coach found 100%, and this game is at {}. By the outcome, good and bad "
                         "luck included, it would be a {}.",
                         gradeShown(debrief.grade, Language::English),
                         base::formatPercent(debrief.quality->share, Language::English),
                         gradeShown(debrief.resultGrade, Language::English))});
    if (!review.finished)
        all.push_back({"Het spel is niet afgemaakt; dit gaat over de weken die gespeeld zijn.",
                       "The game was not finished; this is about the weeks that were played."});
    return all;
}

std::vector<Lesson>
lessonsOf(const scenario::Scenario& scenario, const coach::Review& review, std::size_t atMost) {
    std::vector<const coach::Judgement*> costly;
    for (const coach::WeekReview& week : review.weeks)
        if (teaches(week.judgement))
            costly.push_back(&week.judgement);
    for (const coach::Judgement& judgement : review.decisions)
        if (teaches(judgement))
            costly.push_back(&judgement);
    std::stable_sort(
        costly.begin(), costly.end(), [](const coach::Judgement* a, const coach::Judgement* b) {
            return a->regret.mean > b->regret.mean;
        });
    std::vector<Lesson> lessons;
    for (const coach::Judgement* judgement : costly) {
        Lesson lesson = lessonOf(scenario, *judgement);
        if (lessons.size() < atMost && saysMore(lesson, lessons))
            lessons.push_back(std::move(lesson));
    }
    return lessons;
}

std::vector<Text> driftsShown(const scenario::Scenario& scenario, const coach::Review& review) {
    std::vector<Text> all;
    for (const coach::Drift& drift : review.drifts) {
        const std::string& who = scenario.customers[static_cast<std::size_t>(drift.customer)].name;
        const Text gain = intervalShown(drift.gain);
        all.push_back(
            {fmt::format("{}: van week {} tot en met week {} gebeurde er niets. ‘{}’ had na vier "
                         "weken {} punten opgeleverd.",
                         who,
                         drift.fromWeek,
                         drift.toWeek,
                         drift.remedy.nl,
                         gain.nl),
             fmt::format("{}: nothing was done from week {} to week {}. ‘{}’ would have brought "
                         "{} points after four weeks.",
                         who,
                         drift.fromWeek,
                         drift.toWeek,
                         drift.remedy.en,
                         gain.en)});
    }
    return all;
}

const game::WeekQuality* qualityIn(const game::Debrief& debrief, int week) {
    if (debrief.quality)
        for (const game::WeekQuality& each : debrief.quality->weeks)
            if (each.week == week)
                return &each;
    return nullptr;
}

Text qualityShown(const game::Debrief& debrief, int week) {
    const game::WeekQuality* const weighed = qualityIn(debrief, week);
    if (weighed == nullptr)
        return {"–", "–"};
    Text shown{base::formatPercent(weighed->quality, Language::Dutch),
               base::formatPercent(weighed->quality, Language::English)};
    if (weighed->unlawful) {
        shown.nl += " (overtreding)";
        shown.en += " (breach)";
    }
    return shown;
}

} // namespace records
