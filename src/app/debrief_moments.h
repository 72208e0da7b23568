// The moments of a game that the coach found worth looking at: decisions, whole weeks, and silences
// towards a customer; which of them tell most, and how they are marked and named.
#pragma once

#include "app/widgets_plot.h"
#include "coach/review.h"
#include "scenario/scenario.h"

#include <imgui.h>

namespace app {

struct Moment {
    enum class Kind : std::uint8_t { Week, Decision, Silence };
    Kind kind = Kind::Week;
    std::size_t at = 0; ///< in the review's weeks, decisions or silences
    int week = 0;
    int customer = -1;
    std::optional<coach::Severity> severity; ///< none: no difference could be shown
    std::optional<double> points;            ///< what it cost (negative) or brought
    std::string key;                         ///< names it in the next, finer review as well

    bool costly() const { return severity && *severity >= coach::Severity::Inaccuracy; }
};

/// All of them, from the first week on.
std::vector<Moment> momentsFound(const coach::Review& review);
/// Those that tell most, of each kind some; in the same order.
std::vector<std::size_t> tellingMoments(const std::vector<Moment>& moments);
/// The one with this key, or else the costliest; nothing when there are none.
const Moment* momentWith(const std::vector<Moment>& moments, const std::string& key);

/// What the coach said of a week or a decision; null for a silence.
const coach::Judgement* judgementOf(const coach::Review& review, const Moment& moment);
/// As a row of a list names it.
base::Text
nameOf(const scenario::Scenario& scenario, const coach::Review& review, const Moment& moment);

/// "??" for a blunder, as in chess; with its colours, filled and as text, and its shape.
struct CoachMark {
    std::string sign;
    ImU32 fill = 0, ink = 0;
    MarkerShape shape = MarkerShape::Circle;
};
CoachMark markOf(const Moment& moment);

} // namespace app
