// The card with the lists: decisions that stand out, goals, predictions, rules broken. A row that
// is pressed is told about in the card beside it.
#pragma once

#include "app/debrief_scene.h"

namespace app {

/// Within a card: the tabs. Pressing one shows its list.
void drawListTabs(DebriefScene& scene);
/// The rows of the tab that is shown.
void drawList(DebriefScene& scene);

} // namespace app
