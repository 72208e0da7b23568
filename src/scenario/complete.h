// What an author may leave unsaid and the rest of the program still needs to know: ids that nobody
// refers to, and the person one speaks with. Added to the tree before it is read.
#pragma once

#include "scenario/report.h"

namespace scenario {

// `file` gives the scenario its id when it has none of its own.
void complete(Node& root, const std::string& file);

// "Café ’t Hoekje" as cafe_t_hoekje: small letters, digits and _; empty when nothing is left.
std::string idFrom(std::string_view words);

} // namespace scenario
