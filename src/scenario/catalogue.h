// The standard catalogue: actions, segments, personas, theory and the like that a scenario takes
// over with "extends". Built into the program, so that it is there wherever a scenario lies. Its
// source is scenarios/catalogue/standard.json.
#pragma once

#include "scenario/node.h"

namespace scenario {

constexpr std::string_view catalogueName = "standard";
constexpr std::string_view catalogueFile = "catalogue/standard.json";

std::string_view standardCatalogueText();
std::string_view starterText(); // see starter.h

// The same as a tree, parsed once. Every place in it has source 1.
const Node& standardCatalogue();

} // namespace scenario
