// The actions, by group: cards with hours and euros, those that are not possible now folded away
// with their reasons, and the questions of the one that is chosen.
#pragma once

#include "app/play_scene.h"

namespace app {

/// The width of the column.
void drawActions(PlayScene& scene);

/// The chosen action's offer for who is selected; none when nothing is chosen.
const game::Offer* chosenOffer(PlayScene& scene);
/// The decision that plans it with the answers given so far.
game::PlanAction planOf(const PlayScene& scene, const game::Offer& offer);
/// The groups in which something is offered for who is selected, possible or not.
std::vector<scenario::ActionGroup> groupsOffered(PlayScene& scene);

} // namespace app
