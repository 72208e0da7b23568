#include "app/play_layout.h"
#include "app/ring_layout.h"
#include "app/ui.h"
#include "support/catch.hpp"

#include <cmath>

namespace {

bool within(const app::Box& box, ImVec2 screen) {
    return box.min.x >= 0 && box.min.y >= 0 && box.max.x <= screen.x && box.max.y <= screen.y;
}

} // namespace

TEST_CASE("ring, lower cards and column lie beside each other at every size and text") {
    for (const int percent : {100, 125, 150, 175, 200})
        for (const ImVec2 screen : {ImVec2(1280, 800), ImVec2(1600, 900), ImVec2(1920, 1080)}) {
            INFO(percent << "% at " << screen.x << "x" << screen.y);
            app::Ui ui(percent, app::ThemeKind::Light);
            ui.beginFrame(screen, 1.0F / 60.0F);
            const float header = app::em(60);
            const app::PlayLayout layout = app::layOutPlay(screen, header);
            ui.endFrame();
            for (const app::Box* box : {&layout.ring, &layout.lower, &layout.column})
                CHECK(within(*box, screen));
            CHECK_FALSE(layout.ring.overlaps(layout.lower));
            CHECK_FALSE(layout.ring.overlaps(layout.column));
            CHECK_FALSE(layout.lower.overlaps(layout.column));
            CHECK(layout.ring.min.y >= header);
            CHECK(layout.ring.max.x - layout.ring.min.x >= 500);
            CHECK(layout.ring.max.y - layout.ring.min.y >= 330);
            CHECK(layout.column.max.x - layout.column.min.x >= 400);
        }
}

TEST_CASE("the ring and its labels keep clear of what lies in its corners") {
    const app::Box region{{20, 70}, {1060, 700}};
    const std::array<ImVec2, app::phaseCount> labels{
        ImVec2(170, 40), ImVec2(130, 40), ImVec2(130, 40), ImVec2(80, 40)};
    const std::vector<app::Box> around{{{20, 70}, {240, 250}}, {{900, 70}, {1060, 106}}};
    const app::RingFrame frame = app::fitRing(region, labels, around);
    for (const app::Box& box : around) {
        for (const app::Box& label : frame.labels)
            CHECK_FALSE(label.overlaps(box));
        const float x = std::max({box.min.x - frame.centre.x, 0.0F, frame.centre.x - box.max.x});
        const float y = std::max({box.min.y - frame.centre.y, 0.0F, frame.centre.y - box.max.y});
        CHECK(std::hypot(x, y) >= frame.outer);
    }
    for (const app::Box& label : frame.labels)
        CHECK(region.contains(label));
    CHECK(frame.outer > 200);
}
