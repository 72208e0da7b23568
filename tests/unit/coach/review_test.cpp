#include "coach/bots.h"
#include "coach/done.h"
#include "coach/luck_weights.h"
#include "coach/review.h"
#include "coach/why.h"
#include "coach/why_words.h"
#include "support/catch.hpp"
#include "support/games.h"
#include "support/town.h"

#include <algorithm>
#include <cmath>

namespace {

std::vector<game::Decision> playedBy(std::string_view bot, std::uint64_t seed) {
    game::Session session(support::town(), seed);
    const auto player = coach::makeBot(bot, seed);
    coach::playOut(session, *player);
    return session.decisions();
}

coach::Review
reviewed(const std::vector<game::Decision>& decisions, std::uint64_t seed, int threads = 1) {
    coach::ReviewOptions options;
    options.worlds = 16;
    options.threads = threads;
    options.weeksInDetail = 1;
    return coach::reviewOf(support::town(), seed, decisions, options).value();
}

} // namespace

TEST_CASE("par, skill and luck add up to the outcome, in all and week by week") {
    const coach::Review review = reviewed(playedBy("random", 3), 3);
    CHECK(review.finished);
    CHECK(std::abs(review.par.mean + review.skill.mean + review.luck.mean - review.outcome) < 1e-9);
    double sum = review.par.mean;
    for (const coach::WeekReview& week : review.weeks) {
        CHECK(std::abs(sum - week.expected.mean) < 1e-9);
        sum += week.skill.mean + week.luck.mean;
    }
    CHECK(std::abs(sum - review.outcome) < 1e-9);
}

TEST_CASE("a review has the same bits with any number of threads") {
    const auto decisions = playedBy("random", 4);
    const coach::Review one = reviewed(decisions, 4, 1);
    const coach::Review four = reviewed(decisions, 4, 4);
    CHECK(one.skill.mean == four.skill.mean);
    CHECK(one.luck.error == four.luck.error);
    REQUIRE(one.decisions.size() == four.decisions.size());
    for (std::size_t i = 0; i < one.decisions.size(); ++i)
        CHECK(one.decisions[i].regret.mean == four.decisions[i].regret.mean);
}

TEST_CASE("who does nothing is told so, and who plays well is not blamed more") {
    const coach::Review idle = reviewed(playedBy("idle", 5), 5);
    const coach::Review expert = reviewed(playedBy("expert", 5), 5);
    // In the small town a week costs a third of a point at most, but for certain.
    const auto costly = [](const coach::Review& review) {
        return std::count_if(review.weeks.begin(), review.weeks.end(), [](const auto& week) {
            return week.judgement.regret.low() > 0.0;
        });
    };
    CHECK(costly(idle) == static_cast<std::ptrdiff_t>(idle.weeks.size()));
    CHECK(costly(expert) < costly(idle));
    CHECK(expert.skill.mean > idle.skill.mean);
    CHECK_FALSE(idle.drifts.empty());
}

TEST_CASE("a game without decisions, or cut off, is reviewed as far as it goes") {
    const coach::Review nothing = reviewed({}, 1);
    CHECK(nothing.weeks.empty());
    CHECK_FALSE(nothing.finished);
    auto decisions = playedBy("random", 6);
    decisions.resize(decisions.size() / 2);
    const coach::Review half = reviewed(decisions, 6);
    CHECK_FALSE(half.finished);
    CHECK_FALSE(half.weeks.empty());
    CHECK(std::abs(half.par.mean + half.skill.mean + half.luck.mean - half.outcome) < 1e-9);
}

TEST_CASE("what is planned in a week that has not ended changes nothing yet") {
    auto decisions = playedBy("random", 6);
    const auto end = std::find(decisions.begin(), decisions.end(), game::Decision(game::EndWeek{}));
    decisions.erase(end + 1, decisions.end());
    const coach::Review before = reviewed(decisions, 6);
    decisions.emplace_back(game::PlanAction{"visit", "cc", {{"topic", {"trust"}}}});
    const coach::Review planned = reviewed(decisions, 6);
    CHECK(planned.weeks.size() == 1);
    CHECK(planned.outcome == before.outcome);
    CHECK(planned.luck.mean == before.luck.mean);
}

TEST_CASE("a review can be stopped") {
    coach::ReviewOptions options;
    options.worlds = 8;
    options.goesOn = [](double share) {
        return share < 0.3;
    };
    CHECK_FALSE(coach::reviewOf(support::town(), 1, playedBy("idle", 1), options).has_value());
}

TEST_CASE("the parts of why add up to the difference, and it is said in both languages") {
    const game::Session session(support::town(), 2);
    const coach::Line better{{game::PlanAction{"visit", "cc", {{"topic", {"trust"}}}}}, true};
    const coach::Line played{{}, true};
    const coach::Why why = coach::whyOf({session, better, played, 1, 16});
    double sum = 0.0;
    for (const coach::WhyPart& part : why.parts)
        sum += part.points;
    CHECK(std::abs(sum - why.points) < 1e-9);
    // The same points by cause; the cause that was taken away is among them.
    double caused = 0.0;
    bool named = false;
    for (const coach::WhyCause& cause : why.causes) {
        caused += cause.points;
        named = named || cause.what.en == "‘visit’";
    }
    CHECK(std::abs(caused - why.points) < 1e-9);
    CHECK(named);
    const coach::Outcomes outcomes =
        coach::rollOut(game::Imagination(session), {better, played}, {1, 0, 16, 1});
    CHECK(std::abs(coach::differenceOf(outcomes[0], outcomes[1]).mean - why.points) < 1e-9);
    // And less its luck, of each customer where it was.
    coach::RolloutOptions calm{1, 0, 16, 1};
    calm.lessLuck =
        coach::luckWeightsAt(game::Imagination(session), {better, played}, {2, 0, 16, 1});
    const coach::Why calmly = coach::whyOf({session, better, played, 1, 16, calm.lessLuck});
    const coach::Outcomes calmOutcomes =
        coach::rollOut(game::Imagination(session), {better, played}, calm);
    CHECK(std::abs(coach::differenceOf(calmOutcomes[0], calmOutcomes[1]).mean - calmly.points) <
          1e-9);
    CHECK(calmly.points != why.points);
    CHECK_FALSE(why.sentence.nl.empty());
    CHECK_FALSE(why.sentence.en.empty());
    CHECK(why.sentence.nl != why.sentence.en);
}

TEST_CASE("why names what was chosen otherwise, and nothing that both lines do") {
    const game::Session session(support::town(), 2);
    const auto whyOf = [&](const std::vector<game::Decision>& better,
                           const std::vector<game::Decision>& played) {
        return coach::whyOf({session, {better, true}, {played, true}, 1, 16}).sentence.en;
    };
    const game::PlanAction visit{"visit", "cc", {{"topic", {"trust"}}}};
    const game::PlanAction call{"call", "cc", {}};
    const auto names = [](const std::string& sentence, const char* what) {
        return sentence.find(what) != std::string::npos;
    };
    INFO(whyOf({visit, call}, {call}));
    CHECK(names(whyOf({visit, call}, {call}), "‘visit’"));
    CHECK_FALSE(names(whyOf({visit, call}, {call}), "‘call’"));
    // What is better left undone.
    const coach::Line calm{{visit}, true};
    coach::Line pestering{{visit}, true};
    pestering.decisions.insert(pestering.decisions.end(), 8, call);
    const auto calmGames = coach::gamesWithCauses(session, calm, 1, 8);
    const auto pesteredGames = coach::gamesWithCauses(session, pestering, 1, 8);
    const std::string left =
        coach::sentenceOf({session.scenario(), calm, pestering, calmGames, pesteredGames},
                          {2, 1.0, 0})
            .en;
    INFO(left);
    CHECK(names(left, "ithout ‘call’"));
    CHECK_FALSE(names(left, "‘visit’"));
}

TEST_CASE("what only one of two does is told for one customer, its own first") {
    const game::PlanAction visit{"visit", "cc", {{"topic", {"trust"}}}};
    const game::PlanAction other{"visit", "cc", {{"topic", {"satisfaction"}}}};
    const auto only = [](const std::vector<game::Decision>& one,
                         const std::vector<game::Decision>& two) {
        return coach::doneOnlyBy(one, two, *support::town(), 2).size();
    };
    REQUIRE(support::town()->customers[2].id == "cc");
    CHECK(only({visit}, {}) == 1);
    CHECK(only({visit}, {visit}) == 0);
    CHECK(only({visit, visit}, {visit}) == 1);
    CHECK(only({visit}, {other}) == 1); // with another answer
    CHECK(only({game::PlanAction{"visit", "aa", {}}}, {}) == 0);
}

TEST_CASE("another reply is something else that was done, however the conversation began") {
    scenario::Scenario town = *support::town();
    town.actions[0].kind = scenario::ActionKind::Converse;
    const auto only = [&](const game::Decision& begun, const char* one, const char* two) {
        const std::vector<game::Decision> before{game::StartConversation{"chat", "aa"},
                                                 game::Reply{"same"}};
        std::vector<game::Decision> a = before;
        std::vector<game::Decision> b = before;
        a.insert(a.end(), {begun, game::Reply{one}});
        b.insert(b.end(), {begun, game::Reply{two}});
        return coach::doneOnlyBy(a, b, town, 2);
    };
    for (const game::Decision& begun :
         {game::Decision(game::PlanAction{town.actions[0].id, "cc", {}}),
          game::Decision(game::StartConversation{"chat", "cc"})}) {
        CHECK(only(begun, "yes", "yes").empty());
        REQUIRE(only(begun, "yes", "no").size() == 1);
        CHECK(only(begun, "yes", "no").front().kind == sim::CauseKind::Conversation);
    }
    // Somebody else's.
    CHECK(only(game::StartConversation{"chat", "bb"}, "yes", "no").empty());
}
