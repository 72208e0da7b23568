#include "app/scenario_watch.h"

#include <sys/stat.h>
#include <unistd.h>

#include <utility>

namespace app {

namespace {

constexpr double betweenLooks = 0.1;
constexpr double settledAfter = 0.3; // seconds without a change

} // namespace

// What is open may have been saved since it was read, so the first look reads it once more.
ScenarioWatch::ScenarioWatch(std::filesystem::path file, std::optional<std::uint64_t> hash)
    : m_file(std::move(file)), m_open(hash), m_bad(!hash.has_value()) {}

ScenarioWatch::Stamp ScenarioWatch::stampOf(const std::filesystem::path& file) {
    struct stat status {};
    if (::stat(file.c_str(), &status) != 0 || !S_ISREG(status.st_mode))
        return {};
    return {static_cast<std::uint64_t>(status.st_dev),
            static_cast<std::uint64_t>(status.st_ino),
            static_cast<std::uint64_t>(status.st_size),
            static_cast<std::int64_t>(status.st_mtim.tv_sec),
            static_cast<std::int64_t>(status.st_mtim.tv_nsec),
            true};
}

ScenarioWatch::Seen ScenarioWatch::look(double now) {
    if (now < m_next)
        return {};
    m_next = now + betweenLooks;
    const Stamp stamp = stampOf(m_file);
    if (stamp == m_judged)
        return {};
    const bool fresh = stamp != m_seen;
    if (fresh) {
        m_seen = stamp;
        m_seenAt = now;
    }
    const bool settled = now - m_seenAt >= settledAfter;
    return fresh || settled ? read(stamp, settled) : Seen{};
}

// A file without errors is whole and believed at once.
ScenarioWatch::Seen ScenarioWatch::read(const Stamp& stamp, bool settled) {
    scenario::Loaded loaded;
    if (stamp.there)
        loaded = scenario::load(m_file);
    if (!loaded.scenario && !settled)
        return {};
    m_judged = stamp;
    const bool wasBad = std::exchange(m_bad, !loaded.scenario);
    if (!loaded.scenario)
        return {stamp.there ? News::Mistakes : News::Gone, nullptr, std::move(loaded.diagnostics)};
    const bool same = m_open == loaded.scenario->hash;
    m_open = loaded.scenario->hash;
    return {!same    ? News::Changed
            : wasBad ? News::Mended
                     : News::None,
            std::make_shared<const scenario::Scenario>(std::move(*loaded.scenario)),
            std::move(loaded.diagnostics)};
}

bool mayWrite(const std::filesystem::path& file) {
    return ::access(file.c_str(), W_OK) == 0;
}

} // namespace app
