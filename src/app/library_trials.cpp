// Games of authors, kept apart from everybody's.
#include "app/library.h"
#include "base/certain.h"
#include "base/file.h"
#include "game/run_text.h"
#include "records/file_name.h"
#include "records/scenario_shelf.h"
#include "records/version.h"

namespace app {

namespace fs = std::filesystem;

std::size_t Library::put(const fs::path& file,
                         std::shared_ptr<const scenario::Scenario> scenario,
                         std::vector<scenario::Diagnostic> diagnostics) {
    const std::size_t at = add(file);
    m_entries[at].scenario = std::move(scenario);
    m_entries[at].diagnostics = std::move(diagnostics);
    return at;
}

Library::Opened Library::beginTrial(const Entry& entry,
                                    std::uint64_t seed,
                                    const game::TrialStart& start,
                                    const std::string& player) {
    auto session = game::startTrial(entry.scenario, seed, start);
    if (!session)
        return base::Failure{session.message()};
    return keepTrial(std::move(session.value()), player);
}

// Never in the store: nobody's game. It goes on when it cannot be kept; the desk says why. The desk
// also writes the end of a game that has ended.
std::unique_ptr<Desk>
Library::keepTrial(game::Session session, const std::string& player, fs::path file) {
    if (!m_folders) // an author loses nothing by it
        return std::make_unique<Desk>(std::move(session), std::nullopt);
    game::Run run;
    run.header.scenarioId = session.scenario().id;
    run.header.scenarioFile = records::nameForRun(session.scenario().file, m_shares);
    run.header.scenarioHash = session.scenario().hash;
    run.header.seed = session.seed();
    run.header.player = player;
    run.header.program = records::programVersion;
    run.header.purpose = game::Purpose::Trial;
    run.decisions = session.decisions();
    auto keeper = trialKeeper(run, std::move(file));
    if (!keeper)
        keeper = records::RunKeeper::nowhere(run.header, keeper.message(), run.decisions);
    return std::make_unique<Desk>(std::move(session), std::move(keeper.value()));
}

base::Result<records::RunKeeper> Library::trialKeeper(const game::Run& run, fs::path file) const {
    if (file.empty()) {
        const fs::path trials = base::certain(m_folders).trials();
        if (const base::Outcome made = base::ensureFolder(trials); !made)
            return base::Failure{made.message()};
        file = records::freeName(trials, records::datedStem(run.header.scenarioId), ".run");
        return records::RunKeeper::begin(file, run.header, run.decisions);
    }
    if (const base::Outcome written = base::replaceFile(file, game::toText(run)); !written)
        return base::Failure{written.message()};
    return records::RunKeeper::open(file);
}

} // namespace app
