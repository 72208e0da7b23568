#include "records/database.h"

#include <fmt/format.h>
#include <sqlite3.h>

namespace records {

namespace fs = std::filesystem;
using base::Text;

namespace {

// FULL rather than NORMAL: with NORMAL the last commits wait in the system's memory, and a laptop
// whose battery gives out would lose decisions whose result the student has already seen.
constexpr const char* pragmas = "PRAGMA journal_mode=WAL;"
                                "PRAGMA synchronous=FULL;"
                                "PRAGMA foreign_keys=ON;"
                                "PRAGMA secure_delete=ON;"
                                "PRAGMA trusted_schema=OFF;";

DatabaseTrouble troubleOf(int code) {
    switch (code & 0xff) {
    case SQLITE_OK:
    case SQLITE_ROW:
    case SQLITE_DONE:
        return DatabaseTrouble::None;
    case SQLITE_FULL:
        return DatabaseTrouble::Full;
    case SQLITE_READONLY:
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
        return DatabaseTrouble::ReadOnly;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return DatabaseTrouble::Locked;
    case SQLITE_IOERR: // a full disk too, where the log's index finds no room
        return DatabaseTrouble::Failing;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return DatabaseTrouble::Corrupt;
    case SQLITE_CONSTRAINT:
        return DatabaseTrouble::Taken;
    default:
        return DatabaseTrouble::Other;
    }
}

Text reason(DatabaseTrouble trouble, const std::string& detail) {
    switch (trouble) {
    case DatabaseTrouble::Full:
        return {"de schijf is vol", "the disk is full"};
    case DatabaseTrouble::ReadOnly:
        return {"het bestand of de map is alleen-lezen of niet bereikbaar",
                "the file or its folder is read-only or cannot be reached"};
    case DatabaseTrouble::Locked:
        return {"een ander programma houdt het bestand bezet",
                "another program keeps the file occupied"};
    case DatabaseTrouble::Failing:
        return {"de schijf is vol of geeft een fout", "the disk is full or gives an error"};
    case DatabaseTrouble::Corrupt:
        return {"het bestand is beschadigd", "the file is damaged"};
    case DatabaseTrouble::Taken:
        return {"het is intussen elders veranderd", "meanwhile it was changed elsewhere"};
    case DatabaseTrouble::None:
    case DatabaseTrouble::Other:
        break;
    }
    return {detail, detail};
}

} // namespace

Statement::Statement(Database& database, sqlite3_stmt* statement)
    : m_database(&database), m_statement(statement) {}

Statement::Statement(Statement&& other) noexcept
    : m_database(other.m_database), m_statement(std::exchange(other.m_statement, nullptr)),
      m_bound(other.m_bound) {}

Statement::~Statement() {
    sqlite3_finalize(m_statement);
}

Statement& Statement::bind(std::int64_t value) {
    if (m_statement != nullptr)
        m_database->note(sqlite3_bind_int64(m_statement, ++m_bound, value));
    return *this;
}

Statement& Statement::bind(double value) {
    if (m_statement != nullptr)
        m_database->note(sqlite3_bind_double(m_statement, ++m_bound, value));
    return *this;
}

Statement& Statement::bind(std::string_view text) {
    if (m_statement != nullptr)
        m_database->note(sqlite3_bind_text64(m_statement,
                                             ++m_bound,
                                             text.data() == nullptr ? "" : text.data(),
                                             text.size(),
                                             SQLITE_TRANSIENT,
                                             SQLITE_UTF8));
    return *this;
}

Statement& Statement::bindNothing() {
    if (m_statement != nullptr)
        m_database->note(sqlite3_bind_null(m_statement, ++m_bound));
    return *this;
}

bool Statement::row() {
    if (m_statement == nullptr || !m_database->fine())
        return false;
    const int code = sqlite3_step(m_statement);
    if (code == SQLITE_ROW)
        return true;
    m_database->note(code);
    sqlite3_reset(m_statement);
    m_bound = 0;
    return false;
}

bool Statement::run() {
    while (row()) {
    }
    return m_database->fine();
}

std::int64_t Statement::integer(int column) const {
    return sqlite3_column_int64(m_statement, column);
}

double Statement::real(int column) const {
    return sqlite3_column_double(m_statement, column);
}

std::string Statement::text(int column) const {
    const auto* const bytes = sqlite3_column_text(m_statement, column);
    const int count = sqlite3_column_bytes(m_statement, column);
    return bytes == nullptr
               ? std::string{}
               : std::string(reinterpret_cast<const char*>(bytes), static_cast<std::size_t>(count));
}

bool Statement::isNothing(int column) const {
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

Database::Database(fs::path file, sqlite3* handle) : m_file(std::move(file)), m_handle(handle) {}

Database::~Database() {
    sqlite3_close_v2(m_handle);
}

std::unique_ptr<Database> Database::open(const fs::path& file, int waitMs) {
    sqlite3* handle = nullptr;
    const int code =
        sqlite3_open_v2(file.c_str(), &handle, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, nullptr);
    std::unique_ptr<Database> database(new Database(file, handle));
    database->note(code);
    if (handle == nullptr)
        return database;
    sqlite3_extended_result_codes(handle, 1);
    sqlite3_busy_timeout(handle, waitMs);
    // A hostile file cannot make us call anything, nor claim to be larger than any store of ours.
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_limit(handle, SQLITE_LIMIT_LENGTH, 64 * 1024 * 1024);
    if (database->fine())
        database->execute(pragmas);
    // SQLite opens for reading alone what it may not write, and says so only at the first write.
    if (database->fine() && sqlite3_db_readonly(handle, "main") == 1)
        database->note(SQLITE_READONLY);
    return database;
}

Statement Database::prepare(const char* sql) {
    sqlite3_stmt* statement = nullptr;
    if (fine())
        note(sqlite3_prepare_v2(m_handle, sql, -1, &statement, nullptr));
    return {*this, statement};
}

bool Database::execute(const char* sql) {
    if (fine())
        note(sqlite3_exec(m_handle, sql, nullptr, nullptr, nullptr));
    return fine();
}

std::int64_t Database::lastId() const {
    return sqlite3_last_insert_rowid(m_handle);
}

int Database::changes() const {
    return sqlite3_changes(m_handle);
}

void Database::forgetTrouble() {
    m_trouble = DatabaseTrouble::None;
    m_detail.clear();
}

void Database::note(int code) {
    const DatabaseTrouble trouble = troubleOf(code);
    if (trouble == DatabaseTrouble::None || !fine())
        return;
    m_trouble = trouble;
    m_detail = m_handle != nullptr ? sqlite3_errmsg(m_handle) : sqlite3_errstr(code);
}

base::Failure Database::failure(const Text& what) const {
    const Text why = reason(m_trouble, m_detail);
    return {{fmt::format("{} ({}): {}.", what.nl, m_file.string(), why.nl),
             fmt::format("{} ({}): {}.", what.en, m_file.string(), why.en)}};
}

// IMMEDIATE: who is going to write says so at once, rather than finding out half-way that another
// program was first.
Transaction::Transaction(Database& database) : m_database(database) {
    m_database.forgetTrouble();
    m_open = m_database.execute("BEGIN IMMEDIATE");
}

Transaction::~Transaction() {
    if (!m_open)
        return;
    const DatabaseTrouble first = m_database.m_trouble;
    const std::string detail = m_database.m_detail;
    m_database.forgetTrouble();
    m_database.execute("ROLLBACK"); // may have been done already, by what went wrong
    m_database.m_trouble = first;
    m_database.m_detail = detail;
}

bool Transaction::commit() {
    if (m_open && m_database.execute("COMMIT"))
        m_open = false;
    return !m_open && m_database.fine();
}

} // namespace records
