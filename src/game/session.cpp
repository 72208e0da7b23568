#include "game/session.h"

#include "game/actions/questions.h"
#include "game/decide.h"
#include "game/state.h"
#include "game/week.h"

namespace game {

namespace {

// The customer's prior with its orders a month folded into the order rate.
sim::CustomerPrior priorOf(const scenario::Customer& who) {
    sim::CustomerPrior prior = who.prior;
    prior.of(sim::Quantity::OrderRate).mean *= who.ordersPerMonth;
    prior.of(sim::Quantity::OrderRate).spread *= who.ordersPerMonth;
    return prior;
}

void prepare(Turn& turn) {
    State& state = turn.state;
    const scenario::Scenario& scenario = turn.scenario;
    for (sim::Worlds* worlds : {&state.truth, &state.belief}) {
        worlds->motives = static_cast<int>(scenario.motives.size());
        worlds->company.crm = scenario.crm;
        worlds->company.chain = scenario.chain;
    }
    state.budgetCents = scenario.budgetCents;
    state.relations.resize(scenario.customers.size());
    state.orders = OrderBook(state.truth.customers(), scenario.weeks);
    state.eventWeek.resize(scenario.events.size());
    const sim::Chance birth{turn.seed, 0};
    for (std::size_t i = 0; i < scenario.customers.size(); ++i) {
        const auto index = static_cast<int>(i);
        const scenario::Customer& who = scenario.customers[i];
        Relation& relation = state.relations[i];
        const sim::CustomerPrior prior = priorOf(who);
        state.truth.draw(index, prior, birth);
        state.belief.draw(index, prior, birth);
        state.truth.setPresent(index, !who.inPool);
        state.belief.setPresent(index, !who.inPool);
        relation.present = !who.inPool;
        relation.sinceWeek = who.sinceWeek;
        relation.permission = who.permission;
        relation.doNotCall = who.doNotCall;
        for (const auto& [tag, text] : who.facts)
            relation.record.push_back({0, tag, text});
        turn.refresh(index);
        turn.settle();
        if (state.explains)
            relation.history.push_back(relation.glimpse);
    }
    for (const scenario::Department& department : scenario.departments) {
        const Text& counts =
            scenario.definitions[static_cast<std::size_t>(department.definition)].text;
        turn.fact(-1, "departments", [&] {
            return Text{department.name.nl + " telt: " + counts.nl,
                        department.name.en + " counts: " + counts.en};
        });
    }
    beginWeek(turn);
    turn.settle();
}

} // namespace

Session::Session(std::shared_ptr<const scenario::Scenario> scenario,
                 std::uint64_t seed,
                 Purpose purpose,
                 Causes causes)
    : m_scenario(std::move(scenario)), m_seed(seed), m_purpose(purpose),
      m_state(std::make_unique<State>(static_cast<int>(m_scenario->customers.size()),
                                      std::vector<std::uint32_t>{0})) {
    m_state->explains = causes == Causes::Kept;
    if (causes == Causes::Kept)
        m_state->books = writeBooks(*m_scenario, seed);
    m_state->questions = questionsOf(*m_scenario);
    Turn turn{*m_state, *m_scenario, m_seed};
    prepare(turn);
}

Session::Session(std::shared_ptr<const scenario::Scenario> scenario,
                 std::uint64_t seed,
                 std::unique_ptr<State> state)
    : m_scenario(std::move(scenario)), m_seed(seed), m_state(std::move(state)) {}

Session::Session(const Session& other)
    : m_scenario(other.m_scenario), m_seed(other.m_seed), m_purpose(other.m_purpose),
      m_decisions(other.m_decisions), m_state(std::make_unique<State>(*other.m_state)) {}

Session& Session::operator=(const Session& other) {
    if (this != &other)
        *this = Session(other);
    return *this;
}

Session::Session(Session&&) noexcept = default;
Session& Session::operator=(Session&&) noexcept = default;
Session::~Session() = default;

bool Session::finished() const {
    return m_state->finished;
}

std::optional<Text> Session::check(const Decision& decision) const {
    if (m_purpose != Purpose::Trial && std::holds_alternative<StageEvent>(decision))
        return Text{"Een gebeurtenis in gang zetten kan alleen in een proefspel.",
                    "An event can be started by hand in a trial game only."};
    return whyNotDecision({*m_state, *m_scenario, m_seed, !m_state->imagined}, decision);
}

std::optional<Text> Session::take(const Decision& decision) {
    if (std::optional<Text> reason = check(decision))
        return reason;
    Turn turn{*m_state, *m_scenario, m_seed};
    // `decision` may be one of ours.
    decide(turn, m_state->imagined ? decision : m_decisions.emplace_back(decision));
    return std::nullopt;
}

const std::vector<Fact>& Session::companyRecord() const {
    return m_state->companyRecord;
}

std::uint64_t Session::hash() const {
    const State& state = *m_state;
    base::Hash hash;
    hash.add(state.week);
    hash.add(state.finished);
    state.truth.addTo(hash);
    state.known().addTo(hash);
    hash.add(state.budgetCents);
    hash.add(state.spentCents);
    hash.add(state.hoursSpent);
    hash.add(state.hoursExtra);
    for (int customer = 0; customer < state.truth.customers(); ++customer) {
        const Relation& relation = state.relations[static_cast<std::size_t>(customer)];
        hash.add(relation.present);
        hash.add(relation.sinceWeek);
        hash.add(relation.leftWeek);
        hash.add(relation.complaintWeek);
        hash.add(static_cast<int>(relation.asked));
        hash.add(glimpseNow({state, *m_scenario, m_seed}, customer).churn.mean);
        for (const OrderWeek& week : state.orders.of(customer))
            hash.add(week.cents);
        for (const Fact& fact : relation.record)
            hash.add(std::string_view(fact.tag));
    }
    for (const Planned& planned : state.agenda) {
        hash.add(planned.action);
        hash.add(planned.customer);
        for (const int fact : planned.evidence)
            hash.add(fact);
    }
    for (const std::string& flag : state.flags)
        hash.add(std::string_view(flag));
    for (const NewsItem& news : state.news)
        hash.add(std::string_view(news.text.nl));
    for (const Forecast& forecast : state.forecasts)
        hash.add(forecast.brier.value_or(-1.0));
    for (const Rationale& rationale : state.rationales)
        hash.add(rationale.score);
    hash.add(state.won);
    hash.add(state.wonBack);
    hash.add(state.departures);
    hash.add(static_cast<int>(state.violations.size()));
    hash.add(static_cast<int>(state.inbox.size()));
    for (const Block& block : state.blocks) {
        hash.add(block.action);
        hash.add(block.customer);
        hash.add(block.untilWeek);
    }
    if (state.books != nullptr)
        for (const PassiveBook& book : *state.books)
            hash.add(book.week(state.week - 1).hash);
    return hash.value();
}

} // namespace game
