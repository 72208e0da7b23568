#include "unit/app/play_stage.h"

#include "app/imgui_bridge.h"
#include "support/catch.hpp"
#include "support/games.h"

#include <imgui_internal.h>

#include <algorithm>

namespace support {
namespace {

const ImGuiWindow* windowWith(const std::string& pane) {
    for (const ImGuiWindow* window : ImGui::GetCurrentContext()->Windows) {
        const std::string name = window->Name;
        if (pane.empty() ? name == "##screen" : name.find("/" + pane) != std::string::npos)
            return window;
    }
    FAIL("there is no pane named " << pane);
    return nullptr;
}

} // namespace

PlayStage::PlayStage(int textPercent, ImVec2 size)
    : ui(textPercent, app::ThemeKind::Light), desk(game::Session(koffiebrander(), 1), std::nullopt),
      screen(desk), m_size(size) {
    ui.reducedMotion = true;
    app::bridge::addMousePosition(1, 1);
    frames();
}

void PlayStage::frames(int count) {
    for (int i = 0; i < count; ++i) {
        ui.beginFrame(m_size, 1.0F / 60.0F);
        next = screen.draw(shell);
        ui.endFrame();
    }
}

ImGuiID PlayStage::id(const std::string& pane, const std::vector<std::string>& parts) const {
    ImGuiID seed = windowWith(pane)->ID;
    for (const std::string& part : parts)
        seed = ImHashStr(part.c_str(), 0, seed);
    return seed;
}

ImGuiID PlayStage::face(int customer) const {
    const ImGuiID seed = ImHashData(&customer, sizeof customer, windowWith("")->ID);
    return ImHashStr("token", 0, seed);
}

ImVec2 PlayStage::placeOf(ImGuiID item) {
    ui.focus.request(item);
    frames(4);
    const ImGuiContext& context = *ImGui::GetCurrentContext();
    REQUIRE(context.NavId == item);
    const ImGuiWindow* window = context.NavWindow;
    const ImRect box = window->NavRectRel[ImGuiNavLayer_Main];
    return {window->Pos.x + box.GetCenter().x, window->Pos.y + box.GetCenter().y};
}

void PlayStage::click(ImGuiID item) {
    click(placeOf(item));
}

void PlayStage::click(ImVec2 at) {
    app::bridge::addMousePosition(at.x, at.y);
    frames(2);
    app::bridge::addMouseButton(app::bridge::MouseButton::Left, true);
    frames(2);
    app::bridge::addMouseButton(app::bridge::MouseButton::Left, false);
    frames(3);
}

std::vector<ImGuiID> PlayStage::tabOrder() {
    std::vector<ImGuiID> order;
    for (int i = 0; i < 400; ++i) {
        ui.focus.step(1);
        frames(3);
        const ImGuiID now = ImGui::GetCurrentContext()->NavId;
        if (!order.empty() && now == order.front())
            return order;
        order.push_back(now);
    }
    FAIL("Tab does not come round");
    return order;
}

void PlayStage::tabTo(ImGuiID item) {
    for (int i = 0; i < 400 && ImGui::GetCurrentContext()->NavId != item; ++i) {
        ui.focus.step(1);
        frames(3);
    }
    REQUIRE(ImGui::GetCurrentContext()->NavId == item);
}

void PlayStage::press(ImGuiKey key) {
    app::bridge::addKey(key, true);
    frames(1);
    app::bridge::addKey(key, false);
    frames(3);
}

void PlayStage::letter(int code) {
    ui.addKeyPress({code});
    frames(3);
}

void PlayStage::held(int code) {
    app::KeyPress press{code};
    press.repeated = true;
    ui.addKeyPress(press);
    frames(3);
}

} // namespace support
