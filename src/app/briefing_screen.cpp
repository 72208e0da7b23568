#include "app/briefing_screen.h"

#include "app/assignment_parts.h"
#include "app/home_parts.h"
#include "app/imgui_bridge.h"
#include "app/program_bar.h"
#include "app/text.h"
#include "app/vec.h"
#include "app/widgets_button.h"
#include "app/widgets_card.h"
#include "app/widgets_form.h"

#include <charconv>

namespace app {

std::optional<std::uint64_t> gameNumber(const std::string& typed) {
    std::uint64_t number = 0;
    const char* const end = typed.data() + typed.size();
    const auto read = std::from_chars(typed.data(), end, number);
    if (read.ec != std::errc{} || read.ptr != end)
        return std::nullopt;
    return number;
}

BriefingScreen::BriefingScreen(std::shared_ptr<const scenario::Scenario> scenario)
    : m_scenario(std::move(scenario)), m_number(std::to_string(m_scenario->seed)) {}

ScreenId BriefingScreen::draw(Shell& shell) {
    const ImVec2 screen = ImGui::GetIO().DisplaySize;
    bool home = false;
    const float bar = drawProgramBar(
        shell, shell.say("Opdracht · ", "Assignment · ") + shell.say(m_scenario->title), &home);
    const float pad = gap(space::xl);
    const float top = bar + gap(16);
    // What to press stays in view, whatever the size of the text.
    const float bottom = screen.y - beginHeight(shell, screen.x - 2 * pad);
    ImGui::SetCursorScreenPos({pad - 5, top});
    {
        ScrollArea page("briefing", {screen.x - 2 * pad + 10, bottom - top});
        drawPage(shell);
    }
    ImDrawList* draw = ImGui::GetWindowDrawList();
    draw->AddRectFilled({0, bottom}, screen, colours().panel);
    draw->AddLine({0, bottom}, {screen.x, bottom}, colours().border);
    ImGui::SetCursorScreenPos({pad, bottom + gap(space::m)});
    drawBegin(shell, screen.x - 2 * pad);
    const bool escape = ImGui::IsKeyPressed(ImGuiKey_Escape, false) &&
                        bridge::currentWindowIsOnTop() && !ImGui::GetIO().WantTextInput;
    const bool leaves = home || escape;
    return leaves ? ScreenId::Home : ScreenId::Briefing;
}

void BriefingScreen::drawPage(const Shell& shell) {
    const ImVec2 at = ImGui::GetCursorScreenPos();
    const float width = columnWidth();
    const float between = gap(20);
    const bool two = width >= em(900);
    const float left = two ? std::floor((width - between) * 0.55F) : width;
    {
        Column column(at, left);
        drawStory(shell);
        verticalGap(space::xs);
        Card card;
        assignmentGoals(*m_scenario, shell.language);
    }
    const float high = ImGui::GetItemRectSize().y;
    Column column(two ? at + ImVec2(left + between, 0) : at + ImVec2(0, high + gap(space::m)),
                  two ? width - left - between : width);
    {
        Card card;
        assignmentGrade(*m_scenario, shell.language);
    }
    verticalGap(space::xs);
    if (!m_scenario->objectives.empty()) {
        Card card;
        drawObjectives(shell, *m_scenario, m_scenario->objectives.size());
    }
    verticalGap(space::xs);
}

void BriefingScreen::drawStory(const Shell& shell) {
    const Palette& p = colours();
    Card card;
    paragraph(Font::Big, p.ink, shell.say(m_scenario->title));
    verticalGap(4);
    paragraph(Font::Caption, p.muted, factsOf(shell, *m_scenario));
    verticalGap(space::m);
    assignmentPart(shell.say("Bedrijf", "Company"), shell.say(m_scenario->company));
    assignmentPart(shell.say("Jouw rol", "Your role"), shell.say(m_scenario->role));
    assignmentPart(shell.say("Opdracht", "Assignment"), shell.say(m_scenario->assignment));
}

BriefingScreen::Row BriefingScreen::beginRow(const Shell& shell, float width) const {
    Row row;
    row.begin = shell.say("Begin met week 1 ▸", "Begin week 1 ▸");
    row.hint = gameNumber(m_number)
                   ? shell.say("Hetzelfde nummer geeft dezelfde klanten en hetzelfde geluk. "
                               "Handig als een klas hetzelfde spel speelt.",
                               "The same number gives the same customers and the same luck. "
                               "Useful when a class plays the same game.")
                   : shell.say("Een spelnummer is een geheel getal, bijvoorbeeld 7.",
                               "A game number is a whole number, 7 for example.");
    row.button = std::max(buttonWidth(row.begin), em(220));
    row.label = shell.say("Spelnummer", "Game number");
    row.fieldLeft =
        row.button + gap(32) + std::ceil(textWidth(Font::CaptionStrong, row.label)) + gap(10);
    row.hintLeft = row.fieldLeft + em(110) + gap(16);
    row.hintWide = std::min(width - row.hintLeft, em(480));
    row.below = row.hintWide < em(240); // in a narrow strip it would be taller than the rest
    row.field = ImGui::GetFrameHeight();
    row.first = std::max(row.field, buttonHeight());
    if (row.below)
        row.hintWide = width;
    const float hint = textHeight(Font::Caption, row.hint, row.hintWide);
    row.first = row.below ? row.first : std::max(row.first, hint);
    row.high = row.first + (row.below ? gap(space::s) + hint : 0.0F);
    return row;
}

float BriefingScreen::beginHeight(const Shell& shell, float width) const {
    return beginRow(shell, width).high + 2 * gap(space::m);
}

// The button, the game's number, and what that is.
void BriefingScreen::drawBegin(const Shell& shell, float width) {
    const Palette& p = colours();
    const auto number = gameNumber(m_number);
    const Row row = beginRow(shell, width);
    const ImVec2 at = ImGui::GetCursorScreenPos();
    ImGui::SetCursorScreenPos(at + ImVec2(0, (row.first - buttonHeight()) / 2));
    if (button("begin",
               row.begin,
               {ButtonKind::Primary,
                row.button,
                number.has_value(),
                number ? std::string_view{} : std::string_view{row.hint}}))
        m_begun = number;
    drawText(ImGui::GetWindowDrawList(),
             Font::CaptionStrong,
             at + ImVec2(row.button + gap(32), (row.first - lineHeight(Font::CaptionStrong)) / 2),
             p.ink,
             row.label);
    ImGui::SetCursorScreenPos(at + ImVec2(row.fieldLeft, (row.first - row.field) / 2));
    textField("##number", "1", m_number, em(110));
    const float hint = textHeight(Font::Caption, row.hint, row.hintWide);
    drawText(ImGui::GetWindowDrawList(),
             Font::Caption,
             at + (row.below ? ImVec2(0, row.high - hint)
                             : ImVec2(row.hintLeft, (row.first - hint) / 2)),
             number ? p.muted : p.badText,
             row.hint,
             row.hintWide);
}

} // namespace app
