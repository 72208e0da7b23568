// What the column shows when no customer is selected: the company itself, its CRM factors and how
// customer-centric it is, the target group, what it counts as a customer, and its record of facts.
#pragma once

#include "app/play_scene.h"

namespace app {

/// The width of the column.
void drawCompany(PlayScene& scene);

} // namespace app
