#include "app/library.h"

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
    reload();
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
    m_runs = m_folders ? records::RunStore(m_folders->runs()).list(titles)
                       : std::vector<records::StoredRun>{};
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
            run.header.player == player && run.header.purpose == game::Purpose::Graded)
            return !run.finished && run.header.scenarioHash == entry.scenario->hash ? &run
                                                                                    : nullptr;
    return nullptr;
}

std::optional<double> Library::bestGrade(const Entry& entry, const std::string& player) const {
    std::optional<double> best;
    for (const records::StoredRun& run : m_runs)
        if (!run.problem && entry.scenario && run.header.scenarioId == entry.scenario->id &&
            run.header.player == player && run.header.purpose == game::Purpose::Graded && run.grade)
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
    const base::Text homeless{"Je spel wordt niet bewaard: er is geen map voor je gegevens.",
                              "Your game is not saved: there is no folder for your data."};
    if (!m_folders)
        return std::make_unique<Desk>(std::move(session), std::nullopt, homeless);
    const auto file = records::RunStore(m_folders->runs()).newFile(header.scenarioId);
    if (!file)
        return std::make_unique<Desk>(std::move(session), std::nullopt, file.message());
    auto writer = game::RunWriter::create(file.value(), header);
    if (!writer)
        return std::make_unique<Desk>(std::move(session), std::nullopt, writer.message());
    return std::make_unique<Desk>(std::move(session), std::move(writer.value()));
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

Library::Opened Library::open(const fs::path& file) {
    const auto run = game::readRun(file);
    if (!run)
        return base::Failure{run.message()};
    const game::RunHeader& header = run.value().header;
    const Entry* entry = entryFor(header, file);
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
    auto session = game::replay(run.value(), entry->scenario);
    if (!session)
        return base::Failure{session.message()};
    if (run.value().end)
        return std::make_unique<Desk>(std::move(session.value()), std::nullopt);
    auto writer = game::RunWriter::resume(file);
    if (!writer)
        return std::make_unique<Desk>(std::move(session.value()), std::nullopt, writer.message());
    return std::make_unique<Desk>(std::move(session.value()), std::move(writer.value()));
}

} // namespace app
