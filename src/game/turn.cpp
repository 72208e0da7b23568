#include "game/turn.h"

#include "game/actions/action.h"
#include "game/imagine.h"

namespace game {

namespace {

// Whether a rule asks for such a fact. That there was no order for weeks is noted again after any
// other fact, so who asks for that asks for all.
bool isAsked(const scenario::Scenario& scenario, std::string_view tag) {
    const auto& asked = scenario.watchedTags;
    return asked.contains(tag) || asked.contains("order_gap");
}

} // namespace

std::vector<sim::Signal> Turn::stimulate(const sim::Stimulus& stimulus) {
    sim::Tape heard = sim::Tape::recording();
    sim::Run truth{state.truth,
                   scenario.parameters,
                   chance(),
                   heard,
                   ledgerOfTruth(state),
                   luckTermsOf(state)};
    sim::apply(truth, stimulus);
    if (state.imagined) {
        return std::move(heard).signals();
    }
    sim::Tape told = sim::Tape::replaying(heard.signals());
    sim::Run belief{state.belief, scenario.parameters, chance(), told, ledgerOf(state)};
    sim::apply(belief, stimulus);
    sim::learn(belief, stimulus.customer);
    refresh(stimulus.customer);
    return std::move(heard).signals();
}

Text Turn::told(const Text& text, int customer) const {
    return tells() ? filled(text, scenario, customer, state.week) : Text{};
}

void Turn::news(scenario::Tone tone, const Phrase& phrase, int customer) {
    if (reports())
        state.news.push_back({state.week, tone, phrase.text(), customer});
}

void Turn::fact(int customer, std::string_view tag, const Phrase& phrase) {
    if (!state.notesAll && !isAsked(scenario, tag))
        return;
    auto& record = customer < 0 ? state.companyRecord : relation(customer).record;
    record.push_back({state.week, std::string(tag), tells() ? phrase.text() : Text{}});
}

void Turn::pay(std::int64_t cents, const Phrase& phrase) {
    if (cents == 0)
        return;
    state.budgetCents -= cents;
    if (cents > 0)
        state.spentCents += cents;
    if (reports())
        state.cash.push_back({state.week, -cents, phrase.text()});
}

void Turn::violate(Text text) {
    state.violations.emplace_back(state.week, std::move(text));
}

void Turn::judge(int customer, Text text, std::optional<double> quality, Text feedback) {
    if (!state.imagined)
        state.decisions.push_back(
            {state.week, customer, std::move(text), quality, std::move(feedback)});
}

void Turn::refresh(int customer) {
    // Of an imagined game only phases are asked for (seenPhase), and those are its truth.
    relation(customer).glimpseIsOld = !state.imagined;
    relation(customer).seen.reset();
}

void Turn::settle() {
    if (state.imagined)
        return;
    for (int customer = 0; customer < static_cast<int>(state.relations.size()); ++customer) {
        Relation& relation = state.relations[static_cast<std::size_t>(customer)];
        if (state.explains && relation.glimpseIsOld) {
            relation.glimpse = glimpseOf(state, scenario, customer);
            relation.glimpseIsOld = false;
        }
        if (!relation.seen && publicPhase(state, customer) == sim::Phase::New)
            relation.seen = likeliest(sim::phaseChances(state.belief, customer));
    }
}

void Turn::arrive(int customer, int sinceWeek) {
    relation(customer).present = true;
    relation(customer).sinceWeek = sinceWeek;
    state.truth.setPresent(customer, true);
    if (!state.imagined)
        state.belief.setPresent(customer, true);
    refresh(customer);
}

double Sight::uniform(int customer, int what, int item) const {
    return chance().uniform(customer, static_cast<int>(sim::Purpose::Game) + what, item, 0);
}

Text filled(const Text& text, const scenario::Scenario& scenario, int customer, int week) {
    const auto fill = [&](std::string words, base::Language language) {
        if (customer >= 0) {
            const scenario::Customer& who = scenario.customers[static_cast<std::size_t>(customer)];
            words = base::replaceAll(std::move(words), "{customer}", who.name);
            words = base::replaceAll(std::move(words), "{contact}", who.people.front().name);
            words = base::replaceAll(
                std::move(words),
                "{segment}",
                scenario.segments[static_cast<std::size_t>(who.segment)].name.in(language));
        }
        return base::replaceAll(std::move(words), "{week}", std::to_string(week));
    };
    return {fill(text.nl, base::Language::Dutch), fill(text.en, base::Language::English)};
}

sim::Stage publicStage(const State& state, int customer) {
    return static_cast<sim::Stage>(
        static_cast<int>(state.truth.row(sim::Quantity::StageCode, customer)[0]));
}

void showCompany(State& state) {
    if (!state.imagined)
        state.belief.company = state.truth.company;
}

} // namespace game
