// What the panels of the play screen share in a frame: the game, the language, what is selected and
// what they wish for. Panels only draw and wish; the screen itself carries the wishes out.
#pragma once

#include "app/desk.h"

#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace app {

/// What is selected and filled in. Belongs to the screen, not to the game.
struct PlayChoice {
    int customer = -1; ///< index in the scenario; -1: the company
    scenario::ActionGroup group = scenario::ActionGroup::AccountManagement;
    std::string action; ///< id of the selected action; empty for none
    std::vector<game::Choice> answers;
    std::set<std::string> open{"chain", "choices"}; ///< parts that are unfolded
    int lowerTab = 0;                               ///< on a narrow window: news or agenda
    bool columnTabs = false; ///< too little room for the dossier and the actions together
    int columnTab = 0;       ///< then: the dossier or the actions
    int guideReadInWeek = 0;
    base::Text refusal; ///< what the game said to the last wish, until something changes
    bool scrollToAction = false, scrollToTop = false; ///< of the column
    bool quoteInDossier = false; ///< the ring had no room for the selected customer's bubble
    int emptyWeekAsked = 0;      ///< the week in which ending it without a plan was asked about
    std::string unfolded;        ///< the part that was unfolded just now: it comes into view
};

/// What the panels ask for in this frame.
struct PlayWish {
    std::optional<game::Decision> take;
    std::optional<std::pair<game::Figure, int>> why;
    std::string theory;          ///< id of a card
    std::optional<int> select;   ///< a customer, or -1 for the company
    std::optional<int> evidence; ///< position in the agenda
    std::optional<scenario::ActionGroup> group;
    bool predict = false, help = false, assignment = false, endWeek = false, argument = false;
    bool settings = false, home = false, debrief = false, bases = false;
};

struct PlayScene {
    Desk& desk;
    base::Language language;
    PlayChoice& choice;
    PlayWish& wish;

    const game::View& view() const { return desk.view(); }
    const std::string& say(const base::Text& text) const { return text.in(language); }
    /// The words in the language of the screen.
    std::string say(const char* nl, const char* en) const {
        return language == base::Language::Dutch ? nl : en;
    }
    const game::Customer* selected() const { return view().find(choice.customer); }
};

} // namespace app
