#include "app/face_parts.h"
#include "support/catch.hpp"

#include <set>

using scenario::Face;

namespace {

struct Seen {
    std::set<app::Hair> hairs;
    bool beard = false, earrings = false;
};

Seen seenOf(Face face) {
    Seen seen;
    for (std::uint32_t seed = 0; seed < 2000; ++seed) {
        const app::FaceParts parts = app::facePartsFrom(seed, face);
        seen.hairs.insert(parts.style);
        seen.beard = seen.beard || parts.beard != app::Beard::None;
        seen.earrings = seen.earrings || parts.earrings;
    }
    return seen;
}

} // namespace

TEST_CASE("a face suits whom the scenario says it is of") {
    const Seen woman = seenOf(Face::Feminine);
    CHECK_FALSE(woman.beard);
    CHECK_FALSE(woman.hairs.contains(app::Hair::Balding));
    CHECK(woman.hairs.contains(app::Hair::Scarf));
    const Seen man = seenOf(Face::Masculine);
    CHECK(man.beard);
    CHECK(man.hairs.contains(app::Hair::Balding));
    CHECK_FALSE(man.hairs.contains(app::Hair::Scarf));
    CHECK_FALSE(man.earrings);
}

TEST_CASE("a face of which nobody said whose it is could be anybody's") {
    const Seen anybody = seenOf(Face::Unsaid);
    CHECK_FALSE(anybody.beard);
    CHECK_FALSE(anybody.earrings);
    for (const app::Hair hair : {app::Hair::Scarf, app::Hair::Balding, app::Hair::Bald})
        CHECK_FALSE(anybody.hairs.contains(hair));
    CHECK(anybody.hairs.size() > 3);
}
