#include "app/argument_card.h"
#include "support/catch.hpp"
#include "support/games.h"
#include "unit/app/card_stage.h"

namespace {

struct Aim {
    game::Offer offer;
    game::Customer customer;
};

// A proposal that can be made now, to a customer with this many people (1: one, 2: more).
Aim proposal(const game::Session& session, std::size_t people) {
    for (const game::Customer& customer : session.view().customers)
        for (const game::Offer& offer : session.offers(customer.index))
            if (!offer.refusal && offer.kind == scenario::ActionKind::Propose &&
                std::min<std::size_t>(customer.people.size(), 2) == people)
                return {offer, customer};
    FAIL("no proposal can be made");
    return {};
}

struct Table {
    app::ArgumentCard card;
    support::CardStage stage{game::Session(support::koffiebrander(), 1),
                             [this](app::PlayScene& scene) {
                                 card.draw(scene);
                             }};
    Aim aim;

    explicit Table(std::size_t people) : aim(proposal(stage.desk().session(), people)) { open(); }
    void open() {
        card.open(aim.offer.id, aim.customer.index);
        stage.frames();
    }
    void use(int tabs) {
        stage.tab(tabs);
        stage.press(ImGuiKey_Space);
    }
    // By mouse, at the card's lower right.
    void clickAdd() {
        const ImVec2 corner = stage.card().max;
        stage.click({corner.x - 80, corner.y - 45});
    }
    const game::Choice* answer(const game::PlanAction& plan, const std::string& slot) {
        for (const game::Choice& choice : plan.choices)
            if (choice.slot == slot)
                return &choice;
        return nullptr;
    }
};

} // namespace

TEST_CASE("an argument is built by keyboard and planned") {
    Table table(1);
    const scenario::Scenario& scenario = table.stage.desk().scenario();
    table.use(2);        // past the theory, the first claim
    table.use(1);        // the proof that appeared below it
    table.stage.tab(-3); // back over the claim and the theory, round to "add"
    // From the end backwards: add, close, pressure, honest, four prices, three styles.
    table.use(-3); // honest persuasion
    table.use(-2); // 10% off
    table.use(-3); // the resonating focus
    table.stage.tab(8);
    table.stage.press(ImGuiKey_Space);
    REQUIRE(table.stage.wished().size() == 1);
    const auto plan = std::get<game::PlanAction>(table.stage.wished().front());
    CHECK(plan.action == table.aim.offer.id);
    CHECK(plan.customer == table.aim.customer.id);
    const std::vector<std::string> first{scenario.features.front().id};
    REQUIRE(table.answer(plan, "claims") != nullptr);
    CHECK(table.answer(plan, "claims")->values == first);
    REQUIRE(table.answer(plan, "proof") != nullptr);
    CHECK(table.answer(plan, "proof")->values == first);
    REQUIRE(table.answer(plan, "style") != nullptr);
    CHECK(table.answer(plan, "style")->values == std::vector<std::string>{"resonating_focus"});
    REQUIRE(table.answer(plan, "price") != nullptr);
    CHECK(table.answer(plan, "price")->values == std::vector<std::string>{"10"});
    REQUIRE(table.answer(plan, "persuasion") != nullptr);
    CHECK(table.answer(plan, "persuasion")->values == std::vector<std::string>{"honest"});
    CHECK_FALSE(table.card.isOpen());
    table.stage.carryOut();
    CHECK(table.stage.desk().view().agenda.size() == 1);
}

TEST_CASE("an argument that is not finished cannot be planned, and is kept") {
    Table table(1);
    table.use(2);
    table.clickAdd();
    CHECK(table.stage.wished().empty());
    CHECK(table.card.isOpen());
    table.use(-3); // from "add" backwards, as above
    table.use(-2);
    table.use(-3);
    table.stage.press(ImGuiKey_Escape);
    CHECK_FALSE(table.card.isOpen());
    table.open();
    table.clickAdd();
    CHECK(table.stage.wished().size() == 1);
    CHECK_FALSE(table.card.isOpen());
    table.open(); // what was planned begins anew
    table.clickAdd();
    CHECK(table.stage.wished().size() == 1);
}

TEST_CASE("Escape closes the theory over an argument and leaves the argument") {
    Table table(1);
    table.use(1);
    const support::CardStage::Place theory = table.stage.card();
    table.stage.press(ImGuiKey_Escape);
    CHECK(table.card.isOpen());
    CHECK(table.stage.card().max.x - table.stage.card().min.x > theory.max.x - theory.min.x);
    table.stage.press(ImGuiKey_Escape);
    CHECK_FALSE(table.card.isOpen());
}

TEST_CASE("actions with fewer than three questions are answered in the column") {
    const game::Session session(support::koffiebrander(), 1);
    for (const game::Offer& offer : session.offers(proposal(session, 1).customer.index))
        CHECK(app::ArgumentCard::suits(offer) == (offer.slots.size() >= 3));
}
