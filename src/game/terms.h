// The model's words as the student reads them (glossary.json), in both languages.
#pragma once

#include "base/text.h"
#include "game/dossier.h"
#include "sim/ledger.h"

namespace game {

using base::Text;

Text label(sim::CrmFactor factor);
Text label(sim::ChainLink link);
Text label(sim::ExitReason reason);
Text label(sim::Stage stage);
Text label(sim::Channel channel);
Text label(RingPhase phase);
Text subtitle(RingPhase phase); // the work that belongs to it
Text label(Mood mood);
Text label(sim::LoyaltyKind kind);
// "contact: Nieuwsbrief" needs the scenario; kinds without an item have words of their own.
Text label(sim::CauseKind kind);

} // namespace game
