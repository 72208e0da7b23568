#include "scenario/action_def.h"
#include "support/catch.hpp"

TEST_CASE("Every kind of action is found by its own name") {
    for (int i = 0; i <= static_cast<int>(scenario::ActionKind::Apply); ++i) {
        const auto kind = static_cast<scenario::ActionKind>(i);
        CHECK_FALSE(name(kind).empty());
        CHECK(scenario::actionKindNamed(name(kind)) == kind);
    }
    CHECK_FALSE(scenario::actionKindNamed("dance"));
    CHECK(scenario::actionKindNamed("exit_talk") == scenario::ActionKind::ExitTalk);
}

TEST_CASE("Every group, audience and source is found by its own name") {
    for (int i = 0; i < scenario::actionGroupCount; ++i) {
        const auto group = static_cast<scenario::ActionGroup>(i);
        CHECK(scenario::actionGroupNamed(name(group)) == group);
        CHECK_FALSE(label(group).nl.empty());
        CHECK_FALSE(label(group).en.empty());
    }
    CHECK(scenario::audienceNamed("all_relations") == scenario::Audience::AllRelations);
    CHECK(scenario::leadSourceNamed("tender") == scenario::LeadSource::Tender);
    CHECK_FALSE(scenario::audienceNamed(""));
}
