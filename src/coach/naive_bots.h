// Five ways to play that ought to fail: money for everybody, contact with everybody, the same thing
// always, and whatever brings in most today. (Guessing is random_bot.h, doing nothing idle_bot.h.)
// A scenario in which one of them passes teaches the wrong lesson; `kring certify` looks for that.
#pragma once

#include "coach/weekly_bot.h"

#include <cstdint>

namespace coach {

// Answers the questions of an action without looking: the first that is allowed of each, or the
// last of those about a price.
class NaiveBot : public WeeklyBot {
public:
    explicit NaiveBot(std::uint64_t seed) : m_seed(seed) {}

protected:
    Answers answers(const game::Session& session,
                    const Intent& intent,
                    const std::vector<game::Slot>& questions) override;
    std::string reply(const game::Session& session, const std::vector<std::string>& open) override;
    [[nodiscard]] std::uint64_t seed() const { return m_seed; }

private:
    // Whether it persuades by pressure.
    [[nodiscard]] virtual bool presses() const { return false; }

    std::uint64_t m_seed;
};

// Everybody something off: compensation and the lowest price, every week.
class DiscountBot : public NaiveBot {
public:
    using NaiveBot::NaiveBot;

protected:
    std::vector<Wish> wishes(const game::Session& session) override;
};

// Calls, mails and visits whoever it can reach, allowed or not, until the hours are gone.
class ContactBot : public NaiveBot {
public:
    using NaiveBot::NaiveBot;

protected:
    std::vector<Wish> wishes(const game::Session& session) override;
};

// One action, chosen by the seed, for everybody and always.
class SameActionBot : public NaiveBot {
public:
    using NaiveBot::NaiveBot;

protected:
    std::vector<Wish> wishes(const game::Session& session) override;
};

// The most expected money this week, with any means: proposals under pressure, nothing that takes
// time.
class GreedyBot : public NaiveBot {
public:
    using NaiveBot::NaiveBot;

protected:
    std::vector<Wish> wishes(const game::Session& session) override;

private:
    [[nodiscard]] bool presses() const override { return true; }
};

} // namespace coach
