// A week of one customer, for W worlds at once (model.md, "A week", 1-7). Each rule is an object
// with the outcomes and changes of a customer; a block of worlds goes through all of them before
// the next, so that its luck, drawn once for the whole week, stays close to the processor.
#pragma once

#include "sim/lanes/delivery.h"
#include "sim/lanes/ordering.h"
#include "sim/lanes/relation.h"
#include "sim/lanes/settling.h"

namespace sim {

// Whether the customer buys from us in any world. Public, so equal in a truth and its belief.
template<int W>
bool buysSomewhere(Run& run, int customer) {
    for (int lane = 0; lane < run.worlds.stride(); lane += W)
        if (any(Seen<W>(run.worlds, customer, lane).isCustomer()))
            return true;
    return false;
}

// The week of who buys from us in some world.
template<int W, Account A>
class Buying {
public:
    Buying(Run& run, const Rates& rates, int customer)
        : m_run(run), m_keys(run.chance.seed), m_delivery(run, customer), m_waiting(run, customer),
          m_settling(run, rates, customer), m_relation(run, rates, customer),
          m_ordering(run, rates, customer), m_fading(run, customer) {}

    [[gnu::flatten]] void happens(const Block<W>& block) {
        Row<W> failure, leaves, turns, orders;
        // One block of keyed chance has the four draws of a week.
        block.each([&](const Who<W>& who) {
            const Luck<W> luck = luckFor(who);
            failure.put(who, luck[0]);
            leaves.put(who, luck[1]);
            turns.put(who, luck[2]);
            orders.put(who, luck[3]);
        });
        block.each([&](const Who<W>& who) { m_delivery.happens(who, failure[who]); });
        block.each([&](const Who<W>& who) {
            m_waiting.happens(who);
            m_settling.happens(who);
        });
        m_relation.happens(block, leaves, turns);
        m_ordering.happens(block, orders);
        block.each([&](const Who<W>& who) { m_fading.happens(who); });
    }

private:
    Luck<W> luckFor(const Who<W>& who) const {
        if constexpr (A == Account::Crowd)
            return {m_run.chance,
                    m_keys,
                    Words<W>::widened(m_run.crowd->customers + who.lane()),
                    static_cast<int>(Purpose::Week) * 256,
                    Words<W>(*m_run.worlds.worldsFrom(0))};
        else
            return luckOf(m_run, m_keys, Purpose::Week, who);
    }

    Run& m_run;
    base::PhiloxKeys m_keys;
    Delivery<W, A> m_delivery;
    Waiting<W, A> m_waiting;
    Settling<W, A> m_settling;
    Relation<W, A> m_relation;
    Ordering<W, A> m_ordering;
    Fading<W, A> m_fading;
};

// Of who does not.
template<int W, Account A>
class Resting {
public:
    Resting(Run& run, const Rates& rates, int customer)
        : m_settling(run, rates, customer), m_fading(run, customer) {}

    [[gnu::flatten]] void happens(const Block<W>& block) {
        block.each([&](const Who<W>& who) {
            m_settling.happens(who);
            m_fading.happens(who);
        });
    }

private:
    Settling<W, A> m_settling;
    Fading<W, A> m_fading;
};

// Of everybody.
template<int W, Account A>
void stepWeekOf(Run& run, const Rates& rates) {
    for (int customer = 0; customer < run.worlds.customers(); ++customer) {
        if (!run.worlds.isPresent(customer))
            continue;
        const auto passes = [&](auto week) {
            inEveryBlock<W>(run, customer, [&](const Block<W>& block) { week.happens(block); });
        };
        if (buysSomewhere<W>(run, customer))
            passes(Buying<W, A>(run, rates, customer));
        else
            passes(Resting<W, A>(run, rates, customer));
    }
}

} // namespace sim
