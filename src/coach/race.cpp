#include "coach/race.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace coach {

namespace {

constexpr int firstRound = 4; // worlds of a half before anything is dropped
// A line goes when it is so many standard errors behind the best. A good one that goes too early is
// seldom much better than what is chosen instead, and one that stays asks for worlds all the time.
constexpr double farBehind = 1.5;
constexpr int secondHalf = 1'000'000; // its first world: no game needs so many

// One half of the worlds: a race for the choice, and the place where the other's choice is
// measured.
class Half {
public:
    Half(std::size_t lines,
         std::size_t played,
         const RaceRules& rules,
         const PlayLines& play,
         int firstWorld)
        : m_played(played), m_enough(rules.worlds / 2), m_play(play), m_firstWorld(firstWorld),
          m_points(lines) {
        for (std::size_t line = 0; line < lines; ++line)
            m_running.push_back(line);
    }

    void choose() {
        for (int worlds = std::min(firstRound, m_enough);;
             worlds = std::min(2 * worlds, m_enough)) {
            play(m_running, worlds);
            if (worlds == m_enough)
                return;
            drop();
        }
    }

    // The line that did best among those still running.
    [[nodiscard]] std::size_t chosen() const {
        std::size_t best = m_played;
        for (const std::size_t line : m_running)
            if (meanOf(m_points[line]).mean > meanOf(m_points[best]).mean)
                best = line;
        return best;
    }

    // Until each of these lines was played in so many worlds; those that are as far go together.
    void play(std::vector<std::size_t> which, int worlds) {
        while (!which.empty()) {
            const std::size_t before = m_points[which.front()].size();
            const auto rest =
                std::stable_partition(which.begin(), which.end(), [&](std::size_t line) {
                    return m_points[line].size() == before;
                });
            if (static_cast<int>(before) < worlds)
                playOn({which.begin(), rest}, static_cast<int>(before), worlds);
            which.erase(which.begin(), rest);
        }
    }

    [[nodiscard]] const std::vector<double>& points(std::size_t line) const {
        return m_points[line];
    }
    [[nodiscard]] int games() const { return m_games; }

private:
    void playOn(const std::vector<std::size_t>& which, int before, int worlds) {
        const int more = worlds - before;
        const Outcomes outcomes = m_play(which, m_firstWorld + before, more);
        for (std::size_t i = 0; i < which.size(); ++i)
            m_points[which[i]].insert(
                m_points[which[i]].end(), outcomes[i].begin(), outcomes[i].end());
        m_games += more * static_cast<int>(which.size());
    }

    // The played line stays: all others are compared with it in the end.
    void drop() {
        const std::size_t leader = chosen();
        std::erase_if(m_running, [&](std::size_t line) {
            const Interval ahead = differenceOf(m_points[line], m_points[leader]);
            return line != m_played && ahead.mean < -farBehind * ahead.error;
        });
    }

    std::size_t m_played;
    int m_enough; // worlds for a line that stays in
    const PlayLines& m_play;
    int m_firstWorld;
    std::vector<std::size_t> m_running;
    Outcomes m_points;
    int m_games = 0;
};

// Of a - b over the worlds in which the half played both; empty when there are none.
std::vector<double> differences(const Half& half, std::size_t a, std::size_t b) {
    const std::size_t both = std::min(half.points(a).size(), half.points(b).size());
    std::vector<double> found(both);
    for (std::size_t world = 0; world < both; ++world)
        found[world] = half.points(a)[world] - half.points(b)[world];
    return found;
}

// What each half chose, measured in the other with so many worlds of each.
Regret measured(std::array<Half, 2>& halves,
                const std::array<std::size_t, 2>& chosen,
                std::size_t played,
                int worlds) {
    Regret regret;
    regret.bestIsPlayed = chosen[0] == played && chosen[1] == played;
    double variance = 0.0;
    for (std::size_t half = 0; half < halves.size(); ++half) {
        const std::size_t other = chosen[1 - half];
        if (other != played)
            halves[half].play({other, played}, worlds);
        const Interval gain = meanOf(differences(halves[half], other, played));
        regret.points.mean += gain.mean / 2.0;
        variance += gain.error * gain.error / 4.0;
    }
    regret.points.error = std::sqrt(variance);
    regret.points.worlds = worlds;
    return regret;
}

// Over both halves.
Interval gainOf(const std::array<Half, 2>& halves, std::size_t line, std::size_t played) {
    std::vector<double> all = differences(halves[0], line, played);
    const std::vector<double> rest = differences(halves[1], line, played);
    all.insert(all.end(), rest.begin(), rest.end());
    return meanOf(all);
}

// How many worlds of a half should make the error small enough, going by what it is in so many;
// four times as many at most.
int worldsFor(const RaceRules& rules, double error, int worlds) {
    constexpr double together = 4.0; // not for each world a look of its own
    const double tooWide = error / rules.smallEnough;
    const double times = std::min(tooWide * tooWide, 4.0);
    const auto wanted = static_cast<int>(together * std::ceil(worlds * times / together));
    return std::min(wanted, rules.mostWorlds / 2);
}

} // namespace

Raced race(std::size_t lines, std::size_t played, const RaceRules& rules, const PlayLines& play) {
    std::array<Half, 2> halves{Half(lines, played, rules, play, 0),
                               Half(lines, played, rules, play, secondHalf)};
    for (Half& half : halves)
        half.choose();
    const std::array<std::size_t, 2> chosen{halves[0].chosen(), halves[1].chosen()};
    Raced raced;
    int worlds = rules.worlds / 2;
    raced.regret = measured(halves, chosen, played, worlds);
    while (raced.regret.points.error > rules.smallEnough && worlds < rules.mostWorlds / 2) {
        worlds = worldsFor(rules, raced.regret.points.error, worlds);
        raced.regret = measured(halves, chosen, played, worlds);
    }
    for (std::size_t line = 0; line < lines; ++line)
        raced.gains.push_back(gainOf(halves, line, played));
    raced.regret.best =
        raced.gains[chosen[1]].mean > raced.gains[chosen[0]].mean ? chosen[1] : chosen[0];
    raced.games = halves[0].games() + halves[1].games();
    return raced;
}

PlayLines rollingOut(const game::Imagination& moment,
                     const std::vector<Line>& lines,
                     RolloutOptions rollouts,
                     LineMemory* first) {
    return [&moment, &lines, rollouts = std::move(rollouts), first](
               const std::vector<std::size_t>& which, int firstWorld, int worlds) mutable {
        std::vector<Line> wanted;
        wanted.reserve(which.size());
        for (const std::size_t line : which)
            if (line != 0 || first == nullptr)
                wanted.push_back(lines[line]);
        rollouts.firstWorld = firstWorld;
        rollouts.worlds = worlds;
        Outcomes outcomes = wanted.empty() ? Outcomes{} : rollOut(moment, wanted, rollouts);
        for (std::size_t i = 0; i < which.size(); ++i)
            if (which[i] == 0 && first != nullptr)
                outcomes.insert(outcomes.begin() + static_cast<std::ptrdiff_t>(i),
                                first->outcomes(rollouts));
        return outcomes;
    };
}

} // namespace coach
