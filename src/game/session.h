// A game being played: scenario + seed + decisions. Everything a front end needs: may this decision
// be taken, take it, what can be seen now. Not here: files (run_log.h) and thinking (coach).
#pragma once

#include "game/base_view.h"
#include "game/debrief.h"
#include "game/decision.h"
#include "game/explanation.h"
#include "game/offer.h"

#include <memory>

namespace game {

struct State;

// A trial is an author's: it may begin anywhere and let events happen, and is never handed in,
// counted or compared.
enum class Purpose : std::uint8_t { Graded, Trial };

// Whether the causes of what changes are kept, what was believed week by week, and what there was
// to read: for people and for the coach. A game that only a bot plays is faster without, and
// without news, cash list and passive bases; its view tells no change of loyalty.
enum class Causes : std::uint8_t { Forgotten, Kept };

class Session {
public:
    Session(std::shared_ptr<const scenario::Scenario> scenario,
            std::uint64_t seed,
            Purpose purpose = Purpose::Graded,
            Causes causes = Causes::Kept);
    Session(const Session& other); // a copy goes its own way from here
    Session& operator=(const Session& other);
    Session(Session&&) noexcept;
    Session& operator=(Session&&) noexcept;
    ~Session();

    [[nodiscard]] const scenario::Scenario& scenario() const { return *m_scenario; }
    [[nodiscard]] const std::shared_ptr<const scenario::Scenario>& sharedScenario() const {
        return m_scenario;
    }
    [[nodiscard]] std::uint64_t seed() const { return m_seed; }
    [[nodiscard]] Purpose purpose() const { return m_purpose; }
    [[nodiscard]] const std::vector<Decision>& decisions() const { return m_decisions; }
    [[nodiscard]] bool finished() const;

    // Why this decision cannot be taken now; nothing when it can.
    [[nodiscard]] std::optional<Text> check(const Decision& decision) const;
    // Takes a decision that check() allows; otherwise changes nothing and returns the reason.
    std::optional<Text> take(const Decision& decision);

    [[nodiscard]] View view() const;
    // All actions for this customer (an index of the scenario, or -1: the company-wide ones only),
    // in the scenario's order; company-wide ones are always included.
    [[nodiscard]] std::vector<Offer> offers(int customer) const;
    // One of them, by the action's index. Whom a company-wide action is for does not matter.
    [[nodiscard]] Offer offer(int action, int customer) const;
    // Whether that offer is not refused, at a fraction of the cost; likewise its questions.
    [[nodiscard]] bool allows(int action, int customer) const;
    [[nodiscard]] std::vector<Slot> questions(int action, int customer) const;
    // The passive bases as their order histories show them now; takes milliseconds for a large one.
    // Of a game that keeps its causes.
    [[nodiscard]] std::vector<BaseView> bases() const;
    // Of a game that keeps its causes. customer is ignored for the company's figures.
    [[nodiscard]] Explanation explain(Figure figure, int customer) const;
    // The grade and all that goes with it; also during a run, of what is there so far. Without
    // the quality of the decisions, what the goals brought stands in its place, which is no grade
    // to count.
    [[nodiscard]] Debrief debrief(std::optional<Quality> quality = std::nullopt) const;
    // Facts about the company that can be named as evidence for company-wide actions.
    [[nodiscard]] const std::vector<Fact>& companyRecord() const;

    // Fingerprint of the whole state; equal games have equal hashes on every machine. A game that
    // keeps no causes has another, as it has nothing to read.
    [[nodiscard]] std::uint64_t hash() const;

    // The whole state, for game's own code, coach and tests. Front ends never see it: state.h is
    // not theirs to include.
    [[nodiscard]] const State& state() const { return *m_state; }

private:
    friend class Imagination; // makes sessions of games that could have been
    Session(std::shared_ptr<const scenario::Scenario> scenario,
            std::uint64_t seed,
            std::unique_ptr<State> state);

    std::shared_ptr<const scenario::Scenario> m_scenario;
    std::uint64_t m_seed;
    Purpose m_purpose = Purpose::Graded;
    std::vector<Decision> m_decisions;
    std::unique_ptr<State> m_state;
};

} // namespace game
