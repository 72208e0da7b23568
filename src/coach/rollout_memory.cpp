#include "coach/rollout_memory.h"

namespace coach {

LineMemory::LineMemory(std::shared_ptr<const game::Imagination> moment,
                       Line line,
                       const std::vector<double>& known)
    : m_moment(std::move(moment)), m_line(std::move(line)) {
    for (std::size_t world = 0; world < known.size(); ++world)
        m_known.emplace(static_cast<int>(world), known[world]);
}

std::vector<double> LineMemory::knownFrom(int world, int most) {
    const std::lock_guard lock(m_mutex);
    std::vector<double> found;
    for (auto at = m_known.find(world);
         at != m_known.end() && at->first == world && static_cast<int>(found.size()) < most;
         ++at, ++world)
        found.push_back(at->second);
    return found;
}

std::vector<double> LineMemory::outcomes(const RolloutOptions& options) {
    std::vector<double> all = knownFrom(options.firstWorld, options.worlds);
    RolloutOptions rest = options;
    rest.firstWorld += static_cast<int>(all.size());
    rest.worlds -= static_cast<int>(all.size());
    if (rest.worlds == 0)
        return all;
    const std::vector<double> played = rollOut(*m_moment, {m_line}, rest).front();
    all.insert(all.end(), played.begin(), played.end());
    const std::lock_guard lock(m_mutex);
    for (std::size_t i = 0; i < played.size(); ++i)
        m_known.emplace(rest.firstWorld + static_cast<int>(i), played[i]);
    return all;
}

} // namespace coach
