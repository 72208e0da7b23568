#include "records/store_schema.h"

#include <fmt/format.h>

#include <array>

namespace records {

namespace {

// Never changed once released: a new version is a new entry, applied after these. Numbers of 64
// bits without a sign (seeds, hashes) are texts; SQLite's whole numbers have a sign.
constexpr std::array<const char*, 2> versions{
    R"sql(
    CREATE TABLE learner (
        id   INTEGER PRIMARY KEY,
        name TEXT NOT NULL UNIQUE,
        code TEXT NOT NULL UNIQUE,
        made INTEGER NOT NULL
    ) STRICT;
    CREATE TABLE run (
        id        INTEGER PRIMARY KEY AUTOINCREMENT,
        learner   INTEGER NOT NULL REFERENCES learner(id) ON DELETE CASCADE,
        scenario  TEXT NOT NULL,
        file      TEXT NOT NULL,
        hash      TEXT NOT NULL,
        seed      TEXT NOT NULL,
        program   TEXT NOT NULL,
        begun     INTEGER NOT NULL,
        played    INTEGER NOT NULL,
        weeks     INTEGER NOT NULL DEFAULT 0,
        decisions INTEGER NOT NULL DEFAULT 0,
        source    TEXT UNIQUE
    ) STRICT;
    CREATE INDEX run_of_learner ON run(learner);
    CREATE TABLE decision (
        run     INTEGER NOT NULL REFERENCES run(id) ON DELETE CASCADE,
        number  INTEGER NOT NULL,
        made    INTEGER NOT NULL,
        content TEXT NOT NULL,
        PRIMARY KEY (run, number)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE result (
        run   INTEGER PRIMARY KEY REFERENCES run(id) ON DELETE CASCADE,
        state TEXT NOT NULL,
        grade REAL NOT NULL,
        made  INTEGER NOT NULL
    ) STRICT;
    CREATE TABLE setting (
        name  TEXT PRIMARY KEY,
        value TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;
    )sql",
    // Answers to concept questions; and moments of a run to practise, in days since 1970 (of
    // decision -1 it is the whole week).
    R"sql(
    CREATE TABLE answer (
        id       INTEGER PRIMARY KEY,
        learner  INTEGER NOT NULL REFERENCES learner(id) ON DELETE CASCADE,
        scenario TEXT NOT NULL,
        card     TEXT NOT NULL,
        choice   TEXT NOT NULL,
        made     INTEGER NOT NULL
    ) STRICT;
    CREATE INDEX answer_of_learner ON answer(learner);
    CREATE TABLE exercise (
        run       INTEGER NOT NULL REFERENCES run(id) ON DELETE CASCADE,
        week      INTEGER NOT NULL,
        decision  INTEGER NOT NULL,
        cost      REAL NOT NULL,
        step      INTEGER NOT NULL,
        due       INTEGER NOT NULL,
        tries     INTEGER NOT NULL DEFAULT 0,
        practised INTEGER,
        PRIMARY KEY (run, week, decision)
    ) STRICT, WITHOUT ROWID;
    )sql"};

int versionOf(Database& database) {
    Statement asked = database.prepare("PRAGMA user_version");
    return asked.row() ? static_cast<int>(asked.integer(0)) : 0;
}

} // namespace

SchemaState bringUpToDate(Database& database) {
    constexpr int newest = static_cast<int>(versions.size());
    int version = versionOf(database);
    if (version > newest)
        return SchemaState::Newer;
    if (version < newest && database.fine()) {
        Transaction transaction(database);
        version = versionOf(database); // another program may have been first
        for (; version < newest && database.fine(); ++version)
            database.execute(versions[static_cast<std::size_t>(version)]);
        database.execute(fmt::format("PRAGMA user_version={}", newest).c_str());
        transaction.commit();
    }
    return database.fine() ? SchemaState::Current : SchemaState::Failed;
}

} // namespace records
