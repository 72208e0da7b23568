// What the student may see of one customer. Part of view.h.
#pragma once

#include "base/text.h"
#include "scenario/scenario.h"

#include <array>
#include <optional>
#include <string>
#include <vector>

namespace game {

using base::Text;

// Where a relation stands on the ring. Farewell: probably leaving, or gone not long ago.
enum class RingPhase : std::uint8_t { Potential, New, Loyal, Farewell };
constexpr int ringPhaseCount = 4;

enum class Mood : std::uint8_t { Angry, Unhappy, Neutral, Content, Happy };

struct Estimate { // 0..1
    double mean = 0.0;
    double deviation = 0.0; // standard
};

struct Fact { // of a customer's record; can be named as evidence
    int week = 0;
    std::string tag;
    Text text;
};

struct PersonView {
    std::string name;
    Text role;
    double influence = 1.0;
    std::string motive; // id of what we believe moves this person most; empty when unknown
    Text motiveName;
};

struct PhaseShares { // of 100, together exactly that
    int fresh = 0, loyal = 0, wavering = 0;
};

struct Customer { // the dossier
    int index = 0;
    std::string id;
    std::string name;
    Text segment;
    Text background;
    std::vector<PersonView> people;
    RingPhase phase = RingPhase::Potential;
    bool isCustomer = false; // buys from us at present
    bool returning = false;  // a former customer among the potential ones
    sim::Stage stage = sim::Stage::Suspect;
    int sinceWeek = 0;
    int contractUntilWeek = 0;
    double place = 0.5; // 0..1 along its part of the ring
    std::uint32_t faceSeed = 0;
    scenario::Face face = scenario::Face::Unsaid; // of the first of the people
    Mood mood = Mood::Neutral;
    Text bubble;                 // what they said this week; may be empty
    bool waitsForAnswer = false; // asked us something and had no reply yet
    int complaintWeeks = 0;      // open complaint: weeks since; 0 none
    Estimate loyalty, satisfaction, trust, commitment, goodwill, expectation;
    Estimate churn; // leaves within a quarter
    Estimate need, budget, authority, timing;
    double winChance = 0.0;  // of a proposal now, of a potential customer
    double loyalShare = 0.0; // belief of being loyal, new, at risk; adds up to 1 for a customer
    double newShare = 0.0;
    double atRiskShare = 0.0;
    double contactLoad = 0.0; // 1 = what is tolerated in a quarter
    sim::LoyaltyKind loyaltyKind = sim::LoyaltyKind::None;
    std::array<bool, sim::channelCount> permission{}; // registered consent per channel
    bool doNotCall = false;                           // objected to calls
    bool naturalPerson = false;
    std::int64_t revenueCents = 0; // in this run
    std::int64_t lifetimeValueCents = 0;
    std::vector<int> ordersPerWeek;
    std::vector<Text> knownMotives;
    int unknownMotives = 0;
    std::vector<Fact> record;
};

// The belief in a customer's phase in whole percents.
PhaseShares phaseShares(const Customer& customer);

} // namespace game
