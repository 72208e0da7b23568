#include "app/theme.h"

#include "app/vec.h"

namespace app {
namespace {

constexpr Palette lightPalette() {
    Palette p;
    p.paper = rgb(0xF4F1EA);
    p.panel = rgb(0xFFFEFA);
    p.card = rgb(0xFFFEFA);
    p.border = rgb(0xDDD8CC);
    p.track = rgb(0xE8E1D5);
    p.ink = rgb(0x1E293B);
    p.muted = rgb(0x586274);
    p.chip = rgb(0xECE8DE);
    p.accent = rgb(0x0072B2);
    p.accentHover = rgb(0x00629B);
    p.accentPressed = rgb(0x004F7D);
    p.onAccent = rgb(0xFFFFFF);
    p.accentTint = rgb(0xEEF5FC);
    p.bar = rgb(0x1E293B);
    p.barInk = rgb(0xFAF8F3);
    p.barMuted = rgb(0xA3AFBF);
    p.barTrack = rgb(0x38465A);
    p.barProgress = rgb(0xE9B949);
    p.barGood = rgb(0x6FD6A8);
    p.barBad = rgb(0xFFA77A);
    p.good = rgb(0x009E73);
    p.warn = rgb(0xE69F00);
    p.bad = rgb(0xD55E00);
    p.goodText = rgb(0x00704F);
    p.warnText = rgb(0x845600);
    p.badText = rgb(0xA74600);
    p.badTint = rgb(0xFCEFE7);
    p.markGood = rgb(0x00704F);
    p.markFair = rgb(0x00659E);
    p.markWarn = rgb(0x845600);
    p.markBad = rgb(0xA74600);
    p.markNone = rgb(0x586274);
    p.violet = rgb(0x7A6BB5);
    p.focus = rgb(0x1E293B);
    p.focusInner = rgb(0xFFFFFF);
    p.veil = rgb(0x1E293B, 0.55F);
    p.phase = {PhaseColours{rgb(0x0072B2), rgb(0x00659E), rgb(0xCCDCE3)},
               PhaseColours{rgb(0x009E73), rgb(0x00704F), rgb(0xC9E4D6)},
               PhaseColours{rgb(0xE69F00), rgb(0x845600), rgb(0xF2DFBA)},
               PhaseColours{rgb(0xD55E00), rgb(0xA74600), rgb(0xF0D8C3)}};
    p.mood = {rgb(0xB3261E), rgb(0xD55E00), rgb(0x6B7688), rgb(0x2B8C68), rgb(0x006B4D)};
    return p;
}

constexpr Palette darkPalette() {
    Palette p = lightPalette();
    p.paper = rgb(0x171D27);
    p.panel = rgb(0x1F2733);
    p.card = rgb(0x1F2733);
    p.border = rgb(0x3A4557);
    p.track = rgb(0x364152);
    p.ink = rgb(0xF1EEE6);
    p.muted = rgb(0xAFB8C6);
    p.chip = rgb(0x2C3644);
    p.accent = rgb(0x63B8EC);
    p.accentHover = rgb(0x84C9F3);
    p.accentPressed = rgb(0xA5D8F7);
    p.onAccent = rgb(0x0E1722);
    p.accentTint = rgb(0x22384C);
    p.bar = rgb(0x0D121A);
    p.goodText = rgb(0x5FD0A4);
    p.warnText = rgb(0xF2C05A);
    p.badText = rgb(0xFF9C66);
    p.badTint = rgb(0x42291D);
    p.markGood = rgb(0x00825C);
    p.markFair = rgb(0x0078BA);
    p.markWarn = rgb(0x9C6800);
    p.markBad = rgb(0xBC5200);
    p.markNone = rgb(0x667286);
    p.violet = rgb(0x9D8FD6);
    p.focus = rgb(0xFFFFFF);
    p.focusInner = rgb(0x0D121A);
    p.veil = rgb(0x05080C, 0.7F);
    p.phase = {PhaseColours{rgb(0x3C9FD8), rgb(0x7CC4F0), rgb(0x213B4D)},
               PhaseColours{rgb(0x16B488), rgb(0x5FD0A4), rgb(0x1B4238)},
               PhaseColours{rgb(0xE6A71C), rgb(0xF2C05A), rgb(0x463A1D)},
               PhaseColours{rgb(0xE8742B), rgb(0xFF9C66), rgb(0x482E20)}};
    p.mood = {rgb(0xE0524A), rgb(0xE8742B), rgb(0x8C97A8), rgb(0x38A880), rgb(0x0E8F68)};
    return p;
}

constexpr Palette light = lightPalette();
constexpr Palette dark = darkPalette();

void applyColours(const Palette& p, ImGuiStyle& style) {
    const auto set = [&style](ImGuiCol slot, ImU32 colour) {
        style.Colors[slot] = ImGui::ColorConvertU32ToFloat4(colour);
    };
    set(ImGuiCol_Text, p.ink);
    set(ImGuiCol_TextDisabled, p.muted);
    set(ImGuiCol_WindowBg, p.paper);
    set(ImGuiCol_ChildBg, faded(p.card, 0));
    set(ImGuiCol_PopupBg, p.card);
    set(ImGuiCol_Border, p.border);
    set(ImGuiCol_FrameBg, p.card);
    set(ImGuiCol_FrameBgHovered, p.accentTint);
    set(ImGuiCol_FrameBgActive, p.accentTint);
    set(ImGuiCol_ScrollbarBg, faded(p.card, 0));
    set(ImGuiCol_ScrollbarGrab, p.muted);
    set(ImGuiCol_ScrollbarGrabHovered, p.accent);
    set(ImGuiCol_ScrollbarGrabActive, p.accent);
    set(ImGuiCol_CheckMark, p.accent);
    set(ImGuiCol_SliderGrab, p.accent);
    set(ImGuiCol_SliderGrabActive, p.accentPressed);
    set(ImGuiCol_Button, p.chip);
    set(ImGuiCol_ButtonHovered, p.accentTint);
    set(ImGuiCol_ButtonActive, p.track);
    set(ImGuiCol_Header, p.accentTint);
    set(ImGuiCol_HeaderHovered, p.accentTint);
    set(ImGuiCol_HeaderActive, p.track);
    set(ImGuiCol_Separator, p.border);
    set(ImGuiCol_TextSelectedBg, faded(p.accent, 0.28F));
    set(ImGuiCol_ModalWindowDimBg, p.veil);
    // Our widgets draw their own focus ring, with the widget's own radius.
    set(ImGuiCol_NavHighlight, faded(p.focus, 0));
    set(ImGuiCol_TableBorderLight, p.border);
    set(ImGuiCol_TableBorderStrong, p.border);
}

} // namespace

const Palette& paletteFor(ThemeKind kind) {
    return kind == ThemeKind::Dark ? dark : light;
}

void applyTheme(const Palette& palette, float scale) {
    ImGuiStyle& style = ImGui::GetStyle();
    style = ImGuiStyle();
    const float damped = 1.0F + (scale - 1.0F) * 0.4F;
    style.WindowPadding = {0, 0};
    style.WindowBorderSize = 0;
    style.ChildBorderSize = 0;
    style.PopupBorderSize = 1;
    style.FrameBorderSize = 1;
    style.WindowRounding = 0;
    style.ChildRounding = radius::card;
    style.PopupRounding = radius::button;
    style.FrameRounding = 8;
    style.GrabRounding = 8;
    style.ScrollbarRounding = 6;
    style.ScrollbarSize = 10.0F * damped;
    style.FramePadding = {12.0F * damped, 8.0F * damped};
    style.ItemSpacing = {8.0F * damped, 8.0F * damped};
    style.ItemInnerSpacing = {8.0F * damped, 6.0F * damped};
    style.TouchExtraPadding = {0, 0};
    style.CircleTessellationMaxError = 0.3F;
    style.CurveTessellationTol = 1.0F;
    applyColours(palette, style);
}

} // namespace app
