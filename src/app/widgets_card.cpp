#include "app/widgets_card.h"

#include "app/imgui_bridge.h"
#include "app/item.h"
#include "app/text.h"
#include "app/ui.h"
#include "app/vec.h"

#include <imgui_internal.h>

#include <string>

namespace app {
namespace {

void surface(ImDrawList* draw, ImVec2 min, ImVec2 max) {
    draw->AddRectFilled(min, max, colours().card, radius::card);
    draw->AddRect(min, max, colours().border, radius::card, 0, 1);
}

} // namespace

Column::Column(ImVec2 at, float width) : m_right(bridge::columnRight()) {
    ImGui::SetCursorScreenPos(at);
    ImGui::BeginGroup();
    bridge::setColumnRight(at.x + width);
}

Column::~Column() {
    bridge::setColumnRight(m_right);
    ImGui::EndGroup();
}

// The surface is drawn last, when the height is known, but below the content: two channels.
struct Card::Frame {
    ImDrawListSplitter layers;
    ImVec2 min;
    float width = 0, minHeight = 0, right = 0;
};

Card::Card(float width, float minHeight) : m_frame(new Frame) {
    ImDrawList* draw = ImGui::GetWindowDrawList();
    m_frame->min = ImGui::GetCursorScreenPos();
    m_frame->width = width > 0 ? width : columnWidth();
    m_frame->minHeight = minHeight;
    m_frame->right = bridge::columnRight();
    m_frame->layers.Split(draw, 2);
    m_frame->layers.SetCurrentChannel(draw, 1);
    const float pad = gap(space::l);
    ImGui::SetCursorScreenPos(m_frame->min + ImVec2(pad, pad));
    ImGui::BeginGroup();
    bridge::setColumnRight(m_frame->min.x + m_frame->width - pad);
}

Card::~Card() {
    ImDrawList* draw = ImGui::GetWindowDrawList();
    ImGui::EndGroup();
    const float content = ImGui::GetItemRectMax().y - m_frame->min.y + gap(space::l);
    const ImVec2 size(m_frame->width, std::max(content, m_frame->minHeight));
    m_frame->layers.SetCurrentChannel(draw, 0);
    surface(draw, m_frame->min, m_frame->min + size);
    m_frame->layers.Merge(draw);
    bridge::setColumnRight(m_frame->right);
    ImGui::SetCursorScreenPos(m_frame->min);
    ImGui::Dummy(size);
    delete m_frame;
}

ScrollCard::ScrollCard(const char* id, ImVec2 size) {
    m_min = ImGui::GetCursorScreenPos();
    m_max = m_min + size;
    surface(ImGui::GetWindowDrawList(), m_min, m_max);
    const float pad = gap(space::l);
    // The child is the card less its border, so that rounded corners are not scrolled over.
    ImGui::SetCursorScreenPos(m_min + ImVec2(2, pad * 0.5F));
    bridge::beginScroll(id, {size.x - 4, size.y - pad}, false);
    ImGui::SetCursorScreenPos(ImGui::GetCursorScreenPos() + ImVec2(pad - 2, pad * 0.5F));
    ImGui::BeginGroup();
    m_right = bridge::columnRight();
    bridge::setColumnRight(m_right - (pad - 2));
}

ScrollCard::~ScrollCard() {
    ImGui::Dummy({0, gap(space::l) * 0.25F});
    bridge::setColumnRight(m_right);
    ImGui::EndGroup();
    ImGui::EndChild();
    ImGui::SetCursorScreenPos(m_min);
    ImGui::Dummy(m_max - m_min);
}

ScrollArea::ScrollArea(const char* id, ImVec2 size) {
    bridge::beginScroll(id, size, false);
    // Room for the focus ring, which lies outside the item.
    const float ring = 5;
    ImGui::SetCursorScreenPos(ImGui::GetCursorScreenPos() + ImVec2(ring, ring));
    ImGui::BeginGroup();
    bridge::setColumnRight(bridge::columnRight() - ring);
}

ScrollArea::~ScrollArea() {
    bridge::setColumnRight(bridge::columnRight() + 5);
    ImGui::EndGroup();
    ImGui::Dummy({0, 5});
    ImGui::EndChild();
}

bool actionCard(const char* id, const ActionCard& card) {
    const Palette& p = colours();
    const float pad = gap(13);
    const float width = columnWidth();
    const float costWidth = std::ceil(textWidth(Font::Caption, card.cost));
    const float titleWidth = width - 2 * pad - costWidth - gap(12);
    const std::string_view text = card.enabled || card.reason.empty() ? card.text : card.reason;
    const float titleHeight = textHeight(Font::Strong, card.title, titleWidth);
    const float textWide = width - 2 * pad;
    const float textHigh = text.empty() ? 0 : textHeight(Font::Caption, text, textWide) + gap(3);
    const Item it = item(id, {width, titleHeight + textHigh + 2 * gap(11)});
    if (!it.visible) {
        return it.pressed;
    }
    const ImU32 rest = it.hovered ? mixColour(p.card, p.accentTint, 0.6F) : p.card;
    const ImU32 dull = mixColour(p.card, p.chip, 0.6F);
    it.draw->AddRectFilled(it.min,
                           it.max,
                           card.selected  ? p.accentTint
                           : card.enabled ? rest
                                          : dull,
                           radius::button);
    const float line = card.selected ? 2.0F : 1.0F;
    const ImVec2 inset(line / 2, line / 2);
    const ImU32 border = card.selected || (it.hovered && card.enabled) ? p.accent : p.border;
    it.draw->AddRect(it.min + inset, it.max - inset, border, radius::button, 0, line);

    const ImVec2 at = it.min + ImVec2(pad, gap(11));
    drawText(it.draw, Font::Strong, at, card.enabled ? p.ink : p.muted, card.title, titleWidth);
    drawText(it.draw, Font::Caption, {it.max.x - pad - costWidth, at.y + 1}, p.muted, card.cost);
    drawText(it.draw,
             Font::Caption,
             {at.x, at.y + titleHeight + gap(3)},
             card.enabled ? p.muted : p.badText,
             text,
             textWide);
    focusRing(it, radius::button);
    return it.pressed;
}

float highestModal() {
    return ImGui::GetIO().DisplaySize.y - 2 * gap(space::xs);
}

void openModal(const char* id) {
    ImGui::OpenPopup(id);
}

Modal::Modal(const char* id, std::string_view title, float width, bool mustAnswer) {
    const ImVec2 screen = ImGui::GetIO().DisplaySize;
    const float wide = std::min(width, screen.x - 2 * gap(space::xl));
    ImGui::SetNextWindowPos(screen * 0.5F, ImGuiCond_Always, {0.5F, 0.5F});
    ImGui::SetNextWindowSizeConstraints({wide, 0}, {wide, highestModal()});
    const float pad = gap(space::xl);
    ImGui::PushStyleVar(ImGuiStyleVar_WindowPadding, {pad, pad});
    ImGui::PushStyleVar(ImGuiStyleVar_WindowRounding, radius::card + 2);
    ImGui::PushStyleVar(ImGuiStyleVar_PopupBorderSize, 1);
    m_open =
        ImGui::BeginPopupModal(id,
                               nullptr,
                               ImGuiWindowFlags_NoTitleBar | ImGuiWindowFlags_AlwaysAutoResize |
                                   ImGuiWindowFlags_NoMove | ImGuiWindowFlags_NoSavedSettings);
    ImGui::PopStyleVar(3);
    if (!m_open) {
        return;
    }
    m_right = bridge::columnRight();
    // An auto-sized window has no width of its own to fill.
    bridge::setColumnRight(ImGui::GetWindowPos().x + wide - pad);
    if (!title.empty()) {
        paragraph(Font::Title, colours().ink, title);
        verticalGap(space::m);
    }
    // A card over this one takes Escape for itself.
    if (!mustAnswer && bridge::currentWindowIsOnTop() &&
        ImGui::IsKeyPressed(ImGuiKey_Escape, false)) {
        close();
    }
}

Modal::~Modal() {
    if (m_open) {
        bridge::setColumnRight(m_right);
        ImGui::EndPopup();
    }
}

void Modal::close() {
    ImGui::CloseCurrentPopup();
}

} // namespace app
