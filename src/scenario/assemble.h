// "extends" and "persona": a scenario as its author wrote it becomes the whole scenario, with what
// it takes over from the catalogue and from its own items. Works on trees; every value keeps the
// place it was written in, so that mistakes are still shown there.
#pragma once

#include "scenario/report.h"

#include <span>

namespace scenario {

// False when nothing is taken over, so that the tree is whole as it is.
bool needsAssembly(const Node& root);

// Makes the tree over.
void assemble(Node& root, Report& report);

// Takes from what came from the catalogue every reference to something that this scenario does not
// have; an item that cannot do without goes as a whole.
void prune(Node& root);

// The lists whose items have an id, in the order in which the catalogue has them.
std::span<const std::string_view> listNames();

} // namespace scenario
