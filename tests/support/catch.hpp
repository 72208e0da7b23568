// Catch2, whichever version the distribution has: 2 is one header, 3 is many. Tests include this
// file and nothing of Catch2 itself, and use the spelling of version 3 where the two differ
// (Approx, Catch::Matchers::ContainsSubstring). This is no place for builders or checks of our own.
#pragma once

#if __has_include(<catch2/catch_test_macros.hpp>)

#include <catch2/catch_approx.hpp>
#include <catch2/catch_template_test_macros.hpp>
#include <catch2/catch_test_macros.hpp>
#include <catch2/catch_tostring.hpp>
#include <catch2/generators/catch_generators_all.hpp>
#include <catch2/matchers/catch_matchers_all.hpp>
using Catch::Approx;

#else

#include <catch2/catch.hpp>

#include <string>

namespace Catch::Matchers {
// NOLINTNEXTLINE(readability-identifier-naming): the name is Catch2's
inline auto ContainsSubstring(const std::string& part) {
    return Contains(part);
}
} // namespace Catch::Matchers

#endif
