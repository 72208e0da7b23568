#include "app/argument_card.h"
#include "app/assignment_card.h"
#include "app/help_card.h"
#include "app/prediction_card.h"
#include "app/quiz_card.h"
#include "app/theory_card.h"
#include "app/why_popup.h"
#include "support/catch.hpp"
#include "support/games.h"
#include "unit/app/card_stage.h"

namespace {

// Whole on the screen, with its buttons: only the middle of a card scrolls.
void checkFits(const support::CardStage& stage) {
    const support::CardStage::Place place = stage.card();
    CHECK(place.min.x >= 0);
    CHECK(place.min.y >= 0);
    CHECK(place.max.x <= 1280);
    CHECK(place.max.y <= 800);
    CHECK(place.hidden == 0);
}

template<class Open>
void checkCard(Open open) {
    for (const int percent : {100, 150, 200}) {
        for (const base::Language language : {base::Language::Dutch, base::Language::English}) {
            INFO(percent << "% text, " << base::languageCode(language));
            bool opened = false;
            support::CardStage::Draw draw = open(opened);
            support::CardStage stage(game::Session(support::koffiebrander(), 1), draw, percent);
            stage.language = language;
            stage.frames(6);
            checkFits(stage);
        }
    }
}

// Opens the card in the first frame and draws it in all.
template<class Card, class Opening>
void checkOpened(Opening opening) {
    checkCard([&](bool& opened) {
        const auto card = std::make_shared<Card>();
        return [card, opening, &opened](app::PlayScene& scene) {
            if (!opened)
                opening(*card);
            opened = true;
            card->draw(scene);
        };
    });
}

} // namespace

TEST_CASE("the assignment fits on the screen at every text size") {
    checkOpened<app::AssignmentCard>([](app::AssignmentCard& card) { card.open(); });
}

TEST_CASE("the help fits on the screen at every text size") {
    checkOpened<app::HelpCard>([](app::HelpCard& card) { card.open(); });
}

TEST_CASE("a prediction fits on the screen at every text size") {
    checkOpened<app::PredictionCard>([](app::PredictionCard& card) { card.open(0); });
}

TEST_CASE("an argument fits on the screen at every text size") {
    const game::Session session(support::koffiebrander(), 1);
    std::string action;
    int customer = -1;
    for (const game::Customer& each : session.view().customers)
        for (const game::Offer& offer : session.offers(each.index))
            if (offer.kind == scenario::ActionKind::Propose && !offer.refusal) {
                action = offer.id;
                customer = each.index;
            }
    REQUIRE(customer >= 0);
    checkOpened<app::ArgumentCard>([=](app::ArgumentCard& card) { card.open(action, customer); });
}

TEST_CASE("a page of theory fits on the screen at every text size") {
    const std::string id = support::koffiebrander()->theory.front().id;
    checkOpened<app::TheoryCard>([=](app::TheoryCard& card) { card.open(id); });
}

TEST_CASE("a concept question fits on the screen at every text size") {
    const auto asked = records::quizFrom({support::koffiebrander()}, {}, {}, 0).questions;
    REQUIRE_FALSE(asked.empty());
    checkCard([&](bool& opened) {
        const auto card = std::make_shared<app::QuizCard>();
        return [card, asked, &opened](app::PlayScene& scene) {
            if (!opened)
                card->open(asked);
            opened = true;
            app::Shell shell;
            shell.language = scene.language;
            card->draw(shell, nullptr);
        };
    });
}

TEST_CASE("why a figure changed fits on the screen at every text size") {
    checkOpened<app::WhyPopup>(
        [](app::WhyPopup& card) { card.open(game::Figure::AverageLoyalty, -1); });
}

TEST_CASE("a card of text alone is scrolled by keys") {
    app::AssignmentCard card;
    support::CardStage stage(
        game::Session(support::koffiebrander(), 1),
        [&](app::PlayScene& scene) { card.draw(scene); },
        200);
    card.open();
    stage.frames(6);
    CHECK(stage.scrolled() == 0);
    stage.press(ImGuiKey_DownArrow);
    const float line = stage.scrolled();
    CHECK(line > 0);
    stage.press(ImGuiKey_PageDown);
    const float page = stage.scrolled();
    CHECK(page > line + 200);
    CHECK(page < line + 800);
    stage.press(ImGuiKey_PageUp);
    CHECK(stage.scrolled() == Approx(line));
    stage.press(ImGuiKey_UpArrow);
    CHECK(stage.scrolled() == Approx(0));
}
