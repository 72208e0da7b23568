#include "app/assignment_card.h"

#include "app/card_body.h"
#include "app/text.h"
#include "app/vec.h"
#include "app/widgets_button.h"
#include "app/widgets_meter.h"

namespace app {
namespace {

using Measure = scenario::GoalMeasure;

std::string amount(double value, Measure measure, base::Language language) {
    switch (measure) {
    case Measure::Revenue:
    case Measure::Profit:
        return base::formatMoney(static_cast<std::int64_t>(std::llround(value * 100.0)), language);
    case Measure::Nps:
        return base::formatSigned(value, 0, language);
    default:
        return base::formatNumber(value, 0, language);
    }
}

void heading(const std::string& text) {
    verticalGap(space::l);
    label(Font::Strong, colours().ink, text);
    verticalGap(6);
}

void drawPart(const std::string& title, const base::Text& text, const PlayScene& scene) {
    if (text.empty())
        return;
    label(Font::CaptionStrong, colours().accent, title);
    verticalGap(3);
    paragraph(Font::Body, colours().ink, scene.say(text));
    verticalGap(space::m);
}

// A goal's row: what, and at the right from where to where.
void drawGoal(const PlayScene& scene, const scenario::Goal& goal) {
    const Palette& p = colours();
    const ImVec2 at = ImGui::GetCursorScreenPos();
    const float width = columnWidth();
    const std::string range = amount(goal.floor, goal.measure, scene.language) + " → " +
                              amount(goal.target, goal.measure, scene.language);
    const float dot = em(5);
    const float left = 2 * dot + gap(10);
    const float rangeWide = std::ceil(textWidth(Font::Strong, range));
    const float wrap = width - left - rangeWide - gap(16);
    const std::string& text = scene.say(goal.text);
    const float high = textHeight(Font::Body, text, wrap);
    ImDrawList* draw = ImGui::GetWindowDrawList();
    draw->AddCircleFilled(
        at + ImVec2(dot, lineHeight(Font::Body) / 2), dot, goal.customerResult ? p.good : p.accent);
    drawText(draw, Font::Body, at + ImVec2(left, 0), p.ink, text, wrap);
    drawText(draw, Font::Strong, {at.x + width - rangeWide, at.y}, p.ink, range);
    ImGui::Dummy({width, high});
    verticalGap(8);
}

void drawGoals(const PlayScene& scene) {
    const Palette& p = colours();
    heading(scene.say("Doelen", "Goals"));
    paragraph(
        Font::Caption,
        p.muted,
        scene.say("Bij het eerste getal begin je punten te verdienen, bij het tweede heb je ze "
                  "allemaal. Groen is klantresultaat, blauw bedrijfsresultaat.",
                  "At the first number you begin to earn points, at the second you have them "
                  "all. Green is customer result, blue company result."));
    verticalGap(space::s);
    for (const scenario::Goal& goal : scene.desk.scenario().goals)
        drawGoal(scene, goal);
}

std::string meaning(const PlayScene& scene, const std::string& id) {
    const scenario::Rubric& rubric = scene.desk.scenario().rubric;
    if (id == "diagnosis")
        return scene.say("hoe dicht je voorspellingen bij de uitkomst liggen; gevraagd: ",
                         "how close your predictions come to the outcome; asked for: ") +
               std::to_string(rubric.predictions);
    if (id == "action")
        return scene.say("wat je bij de doelen bereikt, en hoe goed je antwoordt in gesprekken",
                         "what you reach on the goals, and how well you answer in conversations");
    if (id == "rationale")
        return scene.say("keuzes met bewijs uit het dossier; gevraagd: ",
                         "choices with evidence from the record; asked for: ") +
               std::to_string(rubric.rationales);
    if (id == "planning")
        return scene.say(
            "verkoopplan, doelgroep en definitie van een klant, en je eraan houden",
            "sales plan, target group and definition of a customer, and keeping to them");
    return scene.say("toestemming voor contact, en eerlijk overtuigen",
                     "permission for contact, and honest persuasion");
}

void drawGrade(const PlayScene& scene) {
    const Palette& p = colours();
    const base::Language language = scene.language;
    const std::vector<game::RubricRow>& rows = scene.desk.debrief().rubric;
    double weights = 0;
    for (const game::RubricRow& row : rows)
        weights += row.weight;
    heading(scene.say("Zo ontstaat je cijfer", "How your grade is made"));
    for (const game::RubricRow& row : rows) {
        const double share = weights > 0 ? row.weight / weights : 0;
        const std::string value = base::formatPercent(share, language);
        Meter meter;
        meter.label = scene.say(row.label);
        meter.share = share;
        meter.value = value;
        meter.colour = p.accent;
        meter.explanation = meaning(scene, row.id);
        meterRow(row.id.c_str(), meter);
        paragraph(Font::Caption, p.muted, meaning(scene, row.id));
        verticalGap(8);
    }
    verticalGap(4);
    const double pass = scene.desk.scenario().rubric.passMark;
    richParagraph(Font::Body,
                  Font::Strong,
                  p.ink,
                  scene.say("Met **", "With **") + base::formatPercent(pass, language) +
                      scene.say("** van de punten heb je een **5,5**; met alle punten een **10**.",
                                "** of the points you have a **5.5**; with all of them a **10**."));
}

} // namespace

void AssignmentCard::draw(PlayScene& scene) {
    if (!m_card.isOpen())
        return;
    m_card.begin("assignment");
    const scenario::Scenario& scenario = scene.desk.scenario();
    Modal modal("assignment", scene.say(scenario.title), em(720));
    if (!modal) {
        m_card.ended();
        return;
    }
    {
        CardBody body("text", {footerHeight(), 0, true});
        drawPart(scene.say("Bedrijf", "Company"), scenario.company, scene);
        drawPart(scene.say("Jouw rol", "Your role"), scenario.role, scene);
        drawPart(scene.say("Opdracht", "Assignment"), scenario.assignment, scene);
        drawGoals(scene);
        drawGrade(scene);
    }
    beginFooter();
    if (button("close", scene.say("Sluiten", "Close"), {ButtonKind::Secondary, 0, true, {}}))
        modal.close();
}

} // namespace app
