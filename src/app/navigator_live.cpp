// The part of the program around the screens that serves authors: trial games, and the scenario
// file that is open and changes while it is open.
#include "app/navigator.h"
#include "base/certain.h"

namespace app {

namespace fs = std::filesystem;

namespace {

std::string nameOf(const fs::path& file) {
    return file.filename().string();
}

} // namespace

void Navigator::openScenario(const fs::path& file, const TrialWish& wish) {
    m_wish = wish;
    const std::size_t at = m_library.add(file);
    const Library::Entry& entry = m_library.entries()[at];
    if (!entry.scenario)
        return mend(file, entry.diagnostics);
    if (!wish.trial()) {
        brief(at);
        if (wish.seed)
            m_briefing->setNumber(std::to_string(*wish.seed));
        return;
    }
    auto desk = m_library.beginTrial(entry,
                                     wish.seed.value_or(entry.scenario->seed),
                                     {wish.fromWeek.value_or(1), wish.event},
                                     m_settings.player);
    if (!desk)
        return mend(file, {}, desk.message(), entry.scenario->hash);
    play(std::move(desk.value()));
    m_restartable = true;
}

void Navigator::mend(const fs::path& file,
                     std::vector<scenario::Diagnostic> diagnostics,
                     const base::Text& problem,
                     std::optional<std::uint64_t> hash) {
    m_mend = std::make_unique<MendScreen>(file, hash);
    m_mend->show(std::move(diagnostics), problem);
    m_screen = ScreenId::Mend;
}

bool Navigator::stirred() const {
    return (m_watch && m_watch->stirred()) || (m_desk && m_desk->stirred()) ||
           (m_debrief && m_debrief->coach().stirred()) || (m_practice && m_practice->stirred());
}

// The file behind what is shown, and the version of it that is shown.
void Navigator::watchWhatIsOpen() {
    fs::path file;
    std::optional<std::uint64_t> hash;
    if ((m_screen == ScreenId::Play || m_screen == ScreenId::Debrief) && m_desk) {
        file = m_desk->scenario().file;
        hash = m_desk->scenario().hash;
    } else if (m_screen == ScreenId::Briefing && m_briefing) {
        file = m_briefing->scenario().file;
        hash = m_briefing->scenario().hash;
    } else if (m_screen == ScreenId::Mend && m_mend) {
        file = m_mend->file();
        hash = m_mend->hash();
    }
    if (m_watch && m_watch->file() == file)
        return;
    m_watch.reset();
    m_refused.reset();
    if (!file.empty() && (m_screen == ScreenId::Mend || mayWrite(file)))
        m_watch.emplace(file, hash);
    if (m_screen == ScreenId::Home || m_screen == ScreenId::Mend)
        m_bar.clear();
}

void Navigator::followFile(double now) {
    if (!m_live)
        return;
    watchWhatIsOpen();
    if (!m_watch)
        return;
    ScenarioWatch::Seen seen = m_watch->look(now);
    if (seen.news == ScenarioWatch::News::None)
        return;
    const std::string file = nameOf(m_watch->file());
    m_refused.reset();
    switch (seen.news) {
    case ScenarioWatch::News::Changed:
        return takeNewVersion(seen);
    case ScenarioWatch::News::Mended:
        m_troubleCard.closeMistakes();
        if (m_screen == ScreenId::Mend)
            return takeNewVersion(seen);
        return m_bar.tellMended(file);
    case ScenarioWatch::News::Gone:
        m_troubleCard.closeMistakes();
        return m_bar.tellGone(file, m_screen != ScreenId::Mend);
    case ScenarioWatch::News::Mistakes:
        if (m_screen == ScreenId::Mend)
            return m_mend->show(std::move(seen.diagnostics));
        m_troubleCard.changeMistakes(m_watch->file().string(), seen.diagnostics);
        return m_bar.tellMistakes(m_watch->file().string(), std::move(seen.diagnostics));
    case ScenarioWatch::News::None:
        return;
    }
}

void Navigator::takeNewVersion(const ScenarioWatch::Seen& seen) {
    const fs::path file = base::certain(m_watch).file();
    const std::size_t at = m_library.put(file, seen.scenario, seen.diagnostics);
    m_troubleCard.closeMistakes();
    if (m_screen == ScreenId::Mend) {
        m_watch.reset();
        return openScenario(file, m_wish);
    }
    if (m_screen == ScreenId::Briefing) {
        const std::string number = m_briefing->number();
        brief(at);
        m_briefing->setNumber(number);
        return m_bar.tellReloaded(nameOf(file), seen.diagnostics);
    }
    if (seen.scenario->hash == m_desk->scenario().hash) // back to what is being played
        return m_bar.tellMended(nameOf(file));
    game::CarriedOver carried = carriedInto(seen.scenario);
    if (carried.stopped) {
        m_refused = seen.scenario;
        return m_bar.tellStopped(nameOf(file), *carried.stopped);
    }
    const bool own = m_desk->trial();
    goOnWith(m_library.keepTrial(
        std::move(carried.session), m_settings.player, own ? m_desk->runFile() : fs::path()));
    m_bar.tellReloaded(nameOf(file), seen.diagnostics);
}

game::CarriedOver
Navigator::carriedInto(const std::shared_ptr<const scenario::Scenario>& scenario) const {
    const game::Session& played = m_desk->session();
    return game::carryOver(game::Session(scenario, played.seed(), game::Purpose::Trial),
                           played.decisions(),
                           played.scenario());
}

// The same game on another desk: what was selected stays so.
void Navigator::goOnWith(std::unique_ptr<Desk> desk) {
    const bool debrief = m_screen == ScreenId::Debrief;
    const bool restartable = m_restartable;
    PlayChoice choice;
    std::string customer;
    if (m_play) {
        choice = m_play->choice();
        if (const game::Customer* who = m_desk->view().find(choice.customer))
            customer = who->id;
    }
    play(std::move(desk));
    m_restartable = restartable;
    m_play->keep(choice, customer);
    if (debrief)
        goTo(ScreenId::Debrief);
}

void Navigator::followBar(AuthorBar::Wish wish) {
    switch (wish) {
    case AuthorBar::Wish::None:
        return;
    case AuthorBar::Wish::Mistakes:
        return showMistakes(m_bar.file(), m_bar.diagnostics());
    case AuthorBar::Wish::Restart:
        return openScenario(m_desk->scenario().file, m_wish);
    case AuthorBar::Wish::GoOn:
        break;
    }
    if (!m_refused)
        return;
    // The game as far as it fits, in a file of its own: the whole one stays as it is.
    game::CarriedOver carried = carriedInto(m_refused);
    const std::string file = nameOf(m_refused->file);
    m_refused.reset();
    goOnWith(m_library.keepTrial(std::move(carried.session), m_settings.player));
    m_bar.tellReloaded(file, {});
}

} // namespace app
