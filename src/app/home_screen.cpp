#include "app/home_screen.h"

#include "app/emblem.h"
#include "app/home_parts.h"
#include "app/item.h"
#include "app/program_bar.h"
#include "app/text.h"
#include "app/vec.h"
#include "app/widgets_button.h"
#include "app/widgets_card.h"
#include "app/widgets_form.h"
#include "records/settings.h"

namespace app {

namespace {

// What the window is taller than the screens were drawn for.
float spareHeight() {
    return std::max(0.0F, ImGui::GetIO().DisplaySize.y - em(900));
}

// All of them only where they do not push everything else off the page, and none where they would
// push the next scenario off it: the assignment names them.
std::size_t objectivesShown(std::size_t scenarios, bool played, float width) {
    if (scenarios > 1)
        return ImGui::GetIO().DisplaySize.y >= em(1100) ? 2 : 0;
    return width < em(800) ? 4 : played ? 6 : 16;
}

} // namespace

ScreenId HomeScreen::draw(Shell& shell) {
    m_next = ScreenId::Home;
    const ImVec2 screen = ImGui::GetIO().DisplaySize;
    const float bar = drawProgramBar(
        shell, shell.say("Oefenen met klantrelaties", "Practise customer relationships"));
    const float pad = gap(space::xl);
    ImGui::SetCursorScreenPos({pad - 5, bar + gap(16)});
    ScrollArea page("home", {screen.x - 2 * pad + 10, screen.y - bar - gap(20)});
    const ImVec2 at = ImGui::GetCursorScreenPos();
    const float width = columnWidth();
    const float between = gap(24);
    // A tall window gives the sign and the objectives more room.
    const float left = std::floor(std::min(width * 0.34F, em(460) + spareHeight() * 0.5F));
    const bool two = width - left - between >= em(500);
    {
        Column column(at, two ? left : width);
        drawWelcome(shell, !two);
    }
    const float high = ImGui::GetItemRectSize().y;
    const ImVec2 next = two ? at + ImVec2(left + between, 0) : at + ImVec2(0, high + between);
    Column column(next, two ? width - left - between : width);
    drawScenarios(shell);
    const int played = drawRuns(shell);
    if (played < 3)
        drawHowItWorks(shell);
    return m_next;
}

// The sign above the words, or beside them where the card is as wide as the page.
void HomeScreen::drawWelcome(Shell& shell, bool alone) {
    Card card;
    const ImVec2 at = ImGui::GetCursorScreenPos();
    const float width = columnWidth();
    const float radius = alone ? std::min(width * 0.19F, em(150))
                               : std::min(width * 0.40F, em(150) + spareHeight() * 0.25F);
    const ImVec2 centre = at + ImVec2(alone ? radius : width / 2, radius + gap(2));
    drawEmblem(ImGui::GetWindowDrawList(), centre, radius);
    const std::string cycle = shell.say("klantrelatiecyclus", "customer relationship cycle");
    // Within the ring, clear of the faces that stand out of it.
    if (textWidth(Font::Caption, shell.say("klantrelatiecyclus", "relationship")) < radius * 1.2F)
        drawCentredText(ImGui::GetWindowDrawList(),
                        Font::Caption,
                        centre - ImVec2(0, centredTextHeight(Font::Caption, cycle, radius) / 2),
                        colours().muted,
                        cycle,
                        radius * 1.2F);
    if (!alone) {
        ImGui::Dummy({width, 2 * radius + gap(8)});
        verticalGap(space::m);
        drawGreeting(shell);
        verticalGap(space::l);
        drawPlayer(shell);
        return;
    }
    const float left = 2 * radius + gap(32);
    float high = 2 * radius + gap(4);
    {
        Column column(at + ImVec2(left, 0), width - left);
        drawGreeting(shell);
        verticalGap(space::l);
        drawPlayer(shell);
    }
    high = std::max(high, ImGui::GetItemRectSize().y);
    ImGui::SetCursorScreenPos(at);
    ImGui::Dummy({width, high});
}

void HomeScreen::drawGreeting(Shell& shell) {
    const Palette& p = colours();
    paragraph(Font::Big,
              p.ink,
              shell.player.empty() ? shell.say("Welkom", "Welcome")
                                   : shell.say("Welkom, ", "Welcome, ") + shell.player);
    verticalGap(6);
    paragraph(
        Font::Body,
        p.muted,
        shell.say("Beheer weken of maanden lang de relaties van een bedrijf. Klanten komen, "
                  "worden trouw, twijfelen en vertrekken; jij verdeelt je uren en je geld.",
                  "Look after a company’s relationships for weeks or months. Customers come, grow "
                  "loyal, doubt and leave; you divide your hours and your money."));
}

void HomeScreen::drawPlayer(Shell& shell) {
    const Palette& p = colours();
    label(Font::CaptionStrong, p.ink, shell.say("Wie speelt er?", "Who is playing?"));
    verticalGap(4);
    textField("##player",
              shell.say("Je naam (mag leeg blijven)", "Your name (may stay empty)"),
              shell.player);
    if (const auto problem = records::checkPlayer(shell.player)) {
        verticalGap(4);
        paragraph(Font::Caption, p.badText, shell.say(*problem));
    }
    bool first = true;
    for (const std::string& name : m_library.players()) {
        if (name == shell.player)
            continue;
        if (first)
            verticalGap(8);
        else
            flowNext(textWidth(Font::Caption, name) + gap(24), gap(6));
        first = false;
        if (chipButton(("player " + name).c_str(), shortened(Font::Caption, name, em(160))))
            shell.player = name;
    }
    verticalGap(space::m);
    if (button("progress",
               shell.say("Mijn voortgang", "My progress"),
               {ButtonKind::Secondary, 0, !records::checkPlayer(shell.player), {}}))
        m_next = ScreenId::Progress;
    verticalGap(space::m);
    paragraph(Font::Caption,
              p.muted,
              shell.say("Je spel blijft op deze computer. Er is geen account en geen internet "
                        "nodig.",
                        "Your game stays on this computer. No account and no internet needed."));
    verticalGap(space::m);
    if (linkButton("class",
                   shell.say("Docent? Kijk inleveringen na ▸", "Teacher? Grade hand-ins ▸")))
        m_next = ScreenId::Class;
    verticalGap(space::l);
    if (button("leave", shell.say("Afsluiten", "Quit"), {ButtonKind::Secondary, 0, true, {}}))
        shell.leave = true;
}

void HomeScreen::drawScenarios(const Shell& shell) {
    const Palette& p = colours();
    label(Font::Title, p.ink, shell.say("Scenario’s", "Scenarios"));
    verticalGap(space::m);
    if (m_library.entries().empty())
        paragraph(Font::Body,
                  p.muted,
                  shell.say("Er zijn geen scenario’s gevonden. Start het programma met ./play, of "
                            "open een scenario met: klantkring bestand.json",
                            "No scenarios were found. Start the program with ./play, or open a "
                            "scenario with: klantkring file.json"));
    for (const std::size_t i : easiestFirst(m_library.entries())) {
        ImGui::PushID(static_cast<int>(i));
        if (m_library.entries()[i].scenario)
            drawScenario(shell, i);
        else
            drawBroken(shell, i);
        ImGui::PopID();
        verticalGap(space::l);
    }
}

void HomeScreen::drawScenario(const Shell& shell, std::size_t at) {
    const Palette& p = colours();
    const Library::Entry& entry = m_library.entries()[at];
    const scenario::Scenario& scenario = *entry.scenario;
    const records::StoredRun* running = m_library.unfinished(entry, shell.player);
    Card card;
    drawTitleAndGrade(shell, scenario, m_library.bestGrade(entry, shell.player));
    verticalGap(4);
    paragraph(Font::Caption, p.muted, factsOf(shell, scenario));
    verticalGap(space::s);
    paragraph(Font::Body, p.ink, shell.say(scenario.summary));
    verticalGap(space::m);
    const std::size_t most =
        objectivesShown(m_library.entries().size(), !m_library.runs().empty(), columnWidth());
    if (most > 0) {
        drawObjectives(shell, scenario, most);
        verticalGap(space::m);
    }
    if (running != nullptr) {
        const std::string on = shell.say("Ga verder in week ", "Go on in week ") +
                               std::to_string(running->week) + " ▸";
        if (button("resume", on))
            m_choice.run = running->place;
        flowNext(buttonWidth(shell.say("Opnieuw beginnen", "Begin anew")), gap(10));
        if (button("brief",
                   shell.say("Opnieuw beginnen", "Begin anew"),
                   {ButtonKind::Secondary, 0, true, {}}))
            m_choice.brief = at;
    } else if (button("brief", shell.say("Bekijk de opdracht ▸", "See the assignment ▸"))) {
        m_choice.brief = at;
    }
}

void HomeScreen::drawBroken(const Shell& shell, std::size_t at) {
    const Palette& p = colours();
    const Library::Entry& entry = m_library.entries()[at];
    Card card;
    label(Font::Lead, p.ink, entry.file.filename().string());
    verticalGap(4);
    if (!entry.diagnostics.empty())
        paragraph(
            Font::Body, p.badText, scenario::toLine(entry.diagnostics.front(), shell.language));
    verticalGap(space::s);
    if (button("mistakes",
               shell.say("Bekijk alle fouten", "See all mistakes") + " (" +
                   std::to_string(entry.diagnostics.size()) + ")",
               {ButtonKind::Secondary, 0, true, {}}))
        m_choice.mistakes = at;
}

int HomeScreen::drawRuns(const Shell& shell) {
    const Palette& p = colours();
    int shown = 0;
    constexpr int most = 8;
    for (const records::StoredRun& run : m_library.runs()) {
        if ((!run.problem && run.header.player != shell.player) || shown == most)
            continue;
        if (shown == 0) {
            verticalGap(space::s);
            label(Font::Title, p.ink, shell.say("Eerdere spellen", "Earlier games"));
            verticalGap(space::m);
        }
        ++shown;
        if (drawRunRow(("run " + run.place.name()).c_str(), shell, run))
            m_choice.run = run.place;
        verticalGap(6);
    }
    return shown;
}

} // namespace app
