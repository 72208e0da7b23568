// Keeps the run that is being played: in the store, in a file of its own, or nowhere when neither
// can be had. When something cannot be written the game goes on; what is missing is written with
// the next decision that can be, or somewhere else when the player names a place.
#pragma once

#include "records/store.h"

namespace records {

class RunKeeper {
public:
    // A new run in the store, on the disk when this returns.
    static base::Result<RunKeeper> begin(const std::shared_ptr<Store>& store,
                                         const game::RunHeader& header);
    // Goes on with one of the store, or looks back on it when it has ended.
    static base::Result<RunKeeper> open(const std::shared_ptr<Store>& store, RunId run);
    // A new run file, with decisions that were taken before; or going on with one. A hand-in can be
    // opened too, but not written to.
    static base::Result<RunKeeper> begin(const std::filesystem::path& file,
                                         const game::RunHeader& header,
                                         const std::vector<game::Decision>& before = {});
    static base::Result<RunKeeper> open(const std::filesystem::path& file);
    // Only in memory; `trouble` says why.
    static RunKeeper nowhere(const game::RunHeader& header,
                             base::Text trouble,
                             const std::vector<game::Decision>& before = {});

    // On the disk when this succeeds. A failure is also kept in trouble().
    base::Outcome append(const game::Decision& decision);
    base::Outcome finish(const game::RunEnd& end);
    // Tries once more to write what is missing.
    base::Outcome retry() { return writeMissing(); }
    // Everything so far into a new file; goes on there.
    base::Outcome moveTo(const std::filesystem::path& file);

    [[nodiscard]] const KeptRun& kept() const { return m_kept; }
    // Why something is not on the disk now; nothing when all is.
    [[nodiscard]] const std::optional<base::Text>& trouble() const { return m_trouble; }
    // The file, when it has one of its own.
    [[nodiscard]] std::optional<std::filesystem::path> file() const;
    [[nodiscard]] RunId number() const { return m_number; } // in the store; 0 elsewhere
    [[nodiscard]] const std::shared_ptr<Store>& store() const { return m_store; }

private:
    RunKeeper(const game::RunHeader& header, const std::vector<game::Decision>& before);
    RunKeeper() = default;
    base::Outcome writeMissing();
    base::Outcome writeTo(game::RunWriter& writer);

    KeptRun m_kept;
    std::size_t m_written = 0; // decisions that are on the disk
    bool m_endWritten = false;
    std::shared_ptr<Store> m_store;
    RunId m_number = 0;
    std::optional<Claim> m_claim;
    std::optional<game::RunWriter> m_writer;
    std::optional<base::Text> m_trouble;
};

// Where a run can go when its usual place fails: the player's documents, home or the temporary
// folder, the first that can be written and has room, with a name nobody uses.
std::filesystem::path refugeFor(const game::RunHeader& header,
                                const Environment& environment = systemEnvironment);

} // namespace records
