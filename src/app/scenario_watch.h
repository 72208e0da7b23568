// A scenario file that somebody may be writing: looks at it a few times a second and reads it when
// it has changed. Editors save by renaming, or in pieces: a file with mistakes is believed only
// when it has been left alone for a moment, so that nothing half-written is ever shown.
#pragma once

#include "scenario/loader.h"

#include <memory>

namespace app {

class ScenarioWatch {
public:
    enum class News : std::uint8_t {
        None,
        Changed,  ///< another scenario without errors
        Mended,   ///< the one that is open, after it had mistakes or was gone
        Mistakes, ///< it cannot be played like this
        Gone,     ///< there is no such file any more
    };
    struct Seen {
        News news = News::None;
        std::shared_ptr<const scenario::Scenario> scenario; ///< when it can be played
        std::vector<scenario::Diagnostic> diagnostics;      ///< errors, or warnings only
    };

    /// `hash` is that of the version that is open; nothing when none could be opened.
    ScenarioWatch(std::filesystem::path file, std::optional<std::uint64_t> hash);

    const std::filesystem::path& file() const { return m_file; }
    /// Whether the file is not what it was when it was last judged. Cheap: one look at the folder.
    bool stirred() const { return stampOf(m_file) != m_judged; }
    /// Call as often as you like; `now` in seconds. Reads the file at most a few times a second.
    Seen look(double now);

private:
    struct Stamp { // what changes when a file is saved, whatever the way
        std::uint64_t device = 0, node = 0, size = 0;
        std::int64_t seconds = 0, nanoseconds = 0; ///< of the last change
        bool there = false;
        bool operator==(const Stamp&) const = default;
    };
    static Stamp stampOf(const std::filesystem::path& file);
    Seen read(const Stamp& stamp, bool settled);

    std::filesystem::path m_file;
    std::optional<std::uint64_t> m_open; ///< hash
    std::optional<Stamp> m_seen, m_judged;
    double m_seenAt = 0, m_next = 0;
    bool m_bad = false; ///< the last news was Mistakes or Gone
};

/// Whether this user may write the file: only then somebody here can be writing it.
bool mayWrite(const std::filesystem::path& file);

} // namespace app
