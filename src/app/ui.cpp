#include "app/ui.h"

#include "app/imgui_bridge.h"

#include <imgui_internal.h>

#include <algorithm>

namespace app {

Ui::Ui(int textPercent, ThemeKind theme)
    : m_theme(theme), m_wantedPercent(std::clamp(textPercent, 100, 200)), m_wantedTheme(theme) {
    IMGUI_CHECKVERSION();
    m_context = ImGui::CreateContext();
    ImGui::SetCurrentContext(m_context);
    ImGuiIO& io = ImGui::GetIO();
    io.UserData = this;
    io.IniFilename = nullptr;
    io.LogFilename = nullptr;
    io.ConfigFlags |= ImGuiConfigFlags_NavEnableKeyboard;
    io.ConfigWindowsMoveFromTitleBarOnly = true;
    io.BackendFlags |= ImGuiBackendFlags_RendererHasVtxOffset;
    bridge::prepareKeys();
    m_fonts.build(m_wantedPercent);
    applyTheme(palette(), scale());
}

Ui::~Ui() {
    ImGui::DestroyContext(m_context);
}

void Ui::applyWishes() {
    const bool otherText = m_wantedPercent != m_fonts.percent();
    if (otherText) {
        m_fonts.build(m_wantedPercent);
        m_wantedPercent = m_fonts.percent();
    }
    if (otherText || m_wantedTheme != m_theme) {
        m_theme = m_wantedTheme;
        applyTheme(palette(), scale());
        m_moreFrames = 2;
    }
}

void Ui::beginFrame(ImVec2 size, float secondsSinceLast) {
    ImGui::SetCurrentContext(m_context);
    applyWishes();
    ImGuiIO& io = ImGui::GetIO();
    io.DisplaySize = size;
    // After a pause the clock of animations must not jump over what it should show.
    io.DeltaTime = std::clamp(secondsSinceLast, 0.0001F, 0.1F);
    m_now += static_cast<double>(io.DeltaTime);
    m_moreFrames = std::max(0, m_moreFrames - 1);
    ImGui::NewFrame();
    ImGui::SetNextWindowPos({0, 0});
    ImGui::SetNextWindowSize(size);
    ImGui::Begin("##screen",
                 nullptr,
                 ImGuiWindowFlags_NoDecoration | ImGuiWindowFlags_NoBackground |
                     ImGuiWindowFlags_NoMove | ImGuiWindowFlags_NoSavedSettings |
                     ImGuiWindowFlags_NoBringToFrontOnFocus | ImGuiWindowFlags_NoScrollWithMouse);
}

void Ui::endFrame() {
    ImGui::End();
    const ImGuiContext& context = *ImGui::GetCurrentContext();
    const bool editing = context.ActiveId != 0 && context.ActiveId == context.NavId;
    if (focus.endFrame(context.NavId, bridge::focusVisible() || editing)) {
        m_moreFrames = 2;
    }
    m_keys.clear();
    ImGui::Render();
}

bool Ui::takesKey(int code, bool control) const {
    return !ImGui::GetIO().WantTextInput || control || code >= KeyPress::functionKey;
}

bool Ui::pressed(int code, bool control) const {
    return takesKey(code, control) &&
           std::any_of(m_keys.begin(), m_keys.end(), [&](const KeyPress& press) {
               return press.code == code && press.control == control && !press.alt &&
                      !press.repeated;
           });
}

bool Ui::pressedOrHeld(int code) const {
    return takesKey(code, false) &&
           std::any_of(m_keys.begin(), m_keys.end(), [&](const KeyPress& press) {
               return press.code == code && !press.control && !press.alt;
           });
}

Ui& ui() {
    return *static_cast<Ui*>(ImGui::GetIO().UserData);
}

} // namespace app
