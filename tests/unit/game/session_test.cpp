#include "support/catch.hpp"
#include "support/games.h"
#include "support/scenario_text.h"

#include <algorithm>
#include <cmath>

using game::EndWeek;
using game::PlanAction;
using support::koffiebrander;
using support::mustTake;

TEST_CASE("equal decisions give equal games, another seed another game") {
    game::Session a(koffiebrander(), 5);
    game::Session b(koffiebrander(), 5);
    game::Session c(koffiebrander(), 6);
    for (int week = 0; week < 8; ++week) {
        mustTake(a, EndWeek{});
        mustTake(b, EndWeek{});
        mustTake(c, EndWeek{});
    }
    CHECK(a.hash() == b.hash());
    CHECK(a.hash() != c.hash());
}

TEST_CASE("a copy goes its own way") {
    game::Session a(koffiebrander(), 5);
    mustTake(a, EndWeek{});
    const game::Session b = a;
    mustTake(a, EndWeek{});
    CHECK(a.hash() != b.hash());
    CHECK(b.view().week == 2);
}

TEST_CASE("a refused decision changes nothing and says why") {
    game::Session session(koffiebrander(), 5);
    const std::uint64_t before = session.hash();
    const auto refused = [&](const game::Decision& decision) {
        const auto reason = session.take(decision);
        REQUIRE(reason.has_value());
        CHECK_FALSE(reason->nl.empty());
        CHECK_FALSE(reason->en.empty());
        CHECK(session.hash() == before);
    };
    refused(PlanAction{"no_such_action", "hotel_de_gouden_leeuw", {}});
    refused(PlanAction{"newsletter", "no_such_customer", {}});
    refused(game::Unplan{0});
    refused(game::Unplan{-1});
    refused(game::GiveEvidence{0, {0}});
    refused(game::Reply{"a"});
    refused(game::StartConversation{"no_such_talk", ""});
    refused(game::Predict{game::PredictionKind::Orders, "nobody", {}, 0.5});
    const auto customers = session.view().customers;
    for (const game::Customer& customer : customers)
        if (customer.isCustomer) {
            refused(game::Predict{game::PredictionKind::Orders, customer.id, {}, 1.5});
            refused(game::Predict{game::PredictionKind::Orders, customer.id, {}, std::nan("")});
            refused(game::Predict{game::PredictionKind::Phase, customer.id, "happy", 0.5});
        }
    CHECK(session.decisions().empty());
}

TEST_CASE("the week's hours and the budget are limits") {
    game::Session session = support::sessionOf(
        support::smallScenarioWith(R"("hours": 1)", R"("hours": 30, "cost": 600)"));
    mustTake(session, PlanAction{"call", "de_ster", {}});
    CHECK(session.view().hoursPlanned == Approx(30.0));
    CHECK(session.take(PlanAction{"call", "de_ster", {}}).has_value());
    mustTake(session, EndWeek{});
    CHECK(session.view().budgetCents == 40000);
    CHECK(session.take(PlanAction{"call", "de_ster", {}}).has_value()); // 400 < 600 euros
}

TEST_CASE("what is taken out of the agenda costs nothing") {
    game::Session session = support::sessionOf(support::smallScenario());
    mustTake(session, PlanAction{"call", "de_ster", {}});
    mustTake(session, game::Unplan{0});
    CHECK(session.view().agenda.empty());
    CHECK(session.view().hoursPlanned == Approx(0.0));
}

TEST_CASE("answers to an action's questions must be among those offered") {
    game::Session session(koffiebrander(), 5);
    const std::string who = session.view().customers.front().id;
    CHECK(session.take(PlanAction{"crm_investment", "", {}}).has_value());
    CHECK(session.take(PlanAction{"crm_investment", "", {{"factor", {"luck"}}}}).has_value());
    CHECK(session.take(PlanAction{"crm_investment", "", {{"factor", {"people", "people"}}}})
              .has_value());
    CHECK(session.take(PlanAction{"crm_investment", who, {{"factor", {"people"}}}}).has_value());
    mustTake(session, PlanAction{"crm_investment", "", {{"factor", {"people"}}}});
    const base::Text detail = session.view().agenda.back().detail;
    CHECK(detail.nl.find("Waarin investeer je? ") == 0);
    CHECK(detail.en.find("What do you invest in? ") == 0);
    const auto before = session.view().crm;
    mustTake(session, EndWeek{});
    CHECK(session.view().crm[2] > before[2]);
}

TEST_CASE("evidence that supports the choice earns points, other evidence does not") {
    const std::string with =
        support::smallScenarioWith(R"("hours": 1)", R"("hours": 1, "evidence": ["order_gap"])");
    const std::string text = std::string(with).replace(
        with.find(R"("phase": "loyal")"),
        16,
        R"("phase": "loyal", "facts": [{"tag": "order_gap", "text": {"nl": "Stil", "en": "Quiet"}},
           {"tag": "contract", "text": {"nl": "Contract", "en": "Contract"}}])");
    const auto rationaleAfter = [&](int fact) {
        game::Session session = support::sessionOf(text);
        mustTake(session, PlanAction{"call", "de_ster", {}});
        mustTake(session, game::GiveEvidence{0, {fact}});
        mustTake(session, EndWeek{});
        return session.debrief().rubric[2].share;
    };
    CHECK(rationaleAfter(0) > 0.0);
    CHECK(rationaleAfter(1) == 0.0);
}

TEST_CASE("explanations add up to the change they explain") {
    using game::Figure;
    game::Session session(koffiebrander(), 3);
    for (int week = 0; week < 12; ++week) {
        const game::View view = session.view();
        for (const game::Customer& customer : view.customers)
            for (const Figure figure : {Figure::Loyalty,
                                        Figure::Satisfaction,
                                        Figure::Trust,
                                        Figure::Commitment,
                                        Figure::Goodwill,
                                        Figure::Expectation,
                                        Figure::Churn}) {
                const game::Explanation why = session.explain(figure, customer.index);
                double sum = 0.0;
                for (const game::CauseLine& line : why.causes)
                    sum += line.amount;
                INFO(customer.name << " " << why.title.en << " week " << view.week);
                REQUIRE(std::abs(why.now - why.before - sum) < 1e-9);
            }
        for (const Figure figure : {Figure::Revenue,
                                    Figure::AverageLoyalty,
                                    Figure::LifetimeValue,
                                    Figure::Budget,
                                    Figure::Nps}) {
            const game::Explanation why = session.explain(figure, -1);
            double sum = 0.0;
            for (const game::CauseLine& line : why.causes)
                sum += line.amount;
            INFO(why.title.en << " week " << view.week);
            REQUIRE(std::abs(why.now - why.before - sum) < 1e-6);
        }
        mustTake(session, EndWeek{});
    }
}

TEST_CASE("an invitation leads to a conversation with feedback, and costs its hours") {
    game::Session session(koffiebrander(), 1);
    while (session.view().inbox.empty())
        mustTake(session, EndWeek{});
    const game::Invitation invitation = session.view().inbox.front();
    mustTake(session, game::StartConversation{invitation.conversation, invitation.customerId});
    CHECK(session.view().hoursPlanned == Approx(invitation.hours));
    CHECK(session.take(EndWeek{}).has_value()); // first finish the conversation
    CHECK(session.take(game::Reply{"no such reply"}).has_value());
    CHECK(session.view().held.back().going);
    int replies = 0;
    while (!session.view().conversation->replies.empty()) {
        mustTake(session, game::Reply{session.view().conversation->replies.front().id});
        REQUIRE(++replies < 50);
    }
    CHECK_FALSE(session.view().held.back().going);
    CHECK_FALSE(session.debrief().decisions.empty());
    mustTake(session, EndWeek{});
    CHECK_FALSE(session.view().conversation.has_value());
}

TEST_CASE("an invitation that nobody answers is noted as such") {
    game::Session session(koffiebrander(), 1);
    while (session.view().inbox.empty())
        mustTake(session, EndWeek{});
    const auto title = session.view().inbox.front().title;
    for (int week = 0; week < 4; ++week)
        mustTake(session, EndWeek{});
    bool noted = false;
    for (const game::DecisionRow& row : session.debrief().decisions)
        noted = noted || row.text.nl == "Niet beantwoord: " + title.nl;
    CHECK(noted);
}

TEST_CASE("An order that an action brings counts for a customer and is none of anybody else's") {
    const auto ordersOf = [](const std::string& phase) {
        const std::string text =
            support::smallScenarioWith(R"("phase": "loyal")", R"("phase": ")" + phase + '"');
        game::Session session = support::sessionOf(std::string(text).replace(
            text.find(R"("hours": 1})"),
            11,
            R"("hours": 1, "effects": [{"order": 2400, "after_weeks": 1}]})"));
        support::mustTake(session, game::PlanAction{"call", "de_ster", {}});
        support::mustTake(session, game::EndWeek{});
        const game::Customer customer = support::dossier(session, "de_ster");
        const bool told =
            std::any_of(customer.record.begin(), customer.record.end(), [](const game::Fact& fact) {
                return fact.text.en == "Placed an extra order";
            });
        return std::pair(customer.revenueCents >= 240000, told);
    };
    CHECK(ordersOf("loyal") == std::pair(true, true));
    CHECK(ordersOf("potential") == std::pair(false, false));
}

TEST_CASE("whose face it is shows in the dossier, and makes no other game of it") {
    const auto playedWith = [](const std::string& face) {
        game::Session session = support::sessionOf(support::smallScenarioWith(
            R"("name": "Anna Visser")", R"("name": "Anna Visser")" + face));
        mustTake(session, PlanAction{"call", "de_ster", {}});
        for (int week = 0; week < 3; ++week)
            mustTake(session, EndWeek{});
        return session;
    };
    const game::Session plain = playedWith("");
    const game::Session woman = playedWith(R"(, "face": "f")");
    CHECK(plain.view().customers.front().face == scenario::Face::Unsaid);
    CHECK(woman.view().customers.front().face == scenario::Face::Feminine);
    CHECK(plain.hash() == woman.hash());
}

TEST_CASE("the shares of a phase are whole percents that add up") {
    game::Customer customer;
    for (int loyal = 0; loyal <= 200; ++loyal)
        for (int fresh = 0; fresh + loyal <= 200; ++fresh) {
            customer.loyalShare = loyal / 200.0;
            customer.newShare = fresh / 200.0;
            customer.atRiskShare = 1.0 - customer.loyalShare - customer.newShare;
            const game::PhaseShares shares = game::phaseShares(customer);
            REQUIRE(shares.fresh + shares.loyal + shares.wavering == 100);
            REQUIRE(std::min({shares.fresh, shares.loyal, shares.wavering}) >= 0);
        }
}
