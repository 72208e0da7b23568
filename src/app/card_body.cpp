#include "app/card_body.h"

#include "app/imgui_bridge.h"
#include "app/text.h"
#include "app/ui.h"
#include "app/vec.h"
#include "app/widgets_button.h"
#include "app/widgets_card.h"

#include <imgui_internal.h>

namespace app {
namespace {

// Room for focus rings, which lie outside the items.
constexpr float roomForFocus = 5;

} // namespace

CardBody::CardBody(const char* id, const Options& options)
    : m_memory(ImGui::GetStateStorage()), m_id(ImGui::GetID(id)) {
    const ImVec2 at = ImGui::GetCursorScreenPos();
    const float above = at.y - ImGui::GetWindowPos().y + ImGui::GetScrollY();
    const float most = highestModal();
    // Below it come the focus rings' room, a line's spacing, the footer and the card's padding.
    const float below =
        roomForFocus + ImGui::GetStyle().ItemSpacing.y + options.footer + gap(space::xl) + 2;
    const float wanted = std::max(options.least, m_memory->GetFloat(m_id));
    m_viewHigh = std::max(em(80), std::floor(std::min(wanted, most - above - below)));
    const float width = columnWidth();
    m_left = at.x;
    m_width = width;
    ImGui::SetCursorScreenPos(at - ImVec2(roomForFocus, roomForFocus));
    bridge::beginScroll(
        id, {width + roomForFocus + gap(space::m), m_viewHigh + 2 * roomForFocus}, false);
    ImGui::SetCursorScreenPos(ImGui::GetCursorScreenPos() + ImVec2(roomForFocus, roomForFocus));
    ImGui::BeginGroup();
    m_right = bridge::columnRight();
    // The scrollbar has the strip beside the column, so the column is as wide with it as without.
    bridge::setColumnRight(at.x + width);
    scrollByKeys(options.onlyText);
}

CardBody::~CardBody() {
    bridge::setColumnRight(m_right);
    ImGui::EndGroup();
    const float high = ImGui::GetItemRectSize().y;
    ImGui::SetCursorScreenPos({ImGui::GetItemRectMin().x, ImGui::GetItemRectMax().y});
    ImGui::Dummy({0, roomForFocus});
    const bool more = ImGui::GetScrollY() < ImGui::GetScrollMaxY() - 1;
    const bool before = ImGui::GetScrollY() > 1;
    ImGui::EndChild();
    m_memory->SetFloat(m_id, std::ceil(high));
    // A line where the content goes on beyond the edge.
    const ImVec2 min = ImGui::GetItemRectMin();
    const ImVec2 max(m_left + m_width, ImGui::GetItemRectMax().y);
    ImDrawList* draw = ImGui::GetWindowDrawList();
    if (before)
        draw->AddLine({m_left, min.y}, {max.x, min.y}, colours().border);
    if (more)
        draw->AddLine({m_left, max.y}, max, colours().border);
}

void CardBody::scrollByKeys(bool onlyText) const {
    if (!bridge::currentWindowIsOnTop() || ImGui::GetScrollMaxY() <= 0)
        return;
    const float page = std::floor(m_viewHigh * 0.85F);
    float by = 0;
    if (ImGui::IsKeyPressed(ImGuiKey_PageDown))
        by += page;
    if (ImGui::IsKeyPressed(ImGuiKey_PageUp))
        by -= page;
    if (onlyText && ImGui::IsKeyPressed(ImGuiKey_DownArrow))
        by += 3 * lineHeight(Font::Body);
    if (onlyText && ImGui::IsKeyPressed(ImGuiKey_UpArrow))
        by -= 3 * lineHeight(Font::Body);
    const float to = std::clamp(ImGui::GetScrollY() + by, 0.0F, ImGui::GetScrollMaxY());
    if (to == ImGui::GetScrollY())
        return; // at the end the arrows go on to the buttons
    ImGui::SetScrollY(to);
    ImGui::NavMoveRequestCancel();
}

float footerHeight() {
    return buttonHeight() + gap(space::m);
}

void beginFooter() {
    verticalGap(space::m);
}

void atRowEnd(float width) {
    ImGui::SameLine(0, gap(10));
    if (columnWidth() < width) {
        ImGui::NewLine();
        return;
    }
    const ImVec2 at = ImGui::GetCursorScreenPos();
    ImGui::SetCursorScreenPos({at.x + columnWidth() - width, at.y});
}

} // namespace app
