// What the cards of the debrief share in a frame: the finished game, what is selected, and what
// they wish for. Cards only draw and wish; the screen carries the wishes out.
#pragma once

#include "app/debrief_coach.h"
#include "app/desk.h"
#include "app/theme.h"
#include "app/widgets_plot.h"
#include "coach/practice.h"
#include "records/verdict.h"

namespace app {

/// What is selected. Belongs to the screen.
struct DebriefChoice {
    enum Tab : int { Moments, Luck, Decisions, Goals, Predictions, Rules };
    enum Plot : int { Expected, Loyalty, Revenue, Customers, Budget };
    int tab = Decisions; ///< the first two only with what the coach found
    int plot = Loyalty;
    int decision = -1; ///< position in the debrief's decisions; -1: none was judged
    int goal = 0, prediction = 0, rule = 0;
    bool all = false;   ///< list every judged decision, not only those that stand out
    std::string moment; ///< key of one of the coach's; empty: the costliest
    int luckWeek = 0;   ///< 0: the one with most of it
    bool allMoments = false, allWeeks = false;

    bool operator==(const DebriefChoice&) const = default;
};

struct DebriefWish {
    bool again = false, another = false, save = false, handIn = false, home = false;
    bool askCoach = false, stopCoach = false;
    std::string theory; ///< id of a card
    std::vector<coach::Mistake> practise;
};

struct DebriefScene {
    const Desk& desk;
    const game::Debrief& debrief;
    base::Language language;
    DebriefChoice& choice;
    DebriefWish& wish;
    const std::optional<base::Text>& saved; ///< how keeping the report went
    const DebriefCoach& coach;

    const std::string& say(const base::Text& text) const { return text.in(language); }
    std::string say(const char* nl, const char* en) const {
        return language == base::Language::Dutch ? nl : en;
    }
    /// The customer's name; the company's side for -1.
    std::string nameOf(int customer) const;
};

/// A mark's shape, for who cannot tell its colours: filled, and as text.
MarkerShape shapeOf(records::Mark mark);
ImU32 fillOf(records::Mark mark);
ImU32 inkOf(records::Mark mark);

/// Shows this decision.
void select(DebriefScene& scene, std::size_t decision);
/// Shows this moment of the coach's.
void select(DebriefScene& scene, const Moment& moment);

} // namespace app
