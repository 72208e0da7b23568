#include "app/prediction_card.h"
#include "support/catch.hpp"
#include "support/games.h"
#include "unit/app/card_stage.h"

namespace {

int firstWhere(const game::Session& session, bool customer) {
    for (const game::Customer& each : session.view().customers)
        if (each.isCustomer == customer)
            return each.index;
    FAIL("no such relation");
    return -1;
}

struct PredictionTable {
    app::PredictionCard card;
    support::CardStage stage{game::Session(support::koffiebrander(), 1),
                             [this](app::PlayScene& scene) {
                                 card.draw(scene);
                             }};

    explicit PredictionTable(bool aboutCustomer = true) {
        card.open(firstWhere(stage.desk().session(), aboutCustomer));
        stage.frames();
    }
    void keep() { stage.press(ImGuiKey_Space); }
    game::Predict wished() const {
        REQUIRE(stage.wished().size() == 1);
        return std::get<game::Predict>(stage.wished().front());
    }
};

} // namespace

TEST_CASE("a chance is set with the arrow keys and recorded") {
    PredictionTable table;
    table.stage.tab(4); // three kinds, then the slider
    for (int i = 0; i < 6; ++i)
        table.stage.press(ImGuiKey_RightArrow);
    table.stage.tab(2); // past "close"
    table.keep();
    const game::Predict predict = table.wished();
    CHECK(predict.kind == game::PredictionKind::Orders);
    CHECK(predict.probability == Approx(0.8));
    CHECK_FALSE(table.card.isOpen());
    table.stage.carryOut();
    CHECK(table.stage.desk().view().predictionsLeft == 2);
}

TEST_CASE("a phase is predicted with its certainty") {
    PredictionTable table;
    table.stage.tab(3);
    table.stage.press(ImGuiKey_Space); // the third kind: phase now
    table.stage.tab(3);                // at risk
    table.stage.press(ImGuiKey_Space);
    table.stage.tab(1);
    table.stage.press(ImGuiKey_LeftArrow);
    table.stage.tab(2);
    table.keep();
    const game::Predict predict = table.wished();
    CHECK(predict.kind == game::PredictionKind::Phase);
    CHECK(predict.phase == "at_risk");
    CHECK(predict.probability == Approx(0.45));
    table.stage.carryOut();
}

TEST_CASE("what the game refuses to have predicted cannot be recorded") {
    PredictionTable table(false);
    table.stage.tab(-1);
    table.keep();
    CHECK(table.stage.wished().empty());
    CHECK(table.card.isOpen());
}
