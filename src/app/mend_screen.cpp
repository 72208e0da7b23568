#include "app/mend_screen.h"

#include "app/imgui_bridge.h"
#include "app/mistake_list.h"
#include "app/program_bar.h"
#include "app/text.h"
#include "app/widgets_card.h"

#include <fmt/format.h>

#include <algorithm>

namespace app {

void MendScreen::show(std::vector<scenario::Diagnostic> diagnostics, base::Text problem) {
    m_diagnostics = std::move(diagnostics);
    m_problem = std::move(problem);
}

ScreenId MendScreen::draw(Shell& shell) {
    const ImVec2 screen = ImGui::GetIO().DisplaySize;
    bool home = false;
    const float bar = drawProgramBar(
        shell, shell.say("Scenario · ", "Scenario · ") + m_file.filename().string(), &home);
    const float wide = std::min(screen.x - 2 * gap(space::xl), em(1100));
    ImGui::SetCursorScreenPos({(screen.x - wide) / 2 - 5, bar + gap(16)});
    {
        ScrollArea page("mend", {wide + 10, screen.y - bar - gap(20)});
        drawPage(shell);
    }
    const bool escape =
        ImGui::IsKeyPressed(ImGuiKey_Escape, false) && bridge::currentWindowIsOnTop();
    return home || escape ? ScreenId::Home : ScreenId::Mend;
}

void MendScreen::drawPage(const Shell& shell) {
    const Palette& p = colours();
    paragraph(Font::Big,
              p.ink,
              m_problem.empty() ? shell.say("Dit scenario kan nog niet gespeeld worden",
                                            "This scenario cannot be played yet")
                                : shell.say("Dit proefspel kan zo nog niet beginnen",
                                            "This trial game cannot begin like this yet"));
    verticalGap(4);
    paragraph(Font::Body,
              p.muted,
              shell.say("Verbeter het bestand en bewaar het: het spel begint dan vanzelf.",
                        "Mend the file and save it: the game then begins by itself."));
    verticalGap(space::m);
    if (!m_problem.empty()) {
        Card card;
        paragraph(Font::Body, p.badText, shell.say(m_problem));
    }
    verticalGap(space::s);
    drawMistakes(m_diagnostics, shell.language);
    verticalGap(space::m);
}

} // namespace app
