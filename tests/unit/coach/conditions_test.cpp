#include "coach/bots.h"
#include "game/imagine.h"
#include "game/rulebook.h"
#include "scenario/loader.h"
#include "support/catch.hpp"
#include "support/games.h"

#include <numeric>

namespace {

// In every condition of these, also within others.
template<class Visit>
void eachPart(const scenario::Condition& condition, const Visit& visit) {
    visit(condition);
    for (const scenario::Condition& part : condition.parts)
        eachPart(part, visit);
}

void checkKept(const game::Session& session) {
    const game::Sight sight{session.state(), session.scenario(), session.seed()};
    std::vector<int> all(static_cast<std::size_t>(session.state().truth.customers()));
    std::iota(all.begin(), all.end(), 0);
    for (std::size_t event = 0; event < session.scenario().events.size(); ++event)
        eachPart(session.scenario().events[event].when, [&](const scenario::Condition& condition) {
            const int item = static_cast<int>(event);
            std::vector<int> kept = all;
            game::keepThose(sight, condition, item, kept);
            std::vector<int> asked;
            for (const int customer : all)
                if (game::holds(sight, condition, customer, item))
                    asked.push_back(customer);
            CAPTURE(session.scenario().events[event].id);
            CHECK(kept == asked);
        });
}

} // namespace

TEST_CASE("who is left of all is who would have been found one by one") {
    for (const char* const file :
         {"/scenarios/koffiebrander.json", "/tests/support/everything.json"}) {
        const auto loaded = scenario::load(std::string(KLANTKRING_SOURCE_FOLDER) + file).scenario;
        game::Session session(std::make_shared<const scenario::Scenario>(loaded.value()), 3);
        const auto bot = coach::makeBot("random", 3);
        for (int week = 1; week <= 6 && !session.finished(); ++week) {
            checkKept(session);
            checkKept(game::Imagination(session).world(static_cast<std::uint64_t>(week)));
            const int now = session.state().week;
            while (!session.finished() && session.state().week == now)
                support::mustTake(session, bot->next(session));
        }
    }
}

TEST_CASE("an imagined game notes only facts that a rule asks for") {
    game::Session session(support::koffiebrander(), 3);
    game::Session imagined = game::Imagination(session).world(1);
    const game::State start = imagined.state();
    const auto& asked = session.scenario().watchedTags;
    for (int week = 0; week < 4; ++week) {
        support::mustTake(session, game::EndWeek{});
        support::mustTake(imagined, game::EndWeek{});
    }
    int notedInTheRealGame = 0;
    for (std::size_t i = 0; i < start.relations.size(); ++i) {
        const std::size_t before = start.relations[i].record.size();
        notedInTheRealGame += session.state().relations[i].record.size() > before ? 1 : 0;
        const auto& record = imagined.state().relations[i].record;
        for (std::size_t at = before; at < record.size(); ++at)
            CHECK(asked.contains(record[at].tag));
    }
    CHECK(notedInTheRealGame > 10);
}

TEST_CASE("an imagined game notes what a rule asks for, and who asks for a gap asks for all") {
    const auto tagsWith = [](const char* asked, game::Facts facts) {
        auto scenario = std::make_shared<scenario::Scenario>(*support::koffiebrander());
        scenario->watchedTags = {asked};
        game::Session game = game::Imagination(game::Session(scenario, 3)).world(1, facts);
        const game::State start = game.state();
        for (int week = 0; week < 6; ++week)
            support::mustTake(game, game::EndWeek{});
        std::set<std::string> tags;
        for (std::size_t i = 0; i < start.relations.size(); ++i) {
            const auto& record = game.state().relations[i].record;
            for (std::size_t at = start.relations[i].record.size(); at < record.size(); ++at)
                tags.insert(record[at].tag);
        }
        return tags;
    };
    CHECK(tagsWith("order", game::Facts::Asked) == std::set<std::string>{"order"});
    CHECK(tagsWith("order_gap", game::Facts::Asked).size() > 1);
    CHECK(tagsWith("order", game::Facts::All).size() > 1);
}

TEST_CASE("orders are booked by week, and an extra one belongs to the last") {
    game::OrderBook book(2, 3);
    book.addToLast(1, 500); // before there is any week
    CHECK(book.of(1).empty());
    book.add(1, {2, 1000});
    book.add(1, {0, 0});
    book.addToLast(1, 250);
    const game::OrderBook copy = book;
    book.add(1, {1, 400});
    REQUIRE(book.of(1).size() == 3);
    CHECK(book.of(1)[0].cents == 1000);
    CHECK(book.of(1)[1].cents == 250);
    CHECK(book.of(1)[2].orders == 1);
    CHECK(copy.of(1).size() == 2);
    CHECK(book.of(0).empty());
}
