// Guesses everything: whom to help, with what, with which words. For tests (it finds the corners no
// student looks for) and as the level that guessing reaches. The same seed plays the same game.
#pragma once

#include "coach/bot.h"

#include <string>
#include <vector>

namespace coach {

class RandomBot : public Bot {
public:
    explicit RandomBot(std::uint64_t seed) : m_seed(seed) {}
    game::Decision next(const game::Session& session) override;

private:
    // Keyed by seed, week and how many draws this week had, so that weeks do not disturb each
    // other.
    double draw();
    int below(int bound); // 0..bound-1
    bool chance(double probability) { return draw() < probability; }

    std::optional<game::Decision> attempt(const game::Session& session);
    std::optional<game::Decision> plan(const game::Session& session);
    std::optional<game::Decision> evidence(const game::Session& session);
    std::optional<game::Decision> unplan(const game::Session& session);
    std::optional<game::Decision> talk(const game::Session& session);
    std::optional<game::Decision> predict(const game::Session& session);
    std::vector<game::Choice> choices(const std::vector<game::Slot>& slots);
    std::vector<std::string> answer(const game::Slot& slot);

    std::uint64_t m_seed;
    int m_week = 0;
    std::uint32_t m_draws = 0;
    int m_attempts = 0; // left this week
};

} // namespace coach
