#include "unit/app/card_stage.h"

#include "app/imgui_bridge.h"
#include "support/catch.hpp"

#include <imgui_internal.h>

namespace support {

CardStage::CardStage(game::Session session, Draw draw, int textPercent, ImVec2 size)
    : m_ui(textPercent, app::ThemeKind::Light), m_desk(std::move(session), std::nullopt),
      m_draw(std::move(draw)), m_size(size) {
    m_ui.reducedMotion = true;
    app::bridge::addMousePosition(1, 1);
    frames();
}

void CardStage::frame() {
    app::PlayWish wish;
    m_ui.beginFrame(m_size, 1.0F / 60.0F);
    app::PlayScene scene{m_desk, language, m_choice, wish};
    m_draw(scene);
    m_ui.endFrame();
    if (wish.take)
        m_wished.push_back(*wish.take);
}

void CardStage::frames(int count) {
    for (int i = 0; i < count; ++i)
        frame();
}

void CardStage::tab(int steps) {
    for (int i = 0; i < std::abs(steps); ++i) {
        m_ui.focus.step(steps > 0 ? 1 : -1);
        frames(3);
    }
}

void CardStage::press(ImGuiKey key) {
    app::bridge::addKey(key, true);
    frame();
    app::bridge::addKey(key, false);
    frames(3);
}

void CardStage::pressNumber(int number) {
    m_ui.addKeyPress({'0' + number});
    frames(3);
}

std::vector<ImVec2> CardStage::pressables(float x) {
    std::vector<ImVec2> places;
    ImGuiID last = 0;
    float from = 0;
    for (float y = 0; y < m_size.y; y += 3) {
        app::bridge::addMousePosition(x, y);
        frame();
        const ImGuiID hovered = ImGui::GetCurrentContext()->HoveredId;
        if (hovered == last)
            continue;
        if (last != 0)
            places.emplace_back(x, (from + y) / 2);
        last = hovered;
        from = y;
    }
    return places;
}

void CardStage::click(ImVec2 at) {
    app::bridge::addMousePosition(at.x, at.y);
    frames(2);
    app::bridge::addMouseButton(app::bridge::MouseButton::Left, true);
    frames(2);
    app::bridge::addMouseButton(app::bridge::MouseButton::Left, false);
    frames(2);
}

void CardStage::carryOut() {
    REQUIRE_FALSE(m_wished.empty());
    const std::optional<base::Text> refusal = m_desk.take(m_wished.back());
    INFO((refusal ? refusal->en : std::string()));
    REQUIRE_FALSE(refusal);
    frames();
}

CardStage::Place CardStage::card() const {
    const ImGuiWindow* window = ImGui::GetTopMostPopupModal();
    REQUIRE(window != nullptr);
    return {window->Pos,
            {window->Pos.x + window->Size.x, window->Pos.y + window->Size.y},
            window->ScrollMax.y};
}

float CardStage::scrolled() const {
    const ImGuiWindow* modal = ImGui::GetTopMostPopupModal();
    REQUIRE(modal != nullptr);
    for (const ImGuiWindow* window : ImGui::GetCurrentContext()->Windows)
        if (window->ParentWindow == modal && window->WasActive)
            return window->Scroll.y;
    FAIL("the card has no middle that scrolls");
    return 0;
}

} // namespace support
