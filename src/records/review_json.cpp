#include "records/review_json.h"

#include "records/review_words.h"

#include <nlohmann/json.hpp>

#include <array>

namespace records {

namespace {

using Json = nlohmann::ordered_json;

Json of(const base::Text& text) {
    return {{"nl", text.nl}, {"en", text.en}};
}

Json of(const coach::Interval& interval) {
    return {{"mean", interval.mean},
            {"low", interval.low()},
            {"high", interval.high()},
            {"worlds", interval.worlds}};
}

std::string idOf(const scenario::Scenario& scenario, int customer) {
    return customer < 0 ? std::string{} : scenario.customers[static_cast<std::size_t>(customer)].id;
}

Json of(const scenario::Scenario& scenario, const coach::Why& why) {
    Json parts = Json::array();
    for (const coach::WhyPart& part : why.parts)
        parts.push_back({{"goal", scenario.goals[static_cast<std::size_t>(part.goal)].id},
                         {"customer", idOf(scenario, part.customer)},
                         {"points", part.points}});
    Json causes = Json::array();
    for (const coach::WhyCause& cause : why.causes)
        causes.push_back({{"what", of(cause.what)}, {"points", cause.points}});
    return {{"points", why.points},
            {"sentence", of(why.sentence)},
            {"theory", why.theory},
            {"parts", parts},
            {"causes", causes}};
}

Json of(const scenario::Scenario& scenario, const coach::Judgement& judgement) {
    constexpr std::array<const char*, 5> names{"best", "good", "inaccuracy", "mistake", "blunder"};
    Json json{{"week", judgement.week},
              {"customer", idOf(scenario, judgement.customer)},
              {"played", of(judgement.what)},
              {"regret", of(judgement.regret)},
              {"severity", nullptr},
              {"alternatives", Json::array()}};
    if (judgement.severity)
        json["severity"] = names[static_cast<std::size_t>(*judgement.severity)];
    for (const coach::Alternative& alternative : judgement.alternatives)
        json["alternatives"].push_back({{"what", of(alternative.what)},
                                        {"gain", of(alternative.gain)},
                                        {"theory", alternative.theory}});
    if (judgement.why)
        json["why"] = of(scenario, *judgement.why);
    return json;
}

Json of(const scenario::Scenario& scenario, const coach::WeekReview& week) {
    return {{"week", week.week},
            {"expected", of(week.expected)},
            {"spread", week.spread},
            {"best", of(week.best)},
            {"skill", of(week.skill)},
            {"luck", of(week.luck)},
            {"judgement", of(scenario, week.judgement)}};
}

} // namespace

std::string reviewJson(const scenario::Scenario& scenario,
                       const game::Debrief& debrief,
                       const coach::Review& review) {
    Json json{{"scenario", scenario.id},
              {"finished", review.finished},
              {"grade", debrief.grade},
              {"grade_by_result", debrief.resultGrade},
              {"outcome", review.outcome},
              {"par", of(review.par)},
              {"skill", of(review.skill)},
              {"luck", of(review.luck)},
              {"quality", debrief.quality ? Json(debrief.quality->share) : Json()},
              {"weeks", Json::array()},
              {"decisions", Json::array()},
              {"silences", Json::array()}};
    for (const coach::WeekReview& week : review.weeks) {
        json["weeks"].push_back(of(scenario, week));
        if (const game::WeekQuality* weighed = qualityIn(debrief, week.week)) {
            json["weeks"].back()["quality"] = weighed->quality;
            json["weeks"].back()["stake"] = weighed->stake;
            json["weeks"].back()["unlawful"] = weighed->unlawful;
        }
    }
    for (const coach::Judgement& judgement : review.decisions)
        json["decisions"].push_back(of(scenario, judgement));
    for (const coach::Drift& drift : review.drifts)
        json["silences"].push_back({{"customer", idOf(scenario, drift.customer)},
                                    {"from_week", drift.fromWeek},
                                    {"to_week", drift.toWeek},
                                    {"remedy", of(drift.remedy)},
                                    {"gain", of(drift.gain)}});
    return json.dump(2) + "\n";
}

} // namespace records
