#include "records/store.h"

#include "base/file.h"
#include "records/database.h"
#include "records/store_schema.h"

#include <fmt/format.h>

#include <cerrno>
#include <chrono>

namespace records {

namespace fs = std::filesystem;
using base::Failure;
using base::Outcome;
using base::Result;
using base::Text;

namespace {

constexpr std::int64_t openingLock = 0; // the byte of Claim; runs have their numbers

Text cannotOpen() {
    return {"Je spellen kunnen niet geopend of bewaard worden",
            "Your games cannot be opened or saved"};
}

// Renames the store and SQLite's own files beside it; the new name, or nothing when it stays.
std::optional<fs::path> setAside(const fs::path& file) {
    constexpr int most = 1000;
    std::error_code problem;
    for (int number = 1; number <= most; ++number) {
        fs::path aside = file;
        aside += number == 1 ? ".bad" : fmt::format(".bad{}", number);
        if (fs::exists(fs::symlink_status(aside, problem)))
            continue;
        fs::rename(file, aside, problem);
        if (problem)
            return std::nullopt;
        for (const char* beside : {"-wal", "-shm"}) {
            std::error_code none; // it need not be there
            fs::rename(file.string() + beside, aside.string() + beside, none);
        }
        return aside;
    }
    return std::nullopt;
}

Text wasSetAside(const fs::path& aside) {
    return {fmt::format("Het bestand met je spellen was beschadigd. Het is bewaard als {}; er is "
                        "een nieuw bestand begonnen. Je docent of beheerder kan het oude nakijken.",
                        aside.string()),
            fmt::format("The file with your games was damaged. It was kept as {}; a new file was "
                        "begun. Your teacher or administrator can look into the old one.",
                        aside.string())};
}

Failure tooNew(const fs::path& file) {
    return {{fmt::format("Je spellen ({}) zijn gemaakt met een nieuwere Klantkring. Werk het "
                         "programma bij om ermee verder te gaan.",
                         file.string()),
             fmt::format("Your games ({}) were made with a newer Klantkring. Update the program to "
                         "go on with them.",
                         file.string())}};
}

fs::path suspicionFile(const fs::path& file) {
    return file.string() + ".suspect";
}

// Whether to look through the whole file, which takes a third of a second after weeks of play: when
// the last program ended without closing it, or met damage.
bool suspect(const fs::path& file) {
    std::error_code none;
    const std::uintmax_t log = fs::file_size(file.string() + "-wal", none);
    return (!none && log > 0) || fs::exists(suspicionFile(file), none);
}

// Damage is found before anything is written: SQLite writes on into what it has not looked at. A
// file that was cut off it finds by itself.
bool damaged(Database& database, bool wholly) {
    if (database.fine() && wholly) {
        Statement check = database.prepare("PRAGMA quick_check(1)");
        if (check.row() && check.text(0) != "ok")
            return true;
    }
    Statement tables = database.prepare("SELECT count(*) FROM sqlite_schema");
    if (tables.row() && tables.integer(0) > 0) {
        Statement runs = database.prepare("SELECT count(*) FROM run JOIN learner ON learner.id = "
                                          "run.learner LEFT JOIN result ON result.run = run.id");
        runs.row();
    }
    return database.trouble() == DatabaseTrouble::Corrupt;
}

} // namespace

Milliseconds systemTime() {
    using namespace std::chrono;
    return duration_cast<milliseconds>(system_clock::now().time_since_epoch()).count();
}

std::string RunPlace::name() const {
    return number > 0 ? std::to_string(number) : file.filename().string();
}

Store::Store(const UserFolders& folders, std::unique_ptr<Database> database, Options options)
    : m_folders(folders), m_file(folders.store()), m_database(std::move(database)),
      m_options(std::move(options)) {}

Store::~Store() {
    if (!m_metDamage)
        return;
    const base::Outcome marked = base::replaceFile(suspicionFile(m_file), "");
    static_cast<void>(marked); // without it the damage is met again
}

// Damage is noted, so that the next start looks through the whole file.
Failure Store::failure(const Text& what) {
    m_metDamage = m_metDamage || m_database->trouble() == DatabaseTrouble::Corrupt;
    return m_database->failure(what);
}

fs::path Store::lockFile() const {
    return m_folders.store().string() + ".lock";
}

Result<Store::Opened> Store::open(const UserFolders& folders, Options options) {
    if (const Outcome made = base::ensureFolder(folders.data); !made)
        return Failure{made.message()};
    const fs::path file = folders.store();
    // Two programs that start together must not both set a store aside, or both take runs in.
    const Claim alone = Claim::await(file.string() + ".lock", openingLock, options.waitMs);
    Opened opened;
    const bool wholly = suspect(file);
    auto database = Database::open(file, options.waitMs);
    if (damaged(*database, wholly)) {
        database.reset();
        const auto aside = setAside(file);
        if (!aside)
            return base::fileFailure(cannotOpen(), file, EACCES);
        opened.notices.push_back(wasSetAside(*aside));
        database = Database::open(file, options.waitMs);
    }
    std::error_code none;
    fs::remove(suspicionFile(file), none);
    switch (bringUpToDate(*database)) {
    case SchemaState::Newer:
        return tooNew(file);
    case SchemaState::Failed:
        return database->failure(cannotOpen());
    case SchemaState::Current:
        break;
    }
    opened.store.reset(new Store(folders, std::move(database), std::move(options)));
    if (const Outcome taken = opened.store->takeIn(); !taken)
        opened.notices.push_back(taken.message());
    return opened;
}

Result<std::optional<Settings>> Store::settings() {
    m_database->forgetTrouble();
    Statement asked = m_database->prepare("SELECT value FROM setting WHERE name = 'settings'");
    std::optional<Settings> found;
    if (asked.row())
        found = settingsFrom(asked.text(0));
    if (!m_database->fine())
        return failure(
            {"Je instellingen kunnen niet gelezen worden", "Your settings cannot be read"});
    return found;
}

Outcome Store::keep(const Settings& settings) {
    Transaction transaction(*m_database);
    m_database->prepare("INSERT OR REPLACE INTO setting VALUES ('settings', ?)")
        .bind(textOf(settings))
        .run();
    if (!transaction.commit())
        return failure(
            {"Je instellingen kunnen niet bewaard worden", "Your settings cannot be saved"});
    std::error_code ignored; // the file from before the store, which knew the name too
    fs::remove(m_folders.settings(), ignored);
    return base::Done{};
}

ReadSettings Store::settingsIn(const UserFolders& folders) {
    constexpr int waitMs = 500;
    std::error_code ignored;
    if (fs::exists(folders.store(), ignored)) {
        const auto database = Database::open(folders.store(), waitMs);
        Statement asked = database->prepare("SELECT value FROM setting WHERE name = 'settings'");
        if (asked.row())
            if (const auto found = settingsFrom(asked.text(0)))
                return {*found, std::nullopt};
    }
    return readSettings(folders.settings());
}

Outcome Store::verify() {
    m_database->forgetTrouble();
    for (const char* check : {"PRAGMA integrity_check(1)", "PRAGMA foreign_key_check"}) {
        Statement asked = m_database->prepare(check);
        if (!asked.row() || asked.text(0) == "ok")
            continue;
        m_metDamage = true;
        return Failure{{fmt::format("{}: {}", m_file.string(), asked.text(0)),
                        fmt::format("{}: {}", m_file.string(), asked.text(0))}};
    }
    if (!m_database->fine())
        return failure(cannotOpen());
    return base::Done{};
}

} // namespace records
