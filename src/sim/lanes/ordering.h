// What the customer orders in a week, for W worlds at once (model.md, week 7).
#pragma once

#include "sim/lanes/block.h"
#include "sim/lanes/outcome.h"

namespace sim {

template<int W, Account A>
class Ordering {
public:
    Ordering(Run& run, const Rates& rates, int customer)
        : m_run(run), m_parameters(run.parameters), m_rates(rates),
          m_orders(run, customer, SignalKind::Orders) {}

    void happens(const Block<W>& block, const Row<W>& luck) {
        const Parameters& p = m_parameters;
        const Rates rates = m_rates;
        Row<W> now, mean;
        block.each([&](const Who<W>& who) { now.put(who, logSatisfaction(who)); });
        block.each([&](const Who<W>& who) {
            mean.put(
                who,
                orderRate(who, rates, repurchase(who, p, now[who]), repurchaseReference(who, p)));
        });
        block.each([&](const Who<W>& who) {
            who.put(Quantity::Delivered,
                    m_orders.poisson(who, mean[who], luck[who]),
                    meant<A>(m_run, who));
        });
    }

private:
    const Run& m_run;
    const Parameters& m_parameters;
    const Rates& m_rates;
    Outcome<W, A> m_orders;
};

} // namespace sim
