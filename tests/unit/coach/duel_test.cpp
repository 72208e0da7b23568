#include "coach/bots.h"
#include "coach/duel.h"
#include "support/catch.hpp"
#include "support/games.h"
#include "support/town.h"

#include <cmath>

namespace {

std::vector<game::Decision> duelDecisions(std::string_view bot, std::uint64_t seed) {
    game::Session session(support::town(), seed);
    const auto player = coach::makeBot(bot, seed);
    coach::playOut(session, *player);
    return session.decisions();
}

double sumOf(const std::vector<coach::DuelPart>& parts) {
    double sum = 0.0;
    for (const coach::DuelPart& part : parts)
        sum += part.points;
    return sum;
}

} // namespace

TEST_CASE("a duel with oneself is a draw without a parting") {
    const auto decisions = duelDecisions("expert", 3);
    const coach::Duel duel = coach::duelOf(support::town(), 3, {decisions, decisions});
    CHECK_FALSE(duel.parting.has_value());
    CHECK(duel.gain() == 0.0);
    CHECK(duel.parts.empty());
    REQUIRE(duel.weeks.size() == 8);
    for (const coach::DuelWeek& week : duel.weeks) {
        CHECK(week.gain == 0.0);
        CHECK(week.goal == -1);
    }
}

TEST_CASE("what each week and each customer made of a duel adds up to the difference") {
    const auto expert = duelDecisions("expert", 3);
    const auto idle = duelDecisions("idle", 3);
    const coach::Duel duel = coach::duelOf(support::town(), 3, {expert, idle});
    CHECK(duel.finished[0]);
    CHECK(duel.gain() > 0.0);
    double weeks = 0.0;
    for (const coach::DuelWeek& week : duel.weeks)
        weeks += week.gain;
    CHECK(std::abs(weeks - duel.gain()) < 1e-9);
    CHECK(std::abs(sumOf(duel.parts) - duel.gain()) < 1e-6);
    REQUIRE(duel.parting.has_value());
    CHECK(duel.parting->week == 1);
    CHECK(duel.parting->number == 1);
    CHECK_FALSE(duel.parting->chose[0].empty());
    CHECK(duel.parting->chose[1].empty()); // who does nothing chose nothing more
    bool told = false;
    for (const coach::DuelPart& part : duel.parts)
        told = told || (part.points > 0.0 && !part.cause.empty());
    CHECK(told);
    const coach::Duel turned = coach::duelOf(support::town(), 3, {idle, expert});
    CHECK(std::abs(turned.gain() + duel.gain()) < 1e-9);
    CHECK(turned.parts.size() == duel.parts.size());
}

TEST_CASE("the first choice that differs is found, and what was taken back does not count") {
    const game::PlanAction call{"call", "aa", {}};
    const game::PlanAction visit{"visit", "cc", {{"topic", {"trust"}}}};
    const game::PlanAction asked{"visit", "cc", {{"topic", {"satisfaction"}}}};
    const game::PlanAction otherCall{"call", "dd", {}};
    const game::EndWeek end;
    game::Session probe(support::town(), 1);
    support::mustTake(probe, call);
    support::mustTake(probe, visit);
    const coach::Duel same =
        coach::duelOf(support::town(),
                      1,
                      {{{call, end, visit, end}, {visit, game::Unplan{0}, call, end, visit, end}}});
    CHECK_FALSE(same.parting.has_value());
    const coach::Duel differ =
        coach::duelOf(support::town(),
                      1,
                      {{{call, end, call, visit, end}, {call, end, call, otherCall, end, end}}});
    REQUIRE(differ.parting.has_value());
    CHECK(differ.parting->week == 2);
    CHECK(differ.parting->number == 2);
    // The same action, with another answer to its question.
    const coach::Duel filled = coach::duelOf(support::town(), 1, {{{visit, end}, {asked, end}}});
    REQUIRE(filled.parting.has_value());
    CHECK(filled.parting->chose[0].en != filled.parting->chose[1].en);
}

TEST_CASE("only the weeks that both have played are compared") {
    const auto whole = duelDecisions("random", 4);
    std::vector<game::Decision> half(whole.begin(),
                                     whole.begin() + static_cast<std::ptrdiff_t>(whole.size() / 2));
    const coach::Duel duel = coach::duelOf(support::town(), 4, {whole, half});
    CHECK(duel.weeksPlayed[0] == 8);
    CHECK(duel.weeksPlayed[1] < 8);
    CHECK(duel.weeks.size() == static_cast<std::size_t>(duel.weeksPlayed[1]));
    CHECK_FALSE(duel.finished[1]);
    CHECK(duel.gain() == 0.0);
    const coach::Duel none = coach::duelOf(support::town(), 4, {whole, {}});
    CHECK(none.weeks.empty());
    CHECK(none.gain() == 0.0);
}
