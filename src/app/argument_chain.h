// The sellogram: a row for each feature with its advantage, its benefit and the proof for it, as a
// chain from left to right, or from top to bottom where that does not fit. Rows are grouped by the
// motive they speak to.
#pragma once

#include "app/play_scene.h"

namespace app {

/// Ticks claims and proofs; true when an answer changed. `motive` is the name of the motive that
/// the person spoken to is believed to have; empty when unknown.
bool drawArgumentChain(const PlayScene& scene,
                       const game::Offer& offer,
                       const std::string& motive,
                       std::vector<game::Choice>& answers);

/// What the argument sounds like, from the answers given so far; words between ** are the answers.
std::string spokenArgument(const PlayScene& scene,
                           const std::string& person,
                           const std::vector<game::Choice>& answers);

} // namespace app
