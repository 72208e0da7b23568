// The place-holders of texts: {customer}, {contact}, {segment}, {week} and {company}. Which of them
// a text may have depends on where it stands: a title is about no customer. Filling in is done when
// a text is shown (game/turn.h), but for {company}, which never changes.
#pragma once

#include "scenario/report.h"

namespace scenario {

enum class Holders : std::uint8_t {
    Plain,    // {company}
    Moment,   // and {week}
    Customer, // and {customer}, {contact} and {segment}
};

// Reports what would be shown to the student as it stands.
void checkHolders(const Node& node, const std::string& text, Holders allowed, Report& report);

// Fills {company} in everywhere, each language with its own name.
void fillCompany(Node& root);

} // namespace scenario
