// Everything that is kept of learners on this machine, in one SQLite file: who they are, their runs
// decision by decision, results and settings. Every change is on the disk when the call returns.
// Several programs may use one store at once. Not here: what a decision means (game), and how a run
// is kept while it is played (run_keeper.h).
#pragma once

#include "game/run_log.h"
#include "records/claim.h"
#include "records/exercise.h"
#include "records/folders.h"
#include "records/given_answer.h"
#include "records/settings.h"

#include <functional>
#include <map>
#include <memory>

namespace records {

class Database;
using Milliseconds = std::int64_t; // since 1970; 0 is unknown

Milliseconds systemTime();

// Where a run is: in the store, or (number 0) in a file of its own.
struct RunPlace {
    RunId number = 0;
    std::filesystem::path file;
    [[nodiscard]] std::string name() const; // "12" or the file's name
};

struct StoredRun { // as it is shown in a list
    RunPlace place;
    game::RunHeader header;
    base::Text title; // of the scenario; its id when it is not known here
    int week = 1;     // the one being played
    int decisions = 0;
    bool finished = false;
    std::optional<double> grade;       // as the run says; only playing it again proves it
    std::optional<base::Text> problem; // why it cannot be read; everything else is empty then
    Milliseconds played = 0;           // last
};

using ScenarioTitles = std::map<std::string, base::Text>; // by id

struct TimedDecision {
    game::Decision decision;
    Milliseconds at = 0;
};

struct KeptRun { // all of it
    game::Run run;
    std::vector<Milliseconds> times; // of the decisions
    std::string learner;             // the opaque id
    Milliseconds begun = 0;
};

struct Learner {
    std::int64_t number = 0; // in the store; 0 for a name that is only kept beside it
    std::string name;        // local; may be empty
    std::string code;        // opaque: random, says nothing of anybody; empty when not in the store
    int runs = 0;
    int trials = 0; // games of an author, in files of their own
};

class Store {
public:
    struct Options {
        int waitMs = 2000; // for another program
        std::function<Milliseconds()> clock = systemTime;
    };
    struct Opened {
        std::shared_ptr<Store> store;
        std::vector<base::Text> notices; // what the player must know, such as a damaged store
    };
    // The store in this folder, made when there is none. One that is damaged is set aside under
    // another name and a new one begun. Runs kept as files by earlier versions are taken in.
    static base::Result<Opened> open(const UserFolders& folders, Options options);
    static base::Result<Opened> open(const UserFolders& folders) {
        return open(folders, Options());
    }
    Store(const Store&) = delete;
    Store& operator=(const Store&) = delete;
    ~Store();

    // Fails for a trial game: those of authors never stand among the learners' runs.
    base::Result<RunId> begin(const game::RunHeader& header);
    // Decisions from this position on; all of them or none. Fails when the run is not that long, or
    // longer already.
    base::Outcome append(RunId run, std::size_t position, const std::vector<TimedDecision>& more);
    base::Outcome finish(RunId run, const game::RunEnd& end);
    // Nothing when another program is playing it.
    [[nodiscard]] std::optional<Claim> claim(RunId run) const;

    // The run played last first; after them the files in the runs folder that could not be read.
    base::Result<std::vector<StoredRun>> list(const ScenarioTitles& titles = {});
    base::Result<KeptRun> read(RunId number);

    // To a concept question; without a time it is given now. All of a learner: the oldest first.
    base::Outcome keepAnswer(const std::string& player, const GivenAnswer& answer);
    base::Result<std::vector<GivenAnswer>> answersOf(const std::string& player);
    // Moments to practise of this run from today on; those that are kept already stay as they are.
    base::Outcome keepExercises(RunId run, const std::vector<coach::Mistake>& mistakes, Day today);
    // What came of practising: replaces what was kept of this moment.
    base::Outcome keep(const KeptExercise& exercise);
    // Of the learner with this name, what is due longest first.
    base::Result<std::vector<KeptExercise>> exercises(const std::string& learner);

    // By name; those too who only played trial games, or gave a name and never played.
    base::Result<std::vector<Learner>> learners();
    // The opaque id of this local name, made when it is new.
    base::Result<std::string> codeOf(const std::string& name);
    // Files of trial games that were played under this name; those are never in the store.
    [[nodiscard]] std::vector<std::filesystem::path> trialsOf(const std::string& name) const;
    // All that is kept of this learner is gone when it returns: rows are overwritten, the file is
    // written anew without them, and run files of earlier versions and of trial games are removed.
    base::Outcome forget(const Learner& learner);

    // Nothing when none were kept yet.
    base::Result<std::optional<Settings>> settings();
    base::Outcome keep(const Settings& settings);
    // Without opening the store for more: those in it, or else those of the file from before it.
    static ReadSettings settingsIn(const UserFolders& folders);

    // SQLite's own check of the whole file, and that every reference leads somewhere.
    base::Outcome verify();
    [[nodiscard]] const std::filesystem::path& file() const { return m_file; }
    [[nodiscard]] Milliseconds now() const { return m_options.clock(); }

private:
    Store(const UserFolders& folders, std::unique_ptr<Database> database, Options options);
    base::Failure failure(const base::Text& what);
    base::Outcome takeIn();
    base::Outcome forgetInSettings(const std::string& name);
    base::Outcome deleteRows(std::int64_t learner, std::vector<std::filesystem::path>& files);
    std::int64_t learnerNumber(const std::string& name);
    RunId insertRun(const game::RunHeader& header, Milliseconds begun, const std::string& source);
    void insertDecisions(RunId run, std::size_t position, const std::vector<TimedDecision>& more);
    void insertResult(RunId run, const game::RunEnd& end, Milliseconds at);
    [[nodiscard]] std::filesystem::path lockFile() const;

    UserFolders m_folders;
    std::filesystem::path m_file;
    std::unique_ptr<Database> m_database;
    Options m_options;
    bool m_metDamage = false;
};

} // namespace records
