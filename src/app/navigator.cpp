#include "app/navigator.h"

#include "records/hand_in.h"

#include <algorithm>

namespace app {

namespace fs = std::filesystem;

Navigator::Navigator(Library library, records::Settings settings, Keep keep)
    : m_library(std::move(library)), m_settings(settings), m_kept(std::move(settings)),
      m_keep(keep), m_home(m_library) {
    m_shell.language = m_settings.language;
    m_shell.player = m_settings.player;
    showNotices();
}

void Navigator::showNotices() {
    for (const base::Text& notice : m_library.takeNotices())
        showTrouble({"Je spellen", "Your games"}, notice);
}

// The author's bar takes its room from the screen above it.
ScreenId Navigator::drawScreen() {
    Screen* shown = &m_home;
    if (m_screen == ScreenId::Play && m_play)
        shown = m_play.get();
    else if (m_screen == ScreenId::Debrief && m_debrief)
        shown = m_debrief.get();
    else if (m_screen == ScreenId::Briefing && m_briefing)
        shown = m_briefing.get();
    else if (m_screen == ScreenId::Progress && m_progress)
        shown = m_progress.get();
    else if (m_screen == ScreenId::Practise && m_practice)
        shown = m_practice.get();
    else if (m_screen == ScreenId::Class && m_class)
        shown = m_class.get();
    else if (m_screen == ScreenId::Mend && m_mend)
        shown = m_mend.get();
    const bool game = shown == m_play.get() || shown == m_debrief.get();
    const bool trial = game && m_desk->trial();
    ImGuiIO& io = ImGui::GetIO();
    const ImVec2 whole = io.DisplaySize;
    io.DisplaySize.y -= m_bar.height(m_shell, trial, game && m_restartable, whole.x);
    const ScreenId next = shown->draw(m_shell);
    io.DisplaySize = whole;
    m_barWish = m_bar.draw(m_shell, trial, game && m_restartable);
    return next;
}

bool Navigator::draw(Ui& ui) {
    applySettings(ui);
    followFile(ui.now());
    if (m_desk)
        m_desk->look();
    const ScreenId next = drawScreen();
    if (m_desk && m_desk->trouble() && !m_toldTrouble)
        m_refugeCard.open(*m_desk);
    m_toldTrouble = m_desk && m_desk->trouble();
    if (std::exchange(m_shell.openSettings, false))
        m_settingsCard.open();
    m_settingsCard.draw(m_shell, m_settings);
    m_troubleCard.draw(m_shell);
    if (m_desk)
        m_refugeCard.draw(m_shell, *m_desk);
    goTo(next);
    followHome();
    followBriefing();
    followDebrief();
    followProgress();
    followBar(std::exchange(m_barWish, AuthorBar::Wish::None));
    if (m_screen != ScreenId::Debrief && m_screen != ScreenId::Practise)
        m_debrief.reset(); // and with it the coach stops
    if (m_screen != ScreenId::Practise)
        m_practice.reset();
    keepSettings();
    return !m_shell.leave;
}

void Navigator::goTo(ScreenId next) {
    if (next == m_screen)
        return;
    if (next == ScreenId::Home) {
        m_library.reload();
        showNotices();
    }
    if (next == ScreenId::Debrief && m_desk && !m_debrief) { // else it was left to practise
        m_debrief = std::make_unique<DebriefScreen>(*m_desk);
        if (m_coached)
            m_debrief->askCoach();
    }
    if (next == ScreenId::Class)
        showClass();
    if (next == ScreenId::Progress)
        m_progress = std::make_unique<ProgressScreen>(m_library, m_shell.player);
    m_screen = next;
}

void Navigator::followHome() {
    const HomeScreen::Choice choice = m_home.takeChoice();
    if (choice.brief)
        brief(*choice.brief);
    if (choice.run)
        openRun(*choice.run);
    if (choice.mistakes) {
        // Mended meanwhile, perhaps.
        m_library.reload();
        const Library::Entry& entry = m_library.entries()[*choice.mistakes];
        m_wish = {};
        if (!entry.scenario)
            mend(entry.file, entry.diagnostics);
    }
}

void Navigator::followBriefing() {
    if (!m_briefing)
        return;
    if (const auto number = m_briefing->takeBegun())
        play(m_library.begin(m_library.entries()[m_entry], *number, m_settings.player));
}

// The same game again, or another of the same scenario.
void Navigator::followDebrief() {
    if (!m_debrief || !m_desk)
        return;
    if (const auto mistakes = m_debrief->takePractise(); !mistakes.empty())
        practise(m_library.toPractise(*m_desk, mistakes), ScreenId::Debrief);
    const DebriefScreen::Again again = m_debrief->takeAgain();
    if (again == DebriefScreen::Again::No)
        return;
    const std::uint64_t seed = m_desk->session().seed();
    const auto& entries = m_library.entries();
    const auto entry = std::find_if(entries.begin(), entries.end(), [&](const auto& each) {
        return each.scenario && each.scenario->hash == m_desk->scenario().hash;
    });
    if (entry == entries.end())
        return goTo(ScreenId::Home);
    play(m_library.begin(
        *entry, again == DebriefScreen::Again::Same ? seed : seed + 1, m_settings.player));
}

void Navigator::followProgress() {
    if (!m_progress)
        return;
    const ProgressScreen::Wish wish = m_progress->takeWish();
    if (wish.brief)
        brief(*wish.brief);
    if (wish.run)
        openRun(*wish.run);
    if (wish.practise)
        practise(m_library.dueFor(m_shell.player).items, ScreenId::Progress);
}

void Navigator::practise(std::vector<PracticeItem> items, ScreenId back) {
    if (items.empty())
        return;
    m_practice = std::make_unique<PracticeScreen>(m_library, std::move(items), back);
    m_screen = ScreenId::Practise;
}

void Navigator::showProgress(records::Progress progress) {
    m_progress = std::make_unique<ProgressScreen>(m_library, std::move(progress));
    m_screen = ScreenId::Progress;
}

ClassScreen& Navigator::showClass() {
    if (!m_class)
        m_class = std::make_unique<ClassScreen>(m_library);
    m_screen = ScreenId::Class;
    return *m_class;
}

void Navigator::brief(std::size_t entry) {
    m_entry = entry;
    m_bar.clear();
    m_briefing = std::make_unique<BriefingScreen>(m_library.entries()[entry].scenario);
    m_screen = ScreenId::Briefing;
}

void Navigator::play(std::unique_ptr<Desk> desk) {
    // The screens look at the desk, so they go first.
    m_debrief.reset();
    m_play.reset();
    m_desk = std::move(desk);
    m_refugeCard.close();
    m_toldTrouble = false;
    m_restartable = false;
    m_bar.clear();
    m_refused.reset();
    m_settings.lastScenario = m_desk->scenario().id;
    m_play = std::make_unique<PlayScreen>(*m_desk);
    m_screen = ScreenId::Play;
    if (m_desk->view().finished)
        goTo(ScreenId::Debrief);
}

void Navigator::openRun(const records::RunPlace& run) {
    // The game that is on the desk already is claimed by that desk.
    const records::RunKeeper* const open = m_desk ? m_desk->keeper() : nullptr;
    if (open != nullptr && run.number != 0 && open->number() == run.number)
        return goTo(m_desk->view().finished ? ScreenId::Debrief : ScreenId::Play);
    auto opened = m_library.open(run);
    if (!opened)
        return showTrouble({"Dit spel gaat niet open", "This game does not open"},
                           opened.message());
    play(std::move(opened.value()));
}

void Navigator::openFile(const fs::path& file, const TrialWish& wish) {
    // A run that was handed in may have been given another name.
    const bool run = file.extension() == ".run" || file.extension() == ".kring" ||
                     (file.extension() != ".json" && records::readHandIn(file));
    if (run)
        return openRun({0, file});
    openScenario(file, wish);
}

void Navigator::showTrouble(const base::Text& title, const base::Text& text) {
    m_troubleCard.open(title, {text});
}

void Navigator::showMistakes(const std::string& file,
                             const std::vector<scenario::Diagnostic>& all) {
    m_troubleCard.open(file, all);
}

void Navigator::applySettings(Ui& ui) {
    const ThemeKind theme =
        m_settings.theme == records::Theme::Dark ? ThemeKind::Dark : ThemeKind::Light;
    if (ui.textPercent() != m_settings.textPercent)
        ui.setTextPercent(m_settings.textPercent);
    if (ui.theme() != theme)
        ui.setTheme(theme);
    if (m_keep == Keep::Settings)
        ui.reducedMotion = m_settings.reducedMotion;
}

void Navigator::keepSettings() {
    m_settings.language = m_shell.language;
    if (!records::checkPlayer(m_shell.player))
        m_settings.player = m_shell.player;
    if (m_settings == m_kept)
        return;
    m_kept = m_settings;
    if (m_keep == Keep::Nothing)
        return;
    const base::Outcome kept = m_library.keep(m_settings);
    if (!kept)
        showTrouble({"Je instellingen zijn niet bewaard", "Your settings were not saved"},
                    kept.message());
}

} // namespace app
