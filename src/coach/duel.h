// Two games of one scenario with one seed, so with the same luck: where they parted, and who gained
// what by it, week by week and by cause. In points of the result as the grade reads it: goals by
// their weights, 0..100, with what could be known.
#pragma once

#include "base/text.h"
#include "game/session.h"

#include <array>
#include <optional>

namespace coach {

constexpr std::size_t duellists = 2;
template<class T>
using OfEach = std::array<T, duellists>;

struct Parting { // the first choice that differs
    int week = 0;
    int number = 0;           // of the choice in its week, from 1
    OfEach<base::Text> chose; // empty: nothing more that week
};

struct DuelWeek { // at its end
    int week = 0;
    OfEach<double> result{}; // points so far
    double gain = 0.0;       // of the first over the second, in this week
    int goal = -1;           // in which most of that gain shows; -1: there is none
};

struct DuelPart { // what one customer (-1: the company) makes of the difference
    int customer = -1;
    double points = 0.0; // of the first over the second
    int goal = 0;        // in which it shows most
    base::Text cause;    // what the one who gained did more there, and for what; may be empty
};

struct Duel {
    std::optional<Parting> parting; // nothing: the same choices all along
    std::vector<DuelWeek> weeks;    // as many as both have played
    OfEach<int> weeksPlayed{};
    OfEach<bool> finished{};
    OfEach<double> result{};     // after those weeks, points
    OfEach<double> grade{};      // then
    std::vector<DuelPart> parts; // add up to the difference of the results; largest first
    [[nodiscard]] double gain() const { return result[0] - result[1]; }
};

Duel duelOf(const std::shared_ptr<const scenario::Scenario>& scenario,
            std::uint64_t seed,
            const OfEach<std::vector<game::Decision>>& decisions);

} // namespace coach
