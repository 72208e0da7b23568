#include "coach/random_bot.h"

#include "base/random.h"
#include "game/decide.h"
#include "game/state.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace coach {

using game::Decision;
using game::Session;

namespace {

// Keeps the bot's draws apart from those of the game with the same seed.
constexpr std::uint32_t botStream = 0x626f74U;

} // namespace

double RandomBot::draw() {
    const auto block =
        base::philox({botStream, static_cast<std::uint32_t>(m_week), m_draws++, 0}, m_seed);
    return base::toUniform(block[0]);
}

int RandomBot::below(int bound) {
    return std::min(static_cast<int>(draw() * bound), bound - 1);
}

Decision RandomBot::next(const Session& session) {
    const game::State& state = session.state();
    if (state.week != m_week) {
        constexpr int mostAttempts = 25;
        m_week = state.week;
        m_draws = 0;
        m_attempts = below(mostAttempts + 1);
    }
    if (const std::vector<std::string> open = openReplies(session); !open.empty())
        return game::Reply{open[static_cast<std::size_t>(below(static_cast<int>(open.size())))]};
    while (m_attempts > 0) {
        --m_attempts;
        const auto decision = attempt(session);
        if (decision && !session.check(*decision))
            return *decision;
    }
    return game::EndWeek{};
}

std::optional<Decision> RandomBot::attempt(const Session& session) {
    const double kind = draw();
    if (kind < 0.70)
        return plan(session);
    if (kind < 0.80)
        return talk(session);
    if (kind < 0.88)
        return predict(session);
    if (kind < 0.96)
        return evidence(session);
    return unplan(session);
}

std::optional<Decision> RandomBot::plan(const Session& session) {
    const std::vector<int> customers = customersOf(session);
    const int customer =
        customers.empty() || chance(0.15)
            ? -1
            : customers[static_cast<std::size_t>(below(static_cast<int>(customers.size())))];
    const std::vector<int> possible = openActions(session, customer);
    if (possible.empty())
        return std::nullopt;
    const int action = possible[static_cast<std::size_t>(below(static_cast<int>(possible.size())))];
    return game::PlanAction{session.scenario().actions[static_cast<std::size_t>(action)].id,
                            idOf(session, customer),
                            choices(session.questions(action, customer))};
}

std::vector<game::Choice> RandomBot::choices(const std::vector<game::Slot>& slots) {
    std::vector<game::Choice> choices;
    choices.reserve(slots.size());
    for (const game::Slot& slot : slots)
        choices.push_back({slot.id, answer(slot)});
    return choices;
}

std::vector<std::string> RandomBot::answer(const game::Slot& slot) {
    if (slot.kind == game::Slot::Kind::Number) {
        const double step = slot.step > 0.0 ? slot.step : 1.0;
        const int steps = static_cast<int>((slot.high - slot.low) / step + 1e-9);
        return {fmt::format("{:.10g}", slot.low + step * below(steps + 1))};
    }
    std::vector<std::string> allowed;
    for (const game::SlotOption& option : slot.options)
        if (option.allowed)
            allowed.push_back(option.id);
    const int most = std::min(slot.kind == game::Slot::Kind::Many ? slot.most : 1,
                              static_cast<int>(allowed.size()));
    const int wanted = most > 1 ? 1 + below(most) : most;
    std::vector<std::string> chosen;
    for (int i = 0; i < wanted; ++i) {
        const auto at = below(static_cast<int>(allowed.size()));
        chosen.push_back(allowed[static_cast<std::size_t>(at)]);
        allowed.erase(allowed.begin() + at);
    }
    return chosen;
}

std::optional<Decision> RandomBot::talk(const Session& session) {
    const auto& inbox = session.state().inbox;
    if (inbox.empty())
        return std::nullopt;
    const game::Waiting& waiting =
        inbox[static_cast<std::size_t>(below(static_cast<int>(inbox.size())))];
    const auto conversation = static_cast<std::size_t>(waiting.conversation);
    return game::StartConversation{session.scenario().conversations[conversation].id,
                                   idOf(session, waiting.customer)};
}

std::optional<Decision> RandomBot::predict(const Session& session) {
    const std::vector<int> customers = customersOf(session);
    if (customers.empty() || game::predictionsLeft(session.state()) <= 0)
        return std::nullopt;
    constexpr std::array<const char*, 3> phases{"new", "loyal", "at_risk"};
    game::Predict predict;
    predict.kind = static_cast<game::PredictionKind>(below(3));
    predict.customer = idOf(
        session, customers[static_cast<std::size_t>(below(static_cast<int>(customers.size())))]);
    if (predict.kind == game::PredictionKind::Phase)
        predict.phase = phases[static_cast<std::size_t>(below(3))];
    predict.probability = below(101) / 100.0;
    return predict;
}

std::optional<Decision> RandomBot::evidence(const Session& session) {
    const game::State& state = session.state();
    if (state.agenda.empty())
        return std::nullopt;
    const int item = below(static_cast<int>(state.agenda.size()));
    const int customer = state.agenda[static_cast<std::size_t>(item)].customer;
    const auto& record = customer < 0 ? state.companyRecord
                                      : state.relations[static_cast<std::size_t>(customer)].record;
    const auto facts = static_cast<int>(record.size());
    if (facts == 0)
        return std::nullopt;
    game::GiveEvidence evidence{item, {below(facts)}};
    const int second = below(facts);
    if (second != evidence.facts.front() && chance(0.5))
        evidence.facts.push_back(second);
    return evidence;
}

std::optional<Decision> RandomBot::unplan(const Session& session) {
    const auto& agenda = session.state().agenda;
    if (agenda.empty())
        return std::nullopt;
    return game::Unplan{below(static_cast<int>(agenda.size()))};
}

} // namespace coach
