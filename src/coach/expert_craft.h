// The expert's knowledge of the trade, in four questions. Inside of expert_bot.h.
#pragma once

#include "game/session.h"

namespace coach {

// What the expert looks at in one week.
struct Outlook {
    const game::Session& session;
    const game::View& view;

    [[nodiscard]] const scenario::ActionDef& action(int index) const;
    [[nodiscard]] const scenario::Customer& whoIs(const game::Customer& customer) const;
    // Share 0..1 of the period that is still to come.
    [[nodiscard]] double timeLeft() const;
};

// Whether the dossier holds a fact with that tag.
bool knows(const game::Customer& customer, std::string_view tag);

// What one use is worth for the final result, roughly in points of a hundred; 0 or less: do not.
// customer is null for what concerns the company.
double
worthOf(const Outlook& outlook, const scenario::ActionDef& action, const game::Customer* customer);

// Answers to the questions that the action asks.
std::vector<game::Choice> answersOf(const Outlook& outlook,
                                    const std::vector<game::Slot>& questions,
                                    const game::Customer* customer);

// Fresh facts that support the action, the newest first; at most one is needed.
std::vector<int> evidenceFor(const Outlook& outlook,
                             const scenario::ActionDef& action,
                             const game::Customer* customer);

// The most certain predictions of this week, at most three.
std::vector<game::Predict> predictionsOf(const Outlook& outlook);

} // namespace coach
