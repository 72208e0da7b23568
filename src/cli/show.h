// What the terminal game tells: one function for each thing a player can ask to see. They read the
// view and print sentences; nothing is decided here.
#pragma once

#include "cli/commands.h"
#include "cli/console.h"
#include "game/session.h"

namespace cli {

// show_company.cpp
void showAssignment(Console& console, const scenario::Scenario& scenario);
void showOverview(Console& console, const game::Session& session);
void showAgenda(Console& console, const game::View& view);
void showInbox(Console& console, const game::View& view);
// From that week on, without the first `told` items.
void showNews(Console& console, const game::View& view, int fromWeek, std::size_t told = 0);
void showExplanation(Console& console, const game::Explanation& explanation);

// show_customers.cpp
void showCustomers(Console& console, const game::View& view, std::optional<game::RingPhase> only);
void showRing(Console& console, const game::View& view);
void showCustomer(Console& console, const game::View& view, const game::Customer& customer);
void showFacts(Console& console, const std::vector<game::Fact>& facts);
// Who moved on the ring between the two.
void showMoves(Console& console, const game::View& before, const game::View& after);

// show_bases.cpp
void showBases(Console& console, const std::vector<game::BaseView>& bases);

// show_actions.cpp
void showOffers(Console& console,
                const game::Session& session,
                const game::Customer* customer,
                std::optional<scenario::ActionGroup> only);
void showOffer(Console& console, const game::Session& session, const game::Offer& offer);
void showSlot(Console& console, const game::Slot& slot);

// show_talk.cpp: the lines from `from` on, and the replies.
void showConversation(Console& console, const game::View& view, std::size_t from);
void showTheory(Console& console, const scenario::Scenario& scenario, const std::string& which);

// show_help.cpp
void showHelp(Console& console, const std::string& about);
void showUnknown(Console& console, const std::string& word);

// show_debrief.cpp
void showGrade(Console& console, const game::Debrief& debrief);
void showDebrief(Console& console, const game::View& view, const game::Debrief& debrief);

} // namespace cli
