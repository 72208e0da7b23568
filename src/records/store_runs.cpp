// The store's runs: beginning, adding, ending, listing and reading them, and taking in the run
// files of earlier versions.
#include "base/hash.h"
#include "game/run_text.h"
#include "records/database.h"
#include "records/store.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <chrono>

namespace records {

namespace fs = std::filesystem;
using base::Failure;
using base::Outcome;
using base::Result;
using base::Text;

namespace {

Text cannotSave() {
    return {"De run kan niet bewaard worden", "The run cannot be saved"};
}

Text cannotRead() {
    return {"De runs kunnen niet gelezen worden", "The runs cannot be read"};
}

std::uint64_t numberIn(const std::string& text, int radix) {
    std::uint64_t value = 0;
    std::from_chars(text.data(), text.data() + text.size(), value, radix);
    return value;
}

// Columns 0..7: name, code, scenario, file, hash, seed, program, begun.
constexpr const char* headerColumns = "learner.name, learner.code, run.scenario, run.file, "
                                      "run.hash, run.seed, run.program, run.begun";

game::RunHeader headerIn(const Statement& row) {
    game::RunHeader header;
    header.player = row.text(0);
    header.scenarioId = row.text(2);
    header.scenarioFile = row.text(3);
    header.scenarioHash = numberIn(row.text(4), 16);
    header.seed = numberIn(row.text(5), 10);
    header.program = row.text(6);
    return header;
}

Text titleOf(const ScenarioTitles& titles, const std::string& id) {
    const auto found = titles.find(id);
    return found != titles.end() ? found->second : Text{id, id};
}

Milliseconds writtenAt(const fs::path& file) {
    std::error_code ignored;
    const auto written = fs::last_write_time(file, ignored);
    if (ignored)
        return 0;
    const auto age = fs::file_time_type::clock::now() - written;
    return systemTime() - std::chrono::duration_cast<std::chrono::milliseconds>(age).count();
}

std::vector<fs::path> runFilesIn(const fs::path& folder) {
    std::vector<fs::path> files;
    std::error_code problem;
    for (fs::directory_iterator at(folder, problem), end; !problem && at != end;
         at.increment(problem)) {
        std::error_code unknown;
        if (at->path().extension() == ".run" && at->is_regular_file(unknown))
            files.push_back(at->path());
    }
    std::sort(files.begin(), files.end());
    return files;
}

} // namespace

RunId Store::insertRun(const game::RunHeader& header,
                       Milliseconds begun,
                       const std::string& source) {
    const std::int64_t learner = learnerNumber(header.player);
    Statement insert = m_database->prepare("INSERT INTO run (learner, scenario, file, hash, seed, "
                                           "program, begun, played, source) "
                                           "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)");
    insert.bind(learner)
        .bind(header.scenarioId)
        .bind(header.scenarioFile)
        .bind(base::toHex(header.scenarioHash))
        .bind(std::to_string(header.seed))
        .bind(header.program)
        .bind(begun)
        .bind(begun);
    if (source.empty())
        insert.bindNothing();
    else
        insert.bind(source);
    insert.run();
    return m_database->lastId();
}

void Store::insertDecisions(RunId run,
                            std::size_t position,
                            const std::vector<TimedDecision>& more) {
    std::int64_t weeks = 0;
    Milliseconds last = 0;
    auto number = static_cast<std::int64_t>(position);
    Statement insert = m_database->prepare("INSERT INTO decision VALUES (?, ?, ?, ?)");
    for (const TimedDecision& each : more) {
        insert.bind(run).bind(number++).bind(each.at).bind(game::toLine(each.decision)).run();
        weeks += std::holds_alternative<game::EndWeek>(each.decision) ? 1 : 0;
        last = std::max(last, each.at);
    }
    // Only when the run is exactly as long as the player believes: nothing is left out between.
    m_database
        ->prepare("UPDATE run SET decisions = ?, weeks = weeks + ?, played = max(played, ?) "
                  "WHERE id = ? AND decisions = ?")
        .bind(number)
        .bind(weeks)
        .bind(last)
        .bind(run)
        .bind(static_cast<std::int64_t>(position))
        .run();
}

void Store::insertResult(RunId run, const game::RunEnd& end, Milliseconds at) {
    m_database->prepare("INSERT OR REPLACE INTO result VALUES (?, ?, ?, ?)")
        .bind(run)
        .bind(base::toHex(end.stateHash))
        .bind(end.grade)
        .bind(at)
        .run();
}

Result<RunId> Store::begin(const game::RunHeader& header) {
    if (header.purpose == game::Purpose::Trial)
        return Failure{{"Een proefspel komt niet bij je spellen.",
                        "A trial game does not come among your games."}};
    Transaction transaction(*m_database);
    const RunId run = insertRun(header, m_options.clock(), {});
    if (!transaction.commit())
        return failure(cannotSave());
    return run;
}

Outcome Store::append(RunId run, std::size_t position, const std::vector<TimedDecision>& more) {
    Transaction transaction(*m_database);
    insertDecisions(run, position, more);
    if (m_database->fine() && m_database->changes() != 1)
        return Failure{{"De run kan niet bewaard worden: hij is intussen verwijderd of elders "
                        "verder gespeeld.",
                        "The run cannot be saved: meanwhile it was removed or played on "
                        "elsewhere."}};
    if (!transaction.commit())
        return failure(cannotSave());
    return base::Done{};
}

Outcome Store::finish(RunId run, const game::RunEnd& end) {
    Transaction transaction(*m_database);
    insertResult(run, end, m_options.clock());
    if (!transaction.commit())
        return failure(cannotSave());
    return base::Done{};
}

std::optional<Claim> Store::claim(RunId run) const {
    return Claim::take(lockFile(), run);
}

Result<std::vector<StoredRun>> Store::list(const ScenarioTitles& titles) {
    m_database->forgetTrouble();
    std::vector<StoredRun> runs;
    Statement asked = m_database->prepare(
        fmt::format("SELECT {}, run.id, run.weeks, run.decisions, run.played, result.grade "
                    "FROM run JOIN learner ON learner.id = run.learner "
                    "LEFT JOIN result ON result.run = run.id "
                    "ORDER BY run.played DESC, run.id DESC",
                    headerColumns)
            .c_str());
    while (asked.row()) {
        StoredRun stored;
        stored.header = headerIn(asked);
        stored.title = titleOf(titles, stored.header.scenarioId);
        stored.place.number = asked.integer(8);
        stored.finished = !asked.isNothing(12);
        stored.week = static_cast<int>(asked.integer(9)) + (stored.finished ? 0 : 1);
        stored.decisions = static_cast<int>(asked.integer(10));
        stored.played = asked.integer(11);
        if (stored.finished)
            stored.grade = asked.real(12);
        runs.push_back(std::move(stored));
    }
    if (!m_database->fine())
        return failure(cannotRead());
    for (const fs::path& file : runFilesIn(m_folders.runs())) {
        const auto read = game::readRun(file);
        if (read) // played by another program, and taken in at the next start; or an author's trial
            continue;
        StoredRun stored;
        stored.place.file = file;
        stored.problem = read.message();
        stored.played = writtenAt(file);
        runs.push_back(std::move(stored));
    }
    return runs;
}

Result<KeptRun> Store::read(RunId number) {
    m_database->forgetTrouble();
    KeptRun kept;
    Statement header = m_database->prepare(
        fmt::format("SELECT {}, result.state, result.grade FROM run JOIN learner ON learner.id = "
                    "run.learner LEFT JOIN result ON result.run = run.id WHERE run.id = ?",
                    headerColumns)
            .c_str());
    if (!header.bind(number).row())
        return m_database->fine() ? Failure{{fmt::format("Er is geen run {}.", number),
                                             fmt::format("There is no run {}.", number)}}
                                  : failure(cannotRead());
    kept.run.header = headerIn(header);
    kept.learner = header.text(1);
    kept.begun = header.integer(7);
    if (!header.isNothing(8))
        kept.run.end = game::RunEnd{numberIn(header.text(8), 16), header.real(9)};
    Statement decisions = m_database->prepare(
        "SELECT number, made, content FROM decision WHERE run = ? ORDER BY number");
    decisions.bind(number);
    while (decisions.row()) {
        const std::string content = decisions.text(2);
        const auto line = game::lineFrom(content);
        const auto* decision = line ? std::get_if<game::Decision>(&line.value()) : nullptr;
        const auto position = static_cast<std::int64_t>(kept.run.decisions.size());
        if (decision == nullptr || decisions.integer(0) != position)
            return Failure{
                {fmt::format("Beslissing {} van run {} is beschadigd.", position + 1, number),
                 fmt::format("Decision {} of run {} is damaged.", position + 1, number)}};
        kept.run.decisions.push_back(*decision);
        kept.times.push_back(decisions.integer(1));
    }
    if (!m_database->fine())
        return failure(cannotRead());
    return kept;
}

// The files stay, under a name that says they were taken in: until the learner is forgotten.
Outcome Store::takeIn() {
    std::vector<fs::path> taken;
    std::vector<fs::path> files = runFilesIn(m_folders.runs());
    if (files.empty())
        return base::Done{};
    Transaction transaction(*m_database);
    for (const fs::path& file : files) {
        auto writer = game::RunWriter::resume(file); // nobody else is playing it
        const auto read = game::readRun(file);
        if (!read || (!writer && !read.value().end) ||
            read.value().header.purpose == game::Purpose::Trial)
            continue;
        const std::string source = file.filename().string();
        Statement known = m_database->prepare("SELECT 1 FROM run WHERE source = ?");
        if (!known.bind(source).row()) {
            const Milliseconds at = writtenAt(file);
            const game::Run& run = read.value();
            const RunId number = insertRun(run.header, at, source);
            std::vector<TimedDecision> decisions;
            decisions.reserve(run.decisions.size());
            for (const game::Decision& decision : run.decisions)
                decisions.push_back({decision, 0});
            insertDecisions(number, 0, decisions);
            if (run.end)
                insertResult(number, *run.end, at);
        }
        taken.push_back(file);
    }
    if (!transaction.commit())
        return failure({"Spellen van een vorige versie zijn niet overgenomen",
                        "Games of an earlier version were not taken over"});
    for (const fs::path& file : taken) {
        std::error_code ignored; // known by its name, it is not taken in twice
        fs::rename(file, file.string() + ".imported", ignored);
    }
    return base::Done{};
}

} // namespace records
