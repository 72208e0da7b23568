// Market research: measurements with noise, of customers or of segments.
#include "game/actions/action.h"

#include <algorithm>
#include <cmath>

namespace game {

namespace {

// The mark 0..10 behind "would you recommend us?": satisfied customers give an 8 or 9, and few a 10
// (design).
double recommendation(double satisfaction) {
    return std::floor(std::clamp(2.6 + 8.8 * satisfaction, 0.0, 10.0) + 0.5);
}

// Net Promoter Score of marks 0..10: promoters (9, 10) less detractors (0..6), in percentage
// points, with the standard error of that difference.
Estimate netPromoterScore(const std::vector<double>& satisfaction) {
    double sum = 0.0;
    double squares = 0.0;
    for (const double value : satisfaction) {
        const double mark = recommendation(value);
        const double side = mark >= 9 ? 1.0 : mark <= 6 ? -1.0 : 0.0;
        sum += side;
        squares += side * side;
    }
    const auto n = static_cast<double>(satisfaction.size());
    const double mean = sum / n;
    return {100.0 * mean, 100.0 * std::sqrt(std::max(0.0, squares / n - mean * mean) / n)};
}

void studySegments(Turn& turn, const Deed& deed) {
    for (std::size_t i = 0; i < turn.scenario.segments.size(); ++i) {
        const scenario::Segment& segment = turn.scenario.segments[i];
        const double error = (turn.uniform(static_cast<int>(i), 1, deed.index % 256) - 0.5) * 3.4 *
                             deed.action.noise;
        const int mark = static_cast<int>(
            std::floor(std::clamp(segment.attractiveness + error, 0.0, 1.0) * 100.0 + 0.5));
        const auto words = [&] {
            return Text{"Onderzoek: " + segment.name.nl + " scoort " + std::to_string(mark) +
                            " van 100 als doelgroep",
                        "Study: " + segment.name.en + " scores " + std::to_string(mark) +
                            " out of 100 as a target group"};
        };
        turn.fact(-1, "segment_data", words);
        turn.news(scenario::Tone::Neutral, -1, words);
    }
}

void tell(Turn& turn, int customer, sim::Quantity quantity, double value) {
    if (quantity != sim::Quantity::Satisfaction && quantity != sim::Quantity::Trust)
        return;
    const std::string mark =
        std::to_string(static_cast<int>(std::floor(std::clamp(value, 0.0, 1.0) * 100.0 + 0.5)));
    const bool trust = quantity == sim::Quantity::Trust;
    turn.fact(customer, value < 0.5 ? "survey_low" : "survey_high", [&] {
        return Text{std::string("Enquête: ") + (trust ? "vertrouwen " : "tevredenheid ") + mark,
                    std::string("Survey: ") + (trust ? "trust " : "satisfaction ") + mark};
    });
}

void study(Turn& turn, const Deed& deed) {
    if (deed.action.reveals.empty())
        return studySegments(turn, deed);
    const Sight sight = turn.sight();
    const std::vector<int> audience = reached(sight, deed);
    std::vector<double> satisfaction;
    for (const int customer : audience)
        for (const sim::Quantity quantity : deed.action.reveals) {
            sim::Stimulus stimulus = deed.stimulus(sim::StimulusKind::Measure, customer);
            stimulus.quantity = quantity;
            stimulus.amount = deed.action.noise;
            const double value = turn.stimulate(stimulus).front().value;
            tell(turn, customer, quantity, value);
            if (quantity == sim::Quantity::Satisfaction)
                satisfaction.push_back(value);
        }
    if (satisfaction.size() > 1) {
        const Estimate score = netPromoterScore(satisfaction);
        turn.state.nps.push_back({turn.state.week, score});
        const auto rounded = static_cast<int>(std::lround(score.mean));
        turn.fact(-1, rounded < 0 ? "survey_low" : "survey_high", [&] {
            return Text{"NPS " + std::to_string(rounded), "NPS " + std::to_string(rounded)};
        });
    }
    turn.news(scenario::Tone::Neutral, audience.size() == 1 ? audience.front() : -1, [&] {
        return Text{
            deed.action.name.nl + ": " + std::to_string(audience.size()) +
                (audience.size() == 1 ? " relatie onderzocht" : " relaties onderzocht"),
            deed.action.name.en + ": " + std::to_string(audience.size()) +
                (audience.size() == 1 ? " relationship studied" : " relationships studied")};
    });
}

} // namespace

namespace rules {
const ActionRule study{noReason, noSlots, game::study};
} // namespace rules

} // namespace game
