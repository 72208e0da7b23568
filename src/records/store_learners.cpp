// The store's learners: a local name with an opaque id, and forgetting one so that nothing is left.
#include "base/alphabet.h"
#include "base/file.h"
#include "base/hash.h"
#include "records/database.h"
#include "records/hand_in.h"
#include "records/report.h"
#include "records/store.h"

#include <fmt/format.h>

#include <algorithm>
#include <random>

namespace records {

namespace fs = std::filesystem;
using base::Failure;
using base::Outcome;
using base::Result;
using base::Text;

namespace {

// 128 bits of chance from the system: nobody can work back from it, and no two are the same.
std::string freshCode() {
    std::random_device chance;
    const auto word = [&] {
        return (static_cast<std::uint64_t>(chance()) << 32U) | chance();
    };
    const std::uint64_t high = word();
    return base::toHex(high) + base::toHex(word());
}

Text cannotForget() {
    return {"De gegevens kunnen niet verwijderd worden", "The data cannot be removed"};
}

std::vector<fs::path> filesIn(const fs::path& folder) {
    std::vector<fs::path> files;
    std::error_code problem;
    for (fs::directory_iterator at(folder, problem), end; !problem && at != end;
         at.increment(problem)) {
        std::error_code unknown;
        if (at->is_regular_file(unknown))
            files.push_back(at->path());
    }
    std::sort(files.begin(), files.end());
    return files;
}

// Files in our own folders that are of this learner: what was handed in, and reports.
std::vector<fs::path> filesOf(const UserFolders& folders, const std::string& code) {
    constexpr std::uintmax_t mostBytes = std::uintmax_t{8} * 1024 * 1024;
    std::vector<fs::path> files;
    for (const fs::path& folder : {folders.handIns(), folders.reports()})
        for (const fs::path& file : filesIn(folder)) {
            const auto text = base::readFile(file, mostBytes);
            const bool theirs =
                text && (text.value().find("\"learner\": \"" + code + "\"") != std::string::npos ||
                         text.value().find(reportMark(code)) != std::string::npos);
            if (theirs)
                files.push_back(file);
        }
    return files;
}

// A file of ours that bears a name and no code, because its run was never in the store.
struct NamedFile {
    fs::path file;
    std::string player;
};

// Games of authors, which are never in the store.
std::vector<NamedFile> trialGames(const UserFolders& folders) {
    std::vector<NamedFile> trials;
    for (const fs::path& folder : {folders.trials(), folders.runs()})
        for (const fs::path& file : filesIn(folder)) {
            const auto run =
                file.extension() == ".run" ? game::readRun(file) : Result<game::Run>(Failure{});
            if (run && run.value().header.purpose == game::Purpose::Trial)
                trials.push_back({file, run.value().header.player});
        }
    return trials;
}

// Hand-ins that were made of a run file from elsewhere.
std::vector<NamedFile> codelessHandIns(const UserFolders& folders) {
    std::vector<NamedFile> found;
    for (const fs::path& file : filesIn(folders.handIns()))
        if (const auto handIn = readHandIn(file); handIn && handIn.value().kept.learner.empty())
            found.push_back({file, handIn.value().kept.run.header.player});
    return found;
}

// Names that are kept outside the table of learners: who played trial games only, whose run came
// from elsewhere, and who gave a name and never played. They too must be found by who wants to see
// or erase what is kept.
void addOutsiders(std::vector<Learner>& all,
                  const UserFolders& folders,
                  const std::string& playedLast) {
    const auto named = [&](const std::string& name) -> Learner& {
        const auto at = std::lower_bound(
            all.begin(), all.end(), name, [](const Learner& learner, const std::string& wanted) {
                return learner.name < wanted;
            });
        return at != all.end() && at->name == name ? *at : *all.insert(at, {0, name, {}, 0, 0});
    };
    for (const NamedFile& trial : trialGames(folders))
        ++named(trial.player).trials;
    for (const NamedFile& handIn : codelessHandIns(folders))
        named(handIn.player);
    if (!playedLast.empty())
        named(playedLast);
}

Failure stillOpen() {
    return {
        {"De spellen zijn gewist, maar een ander venster heeft het bestand nog open. Sluit dat: "
         "dan verdwijnen ook de sporen in het logboek.",
         "The games are erased, but another window still has the file open. Close it: then the "
         "traces in the log go too."}};
}

// False when somebody else is still reading from it.
bool emptyLog(Database& database) {
    Statement checkpoint = database.prepare("PRAGMA wal_checkpoint(TRUNCATE)");
    return checkpoint.row() && checkpoint.integer(0) == 0;
}

} // namespace

std::int64_t Store::learnerNumber(const std::string& name) {
    m_database->prepare("INSERT OR IGNORE INTO learner (name, code, made) VALUES (?, ?, ?)")
        .bind(name)
        .bind(freshCode())
        .bind(m_options.clock())
        .run();
    Statement asked = m_database->prepare("SELECT id FROM learner WHERE name = ?");
    return asked.bind(name).row() ? asked.integer(0) : 0;
}

Result<std::string> Store::codeOf(const std::string& name) {
    Transaction transaction(*m_database);
    const std::int64_t number = learnerNumber(name);
    std::string code;
    {
        Statement asked = m_database->prepare("SELECT code FROM learner WHERE id = ?");
        if (asked.bind(number).row())
            code = asked.text(0);
    }
    if (!transaction.commit())
        return failure({"De speler kan niet bewaard worden", "The player cannot be saved"});
    return code;
}

Result<std::vector<Learner>> Store::learners() {
    m_database->forgetTrouble();
    std::vector<Learner> all;
    Statement asked = m_database->prepare(
        "SELECT learner.id, learner.name, learner.code, count(run.id) FROM learner "
        "LEFT JOIN run ON run.learner = learner.id GROUP BY learner.id ORDER BY learner.name");
    while (asked.row())
        all.push_back({asked.integer(0),
                       asked.text(1),
                       asked.text(2),
                       static_cast<int>(asked.integer(3)),
                       0});
    if (!m_database->fine())
        return failure({"De spelers kunnen niet gelezen worden", "The players cannot be read"});
    const auto kept = settings();
    if (!kept)
        return Failure{kept.message()};
    const auto& last = kept.value();
    addOutsiders(all, m_folders, last ? last->player : std::string{});
    std::sort(all.begin(), all.end(), [](const Learner& a, const Learner& b) {
        return base::comesBefore(a.name, b.name);
    });
    return all;
}

std::vector<fs::path> Store::trialsOf(const std::string& name) const {
    std::vector<fs::path> files;
    for (const NamedFile& trial : trialGames(m_folders))
        if (trial.player == name)
            files.push_back(trial.file);
    return files;
}

// The settings know who played last.
Outcome Store::forgetInSettings(const std::string& name) {
    const auto kept = settings();
    if (!kept)
        return Failure{kept.message()};
    const auto& last = kept.value();
    if (!last || last->player != name)
        return base::Done{};
    Settings without = *last;
    without.player.clear();
    return keep(without);
}

// The rows of one who is in the store; what was imported for them from files is added to `files`.
Outcome Store::deleteRows(std::int64_t learner, std::vector<fs::path>& files) {
    Transaction transaction(*m_database);
    {
        Statement sources =
            m_database->prepare("SELECT source FROM run WHERE learner = ? AND source IS NOT NULL");
        sources.bind(learner);
        while (sources.row())
            files.push_back(m_folders.runs() /
                            (fs::path(sources.text(0)).filename().string() + ".imported"));
    }
    m_database->prepare("DELETE FROM learner WHERE id = ?").bind(learner).run();
    const bool known = m_database->changes() == 1;
    if (m_database->fine() && !known)
        return Failure{{"Deze speler is er niet.", "There is no such player."}};
    if (!transaction.commit())
        return failure(cannotForget());
    return base::Done{};
}

Outcome Store::forget(const Learner& learner) {
    if (Outcome done = forgetInSettings(learner.name); !done)
        return done;
    std::vector<fs::path> files = trialsOf(learner.name);
    for (const NamedFile& handIn : codelessHandIns(m_folders))
        if (handIn.player == learner.name)
            files.push_back(handIn.file);
    if (learner.number != 0) {
        const std::vector<fs::path> theirs = filesOf(m_folders, learner.code);
        files.insert(files.end(), theirs.begin(), theirs.end());
        if (Outcome gone = deleteRows(learner.number, files); !gone)
            return gone;
    }
    // Overwritten rows (secure_delete) may still stand in the log; writing the file anew and
    // emptying the log leaves nothing.
    m_database->execute("VACUUM");
    if (!emptyLog(*m_database))
        return m_database->fine() ? stillOpen() : failure(cannotForget());
    for (const fs::path& file : files) {
        std::error_code problem;
        fs::remove(file, problem);
        if (problem)
            return base::fileFailure(cannotForget(), file, problem.value());
    }
    return base::Done{};
}

} // namespace records
