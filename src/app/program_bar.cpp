#include "app/program_bar.h"

#include "app/item.h"
#include "app/text.h"
#include "app/vec.h"

#include <array>

namespace app {
namespace {

std::string withIcon(Icon icon, const std::string& label) {
    const std::string sign = ui().fonts().icon(icon);
    return sign.empty() ? label : sign + "  " + label;
}

} // namespace

bool barButton(const char* id, std::string_view label, bool on, std::string_view explanation) {
    const Palette& p = colours();
    const float pad = gap(10);
    const float high = lineHeight(Font::Body) + 2 * gap(7);
    const Item it = item(id, {std::ceil(textWidth(Font::Strong, label)) + 2 * pad, high});
    if (on || it.held)
        it.draw->AddRectFilled(it.min, it.max, p.barTrack, radius::chip);
    if (it.hovered)
        it.draw->AddRect(it.min, it.max, p.barMuted, radius::chip);
    drawText(it.draw,
             on ? Font::Strong : Font::Body,
             {it.min.x + (it.width() - textWidth(on ? Font::Strong : Font::Body, label)) / 2,
              it.min.y + (high - lineHeight(Font::Body)) / 2},
             on || it.hovered ? p.barInk : p.barMuted,
             label);
    focusRing(it, radius::chip);
    explain(it, explanation);
    return it.pressed;
}

float barButtonWidth(std::string_view label) {
    return std::ceil(textWidth(Font::Strong, label)) + 2 * gap(10);
}

float drawProgramBar(Shell& shell, std::string_view title, bool* home) {
    const Palette& p = colours();
    const float width = ImGui::GetIO().DisplaySize.x;
    const float pad = gap(24);
    const float button = lineHeight(Font::Body) + 2 * gap(7);
    const float high = std::max(button, lineHeight(Font::Title)) + 2 * gap(13);
    ImGui::GetWindowDrawList()->AddRectFilled({0, 0}, {width, high}, p.bar);

    const std::string settings = withIcon(Icon::Settings, shell.say("Instellingen", "Settings"));
    const std::string back = withIcon(Icon::Home, shell.say("Beginscherm", "Home"));
    const std::array<const char*, 2> codes{"NL", "EN"};
    float right = barButtonWidth(settings) + gap(18);
    for (const char* code : codes)
        right += barButtonWidth(code) + gap(4);
    if (home != nullptr)
        right += barButtonWidth(back) + gap(8);

    const float brand = std::ceil(textWidth(Font::Title, "Klantkring"));
    ImDrawList* draw = ImGui::GetWindowDrawList();
    const float middle = high / 2;
    drawText(
        draw, Font::Title, {pad, middle - lineHeight(Font::Title) / 2}, p.barInk, "Klantkring");
    const float from = pad + brand + gap(28);
    const float room = width - pad - right - from - gap(12);
    if (room > em(60))
        drawTextFit(
            draw, Font::Body, {from, middle - lineHeight(Font::Body) / 2}, p.barMuted, title, room);

    ImGui::SetCursorScreenPos({width - pad - right, middle - button / 2});
    if (home != nullptr) {
        *home = barButton("home", back, false, {});
        ImGui::SameLine(0, gap(8));
    }
    for (int i = 0; i < 2; ++i) {
        const auto language = i == 0 ? base::Language::Dutch : base::Language::English;
        if (barButton(codes[static_cast<std::size_t>(i)],
                      codes[static_cast<std::size_t>(i)],
                      shell.language == language,
                      i == 0 ? "Nederlands" : "English"))
            shell.language = language;
        ImGui::SameLine(0, i == 0 ? gap(4) : gap(18));
    }
    if (barButton("settings", settings, false, {}))
        shell.openSettings = true;
    return high;
}

} // namespace app
