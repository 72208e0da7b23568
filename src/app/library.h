// What can be played on this machine: the scenarios with their mistakes, and the player's runs.
// Opens them as a Desk. Not here: how anything is drawn.
#pragma once

#include "app/desk.h"
#include "coach/review_work.h"
#include "game/carry_over.h"
#include "records/folders.h"
#include "records/store.h"
#include "scenario/diagnostic.h"

#include <memory>
#include <set>

namespace app {

/// A moment of a run that was played, to choose again.
struct PracticeItem {
    coach::RunPlayed run;
    coach::Moment at;
    records::RunId number = 0; ///< of the run in the store; 0: nothing of it is remembered
    std::string player;        ///< whose exercise it is
    base::Text title;          ///< "Week 6, ...: kostte 7,4 punten"
};

/// What a learner is to practise today, and when something comes back after that.
struct DueExercises {
    std::vector<PracticeItem> items; ///< what is due longest first
    std::optional<records::Day> next;
};

class Library {
public:
    struct Entry {
        std::filesystem::path file;
        std::shared_ptr<const scenario::Scenario> scenario; ///< none: it has mistakes
        std::vector<scenario::Diagnostic> diagnostics;
    };
    using Opened = base::Result<std::unique_ptr<Desk>>;

    /// Without user folders nothing is kept; the game says so.
    Library(std::optional<records::UserFolders> folders, std::vector<std::filesystem::path> shares);
    static Library ofThisMachine();

    /// What the player must know of the store: it was damaged, or it cannot be opened.
    std::vector<base::Text> takeNotices() { return std::exchange(m_notices, {}); }
    /// Null when there is none; then games are not kept.
    const std::shared_ptr<records::Store>& store() const { return m_store; }
    records::ReadSettings settings() const;
    base::Outcome keep(const records::Settings& settings);

    /// Reads scenarios and runs again.
    void reload();
    /// Adds a scenario that does not lie with the others; its position.
    std::size_t add(const std::filesystem::path& file);

    const std::vector<Entry>& entries() const { return m_entries; }
    /// Those without mistakes.
    std::vector<std::shared_ptr<const scenario::Scenario>> scenarios() const;
    const std::vector<records::StoredRun>& runs() const { return m_runs; }
    /// Names that runs were played under, without the empty one.
    std::set<std::string> players() const;
    /// The player's run of this scenario that is not finished, if it can go on.
    const records::StoredRun* unfinished(const Entry& entry, const std::string& player) const;
    std::optional<double> bestGrade(const Entry& entry, const std::string& player) const;

    /// A new run, on the disk before it is shown. When it cannot be kept, the desk says why.
    std::unique_ptr<Desk> begin(const Entry& entry, std::uint64_t seed, const std::string& player);
    /// Plays a stored run up to where it was, to go on there or to look back on it.
    Opened open(const records::RunPlace& place);

    /// Of games whose scenario is here as it was; the others cannot be practised.
    DueExercises dueFor(const std::string& player) const;
    /// These moments are exercises of that game from today on, as far as they cost anything.
    /// Returns them without those that come back on a later day, unless there are no others.
    std::vector<PracticeItem> toPractise(const Desk& desk,
                                         const std::vector<coach::Mistake>& mistakes) const;

    /// What this file is now; its position.
    std::size_t put(const std::filesystem::path& file,
                    std::shared_ptr<const scenario::Scenario> scenario,
                    std::vector<scenario::Diagnostic> diagnostics);
    /// A trial game; a Failure when it cannot begin there.
    Opened beginTrial(const Entry& entry,
                      std::uint64_t seed,
                      const game::TrialStart& start,
                      const std::string& player);
    /// A trial game that has begun, in this file or, without one, in a new one. The file is
    /// replaced: the session must hold all the decisions in it.
    std::unique_ptr<Desk>
    keepTrial(game::Session session, const std::string& player, std::filesystem::path file = {});

private:
    const Entry* entryFor(const game::RunHeader& header, const std::filesystem::path& run);
    void openStore();
    base::Result<records::RunKeeper> trialKeeper(const game::Run& run,
                                                 std::filesystem::path file) const;

    std::optional<records::UserFolders> m_folders;
    std::shared_ptr<records::Store> m_store;
    std::optional<base::Text> m_storeless; ///< why there is no store
    std::vector<base::Text> m_notices;
    std::vector<std::filesystem::path> m_shares;
    std::vector<Entry> m_entries;
    std::vector<records::StoredRun> m_runs;
};

} // namespace app
