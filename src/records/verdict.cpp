#include "records/verdict.h"

#include <algorithm>
#include <cmath>

namespace records {

using base::Text;

Text gradeWord(const game::Debrief& debrief) {
    if (!debrief.passed)
        return debrief.grade < 3.5 ? Text{"ruim onvoldoende", "well below a pass"}
                                   : Text{"onvoldoende", "a fail"};
    if (debrief.grade < 6.5)
        return {"voldoende", "a pass"};
    if (debrief.grade < 7.5)
        return {"ruim voldoende", "a fair pass"};
    if (debrief.grade < 8.5)
        return {"goed", "good"};
    if (debrief.grade < 9.5)
        return {"zeer goed", "very good"};
    return {"uitmuntend", "excellent"};
}

std::string gradeShown(double grade, base::Language language) {
    constexpr double highestFail = game::passingGrade - 0.1;
    const bool passed = grade >= game::passingGrade;
    return base::formatNumber(passed ? grade : std::min(grade, highestFail), 1, language);
}

Mark markOf(double quality) {
    if (quality >= 0.8)
        return Mark::Strong;
    if (quality >= 0.55)
        return Mark::Fair;
    return quality >= 0.3 ? Mark::Weak : Mark::Miss;
}

std::string signOf(Mark mark) {
    switch (mark) {
    case Mark::Strong:
        return "!";
    case Mark::Fair:
        return "!?";
    case Mark::Weak:
        return "?";
    case Mark::Miss:
        break;
    }
    return "??";
}

Text wordOf(Mark mark) {
    switch (mark) {
    case Mark::Strong:
        return {"sterk", "strong"};
    case Mark::Fair:
        return {"bruikbaar", "workable"};
    case Mark::Weak:
        return {"zwak", "weak"};
    case Mark::Miss:
        break;
    }
    return {"misser", "miss"};
}

std::vector<std::size_t> judgedDecisions(const game::Debrief& debrief) {
    std::vector<std::size_t> judged;
    for (std::size_t i = 0; i < debrief.decisions.size(); ++i)
        if (debrief.decisions[i].quality)
            judged.push_back(i);
    return judged;
}

std::vector<std::size_t> tellingDecisions(const game::Debrief& debrief, std::size_t atMost) {
    std::vector<std::size_t> byQuality = judgedDecisions(debrief);
    std::stable_sort(byQuality.begin(), byQuality.end(), [&](std::size_t a, std::size_t b) {
        return *debrief.decisions[a].quality < *debrief.decisions[b].quality;
    });
    if (byQuality.size() > atMost) {
        const auto worst = static_cast<std::ptrdiff_t>((atMost + 1) / 2);
        const auto best = static_cast<std::ptrdiff_t>(atMost / 2);
        byQuality.erase(byQuality.begin() + worst, byQuality.end() - best);
    }
    std::sort(byQuality.begin(), byQuality.end());
    return byQuality;
}

std::string goalAmount(double value, scenario::GoalMeasure measure, base::Language language) {
    using Measure = scenario::GoalMeasure;
    switch (measure) {
    case Measure::Revenue:
    case Measure::Profit:
        return base::formatMoney(static_cast<std::int64_t>(std::llround(value * 100.0)), language);
    case Measure::Nps:
        return base::formatSigned(value, 0, language);
    default:
        return base::formatNumber(value, 0, language);
    }
}

std::optional<double> meanBrier(const game::Debrief& debrief) {
    if (debrief.predictions.empty())
        return std::nullopt;
    double sum = 0.0;
    for (const game::PredictionRow& row : debrief.predictions)
        sum += row.brier;
    return sum / static_cast<double>(debrief.predictions.size());
}

} // namespace records
