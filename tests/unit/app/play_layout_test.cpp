#include "app/play_layout.h"
#include "app/ring_layout.h"
#include "app/ui.h"
#include "app/vec.h"
#include "support/catch.hpp"

#include <cmath>

using app::operator+;
using app::operator-;

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

TEST_CASE("the ring stays in its region, whatever lies in the corner") {
    const std::array<ImVec2, app::phaseCount> labels{
        ImVec2(260, 58), ImVec2(190, 58), ImVec2(190, 58), ImVec2(120, 58)};
    for (const float wide : {700.0F, 1000.0F, 1240.0F})
        for (const float high : {420.0F, 560.0F, 700.0F})
            for (const float tip : {0.0F, 120.0F, 200.0F, 260.0F}) {
                INFO(wide << "x" << high << ", a tip of " << tip);
                const app::Box region{{20, 90}, {20 + wide, 90 + high}};
                const app::Box corner{region.min, region.min + ImVec2(tip, tip * 0.8F)};
                const app::RingFrame frame = app::fitRing(region, labels, {corner}, 51);
                const ImVec2 reach(frame.outer, frame.outer);
                CHECK(region.contains({frame.centre - reach, frame.centre + reach}));
            }
}

TEST_CASE("the uppermost label keeps to one side, with a tip in the corner or without") {
    const app::Box region{{20, 70}, {1060, 700}};
    const std::array<ImVec2, app::phaseCount> labels{
        ImVec2(170, 40), ImVec2(130, 40), ImVec2(130, 40), ImVec2(80, 40)};
    for (const float tip : {0.0F, 120.0F, 220.0F}) {
        const app::Box corner{region.min, region.min + ImVec2(tip, tip)};
        const app::RingFrame frame = app::fitRing(region, labels, {corner});
        CHECK((frame.labels[0].min.x + frame.labels[0].max.x) / 2 > frame.centre.x - 10);
    }
}

TEST_CASE("a small ring keeps a band in which faces can be told apart") {
    const app::Box region{{0, 0}, {700, 300}};
    const std::array<ImVec2, app::phaseCount> labels{
        ImVec2(100, 20), ImVec2(80, 20), ImVec2(80, 20), ImVec2(60, 20)};
    const app::RingFrame small = app::fitRing(region, labels, {}, 60);
    CHECK(small.outer < 150);
    CHECK(small.outer - small.inner >= 60);
    const app::RingFrame large = app::fitRing({{0, 0}, {1400, 900}}, labels, {}, 60);
    CHECK(large.inner == Approx(large.outer * app::ringInnerShare));
}
