// Games of authors, kept apart from everybody's.
#include "app/library.h"
#include "base/file.h"
#include "game/run_text.h"
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

// The game goes on when it cannot be kept; the desk says why.
std::unique_ptr<Desk>
Library::keepTrial(game::Session session, const std::string& player, fs::path file) {
    if (!m_folders) // an author loses nothing by it
        return std::make_unique<Desk>(std::move(session), std::nullopt);
    if (file.empty()) {
        const auto unused = records::RunStore(m_folders->trials()).newFile(session.scenario().id);
        if (!unused)
            return std::make_unique<Desk>(std::move(session), std::nullopt, unused.message());
        file = unused.value();
    }
    game::Run run;
    run.header.scenarioId = session.scenario().id;
    run.header.scenarioFile = records::nameForRun(session.scenario().file, m_shares);
    run.header.scenarioHash = session.scenario().hash;
    run.header.seed = session.seed();
    run.header.player = player;
    run.header.program = records::programVersion;
    run.header.purpose = game::Purpose::Trial;
    run.decisions = session.decisions();
    if (session.finished())
        run.end = game::RunEnd{session.hash(), session.debrief().grade};
    const base::Outcome written = base::replaceFile(file, game::toText(run));
    if (!written)
        return std::make_unique<Desk>(std::move(session), std::nullopt, written.message());
    if (run.end) {
        auto desk = std::make_unique<Desk>(std::move(session), std::nullopt);
        desk->wasKeptIn(file);
        return desk;
    }
    auto writer = game::RunWriter::resume(file);
    if (!writer)
        return std::make_unique<Desk>(std::move(session), std::nullopt, writer.message());
    return std::make_unique<Desk>(std::move(session), std::move(writer.value()));
}

} // namespace app
