#include "app/progress_screen.h"

#include "app/imgui_bridge.h"
#include "app/panel_parts.h"
#include "app/program_bar.h"
#include "app/progress_list.h"
#include "app/progress_plot.h"
#include "app/text.h"
#include "app/vec.h"
#include "app/widgets_button.h"
#include "app/widgets_card.h"
#include "base/certain.h"
#include "records/local_day.h"
#include "records/practice_words.h"
#include "records/verdict.h"

#include <fmt/format.h>

#include <algorithm>

namespace app {

namespace {

std::string shownName(const Shell& shell) {
    return shell.player.empty() ? shell.say("zonder naam", "without a name") : shell.player;
}

} // namespace

ProgressScreen::ProgressScreen(const Library& library, const std::string& player)
    : m_library(library) {
    read(player);
}

void ProgressScreen::read(const std::string& player) {
    const Library& library = m_library;
    if (!library.store()) {
        m_problem = base::Text{"Er is geen bestand met je spellen, dus er is geen voortgang.",
                               "There is no file with your games, so there is no progress."};
        m_progress = records::progressFrom(library.scenarios(), {});
        return;
    }
    m_exercises = library.dueFor(player);
    auto read = records::progressOf(*library.store(), player, library.scenarios());
    if (read)
        m_progress = std::move(read.value());
    else
        m_problem = read.message();
}

ProgressScreen::ProgressScreen(const Library& library, records::Progress progress)
    : m_library(library), m_progress(std::move(progress)) {}

ScreenId ProgressScreen::draw(Shell& shell) {
    bool home = false;
    const float bar =
        drawProgramBar(shell, shell.say("Voortgang · ", "Progress · ") + shownName(shell), &home);
    const ImVec2 screen = ImGui::GetIO().DisplaySize;
    const float pad = gap(space::xl);
    {
        ImGui::SetCursorScreenPos({pad - 5, bar + gap(16)});
        ScrollArea page("progress", {screen.x - 2 * pad + 10, screen.y - bar - gap(20)});
        ProgressScene scene{m_progress, shell, m_choice};
        drawPage(scene);
    }
    const bool asking = m_quiz.isOpen();
    m_quiz.draw(shell, m_library.store().get());
    if (m_quiz.takeDone())
        read(shell.player);
    const bool escape =
        !asking && bridge::currentWindowIsOnTop() && ImGui::IsKeyPressed(ImGuiKey_Escape, false);
    return home || escape ? ScreenId::Home : ScreenId::Progress;
}

// What to do next beside the course, the objectives below them over the whole width.
void ProgressScreen::drawPage(ProgressScene& scene) {
    const float between = gap(20);
    const ImVec2 at = ImGui::GetCursorScreenPos();
    const float width = columnWidth();
    const bool two = width >= em(900);
    const bool course = !m_progress.empty();
    const float left =
        two && course ? std::floor(std::clamp(width * 0.34F, em(360), em(520))) : width;
    {
        Column column(at, left);
        Card card(0, two && course ? em(320) : 0);
        drawNext(scene);
    }
    float high = ImGui::GetItemRectSize().y;
    if (course) {
        const float plotHigh = two ? high : em(340);
        Column column(two ? at + ImVec2(left + between, 0) : at + ImVec2(0, high + between),
                      two ? width - left - between : width);
        Card card(0, plotHigh);
        drawProgressPlot(scene, plotHigh - 2 * gap(space::l));
    }
    high += course && !two ? ImGui::GetItemRectSize().y + between : 0;
    if (m_progress.average.empty())
        return;
    Column column(at + ImVec2(0, high + between), width);
    {
        Card card;
        drawObjectiveList(scene);
    }
    verticalGap(space::l);
}

void ProgressScreen::drawNext(const ProgressScene& scene) {
    const Palette& p = colours();
    const Shell& shell = scene.shell;
    if (m_problem) {
        noticeBand(p.badTint, p.badText, Icon::Warning, shell.say(*m_problem));
        verticalGap(space::m);
    } else if (m_progress.empty()) {
        paragraph(
            Font::Title, p.ink, shell.say("Hier komt je voortgang", "Your progress goes here"));
        verticalGap(space::s);
        paragraph(Font::Body,
                  p.muted,
                  shell.say("Speel een spel uit. Daarna zie je hier per leerdoel hoe ver je bent, "
                            "hoe dat groeide, en wat je het best kunt doen.",
                            "Finish a game. Then you see here for each objective how far you are, "
                            "how that grew, and what to do next."));
        verticalGap(space::l);
    }
    if (const auto& next = m_progress.next) {
        label(Font::CaptionStrong, p.accent, shell.say("Wat nu?", "What next?"));
        verticalGap(4);
        paragraph(Font::Title, p.ink, shell.say(next->advice));
        verticalGap(6);
        paragraph(Font::Body, p.muted, shell.say(next->reason));
        verticalGap(space::l);
        const std::string what = next->kind == records::NextStep::Kind::GoOn
                                     ? shell.say("Ga verder ▸", "Go on ▸")
                                 : next->kind == records::NextStep::Kind::Quiz
                                     ? shell.say("Begin ▸", "Begin ▸")
                                     : shell.say("Bekijk de opdracht ▸", "See the assignment ▸");
        if (button("next", what))
            follow(*next);
    }
    drawQuiz(scene);
    drawExercises(scene);
    if (!m_progress.empty())
        drawFacts(scene);
}

void ProgressScreen::drawFacts(const ProgressScene& scene) {
    const Palette& p = colours();
    const Shell& shell = scene.shell;
    verticalGap(space::l);
    const ImVec2 line = ImGui::GetCursorScreenPos();
    ImGui::GetWindowDrawList()->AddLine(line, line + ImVec2(columnWidth(), 0), p.track);
    verticalGap(space::m);
    richParagraph(Font::Body,
                  Font::Strong,
                  p.muted,
                  fmt::format(fmt::runtime(shell.say("**{}** van {} leerdoelen beheerst",
                                                     "**{}** of {} objectives mastered")),
                              m_progress.mastered(),
                              m_progress.objectives.size()));
    richParagraph(Font::Body,
                  Font::Strong,
                  p.muted,
                  fmt::format(fmt::runtime(shell.say("**{}** afgerond van {} begonnen spellen",
                                                     "**{}** finished of {} games begun")),
                              m_progress.grades.size(),
                              m_progress.games));
    if (m_progress.grades.empty())
        return;
    double best = 1.0;
    for (const records::GradePoint& grade : m_progress.grades)
        best = std::max(best, grade.grade);
    richParagraph(Font::Body,
                  Font::Strong,
                  p.muted,
                  fmt::format(fmt::runtime(shell.say("Laatste cijfer **{}**, beste **{}**",
                                                     "Last grade **{}**, best **{}**")),
                              records::gradeShown(m_progress.grades.back().grade, shell.language),
                              records::gradeShown(best, shell.language)));
}

// The way to the quiz where it is not what comes next anyway, or when there is one again.
void ProgressScreen::drawQuiz(const ProgressScene& scene) {
    const Palette& p = colours();
    const Shell& shell = scene.shell;
    const records::Quiz& quiz = m_progress.quiz;
    const bool next = m_progress.next && m_progress.next->kind == records::NextStep::Kind::Quiz;
    if (quiz.total == 0 || next)
        return;
    verticalGap(space::m);
    if (quiz.questions.empty())
        return paragraph(Font::Caption,
                         p.muted,
                         shell.say("Alle kennisvragen zijn beantwoord. Vanaf ",
                                   "All concept questions are answered. From ") +
                             records::localDay(quiz.due, shell.language) +
                             shell.say(" komen er weer terug.", " some come back."));
    if (button("quiz",
               shell.say("Kennisvragen (5 minuten)", "Concept questions (5 minutes)"),
               {ButtonKind::Secondary, 0, true, {}}))
        openQuiz();
}

// The mistakes that come back, today or on a day to come.
void ProgressScreen::drawExercises(const ProgressScene& scene) {
    const Shell& shell = scene.shell;
    const std::size_t due = m_exercises.items.size();
    if (due == 0 && !m_exercises.next)
        return;
    verticalGap(space::m);
    if (due == 0)
        return paragraph(Font::Caption,
                         colours().muted,
                         shell.say("Wat je in een spel verkeerd koos, oefen je weer op ",
                                   "What you chose wrong in a game comes back to practise on ") +
                             shell.say(records::dayShown(base::certain(m_exercises.next))) + ".");
    if (button("practise",
               shell.say("Oefen je fouten (", "Practise your mistakes (") + std::to_string(due) +
                   shell.say(" vandaag)", " today)"),
               {ButtonKind::Secondary, 0, true, {}}))
        m_wish.practise = true;
}

void ProgressScreen::follow(const records::NextStep& step) {
    if (step.kind == records::NextStep::Kind::Quiz)
        return openQuiz();
    if (step.kind == records::NextStep::Kind::GoOn) {
        m_wish.run = step.run;
        return;
    }
    const auto& entries = m_library.entries();
    const auto entry = std::find_if(entries.begin(), entries.end(), [&](const auto& each) {
        return each.scenario && each.scenario->id == step.scenario->id;
    });
    if (entry != entries.end())
        m_wish.brief = static_cast<std::size_t>(entry - entries.begin());
}

} // namespace app
