#include "app/assignment_parts.h"

#include "app/text.h"
#include "app/vec.h"
#include "app/widgets_meter.h"

#include <array>
#include <vector>

namespace app {
namespace {

using Measure = scenario::GoalMeasure;

std::string say(base::Language language, const char* nl, const char* en) {
    return language == base::Language::Dutch ? nl : en;
}

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
    label(Font::Strong, colours().ink, text);
    verticalGap(6);
}

// A goal's row: what, and at the right from where to where.
void drawGoal(const scenario::Goal& goal, base::Language language) {
    const Palette& p = colours();
    const ImVec2 at = ImGui::GetCursorScreenPos();
    const float width = columnWidth();
    const std::string range = amount(goal.floor, goal.measure, language) + " → " +
                              amount(goal.target, goal.measure, language);
    const float dot = em(5);
    const float left = 2 * dot + gap(10);
    const float rangeWide = std::ceil(textWidth(Font::Strong, range));
    const float wrap = width - left - rangeWide - gap(16);
    const std::string& text = goal.text.in(language);
    const float high = textHeight(Font::Body, text, wrap);
    ImDrawList* draw = ImGui::GetWindowDrawList();
    draw->AddCircleFilled(
        at + ImVec2(dot, lineHeight(Font::Body) / 2), dot, goal.customerResult ? p.good : p.accent);
    drawText(draw, Font::Body, at + ImVec2(left, 0), p.ink, text, wrap);
    drawText(draw, Font::Strong, {at.x + width - rangeWide, at.y}, p.ink, range);
    ImGui::Dummy({width, high});
    verticalGap(8);
}

std::string
meaning(const scenario::Rubric& rubric, const std::string& id, base::Language language) {
    if (id == "diagnosis")
        return say(language,
                   "hoe dicht je voorspellingen bij de uitkomst liggen (minstens ",
                   "how close your predictions come to the outcome (at least ") +
               std::to_string(rubric.predictions) + ")";
    if (id == "action")
        return say(language,
                   "hoe goed je voor de doelen kiest met wat je kunt weten, los van geluk, en hoe "
                   "goed je antwoordt in gesprekken",
                   "how well you choose for the goals by what you can know, luck apart, and how "
                   "well you answer in conversations");
    if (id == "rationale")
        return say(language,
                   "keuzes met bewijs uit het dossier (minstens ",
                   "choices with evidence from the file (at least ") +
               std::to_string(rubric.rationales) + ")";
    if (id == "planning")
        return say(language,
                   "verkoopplan, doelgroep en definitie van een klant, en je eraan houden",
                   "sales plan, target group and definition of a customer, and keeping to them");
    return say(language,
               "toestemming voor contact, en eerlijk overtuigen",
               "permission for contact, and honest persuasion");
}

struct RubricPart {
    std::string id;
    base::Text name;
    double weight;
};

std::array<RubricPart, 5> partsOf(const scenario::Rubric& rubric) {
    return {
        RubricPart{"diagnosis", {"Diagnose", "Diagnosis"}, rubric.diagnosis},
        RubricPart{"action", {"Handelen", "Action"}, rubric.action},
        RubricPart{"rationale", {"Onderbouwing", "Rationale"}, rubric.rationale},
        RubricPart{"planning", {"Planning", "Planning"}, rubric.planning},
        RubricPart{"ethics", {"Toestemming en ethiek", "Permission and ethics"}, rubric.ethics}};
}

} // namespace

void assignmentPart(const std::string& title, const std::string& text) {
    if (text.empty())
        return;
    label(Font::CaptionStrong, colours().accent, title);
    verticalGap(3);
    paragraph(Font::Body, colours().ink, text);
    verticalGap(space::m);
}

void assignmentGoals(const scenario::Scenario& scenario, base::Language language) {
    const Palette& p = colours();
    heading(say(language, "Doelen", "Goals"));
    paragraph(Font::Caption,
              p.muted,
              say(language,
                  "Bij het eerste getal begin je punten te verdienen, bij het tweede heb je ze "
                  "allemaal. Groen is klantresultaat, blauw bedrijfsresultaat.",
                  "At the first number you begin to earn points, at the second you have them "
                  "all. Green is customer result, blue company result."));
    verticalGap(space::s);
    for (const scenario::Goal& goal : scenario.goals)
        drawGoal(goal, language);
}

void assignmentGrade(const scenario::Scenario& scenario, base::Language language) {
    const Palette& p = colours();
    const auto parts = partsOf(scenario.rubric);
    double weights = 0;
    for (const RubricPart& part : parts)
        weights += part.weight;
    heading(say(language, "Zo ontstaat je cijfer", "How your grade is made"));
    std::vector<std::string> names;
    for (const RubricPart& part : parts)
        if (part.weight > 0)
            names.push_back(part.name.in(language));
    const float labelWidth = meterLabelWidth(names);
    for (const RubricPart& part : parts) {
        if (part.weight <= 0)
            continue;
        const double share = weights > 0 ? part.weight / weights : 0;
        const std::string value = base::formatPercent(share, language);
        Meter meter;
        meter.label = part.name.in(language);
        meter.share = share;
        meter.value = value;
        meter.colour = p.accent;
        meter.labelWidth = labelWidth;
        meterRow(part.id.c_str(), meter);
        paragraph(Font::Caption, p.muted, meaning(scenario.rubric, part.id, language));
        verticalGap(8);
    }
    verticalGap(4);
    richParagraph(Font::Body,
                  Font::Strong,
                  p.ink,
                  say(language, "Met **", "With **") +
                      base::formatPercent(scenario.rubric.passMark, language) +
                      say(language,
                          "** van de punten heb je een **5,5**; met alle punten een **10**.",
                          "** of the points you have a **5.5**; with all of them a **10**."));
}

} // namespace app
