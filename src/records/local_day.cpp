#include "records/local_day.h"

#include <fmt/chrono.h>

#include <ctime>

namespace records {

std::string localDay(std::int64_t milliseconds, base::Language language) {
    if (milliseconds <= 0)
        return {};
    const std::tm local = fmt::localtime(static_cast<std::time_t>(milliseconds / 1000));
    return language == base::Language::Dutch ? fmt::format("{:%d-%m-%Y}", local)
                                             : fmt::format("{:%Y-%m-%d}", local);
}

} // namespace records
