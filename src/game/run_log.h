// A run on disk: JSON Lines, a header and then one decision a line, each flushed to the disk before
// the game goes on. A line cut off by a crash is dropped; everything before it is kept.
#pragma once

#include "base/result.h"
#include "game/carry_over.h"

#include <filesystem>

namespace game {

struct RunHeader {
    int format = 1;
    std::string scenarioId;
    std::string scenarioFile;
    std::uint64_t scenarioHash = 0;
    std::uint64_t seed = 1;
    std::string player;  // the name they choose to give; may be empty
    std::string program; // version
    Purpose purpose = Purpose::Graded;
};

struct RunEnd { // a claim, checked by playing the run again
    std::uint64_t stateHash = 0;
    double grade = 1.0;
};

struct Run {
    RunHeader header;
    std::vector<Decision> decisions;
    std::optional<RunEnd> end;
    bool cutOff = false; // the last line was incomplete and was dropped
};

// Reads a run file: at most 8 MiB; bad lines, unknown versions and impossible values are a Failure
// that names the line.
base::Result<Run> readRun(const std::filesystem::path& file);

// Appends to a run file. Every append is on the disk when the call returns.
class RunWriter {
public:
    // Starts a new file, with decisions that were taken before; fails when one is there already.
    static base::Result<RunWriter> create(const std::filesystem::path& file,
                                          const RunHeader& header,
                                          const std::vector<Decision>& decisions = {});
    // Goes on with an existing one, after its last whole line.
    static base::Result<RunWriter> resume(const std::filesystem::path& file);
    RunWriter(RunWriter&& other) noexcept;
    RunWriter& operator=(RunWriter&& other) noexcept;
    RunWriter(const RunWriter&) = delete;
    RunWriter& operator=(const RunWriter&) = delete;
    ~RunWriter();

    base::Outcome append(const Decision& decision);
    base::Outcome finish(const RunEnd& end);
    [[nodiscard]] const std::filesystem::path& file() const { return m_file; }

private:
    RunWriter(std::filesystem::path file, int descriptor);
    base::Outcome write(const std::string& line);
    std::filesystem::path m_file;
    int m_descriptor = -1;
};

// Plays the decisions of a run in a new session; a decision that is not allowed is a Failure that
// names its number.
base::Result<Session> replay(const Run& run, std::shared_ptr<const scenario::Scenario> scenario);
// The same in this session, which is new; `taken` is told of each decision after it was taken.
base::Result<Session> replay(const Run& run, Session fresh, const Watch& taken);

} // namespace game
