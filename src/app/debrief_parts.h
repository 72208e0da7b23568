// Small pieces that several cards of the debrief draw.
#pragma once

#include "app/debrief_scene.h"

namespace app {

/// A heading with a paragraph below it; nothing without a text.
void drawPart(const std::string& title, const std::string& text);
/// A link to that page of theory; nothing where there is none.
void drawTheory(DebriefScene& scene, const std::string& id);
/// What stood in the record before that week, newest first.
void drawKnown(const DebriefScene& scene, const game::DecisionRow& decision);

} // namespace app
