// The mistakes of a scenario as kring check tells them, each with the line of the file it is about
// and a mark under the part that is meant.
#pragma once

#include "scenario/diagnostic.h"

namespace app {

/// One card below the other, in the column.
void drawMistakes(const std::vector<scenario::Diagnostic>& diagnostics, base::Language language);

} // namespace app
