// The words of the customer model: phases, funnel stages, channels, quantities, reasons. Names in
// JSON are in terms.cpp; the formulas that use them are in week.h and effect.h.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

namespace sim {

// The relationship state (model.md, week 6). Potential and Former are outside the customer base;
// a former customer is a potential customer again, with memory.
enum class Phase : std::uint8_t { Potential, New, Loyal, AtRisk, Former };
constexpr int phaseCount = 5;

// How far a potential customer is in the funnel.
enum class Stage : std::uint8_t { Suspect, Lead, Qualified, Proposal, Disqualified };
constexpr int stageCount = 5;

enum class Channel : std::uint8_t { Call, Email, Letter, Visit };
constexpr int channelCount = 4;

enum class ExitReason : std::uint8_t { None, Pushed, Pulled, Bought, Moved, SentAway };
constexpr int exitReasonCount = 6;

enum class CrmFactor : std::uint8_t { Customer, Strategy, People, Processes, Technology };
constexpr int crmFactorCount = 5;

// The customer-centricity chain up to friendliness; satisfaction, its last link, is each
// customer's.
enum class ChainLink : std::uint8_t { Awareness, Insight, Orientation, Friendliness };
constexpr int chainLinkCount = 4;

// Attitude against patronage (Dick & Basu 1994).
enum class LoyaltyKind : std::uint8_t { None, Spurious, Latent, True };

constexpr int maxMotives = 6;
constexpr int maxPeople = 3; // in one decision-making unit

// Everything a customer carries, one array per quantity and customer with one number per world.
// Shares, levels and probabilities are 0..1 unless the comment says otherwise.
enum class Quantity : std::uint8_t {
    // traits
    Need,
    Budget,
    Authority,
    Timing,
    LockIn,
    PriceSensitivity,
    OrderRate, // factor on the rate of the state, > 0
    Tolerance, // factor on the contacts tolerated, > 0
    SharedValues,
    Competition, // gamma of satisfaction -> repurchase, > 0
    // state
    PhaseCode, // Phase as a number
    StageCode, // Stage as a number
    Expectation,
    Satisfaction,
    Trust,
    Commitment,
    Goodwill,    // 0..2
    ContactLoad, // Z, in tolerated quarters of contact, >= 0
    Wallet,      // share of wallet
    Fit,         // of the proposition last argued
    Pull,        // of a competitor
    Failures,    // count
    Complaint,   // weeks open, 0 = none, -1 = silent dissatisfaction
    BeforeFailure,
    Promised,      // level promised, 0 = no promise outstanding
    Pressure,      // cheap persuasion still to come back as distrust
    Delivered,     // orders delivered in the week that comes
    ExitCode,      // ExitReason as a number
    FirstLifetime, // strength of the lifetime before leaving
    MotiveFirst,   // maxPeople x maxMotives weights follow, person-major
};
constexpr int quantityCount = static_cast<int>(Quantity::MotiveFirst) + maxPeople * maxMotives;

constexpr int index(Quantity quantity) {
    return static_cast<int>(quantity);
}
constexpr int motiveIndex(int person, int motive) {
    return index(Quantity::MotiveFirst) + person * maxMotives + motive;
}

std::string_view name(Phase phase);
std::string_view name(Stage stage);
std::string_view name(Channel channel);
std::string_view name(ExitReason reason);
std::string_view name(CrmFactor factor);
std::string_view name(ChainLink link);
std::string_view name(Quantity quantity); // empty for the motive weights

// Names as in JSON: "at_risk", "sent_away", ...; nothing when there is no such name.
std::optional<Phase> phaseNamed(std::string_view name);
std::optional<Stage> stageNamed(std::string_view name);
std::optional<Channel> channelNamed(std::string_view name);
std::optional<ExitReason> exitReasonNamed(std::string_view name);
std::optional<CrmFactor> crmFactorNamed(std::string_view name);
std::optional<ChainLink> chainLinkNamed(std::string_view name);
std::optional<Quantity> quantityNamed(std::string_view name);

} // namespace sim
