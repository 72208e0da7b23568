#include "app/briefing_screen.h"

#include "app/assignment_parts.h"
#include "app/home_parts.h"
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
    ImGui::SetCursorScreenPos({pad - 5, bar + gap(16)});
    ScrollArea page("briefing", {screen.x - 2 * pad + 10, screen.y - bar - gap(20)});
    const ImVec2 at = ImGui::GetCursorScreenPos();
    const float width = columnWidth();
    const float between = gap(24);
    const bool two = width >= em(900);
    const float left = two ? std::floor((width - between) * 0.52F) : width;
    {
        Column column(at, left);
        drawStory(shell);
        verticalGap(space::l);
        drawBegin(shell);
    }
    const float high = ImGui::GetItemRectSize().y;
    Column column(two ? at + ImVec2(left + between, 0) : at + ImVec2(0, high + gap(space::l)),
                  two ? width - left - between : width);
    drawAsked(shell);
    const bool leaves = home || ImGui::IsKeyPressed(ImGuiKey_Escape, false);
    return leaves ? ScreenId::Home : ScreenId::Briefing;
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

void BriefingScreen::drawAsked(const Shell& shell) {
    Card card;
    assignmentGoals(*m_scenario, shell.language);
    assignmentGrade(*m_scenario, shell.language);
}

void BriefingScreen::drawBegin(const Shell& shell) {
    const Palette& p = colours();
    Card card;
    const auto number = gameNumber(m_number);
    const std::string begin = shell.say("Begin met week 1 ▸", "Begin week 1 ▸");
    if (button("begin",
               begin,
               {ButtonKind::Primary,
                std::max(buttonWidth(begin), em(220)),
                number.has_value(),
                number ? std::string_view{} : "1, 2, 3 …"}))
        m_begun = number;
    verticalGap(space::m);
    label(Font::CaptionStrong, p.ink, shell.say("Spelnummer", "Game number"));
    verticalGap(4);
    textField("##number", "1", m_number, std::min(columnWidth(), em(220)));
    verticalGap(4);
    paragraph(Font::Caption,
              number ? p.muted : p.badText,
              number ? shell.say("Hetzelfde nummer geeft dezelfde klanten en hetzelfde geluk. "
                                 "Handig als een klas hetzelfde spel speelt.",
                                 "The same number gives the same customers and the same luck. "
                                 "Useful when a class plays the same game.")
                     : shell.say("Een spelnummer is een geheel getal, bijvoorbeeld 7.",
                                 "A game number is a whole number, 7 for example."));
}

} // namespace app
