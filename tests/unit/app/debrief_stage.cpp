#include "unit/app/debrief_stage.h"

#include "app/imgui_bridge.h"
#include "app/picture_game.h"
#include "support/catch.hpp"

#include <imgui_internal.h>

#include <algorithm>
#include <cmath>

namespace support {

DebriefStage::DebriefStage(game::Session session, ImVec2 size, int textPercent)
    : m_ui(textPercent, app::ThemeKind::Light), m_size(size),
      m_desk(std::move(session), std::nullopt) {
    app::playForPicture(m_desk, 1000);
    REQUIRE(m_desk.view().finished);
    m_desk.waitForGrade();
    screen.emplace(m_desk, folder / "reports");
    m_ui.reducedMotion = true;
    app::bridge::addMousePosition(1, 1);
    frames(6);
}

void DebriefStage::frames(int count) {
    for (int i = 0; i < count; ++i) {
        m_ui.beginFrame(m_size, 1.0F / 60.0F);
        next = screen->draw(shell);
        m_ui.endFrame();
    }
}

void DebriefStage::tab(int steps) {
    for (int i = 0; i < std::abs(steps); ++i) {
        m_ui.focus.step(steps > 0 ? 1 : -1);
        frames();
    }
}

void DebriefStage::press(ImGuiKey key) {
    app::bridge::addKey(key, true);
    frames(1);
    const app::ScreenId then = next;
    app::bridge::addKey(key, false);
    frames();
    next = then;
}

void DebriefStage::click(ImVec2 at) {
    app::bridge::addMousePosition(at.x, at.y);
    frames(2);
    app::bridge::addMouseButton(app::bridge::MouseButton::Left, true);
    frames(2);
    app::bridge::addMouseButton(app::bridge::MouseButton::Left, false);
    frames(2);
}

std::vector<ImVec2> DebriefStage::pressables(ImVec2 from, ImVec2 to) {
    std::vector<ImVec2> places;
    ImGuiID last = 0;
    ImVec2 began = from;
    const int steps = static_cast<int>(std::max(to.x - from.x, to.y - from.y) / 3);
    for (int i = 0; i <= steps; ++i) {
        const float t = static_cast<float>(i) / static_cast<float>(steps);
        const ImVec2 at(from.x + (to.x - from.x) * t, from.y + (to.y - from.y) * t);
        app::bridge::addMousePosition(at.x, at.y);
        frames(1);
        const ImGuiID hovered = ImGui::GetCurrentContext()->HoveredId;
        if (hovered == last)
            continue;
        if (last != 0)
            places.emplace_back((began.x + at.x) / 2, (began.y + at.y) / 2);
        last = hovered;
        began = at;
    }
    return places;
}

} // namespace support
