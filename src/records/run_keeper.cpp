#include "records/run_keeper.h"

#include "base/certain.h"
#include "records/file_name.h"
#include "records/hand_in.h"

#include <unistd.h>

namespace records {

namespace fs = std::filesystem;
using base::Failure;
using base::Outcome;
using base::Result;
using base::Text;

// Nobody knows when the decisions before it were taken.
RunKeeper::RunKeeper(const game::RunHeader& header, const std::vector<game::Decision>& before) {
    m_kept.run.header = header;
    m_kept.run.decisions = before;
    m_kept.times.assign(before.size(), 0);
    m_kept.begun = systemTime();
}

Result<RunKeeper> RunKeeper::begin(const std::shared_ptr<Store>& store,
                                   const game::RunHeader& header) {
    // The store refuses a trial game; then nothing is kept of who plays it either.
    const auto code = header.purpose == game::Purpose::Trial ? Result<std::string>(std::string{})
                                                             : store->codeOf(header.player);
    const auto number = code ? store->begin(header) : Result<RunId>(Failure{code.message()});
    if (!number)
        return Failure{number.message()};
    RunKeeper keeper(header, {});
    keeper.m_kept.learner = code.value();
    keeper.m_store = store;
    keeper.m_number = number.value();
    keeper.m_claim = store->claim(number.value());
    return {std::move(keeper)};
}

Result<RunKeeper> RunKeeper::open(const std::shared_ptr<Store>& store, RunId run) {
    RunKeeper keeper;
    keeper.m_claim = store->claim(run);
    auto kept = store->read(run);
    if (!kept)
        return Failure{kept.message()};
    if (!keeper.m_claim && !kept.value().run.end)
        return Failure{{"Deze run wordt al in een ander venster gespeeld.",
                        "This run is being played in another window already."}};
    keeper.m_kept = std::move(kept.value());
    keeper.m_written = keeper.m_kept.run.decisions.size();
    keeper.m_endWritten = keeper.m_kept.run.end.has_value();
    keeper.m_store = store;
    keeper.m_number = run;
    if (keeper.m_endWritten)
        keeper.m_claim.reset();
    return {std::move(keeper)};
}

Result<RunKeeper> RunKeeper::begin(const fs::path& file,
                                   const game::RunHeader& header,
                                   const std::vector<game::Decision>& before) {
    auto writer = game::RunWriter::create(file, header, before);
    if (!writer)
        return Failure{writer.message()};
    RunKeeper keeper(header, before);
    keeper.m_written = before.size();
    keeper.m_writer = std::move(writer.value());
    return {std::move(keeper)};
}

Result<RunKeeper> RunKeeper::open(const fs::path& file) {
    auto writer = game::RunWriter::resume(file);
    const auto run = game::readRun(file);
    if (run && !writer && !run.value().end)
        return Failure{writer.message()};
    auto handIn = readHandIn(file); // which a run file is too
    if (!handIn)
        return Failure{handIn.message()};
    RunKeeper keeper;
    keeper.m_kept = std::move(handIn.value().kept);
    keeper.m_written = keeper.m_kept.run.decisions.size();
    keeper.m_endWritten = keeper.m_kept.run.end.has_value();
    if (writer)
        keeper.m_writer = std::move(writer.value());
    else if (!keeper.m_kept.run.end)
        keeper.m_trouble = Text{"Een inleverbestand verandert niet; wat je nu speelt, wordt niet "
                                "bewaard.",
                                "A hand-in file does not change; what you play now is not saved."};
    return {std::move(keeper)};
}

RunKeeper RunKeeper::nowhere(const game::RunHeader& header,
                             Text trouble,
                             const std::vector<game::Decision>& before) {
    RunKeeper keeper(header, before);
    keeper.m_trouble = std::move(trouble);
    return keeper;
}

Outcome RunKeeper::append(const game::Decision& decision) {
    m_kept.run.decisions.push_back(decision);
    m_kept.times.push_back(systemTime());
    return writeMissing();
}

Outcome RunKeeper::finish(const game::RunEnd& end) {
    m_kept.run.end = end;
    Outcome written = writeMissing();
    if (written)
        m_claim.reset();
    return written;
}

Outcome RunKeeper::writeTo(game::RunWriter& writer) {
    while (m_written < m_kept.run.decisions.size()) {
        if (Outcome written = writer.append(m_kept.run.decisions[m_written]); !written)
            return written;
        ++m_written;
    }
    if (!m_kept.run.end || m_endWritten)
        return base::Done{};
    Outcome written = writer.finish(*m_kept.run.end);
    m_endWritten = written.ok();
    return written;
}

Outcome RunKeeper::writeMissing() {
    Outcome written = base::Done{};
    if (m_writer) {
        written = writeTo(*m_writer);
    } else if (m_store) {
        std::vector<TimedDecision> missing;
        for (std::size_t i = m_written; i < m_kept.run.decisions.size(); ++i)
            missing.push_back({m_kept.run.decisions[i], m_kept.times[i]});
        if (!missing.empty())
            written = m_store->append(m_number, m_written, missing);
        if (written)
            m_written = m_kept.run.decisions.size();
        if (written && m_kept.run.end && !m_endWritten) {
            written = m_store->finish(m_number, *m_kept.run.end);
            m_endWritten = written.ok();
        }
    } else {
        return Failure{base::certain(m_trouble)};
    }
    m_trouble = written ? std::nullopt : std::optional(written.message());
    return written;
}

Outcome RunKeeper::moveTo(const fs::path& file) {
    auto writer = game::RunWriter::create(file, m_kept.run.header);
    if (!writer)
        return Failure{writer.message()};
    const std::size_t before = std::exchange(m_written, 0);
    const bool endBefore = std::exchange(m_endWritten, false);
    if (Outcome written = writeTo(writer.value()); !written) {
        m_written = before;
        m_endWritten = endBefore;
        std::error_code ignored; // half a copy is of no use, the run itself goes on
        fs::remove(file, ignored);
        return written;
    }
    m_writer = std::move(writer.value());
    m_store.reset();
    m_claim.reset();
    m_number = 0;
    m_trouble.reset();
    return base::Done{};
}

std::optional<fs::path> RunKeeper::file() const {
    return m_writer ? std::optional(m_writer->file()) : std::nullopt;
}

namespace {

// It can be written to, and is not as full as the place that failed may have been.
bool hasRoom(const fs::path& folder) {
    // A run takes a hundredth of it.
    constexpr std::uintmax_t enough = std::uintmax_t{4} * 1024 * 1024;
    std::error_code problem;
    const fs::space_info space = fs::space(folder, problem);
    return ::access(folder.c_str(), W_OK | X_OK) == 0 && !problem && space.available >= enough;
}

} // namespace

fs::path refugeFor(const game::RunHeader& header, const Environment& environment) {
    const fs::path home = environment("HOME");
    std::error_code problem;
    fs::path folder = fs::temp_directory_path(problem);
    for (const fs::path& each : {home / "Documenten", home / "Documents", home})
        if (!home.empty() && hasRoom(each)) {
            folder = each;
            break;
        }
    return freeName(folder, "klantkring-" + safeName(header.scenarioId), ".run");
}

} // namespace records
