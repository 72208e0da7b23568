// All that a game remembers: the truth, the belief about it, and the public record. A value:
// copied, hashed. Front ends never include this; they see view.h.
#pragma once

#include "base/shared_list.h"
#include "game/debrief.h"
#include "game/happenings.h"
#include "game/order_book.h"
#include "game/passive_book.h"
#include "sim/belief.h"
#include "sim/derived.h"

#include <set>

namespace game {

struct Questions; // actions/questions.h

// What the belief says of a customer at the end of a week; kept per week for "why" and the plots.
struct Glimpse {
    Estimate loyalty, satisfaction, trust, commitment, goodwill, expectation, churn;
    double fit = 0.0;
    double fatigue = 0.0;
    double pull = 0.0;
    double loyalShare = 0.0;
    double newShare = 0.0;
    double atRiskShare = 0.0;
    double ordersPerWeek = 0.0;
};

struct Use { // of an action
    int week = 0;
    int action = 0;
};

struct Relation { // the public record of one customer
    bool present = true;
    int sinceWeek = 0; // of its public phase
    int leftWeek = 0;  // 0: not in this run
    int timesWon = 0;  // in this run; likewise the next two
    int timesWonBack = 0;
    int timesLeft = 0;
    std::array<bool, sim::channelCount> permission{};
    bool doNotCall = false;
    int inboundWeek = 0;       // asked us something and waits; 0: no
    int complaintWeek = 0;     // open since; 0: none
    bool failureKnown = false; // a delivery went wrong and nothing was done about it yet
    unsigned asked = 0;        // bits: need, budget, authority, timing, motive
    std::vector<Use> uses;
    base::SharedList<Fact> record;
    Text bubble;
    // In which phase somebody who buys seems to be; nothing while a decision changes the belief.
    std::optional<sim::Phase> seen;
    Glimpse glimpse;           // of the end of the last decision; ask glimpseNow (turn.h)
    bool glimpseIsOld = false; // the belief has changed since; so it stays where none are kept
    base::SharedList<Glimpse> history; // one a week, the start first; of a game that explains
};

using Luck = sim::LuckTerms::Sums; // of one customer in an imagined game

struct State {
    State(int customers, std::vector<std::uint32_t> truthWorlds)
        : truth(customers, std::move(truthWorlds)),
          belief(sim::makeBelief(customers, sim::particles)) {}

    // What can be known of the customers: of an imagined one everything.
    [[nodiscard]] const sim::Worlds& known() const { return imagined ? truth : belief; }

    int week = 1;
    bool finished = false;
    // A game that could have been (imagine.h): what is known is its truth, and it tells no story.
    bool imagined = false;
    bool notesAll = true;     // every fact; else only those that a rule asks for
    bool explains = true;     // keeps causes, and what there is to read (session.h, Causes)
    sim::LuckTerms luckTerms; // of an imagined one
    sim::Worlds truth;        // hidden
    sim::Worlds belief;       // about it; of an imagined game there is none
    sim::Ledger ledger;       // of the belief
    std::vector<Relation> relations;
    OrderBook orders;
    std::shared_ptr<const PassiveBooks> books; // of the passive bases; null: there are none
    std::shared_ptr<const Questions> questions;
    std::vector<Planned> agenda;
    std::vector<Waiting> inbox;
    std::optional<Talk> talk;
    std::vector<Delayed> delayed;
    std::vector<Block> blocks;
    base::SharedList<NewsItem> news;
    base::SharedList<Cash> cash;
    std::int64_t budgetCents = 0;
    double hoursSpent = 0.0; // this week, in conversations
    double hoursExtra = 0.0; // this week, from events; may be negative
    double hoursExtraNext = 0.0;
    std::vector<std::pair<Text, double>> heldHours;
    std::set<std::string> flags;
    std::vector<int> eventWeek; // by event: the last week in which it fired; 0: never
    base::SharedList<Fact> companyRecord;
    std::vector<Use> companyUses;
    std::vector<Forecast> forecasts;
    std::vector<Rationale> rationales;
    base::SharedList<DecisionRow> decisions;
    std::vector<std::pair<int, Text>> violations;
    int lawfulContacts = 0;
    int definition = -1;
    int targetSegment = -1;
    SalesPlan plan;
    int contactsMade = 0;
    int proposalsMade = 0;
    int won = 0;
    int wonBack = 0;
    int departures = 0;
    std::vector<NpsScore> nps;
    std::vector<WeekRow> weeks;
    std::int64_t spentCents = 0;
};

// Hidden. These two are asked for most of all, and are the same for every instruction set.
inline sim::Phase truePhase(const State& state, int customer) {
    return static_cast<sim::Phase>(
        static_cast<int>(state.truth.row(sim::Quantity::PhaseCode, customer)[0]));
}
// Whether the customer buys from us, once did, or not yet: public in every world.
inline sim::Phase publicPhase(const State& state, int customer) { // Potential, New or Former
    const sim::Phase phase = truePhase(state, customer);
    return sim::isCustomer(phase) ? sim::Phase::New : phase;
}
sim::Stage publicStage(const State& state, int customer);

// The student knows the own company: after a change of it.
void showCompany(State& state);

} // namespace game
