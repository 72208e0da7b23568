// What several threads ask for and need not be found out by each of them. Which of them asks first
// changes nothing, as the same question always gives the same.
#pragma once

#include "coach/rollout.h"

#include <map>
#include <mutex>

namespace coach {

template<class T>
class Once {
public:
    template<class Find>
    const T& get(Find find) {
        std::call_once(m_flag, [&] { m_found = find(); });
        return m_found;
    }

private:
    std::once_flag m_flag;
    T m_found{};
};

// What one line came to, world by world: for several races (race.h) that compare with it.
class LineMemory {
public:
    // `known`: of the first worlds, where those were played before.
    LineMemory(std::shared_ptr<const game::Imagination> moment,
               Line line,
               const std::vector<double>& known);

    // In the worlds of these options, which are alike each time but for their number. What was
    // stopped is kept too: then all that came of it is to be thrown away.
    std::vector<double> outcomes(const RolloutOptions& options);

private:
    // In worlds that come one after the other from there on.
    [[nodiscard]] std::vector<double> knownFrom(int world, int most);

    std::shared_ptr<const game::Imagination> m_moment;
    Line m_line;
    std::mutex m_mutex;
    std::map<int, double> m_known; // by world
};

} // namespace coach
