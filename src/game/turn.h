// The primitives with which decisions and events change a State. Everything that reaches a customer
// goes through stimulate(): the truth answers, the belief learns from the answer.
#pragma once

#include "game/state.h"

#include <concepts>
#include <string_view>

namespace game {

// A State to read from.
struct Sight {
    const State& state;
    const scenario::Scenario& scenario;
    std::uint64_t seed = 0;
    bool words = true; // else a reason is an empty text: for who only asks whether there is one

    // A reason, in words where they are read.
    [[nodiscard]] Text because(const char* nl, const char* en) const {
        return words ? Text{nl, en} : Text{};
    }
    template<std::invocable Words>
    [[nodiscard]] Text because(Words inWords) const {
        return words ? inWords() : Text{};
    }
    [[nodiscard]] sim::Chance chance() const { return {seed, state.week}; }
    [[nodiscard]] const Relation& relation(int customer) const {
        return state.relations[static_cast<std::size_t>(customer)];
    }
    [[nodiscard]] const scenario::Customer& customer(int index) const {
        return scenario.customers[static_cast<std::size_t>(index)];
    }
    // A keyed uniform of the game's own: `what` tells its uses apart, 0..15.
    [[nodiscard]] double uniform(int customer, int what, int item) const;
};

// Words that are looked at during a call only: where nobody reads them, none are made.
struct Phrase {
    Phrase(std::string_view dutch, std::string_view english) : nl(dutch), en(english) {}
    Phrase(const Text& text) : nl(text.nl), en(text.en) {}
    [[nodiscard]] Text text() const { return {std::string(nl), std::string(en)}; }

    std::string_view nl, en;
};

struct Turn {
    State& state;
    const scenario::Scenario& scenario;
    std::uint64_t seed;

    [[nodiscard]] Sight sight() const { return {state, scenario, seed}; }
    [[nodiscard]] sim::Chance chance() const { return {seed, state.week}; }
    [[nodiscard]] Relation& relation(int customer) {
        return state.relations[static_cast<std::size_t>(customer)];
    }
    [[nodiscard]] const scenario::Customer& customer(int index) const {
        return scenario.customers[static_cast<std::size_t>(index)];
    }

    // Lets the stimulus work on truth and belief; returns the signals it gave.
    std::vector<sim::Signal> stimulate(const sim::Stimulus& stimulus);
    // Whether anybody reads what is known of the customers; in an imagined game nobody does, and
    // making texts would take longer than the game itself.
    [[nodiscard]] bool tells() const { return !state.imagined; }
    // Whether anybody reads what happened as well: news, money and what was done.
    [[nodiscard]] bool reports() const { return tells() && state.explains; }
    // The text with its words filled in, or an empty one where nobody reads it.
    [[nodiscard]] Text told(const Text& text, int customer) const;
    void news(scenario::Tone tone, const Phrase& phrase, int customer = -1);
    // Into the customer's record (customer -1: the company's); of most imagined games only what a
    // rule asks for.
    void fact(int customer, std::string_view tag, const Phrase& phrase);
    // The same with words that are put together where somebody reads them only.
    template<std::invocable Words>
    void news(scenario::Tone tone, int customer, Words words) {
        if (reports())
            news(tone, Phrase(words()), customer);
    }
    template<std::invocable Words>
    void fact(int customer, std::string_view tag, Words words) {
        fact(customer, tag, Phrase(tells() ? words() : Text{}));
    }
    void pay(std::int64_t cents, const Phrase& phrase); // negative: income
    void violate(Text text);
    void judge(int customer, Text text, std::optional<double> quality, Text feedback);
    void refresh(int customer); // after a change of belief: glimpse and phase are old now
    void settle();              // makes what is kept of them anew; at the end of every decision
    void arrive(int customer, int sinceWeek);
    [[nodiscard]] double uniform(int customer, int what, int item) const {
        return sight().uniform(customer, what, item);
    }
};

// {customer}, {contact}, {segment} and {week} filled in.
Text filled(const Text& text, const scenario::Scenario& scenario, int customer, int week);

// From the belief as it is now. Takes much longer than asking a relation for its glimpse.
Glimpse glimpseOf(const State& state, const scenario::Scenario& scenario, int customer);
Glimpse glimpseNow(const Sight& sight, int customer);     // the relation's own, unless it is old
double believedLoyalty(const Sight& sight, int customer); // 0..1, as it is now

} // namespace game
