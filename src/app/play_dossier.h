// The selected customer: who they are, the meters, the motives that are known and those that are
// not; and, unfolded on demand, people, permission, orders and the record of facts.
#pragma once

#include "app/play_scene.h"

namespace app {

/// The width of the column.
void drawDossier(PlayScene& scene, const game::Customer& customer);

/// The parts that unfold; in play_dossier_parts.cpp.
void drawDossierParts(PlayScene& scene, const game::Customer& customer);
/// Facts, newest first, each with its week.
void drawFactList(const PlayScene& scene, const std::vector<game::Fact>& record);

} // namespace app
