// SQLite behind a few plain words: a connection, statements and transactions that remember the
// first thing that went wrong. Private to the sources that know SQL (store*.cpp); database.cpp is
// the only file that knows SQLite.
#pragma once

#include "base/result.h"

#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

struct sqlite3;
struct sqlite3_stmt;

namespace records {

enum class DatabaseTrouble : std::uint8_t {
    None,
    Full,     // the disk, or what this user may have of it
    ReadOnly, // the file or its folder
    Locked,   // by another program, for longer than we wait
    Failing,  // the disk, or there is no room for the files beside it
    Corrupt,  // not a database, or a damaged one
    Taken,    // a row that had to be new is there already
    Other,
};

class Database;

// A prepared statement in use. Values go in by bind, in order; a text is copied. After a mistake of
// the connection it does nothing and gives no rows.
class Statement {
public:
    Statement(Statement&& other) noexcept;
    Statement& operator=(Statement&&) = delete;
    Statement(const Statement&) = delete;
    Statement& operator=(const Statement&) = delete;
    ~Statement();

    Statement& bind(std::int64_t value);
    Statement& bind(double value);
    Statement& bind(std::string_view text);
    Statement& bindNothing();
    // The next row; false at the end and after a mistake.
    bool row();
    // All of it, for statements that give no rows. True when it worked.
    bool run();

    [[nodiscard]] std::int64_t integer(int column) const;
    [[nodiscard]] double real(int column) const;
    [[nodiscard]] std::string text(int column) const;
    [[nodiscard]] bool isNothing(int column) const;

private:
    friend class Database;
    Statement(Database& database, sqlite3_stmt* statement);
    Database* m_database;
    sqlite3_stmt* m_statement;
    int m_bound = 0;
};

class Database {
public:
    // Opens or makes the file, with the settings every connection of ours has (WAL, foreign keys,
    // deleted rows overwritten, each commit on the disk). Never nothing: trouble() says how it
    // went.
    static std::unique_ptr<Database> open(const std::filesystem::path& file, int waitMs);
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;
    ~Database();

    [[nodiscard]] Statement prepare(const char* sql);
    // Statements without values, one or more.
    bool execute(const char* sql);
    [[nodiscard]] std::int64_t lastId() const;
    [[nodiscard]] int changes() const;

    // The first thing that went wrong since the last forgetTrouble().
    [[nodiscard]] DatabaseTrouble trouble() const { return m_trouble; }
    [[nodiscard]] bool fine() const { return m_trouble == DatabaseTrouble::None; }
    void forgetTrouble();
    // "De run kan niet bewaard worden (bestand): de schijf is vol." for this trouble.
    [[nodiscard]] base::Failure failure(const base::Text& what) const;

private:
    friend class Statement;
    friend class Transaction;
    Database(std::filesystem::path file, sqlite3* handle);
    void note(int code);

    std::filesystem::path m_file;
    sqlite3* m_handle;
    DatabaseTrouble m_trouble = DatabaseTrouble::None;
    std::string m_detail;
};

// All or nothing: what was not committed is undone at the end of the scope.
class Transaction {
public:
    explicit Transaction(Database& database);
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;
    ~Transaction();
    // True when all of it worked and is on the disk.
    bool commit();

private:
    Database& m_database;
    bool m_open = false;
};

} // namespace records
