#include "app/library.h"

#include "base/certain.h"
#include "records/scenario_shelf.h"
#include "records/version.h"
#include "scenario/loader.h"

#include <algorithm>

namespace app {

namespace fs = std::filesystem;

namespace {

Library::Entry read(const fs::path& file) {
    scenario::Loaded loaded = scenario::load(file);
    Library::Entry entry;
    entry.file = file;
    entry.diagnostics = std::move(loaded.diagnostics);
    if (loaded.scenario)
        entry.scenario = std::make_shared<const scenario::Scenario>(std::move(*loaded.scenario));
    return entry;
}

} // namespace

Library::Library(std::optional<records::UserFolders> folders, std::vector<fs::path> shares)
    : m_folders(std::move(folders)), m_shares(std::move(shares)) {
    openStore();
    reload();
}

void Library::openStore() {
    m_storeless = base::Text{"Je spel wordt niet bewaard: er is geen map voor je gegevens.",
                             "Your game is not saved: there is no folder for your data."};
    if (!m_folders)
        return;
    auto opened = records::Store::open(*m_folders);
    if (!opened) {
        m_storeless = opened.message();
        m_notices = {opened.message()};
        return;
    }
    m_storeless.reset();
    m_store = opened.value().store;
    m_notices = opened.value().notices;
}

records::ReadSettings Library::settings() const {
    return m_folders ? records::Store::settingsIn(*m_folders) : records::ReadSettings{};
}

base::Outcome Library::keep(const records::Settings& settings) {
    if (m_store)
        return m_store->keep(settings);
    return m_folders ? records::writeSettings(m_folders->settings(), settings)
                     : base::Outcome(base::Done{});
}

Library Library::ofThisMachine() {
    const auto folders = records::userFolders();
    return {folders ? std::optional(folders.value()) : std::nullopt,
            records::shareFolders(records::programFile())};
}

void Library::reload() {
    std::vector<fs::path> files = records::scenarioFiles(m_shares);
    for (const Entry& entry : m_entries)
        if (std::find(files.begin(), files.end(), entry.file) == files.end())
            files.push_back(entry.file);
    m_entries.clear();
    for (const fs::path& file : files)
        m_entries.push_back(read(file));
    records::ScenarioTitles titles;
    for (const Entry& entry : m_entries)
        if (entry.scenario)
            titles[entry.scenario->id] = entry.scenario->title;
    if (!m_store)
        return;
    auto runs = m_store->list(titles);
    if (runs)
        m_runs = std::move(runs.value());
    else
        m_notices.push_back(runs.message());
}

std::size_t Library::add(const fs::path& file) {
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        std::error_code ignored;
        if (fs::equivalent(m_entries[i].file, file, ignored))
            return i;
    }
    m_entries.push_back(read(file));
    return m_entries.size() - 1;
}

std::vector<std::shared_ptr<const scenario::Scenario>> Library::scenarios() const {
    std::vector<std::shared_ptr<const scenario::Scenario>> sound;
    for (const Entry& entry : m_entries)
        if (entry.scenario)
            sound.push_back(entry.scenario);
    return sound;
}

std::set<std::string> Library::players() const {
    std::set<std::string> names;
    for (const records::StoredRun& run : m_runs)
        if (!run.problem && !run.header.player.empty())
            names.insert(run.header.player);
    return names;
}

const records::StoredRun* Library::unfinished(const Entry& entry, const std::string& player) const {
    for (const records::StoredRun& run : m_runs)
        if (!run.problem && entry.scenario && run.header.scenarioId == entry.scenario->id &&
            run.header.player == player)
            return !run.finished && run.header.scenarioHash == entry.scenario->hash ? &run
                                                                                    : nullptr;
    return nullptr;
}

std::optional<double> Library::bestGrade(const Entry& entry, const std::string& player) const {
    std::optional<double> best;
    for (const records::StoredRun& run : m_runs)
        if (!run.problem && entry.scenario && run.header.scenarioId == entry.scenario->id &&
            run.header.player == player && run.grade)
            best = std::max(best.value_or(1.0), *run.grade);
    return best;
}

std::unique_ptr<Desk>
Library::begin(const Entry& entry, std::uint64_t seed, const std::string& player) {
    game::RunHeader header;
    header.scenarioId = entry.scenario->id;
    header.scenarioFile = records::nameForRun(entry.file, m_shares);
    header.scenarioHash = entry.scenario->hash;
    header.seed = seed;
    header.player = player;
    header.program = records::programVersion;
    game::Session session(entry.scenario, seed);
    auto keeper = m_store
                      ? records::RunKeeper::begin(m_store, header)
                      : base::Result<records::RunKeeper>(base::Failure{base::certain(m_storeless)});
    if (!keeper)
        keeper = records::RunKeeper::nowhere(header, keeper.message());
    return std::make_unique<Desk>(std::move(session), std::move(keeper.value()));
}

// Where the run says, beside the run, or with the program.
const Library::Entry* Library::entryFor(const game::RunHeader& header, const fs::path& run) {
    for (const Entry& entry : m_entries)
        if (entry.scenario && entry.scenario->id == header.scenarioId &&
            entry.scenario->hash == header.scenarioHash)
            return &entry;
    std::error_code ignored;
    for (const fs::path& file : {fs::path(header.scenarioFile),
                                 run.parent_path() / fs::path(header.scenarioFile).filename()})
        if (!header.scenarioFile.empty() && fs::is_regular_file(file, ignored)) {
            const Entry& entry = m_entries[add(file)];
            if (entry.scenario && entry.scenario->id == header.scenarioId)
                return &entry;
        }
    for (const Entry& entry : m_entries)
        if (entry.scenario && entry.scenario->id == header.scenarioId)
            return &entry;
    return nullptr;
}

Library::Opened Library::open(const records::RunPlace& place) {
    auto keeper = place.number > 0 && m_store ? records::RunKeeper::open(m_store, place.number)
                                              : records::RunKeeper::open(place.file);
    if (!keeper)
        return base::Failure{keeper.message()};
    const game::Run& run = keeper.value().kept().run;
    const game::RunHeader& header = run.header;
    const Entry* entry = entryFor(header, place.file);
    if (entry == nullptr)
        return base::Failure{
            {"Het scenario van dit spel (" + header.scenarioFile +
                 ") is hier niet. Zet het bestand naast het spel en probeer het opnieuw.",
             "The scenario of this game (" + header.scenarioFile +
                 ") is not here. Put its file beside the game and try again."}};
    if (entry->scenario->hash != header.scenarioHash)
        return base::Failure{
            {"Het scenario is veranderd sinds dit spel begon, dus het kan niet verder. Begin een "
             "nieuw spel.",
             "The scenario has changed since this game began, so it cannot go on. Begin a new "
             "game."}};
    auto session = game::replay(run, entry->scenario);
    if (!session)
        return base::Failure{session.message()};
    return std::make_unique<Desk>(std::move(session.value()), std::move(keeper.value()));
}

} // namespace app
