// The rules of each kind of action: why not, what it asks, what it does. One source file per family
// of kinds; rules.cpp is the table. What holds for every action (hours, money, phase) is in plan.h.
#pragma once

#include "game/actions/questions.h"
#include "game/turn.h"
#include "sim/portrait.h"

namespace game {

// An action at work: its definition, whom it is aimed at (-1: the company) and the answers given.
struct Deed {
    const scenario::ActionDef& action;
    int index = 0; // of the action in the scenario
    int customer = -1;
    const std::vector<Choice>& choices;

    // A stimulus caused by this action; its luck is its own among the actions of this kind.
    [[nodiscard]] sim::Stimulus stimulus(sim::StimulusKind kind, int who) const;
    // The one answer to a slot, or "" when it was not asked.
    [[nodiscard]] const std::string& answer(std::string_view slot) const;
    [[nodiscard]] const std::vector<std::string>& answers(std::string_view slot) const;
    [[nodiscard]] double number(std::string_view slot) const; // 0 when not asked
};

struct ActionRule {
    std::optional<Text> (*check)(const Sight&, const Deed&);
    // They follow from scenario and customer, whatever happened.
    std::vector<Slot> (*slots)(const Sight&, const Deed&);
    void (*carryOut)(Turn&, const Deed&);
};

const ActionRule& ruleOf(scenario::ActionKind kind);

// Whom the action reaches: its customer, or all relations of its audience that are there.
std::vector<int> reached(const Sight& sight, const Deed& deed);

// Whether a relation is in one of the action's phases, as the student sees it, and at one of its
// stages of the funnel.
bool phaseSuits(const Sight& sight, const scenario::ActionDef& action, int customer);
bool stageSuits(const Sight& sight, const scenario::ActionDef& action, int customer);

// How the student sees the customer's phase: from public facts and the belief.
sim::Phase seenPhase(const State& state, int customer);
sim::Phase likeliest(const sim::PhaseChances& chances); // of who buys from us
// The same, as a part of the ring: a former customer stays in the farewell part for farewellWeeks
// and is a potential customer again after that.
constexpr int farewellWeeks = 8;
RingPhase ringPhaseOf(const State& state, int customer);

// --- shared by the families ---
std::optional<Text> noReason(const Sight& sight, const Deed& deed);
std::vector<Slot> noSlots(const Sight& sight, const Deed& deed);
std::vector<Slot> personSlots(const Sight& sight, int customer); // none where there is no choice
int personOf(const Sight& sight, const Deed& deed);              // answered, else the first
// "Hotel De Gouden Leeuw" for messages.
const std::string& nameOf(const Sight& sight, int customer);

// --- the families, one per source file ---
namespace rules {
extern const ActionRule contact, meet, permission;              // contact.cpp
extern const ActionRule recover, compensate, promise, part;     // account.cpp
extern const ActionRule propose, crossSell, tender;             // propose.cpp
extern const ActionRule qualify, respond, disqualify, generate; // leads.cpp
extern const ActionRule study;                                  // study.cpp
extern const ActionRule invest, train, segment, define, plan;   // organise.cpp
extern const ActionRule exitTalk, winBack;                      // win_back.cpp
} // namespace rules

} // namespace game
