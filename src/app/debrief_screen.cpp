#include "app/debrief_screen.h"

#include "app/debrief_coach_bar.h"
#include "app/debrief_detail.h"
#include "app/debrief_grade.h"
#include "app/debrief_lists.h"
#include "app/debrief_plot.h"
#include "app/imgui_bridge.h"
#include "app/panel_parts.h"
#include "app/program_bar.h"
#include "app/text.h"
#include "app/vec.h"
#include "app/widgets_button.h"
#include "app/widgets_card.h"
#include "base/certain.h"
#include "records/folders.h"
#include "records/report.h"

namespace app {

std::string DebriefScene::nameOf(int customer) const {
    const auto& customers = desk.scenario().customers;
    if (customer < 0 || customer >= static_cast<int>(customers.size()))
        return say("Het bedrijf", "The company");
    return customers[static_cast<std::size_t>(customer)].name;
}

ImU32 fillOf(records::Mark mark) {
    const Palette& p = colours();
    switch (mark) {
    case records::Mark::Strong:
        return p.markGood;
    case records::Mark::Fair:
        return p.markFair;
    case records::Mark::Weak:
        return p.markWarn;
    case records::Mark::Miss:
        break;
    }
    return p.markBad;
}

MarkerShape shapeOf(records::Mark mark) {
    switch (mark) {
    case records::Mark::Weak:
        return MarkerShape::Diamond;
    case records::Mark::Miss:
        return MarkerShape::Square;
    default:
        return MarkerShape::Circle;
    }
}

ImU32 inkOf(records::Mark mark) {
    const Palette& p = colours();
    switch (mark) {
    case records::Mark::Strong:
        return p.goodText;
    case records::Mark::Fair:
        return p.accent;
    case records::Mark::Weak:
        return p.warnText;
    case records::Mark::Miss:
        break;
    }
    return p.badText;
}

void select(DebriefScene& scene, std::size_t decision) {
    scene.choice.decision = static_cast<int>(decision);
    scene.choice.tab = DebriefChoice::Decisions;
}

void select(DebriefScene& scene, const Moment& moment) {
    scene.choice.moment = moment.key;
    scene.choice.tab = DebriefChoice::Moments;
}

DebriefScreen::DebriefScreen(Desk& desk, std::optional<std::filesystem::path> reports)
    : m_desk(desk), m_reports(std::move(reports)) {
    m_desk.weigh(); // of a game that is not finished too
    // Begin with what there is most to learn from.
    const game::Debrief& debrief = m_desk.debrief();
    for (const std::size_t at : records::judgedDecisions(debrief))
        if (m_choice.decision < 0 ||
            base::certain(debrief.decisions[at].quality) <
                base::certain(
                    debrief.decisions[static_cast<std::size_t>(m_choice.decision)].quality))
            m_choice.decision = static_cast<int>(at);
}

void DebriefScreen::askCoach(std::vector<coach::ReviewOptions> passes) {
    m_passes = passes.empty() ? coach::coarseToFine(m_desk.session().purpose()) : std::move(passes);
    m_coach.ask(m_desk.session(), m_passes);
}

// What the coach finds comes to the front, unless the player is already looking at something.
void DebriefScreen::followCoach() {
    const bool first = m_coach.review() == nullptr;
    if (!m_coach.look())
        return;
    if (m_coach.review() != nullptr)
        m_costliest = coach::toPractise(*m_coach.review());
    if (!first || m_chosen)
        return;
    m_choice.tab = DebriefChoice::Moments;
    m_choice.plot = DebriefChoice::Expected;
}

ScreenId DebriefScreen::draw(Shell& shell) {
    followCoach();
    const DebriefChoice before = m_choice;
    DebriefWish wish;
    DebriefScene scene{m_desk, m_desk.debrief(), shell.language, m_choice, wish, m_saved, m_coach};
    const std::string title =
        shell.say("Nabespreking · ", "Debrief · ") + shell.say(m_desk.scenario().title) + " · " +
        std::to_string(scene.debrief.weeks.size()) + shell.say(" weken · ", " weeks · ") +
        std::to_string(scene.debrief.decisions.size()) + shell.say(" beslissingen", " decisions");
    // A narrow bar has no room for all of it; then the first card has.
    const bool narrow = ImGui::GetIO().DisplaySize.x - 2 * gap(space::xl) < em(900);
    const float bar =
        drawProgramBar(shell, narrow ? shell.say("Nabespreking", "Debrief") : title, &wish.home);
    drawPage(scene, title, bar, coachBarHeight(scene));
    drawCoachBar(scene);
    m_chosen = m_chosen || m_choice != before;
    const bool reading = m_theory.isOpen() || m_handInCard.isOpen();
    if (!wish.theory.empty())
        m_theory.open(wish.theory);
    PlayWish ignored;
    m_theory.draw({m_desk, shell.language, m_cardChoice, ignored});
    carryOut(wish, shell);
    m_handInCard.draw(shell, m_desk);
    const bool escape =
        !reading && bridge::currentWindowIsOnTop() && ImGui::IsKeyPressed(ImGuiKey_Escape, false);
    return wish.home || escape ? ScreenId::Home : ScreenId::Debrief;
}

void DebriefScreen::carryOut(const DebriefWish& wish, const Shell& shell) {
    if (wish.save)
        keepReport(shell);
    if (wish.handIn)
        m_handInCard.open(m_desk, shell);
    if (wish.again || wish.another)
        m_again = wish.again ? Again::Same : Again::New;
    if (!wish.practise.empty())
        m_practise = wish.practise;
    if (wish.stopCoach)
        m_coach.stop();
    if (wish.askCoach)
        m_coach.ask(m_desk.session(), m_passes);
}

// Two rows of two cards that fill the window; where there is too little room the cards grow with
// their content and the page scrolls, at last in one column.
void DebriefScreen::drawPage(DebriefScene& scene,
                             const std::string& title,
                             float top,
                             float bottom) {
    const ImVec2 screen = ImGui::GetIO().DisplaySize;
    const float pad = gap(space::xl);
    const float between = gap(20);
    const ImVec2 room(screen.x - 2 * pad + 10, screen.y - top - bottom - gap(16));
    ImGui::SetCursorScreenPos({pad - 5, top + gap(16)});
    ScrollArea page("debrief", room);
    const DebriefChoice before = scene.choice;
    const ImVec2 at = ImGui::GetCursorScreenPos();
    const float width = columnWidth();
    const bool two = width >= em(900);
    const float gradeWide = two ? std::floor(std::clamp(width * 0.235F, em(340), em(420))) : width;
    const float inner = room.y - pad;
    {
        Column column(at, gradeWide);
        Card card(0, two ? std::floor(inner * 0.38F) : 0);
        if (!two) {
            paragraph(Font::Caption, colours().muted, title);
            verticalGap(space::s);
        }
        drawGrade(scene);
    }
    const float high = ImGui::GetItemRectSize().y;
    {
        const float plotHigh = two ? high : em(380);
        Column column(two ? at + ImVec2(gradeWide + between, 0) : at + ImVec2(0, high + between),
                      two ? width - gradeWide - between : width);
        Card card(0, plotHigh);
        drawPlots(scene, plotHigh - 2 * gap(space::l));
    }
    // A mark or link that was pressed above tells in the last card; in one column that is far
    // below.
    const bool other = scene.choice.tab != before.tab || scene.choice.moment != before.moment ||
                       scene.choice.decision != before.decision;
    const ImVec2 below = at + ImVec2(0, two ? high + between : high + em(380) + 2 * between);
    const float rest = inner - high - between;
    // With less than this only a row or two would be in view.
    const bool fill = two && rest >= em(340);
    const float listWide = two ? std::floor(width * 0.38F) : width;
    {
        Column column(below, listWide);
        drawLists(scene, listWide, fill ? rest : 0);
    }
    const float listHigh = ImGui::GetItemRectSize().y;
    Column column(two ? below + ImVec2(listWide + between, 0)
                      : below + ImVec2(0, listHigh + between),
                  two ? width - listWide - between : width);
    if (other && !two)
        ImGui::SetScrollHereY(0);
    if (fill) {
        ScrollCard card("detail", {columnWidth(), rest});
        drawDetail(scene);
    } else {
        Card card(0, two ? listHigh : 0);
        drawDetail(scene);
    }
}

// With a height the rows scroll above the buttons; without one the card is as long as its rows.
void DebriefScreen::drawLists(DebriefScene& scene, float width, float high) {
    Card card(width, high);
    const float top = ImGui::GetCursorScreenPos().y;
    drawListTabs(scene);
    if (high > 0) {
        const float used = ImGui::GetCursorScreenPos().y - top;
        const float left =
            high - 2 * gap(space::l) - used - m_footerHigh - 2 * ImGui::GetStyle().ItemSpacing.y;
        const ImVec2 at = ImGui::GetCursorScreenPos();
        ImGui::SetCursorScreenPos(at - ImVec2(5, 0));
        ScrollArea rows("rows", {columnWidth() + 5, std::max(left, em(60))});
        drawList(scene);
    } else {
        drawList(scene);
    }
    const ImVec2 line = ImGui::GetCursorScreenPos();
    ImGui::GetWindowDrawList()->AddLine(line, line + ImVec2(columnWidth(), 0), colours().track);
    ImGui::BeginGroup();
    drawButtons(scene);
    ImGui::EndGroup();
    m_footerHigh = ImGui::GetItemRectSize().y;
}

// What the coach found is there to learn from, so it comes first.
void DebriefScreen::drawPractise(DebriefScene& scene) {
    if (m_costliest.empty())
        return;
    const bool ready = !m_coach.running();
    const std::string practise = scene.say("Oefen je fouten ▸", "Practise your mistakes ▸");
    const std::string hint =
        ready ? scene.say("Terug naar de momenten die het meest kostten, om opnieuw te kiezen",
                          "Back to the moments that cost most, to choose again")
              : scene.say("De coach zoekt nog uit welke momenten het meest kostten.",
                          "The coach still works out which moments cost most.");
    if (button("practise", practise, {ButtonKind::Primary, 0, ready, hint}))
        scene.wish.practise = m_costliest;
    flowNext(buttonWidth(scene.say("Zelfde spel opnieuw", "Same game again")), gap(10));
}

void DebriefScreen::drawButtons(DebriefScene& scene) {
    const Palette& p = colours();
    verticalGap(space::m);
    const std::string again = scene.say("Zelfde spel opnieuw", "Same game again");
    const std::string another = scene.say("Met ander geluk", "With other luck");
    const std::string report = scene.say("Rapport", "Report");
    const std::string sameHint = scene.say("Dezelfde klanten en hetzelfde geluk nog een keer",
                                           "The same customers and the same luck once more");
    const std::string newHint =
        scene.say("Hetzelfde scenario met ander geluk", "The same scenario with other luck");
    drawPractise(scene);
    if (button("again", again, {ButtonKind::Secondary, 0, true, sameHint}))
        scene.wish.again = true;
    flowNext(buttonWidth(another), gap(10));
    if (button("another", another, {ButtonKind::Secondary, 0, true, newHint}))
        scene.wish.another = true;
    const bool counts = !m_desk.trial();
    const bool graded = m_desk.isGraded();
    const std::string wait =
        scene.say("Je keuzes worden nog gewogen.", "Your choices are still being weighed.");
    if (m_desk.keeper() != nullptr) {
        const std::string handIn = scene.say("Inleveren", "Hand in");
        const std::string hint =
            counts && !graded ? wait
            : counts          ? scene.say("Maak een bestand dat je docent kan nakijken",
                                 "Make a file that your teacher can grade")
                     : scene.say("Een proefspel telt niet mee, dus je kunt het niet inleveren.",
                                 "A trial game does not count, so you cannot hand it in.");
        flowNext(buttonWidth(handIn), gap(10));
        if (button("hand in", handIn, {ButtonKind::Secondary, 0, counts && graded, hint}))
            scene.wish.handIn = true;
    }
    flowNext(buttonWidth(report), gap(10));
    const std::string keep = scene.say("Bewaar een rapport om te lezen of te delen",
                                       "Save a report to read or to share");
    const std::string why = scene.say("Een proefspel telt niet mee, dus er is geen rapport van.",
                                      "A trial game does not count, so there is no report of it.");
    const std::string& reportHint = !counts ? why : graded ? keep : wait;
    if (button("report", report, {ButtonKind::Secondary, 0, counts && graded, reportHint}))
        scene.wish.save = true;
    if (!m_saved)
        return;
    verticalGap(space::s);
    const bool kept = !m_report.empty();
    noticeBand(kept ? p.accentTint : p.badTint,
               kept ? p.ink : p.badText,
               kept ? Icon::Save : Icon::Warning,
               scene.say(*m_saved));
}

void DebriefScreen::keepReport(const Shell& shell) {
    m_report.clear();
    std::filesystem::path folder;
    if (m_reports) {
        folder = *m_reports;
    } else {
        const auto folders = records::userFolders();
        if (!folders) {
            m_saved = folders.message();
            return;
        }
        folder = folders.value().reports();
    }
    const records::ReportSubject subject{
        m_desk.scenario(),
        m_desk.debrief(),
        shell.player,
        m_desk.session().seed(),
        m_desk.keeper() != nullptr ? m_desk.keeper()->kept().learner : std::string{},
        m_coach.review()};
    const auto kept = records::keepReport(
        folder, m_desk.scenario().id, records::reportText(subject, shell.language));
    if (!kept) {
        m_saved = kept.message();
        return;
    }
    m_report = kept.value();
    m_saved = base::Text{"Bewaard in " + m_report.string(), "Saved in " + m_report.string()};
}

} // namespace app
