// Games that could have been: from one moment of a game on, in a world that the belief of that
// moment holds possible, with luck of its own. The coach plays them to weigh decisions by what
// could be known. In such a game the truth is the imagined world and the belief is sure of it, so
// only a bot that looks at nothing but the public record may go on playing it; texts and decisions
// are not kept.
#pragma once

#include "game/session.h"
#include "game/state.h"

#include <memory>

namespace game {

enum class Facts : std::uint8_t { Asked, All };

class Imagination {
public:
    // Of the moment that the session is at; keeps what it needs of it.
    explicit Imagination(const Session& moment, Causes causes = Causes::Forgotten);

    // The game in one possible world. `luck` draws the world from the belief and is the seed of all
    // that happens from here on: the same luck gives the same world and chances, whatever is
    // decided.
    // The record grows only by facts that a rule asks for, unless somebody looks at all of them.
    [[nodiscard]] Session world(std::uint64_t luck, Facts facts = Facts::Asked) const;

private:
    std::shared_ptr<const scenario::Scenario> m_scenario;
    std::shared_ptr<const State> m_start; // with one world, to be filled
    sim::Worlds m_belief;
    std::vector<std::vector<double>> m_weightsUpTo; // by customer and world of the belief
};

// For game's own rules: in an imagined game the causes are those of the truth.
sim::Ledger* ledgerOfTruth(State& state);
sim::LuckTerms* luckTermsOf(State& state);                        // null in a real game
void countLuck(State& state, const scenario::Scenario& scenario); // of the week that ends
sim::Ledger* ledgerOf(State& state); // of what is believed; null where nobody asks

} // namespace game
