#include "app/class_screen.h"

#include "app/class_table.h"
#include "app/imgui_bridge.h"
#include "app/item.h"
#include "app/panel_parts.h"
#include "app/program_bar.h"
#include "app/text.h"
#include "app/typed_path.h"
#include "app/vec.h"
#include "app/widgets_button.h"
#include "app/widgets_card.h"
#include "app/widgets_form.h"
#include "app/widgets_meter.h"
#include "base/certain.h"

#include <fmt/format.h>

namespace app {

using records::ClassFile;

namespace {

constexpr std::array<ClassFile, 3> lmsFiles{
    ClassFile::Canvas, ClassFile::Moodle, ClassFile::Brightspace};

} // namespace

ScreenId ClassScreen::draw(Shell& shell) {
    follow();
    bool home = false;
    const float bar = drawProgramBar(
        shell,
        shell.say("Voor docenten · inleveringen nakijken", "For teachers · grade hand-ins"),
        &home);
    const ImVec2 screen = ImGui::GetIO().DisplaySize;
    const float pad = gap(space::xl);
    {
        ImGui::SetCursorScreenPos({pad - 5, bar + gap(16)});
        ScrollArea page("class", {screen.x - 2 * pad + 10, screen.y - bar - gap(20)});
        drawPage(shell);
    }
    const bool escape = bridge::currentWindowIsOnTop() && !ImGui::GetIO().WantTextInput &&
                        ImGui::IsKeyPressed(ImGuiKey_Escape, false);
    return home || escape ? ScreenId::Home : ScreenId::Class;
}

void ClassScreen::drawPage(const Shell& shell) {
    const ImVec2 at = ImGui::GetCursorScreenPos();
    const float width = columnWidth();
    const float between = gap(20);
    const float left = std::floor(std::clamp(width * 0.36F, em(380), em(520)));
    const bool two = width - left - between >= em(420);
    {
        Column column(at, two ? left : width);
        {
            Card card;
            drawForm(shell);
        }
        if (m_graded) {
            verticalGap(space::m);
            Card card;
            drawKeep(shell);
        }
    }
    const float high = ImGui::GetCursorScreenPos().y - at.y;
    Column column(two ? at + ImVec2(left + between, 0) : at + ImVec2(0, high + between),
                  two ? width - left - between : width);
    {
        Card card;
        drawResult(shell);
    }
    verticalGap(space::l);
}

void ClassScreen::drawField(
    const Shell& shell, const char* id, const base::Text& hint, Field& field, bool folder) {
    textField(id, shell.say(hint), field.typed);
    // Not each frame: a folder may be far away.
    if (field.typed != field.looked) {
        field.looked = field.typed;
        field.path = typedPath(field.typed);
        field.problem = pathProblem(field.path, folder ? PathKind::Folder : PathKind::File);
    }
    if (!field.problem)
        return;
    verticalGap(4);
    paragraph(Font::Caption, colours().badText, shell.say(*field.problem));
}

void ClassScreen::drawForm(const Shell& shell) {
    const Palette& p = colours();
    paragraph(
        Font::Body,
        p.muted,
        shell.say("Zet alle ingeleverde bestanden in één map; submappen mogen, zoals een LMS "
                  "ze geeft. Elk spel wordt nagespeeld en elk cijfer opnieuw berekend. Aan de "
                  "bestanden verandert niets.",
                  "Put all hand-in files in one folder; folders within it are fine, as an LMS "
                  "gives them. Each game is played again and each grade computed anew. The "
                  "files are not changed."));
    verticalGap(space::l);
    label(Font::CaptionStrong, p.ink, shell.say("Map met inleveringen", "Folder of hand-ins"));
    verticalGap(4);
    drawField(shell,
              "##folder",
              {"Bijvoorbeeld ~/Downloads/klas2B", "For example ~/Downloads/class2B"},
              m_folder,
              true);
    verticalGap(space::m);
    label(Font::CaptionStrong, p.ink, shell.say("Namenlijst (CSV)", "List of names (CSV)"));
    verticalGap(4);
    drawField(shell, "##names", {"Mag leeg blijven", "May stay empty"}, m_names, false);
    verticalGap(space::m);
    checkbox("exam",
             shell.say("Toets: elk spel moet bij het studentnummer horen",
                       "Exam: each game must belong to the student number"),
             m_exam);
    verticalGap(space::l);
    if (m_job)
        drawJob(shell);
    else if (const bool ready = !m_folder.path.empty() && !m_folder.problem && !m_names.problem;
             button("grade",
                    shell.say("Nakijken ▸", "Grade ▸"),
                    {m_graded ? ButtonKind::Secondary : ButtonKind::Primary,
                     0,
                     ready,
                     ready ? std::string{}
                           : shell.say("Kies eerst een map.", "Choose a folder first.")}))
        begin();
    if (!m_graded)
        drawTold(shell);
}

void ClassScreen::drawJob(const Shell& shell) {
    const Palette& p = colours();
    const std::size_t all = m_job->all();
    const std::size_t done = m_job->done();
    paragraph(Font::Body,
              p.ink,
              all == 0 ? shell.say("De bestanden worden opgezocht…", "Looking for the files…")
                       : fmt::format(fmt::runtime(shell.say("{} van {} nagespeeld",
                                                            "{} of {} played again")),
                                     done,
                                     all));
    verticalGap(6);
    progressBar(columnWidth(),
                all == 0 ? 0.0 : static_cast<double>(done) / static_cast<double>(all),
                p.accent,
                p.track);
    verticalGap(space::m);
    if (button("stop", shell.say("Stoppen", "Stop"), {ButtonKind::Secondary, 0, true, {}}))
        m_job->cancel();
    ui().animateUntil(ui().now() + 0.5);
}

void ClassScreen::drawPassMark(const Shell& shell) {
    const std::string value = base::formatPercent(m_passMark, shell.language) +
                              shell.say(" van de punten", " of the points");
    if (slider(
            "pass mark",
            m_passMark,
            {0.3, 0.9, 0.01, shell.say("Cesuur: een 5,5 vanaf", "Pass mark: a 5.5 from"), value}) &&
        m_graded)
        setPassMark(*m_graded, m_passMark);
}

void ClassScreen::drawKeep(const Shell& shell) {
    const Palette& p = colours();
    label(Font::Strong, p.ink, shell.say("Bewaren", "Save"));
    verticalGap(space::m);
    drawPassMark(shell);
    verticalGap(space::l);
    const std::string table = shell.say("Cijferlijst", "List of grades");
    const std::string report = shell.say("Klasrapport", "Class report");
    if (button("table", table))
        keep(shell, ClassFile::Table);
    flowNext(buttonWidth(report), gap(10));
    if (button("report", report, {ButtonKind::Secondary, 0, true, {}}))
        keep(shell, ClassFile::Report);
    verticalGap(space::l);
    label(Font::CaptionStrong, p.ink, shell.say("Importbestand voor", "Import file for"));
    verticalGap(4);
    tabChips("lms", {"Canvas", "Moodle", "Brightspace"}, m_lms);
    verticalGap(space::s);
    label(Font::Caption,
          p.muted,
          shell.say("Zo heet het cijfer daar:", "The grade is called there:"));
    verticalGap(4);
    textField("##item", "Klantkring", m_item);
    verticalGap(space::m);
    if (button("import",
               shell.say("Importbestand", "Import file"),
               {ButtonKind::Secondary, 0, true, {}}))
        keep(shell, lmsFiles[static_cast<std::size_t>(m_lms)]);
    drawTold(shell);
}

void ClassScreen::drawTold(const Shell& shell) {
    if (!m_told)
        return;
    const Palette& p = colours();
    verticalGap(space::m);
    noticeBand(m_toldWell ? p.accentTint : p.badTint,
               m_toldWell ? p.ink : p.badText,
               m_toldWell ? Icon::Save : Icon::Warning,
               shell.say(*m_told));
}

void ClassScreen::drawResult(const Shell& shell) {
    const Palette& p = colours();
    if (m_graded) {
        drawClassSummary(shell, *m_graded);
        drawClassRows(shell, *m_graded, m_members, m_order);
        return;
    }
    label(Font::Title, p.ink, shell.say("Hier komt de klas", "The class goes here"));
    verticalGap(space::s);
    paragraph(
        Font::Body,
        p.muted,
        shell.say("Eerst de bestanden die niet meetellen, elk met de reden: vervalst, bewerkt, "
                  "gekopieerd, een ander scenario, niet af of onleesbaar. Daaronder de cijfers.",
                  "First the files that do not count, each with the reason: forged, edited, "
                  "copied, another scenario, not finished or unreadable. Below them the grades."));
    verticalGap(space::m);
    paragraph(
        Font::Caption,
        p.muted,
        shell.say("Dit scherm bewaart niets van studenten; alleen wat je zelf opslaat, komt in "
                  "een map naast de inleveringen.",
                  "This screen keeps nothing of students; only what you save goes into a folder "
                  "beside the hand-ins."));
}

void ClassScreen::tell(const base::Text& text, bool well) {
    m_told = text;
    m_toldWell = well;
}

bool ClassScreen::readNames() {
    m_members = {};
    if (m_names.path.empty())
        return true;
    const auto rows = records::readCsv(m_names.path);
    auto names = rows ? records::ClassNames::from(rows.value())
                      : base::Result<records::ClassNames>(base::Failure{rows.message()});
    if (!names) {
        tell(names.message(), false);
        return false;
    }
    m_members = std::move(names.value());
    return true;
}

void ClassScreen::begin() {
    m_told.reset();
    m_graded.reset();
    m_folder.looked.clear(); // and look again: it may be gone
    if (!readNames())
        return;
    records::GradeOptions options;
    options.folder = m_folder.path;
    options.scenarios = m_library.scenarios();
    options.leaveOut = records::classFolder;
    options.exam = m_exam;
    m_gradedFolder = m_folder.path;
    m_job = std::make_unique<records::GradeJob>(std::move(options));
}

// Takes what the job has made, when it has ended.
void ClassScreen::follow() {
    if (!m_job || !m_job->finished())
        return;
    auto graded = m_job->take();
    m_job.reset();
    if (graded)
        show(std::move(graded.value()), m_gradedFolder);
    else
        tell(graded.message(), false);
}

void ClassScreen::show(records::GradedClass graded, std::filesystem::path folder) {
    m_graded = std::move(graded);
    m_gradedFolder = std::move(folder);
    m_passMark = m_graded->passMark;
    m_order = classOrder(*m_graded, m_members);
}

void ClassScreen::keep(const Shell& shell, ClassFile kind) {
    const auto file = records::keepClassFile(m_gradedFolder,
                                             kind,
                                             base::certain(m_graded),
                                             m_members,
                                             {m_item.empty() ? "Klantkring" : m_item},
                                             shell.language);
    if (!file)
        return tell(file.message(), false);
    const std::string place = file.value().string();
    tell({"Geschreven: " + place, "Written: " + place}, true);
}

} // namespace app
