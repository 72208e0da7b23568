// A moment as a day on the calendar on the wall, as each language writes it.
#pragma once

#include "base/text.h"

namespace records {

// "24-11-2026" (nl), "2026-11-24" (en); empty for a time that nobody knows (0).
std::string localDay(std::int64_t milliseconds, base::Language language);

} // namespace records
