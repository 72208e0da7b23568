#include "app/mistake_list.h"
#include "app/ui.h"
#include "scenario/loader.h"
#include "support/catch.hpp"
#include "support/scenario_text.h"

#include <algorithm>

namespace {

using scenario::Diagnostic;

constexpr float windowWide = 400;

struct Drawn {
    float height = 0;
    float markFrom = windowWide; // the left of what has the colour of a mistake
    float markTo = -1;
};

Drawn drawn(const std::vector<Diagnostic>& diagnostics, int textPercent = 100) {
    app::Ui ui(textPercent, app::ThemeKind::Light);
    Drawn seen;
    for (int frame = 0; frame < 3; ++frame) {
        ui.beginFrame({windowWide, 600}, 1.0F / 60.0F);
        const float top = ImGui::GetCursorPosY();
        app::drawMistakes(diagnostics, base::Language::Dutch);
        seen.height = ImGui::GetCursorPosY() - top;
        ui.endFrame();
    }
    const ImDrawData& data = *ImGui::GetDrawData();
    for (int i = 0; i < data.CmdListsCount; ++i)
        for (const ImDrawVert& point : data.CmdLists[i]->VtxBuffer)
            if (point.col == ui.palette().bad) {
                seen.markFrom = std::min(seen.markFrom, point.pos.x);
                seen.markTo = std::max(seen.markTo, point.pos.x);
            }
    return seen;
}

std::vector<Diagnostic> mistakes(std::string_view from, std::string_view to) {
    return scenario::parse(support::smallScenarioWith(from, to), "mijn.json").diagnostics;
}

} // namespace

TEST_CASE("each mistake has a card of its own, with its line and a mark under what is meant") {
    const auto one = mistakes("\"weeks\": 10", "\"weeks\": 300");
    REQUIRE(one.size() == 1);
    const Drawn none = drawn({});
    const Drawn card = drawn(one);
    const Drawn two = drawn({one[0], one[0]});
    CHECK(none.height == 0);
    CHECK(none.markTo < 0);
    CHECK(card.height > 60);
    CHECK(two.height >= 2 * card.height - 1);
    CHECK(card.markFrom > 0);
    CHECK(card.markTo > card.markFrom);
    auto bare = one;
    bare[0].excerpt.reset();
    CHECK(drawn(bare).height < card.height);
    CHECK(drawn(bare).markTo < 0);
}

TEST_CASE("what would mend a mistake stands in its card") {
    auto one = mistakes("\"weeks\": 10", "\"weeks\": \"10\"");
    REQUIRE(one.size() == 1);
    REQUIRE(one[0].fix);
    const float with = drawn(one).height;
    one[0].fix.reset();
    const float advised = drawn(one).height;
    one[0].expected = {};
    CHECK(with > 0);
    CHECK(drawn(one).height < advised);
}

TEST_CASE("the mark stays in the window, however far along the line the mistake is") {
    auto one = mistakes("\"weeks\": 10", "\"weeks\": 300");
    REQUIRE(one.size() == 1);
    REQUIRE(one[0].excerpt);
    one[0].excerpt->line = std::string(90, 'm') + " \"weeks\": 300";
    one[0].excerpt->from = 100;
    one[0].excerpt->length = 3;
    for (const int percent : {100, 150, 200}) {
        INFO(percent << "% text");
        const Drawn seen = drawn(one, percent);
        CHECK(seen.markFrom > 0);
        CHECK(seen.markTo < windowWide);
        CHECK(seen.markTo > seen.markFrom);
    }
}
