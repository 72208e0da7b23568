#include "app/prediction_card.h"

#include "app/card_body.h"
#include "app/play_words.h"
#include "app/text.h"
#include "app/vec.h"
#include "app/widgets_button.h"
#include "app/widgets_form.h"

#include <array>

namespace app {
namespace {

constexpr std::array<const char*, 3> phaseIds{"new", "loyal", "at_risk"};

std::string phaseLabel(const PlayScene& scene, int phase) {
    switch (phase) {
    case 0:
        return scene.say("Nieuw: koopt, maar is nog niet loyaal",
                         "New: buys, but is not loyal yet");
    case 1:
        return scene.say("Loyaal: blijft uit overtuiging", "Loyal: stays out of conviction");
    default:
        return scene.say("Wankelend: loopt risico te vertrekken", "Wavering: at risk of leaving");
    }
}

std::string statement(const PlayScene& scene, int kind, const std::string& name) {
    switch (static_cast<game::PredictionKind>(kind)) {
    case game::PredictionKind::Orders:
        return scene.say("Hoe groot is de kans dat ", "How likely is it that ") + name +
               scene.say(" binnen vier weken bestelt?", " orders within four weeks?");
    case game::PredictionKind::Leaves:
        return scene.say("Hoe groot is de kans dat ", "How likely is it that ") + name +
               scene.say(" binnen acht weken vertrokken is?",
                         " will have left within eight weeks?");
    case game::PredictionKind::Phase:
        break;
    }
    return scene.say("In welke fase is ", "Which phase is ") + name +
           scene.say(" nu, en hoe zeker ben je?", " in now, and how sure are you?");
}

// As the rubric counts: guessing one half earns nothing, knowing earns all (Brier, 1950).
double worth(double distance) {
    return 1.0 - distance * distance / 0.25;
}

constexpr double leastWorth = -3.0;

// A bar to the left or right of nothing, with the points behind it.
void drawWorth(const PlayScene& scene, const std::string& when, double points) {
    const Palette& p = colours();
    const ImVec2 at = ImGui::GetCursorScreenPos();
    const float width = columnWidth();
    const float labelWide = std::floor(width * 0.36F);
    const float valueWide = std::ceil(textWidth(Font::Strong, "+000"));
    const float barWide = width - labelWide - valueWide - gap(24);
    const float textHigh = textHeight(Font::Body, when, labelWide);
    const float y = at.y + lineHeight(Font::Body) / 2;
    const float from = at.x + labelWide + gap(12);
    const auto place = [&](double value) {
        return from + barWide * static_cast<float>((value - leastWorth) / (1.0 - leastWorth));
    };
    ImDrawList* draw = ImGui::GetWindowDrawList();
    drawText(draw, Font::Body, at, p.ink, when, labelWide);
    const float half = em(4);
    draw->AddRectFilled({from, y - half}, {from + barWide, y + half}, p.track, half);
    const float zero = place(0);
    const float end = place(points);
    const bool gains = points >= 0;
    const bool none = std::abs(points) < 0.005;
    if (!none)
        draw->AddRectFilled({std::min(zero, end), y - half},
                            {std::max(zero, end), y + half},
                            gains ? p.good : p.bad,
                            half,
                            gains ? ImDrawFlags_RoundCornersRight : ImDrawFlags_RoundCornersLeft);
    draw->AddLine({zero, y - em(8)}, {zero, y + em(8)}, p.muted, 1.5F);
    const std::string value = base::formatSigned(points * 100.0, 0, scene.language);
    drawText(draw,
             Font::Strong,
             {at.x + width - textWidth(Font::Strong, value), at.y},
             none    ? p.muted
             : gains ? p.goodText
                     : p.badText,
             value);
    ImGui::Dummy({width, textHigh});
    verticalGap(6);
}

// What the student has seen of the customer's buying: the orders of the last weeks.
void drawPastOrders(const PlayScene& scene, const game::Customer& customer) {
    constexpr std::size_t shown = 8;
    const std::vector<int>& orders = customer.ordersPerWeek;
    if (orders.empty())
        return;
    const std::size_t from = orders.size() > shown ? orders.size() - shown : 0;
    const std::size_t count = orders.size() - from;
    std::string text =
        scene.say("Orders in de laatste ", "Orders in the last ") + std::to_string(count) +
        (count == 1 ? scene.say(" week: ", " week: ")
                    : scene.say(" weken, nieuwste rechts: ", " weeks, newest on the right: "));
    for (std::size_t i = from; i < orders.size(); ++i)
        text += (i > from ? " · " : "") + ("**" + std::to_string(orders[i]) + "**");
    richParagraph(Font::Caption, Font::CaptionStrong, colours().muted, text);
    verticalGap(space::m);
}

void drawScore(const PlayScene& scene, bool phase, double chance) {
    const Palette& p = colours();
    label(Font::CaptionStrong, p.ink, scene.say("Wat levert dit op?", "What does this earn?"));
    verticalGap(6);
    drawWorth(scene,
              phase ? scene.say("Als het klopt", "If it is right")
                    : scene.say("Als het gebeurt", "If it happens"),
              worth(1.0 - chance));
    drawWorth(scene,
              phase ? scene.say("Als het niet klopt", "If it is wrong")
                    : scene.say("Als het niet gebeurt", "If it does not happen"),
              worth(chance));
    verticalGap(2);
    paragraph(
        Font::Caption,
        p.muted,
        scene.say("De Brier-score kijkt hoe ver je kans van de uitkomst af lag: 50% levert "
                  "niets op, terecht zeker zijn veel, ten onrechte zeker zijn kost nog meer.",
                  "The Brier score looks at how far your chance was from the outcome: 50% earns "
                  "nothing, being rightly sure earns much, being wrongly sure costs even more."));
}

} // namespace

void PredictionCard::open(int customer) {
    if (m_customer != customer) {
        m_percent = 50;
        m_phase = 0;
    }
    m_customer = customer;
    m_card.open();
}

game::Predict PredictionCard::decision(const PlayScene& scene) const {
    game::Predict predict;
    predict.kind = static_cast<game::PredictionKind>(m_kind);
    if (const game::Customer* customer = scene.view().find(m_customer))
        predict.customer = customer->id;
    if (predict.kind == game::PredictionKind::Phase)
        predict.phase = phaseIds[static_cast<std::size_t>(m_phase)];
    predict.probability = m_percent / 100.0;
    return predict;
}

void PredictionCard::drawQuestion(const PlayScene& scene) {
    const Palette& p = colours();
    tabChips("kinds",
             {scene.say("Bestelt binnen 4 weken", "Orders within 4 weeks"),
              scene.say("Weg binnen 8 weken", "Gone within 8 weeks"),
              scene.say("Fase nu", "Phase now")},
             m_kind);
    const bool phase = m_kind == static_cast<int>(game::PredictionKind::Phase);
    verticalGap(space::l);
    paragraph(Font::Strong, p.ink, statement(scene, m_kind, nameOf(scene, m_customer)));
    verticalGap(space::xs);
    if (const game::Customer* customer = scene.view().find(m_customer))
        drawPastOrders(scene, *customer);
    for (int i = 0; phase && i < static_cast<int>(phaseIds.size()); ++i) {
        if (radioRow(phaseIds[static_cast<std::size_t>(i)], phaseLabel(scene, i), m_phase == i))
            m_phase = i;
    }
    if (phase)
        verticalGap(space::s);
    double chance = m_percent / 100.0;
    const std::string shown = base::formatPercent(chance, scene.language);
    const std::string what =
        phase ? scene.say("Hoe zeker ben je?", "How sure are you?") : scene.say("Kans", "Chance");
    if (slider("chance", chance, {0, 1, 0.05, what, shown}))
        m_percent = static_cast<int>(std::lround(chance * 100.0));
    verticalGap(space::l);
    drawScore(scene, phase, m_percent / 100.0);
}

void PredictionCard::draw(PlayScene& scene) {
    if (!m_card.isOpen())
        return;
    m_card.begin("prediction");
    Modal modal("prediction", scene.say("Doe een voorspelling", "Make a prediction"), em(620));
    if (!modal) {
        m_card.ended();
        return;
    }
    const game::View& view = scene.view();
    const std::string count =
        scene.say("Gedaan: ", "Made: ") + std::to_string(view.predictionsMade) +
        scene.say(" van de ", " of the ") +
        std::to_string(scene.desk.scenario().rubric.predictions) +
        scene.say(" die gevraagd worden · deze week nog ", " asked for · left this week: ") +
        std::to_string(view.predictionsLeft);
    const float countHigh =
        textHeight(Font::Caption, count, columnWidth()) + gap(space::s) + gap(space::s);
    {
        CardBody body("question", {footerHeight() + countHigh, 0, false});
        drawQuestion(scene);
    }
    verticalGap(space::xs);
    paragraph(Font::Caption, colours().muted, count);
    beginFooter();
    const game::Predict predict = decision(scene);
    const std::optional<base::Text> refusal = scene.desk.session().check(predict);
    const std::string reason = refusal ? scene.say(*refusal) : std::string();
    const std::string keep = scene.say("Leg voorspelling vast", "Record prediction");
    if (button("cancel", scene.say("Sluiten", "Close"), {ButtonKind::Secondary, 0, true, {}}))
        modal.close();
    atRowEnd(buttonWidth(keep));
    if (button("keep", keep, {ButtonKind::Primary, 0, !refusal, reason})) {
        scene.wish.take = predict;
        modal.close();
    }
}

} // namespace app
