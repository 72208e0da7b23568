// Games for tests: shipped scenarios, loaded once, and short ways to decide.
#pragma once

#include "game/session.h"

#include <memory>
#include <string>

namespace support {

/// scenarios/koffiebrander.json; fails the running test when it does not load.
std::shared_ptr<const scenario::Scenario> koffiebrander();

/// scenarios/snelle_spaak.json: eight weeks, so that a game is played and graded in a moment.
std::shared_ptr<const scenario::Scenario> snelleSpaak();

/// A session of a scenario text; fails the running test when it does not load.
game::Session sessionOf(const std::string& text, std::uint64_t seed = 1);

/// Takes the decision; fails the running test with the reason when it is refused.
void mustTake(game::Session& session, const game::Decision& decision);

/// The dossier of a customer that is there.
game::Customer dossier(const game::Session& session, const std::string& id);

} // namespace support
