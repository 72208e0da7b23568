#include "app/debrief_coach_bar.h"

#include "app/text.h"
#include "app/vec.h"
#include "app/widgets_button.h"
#include "app/widgets_meter.h"

namespace app {
namespace {

struct BarLayout {
    std::string text, percent, button;
    float pad = 0, wrap = 0, high = 0, right = 0, bar = 0;
    bool two = false; // the text above, the rest below it
};

std::string textOf(const DebriefScene& scene) {
    const bool any = scene.coach.review() != nullptr;
    if (!scene.coach.running())
        return any ? scene.say("De coach is gestopt. Wat al gevonden was, blijft staan.",
                               "The coach was stopped. What was found already stays.")
                   : scene.say("De coach is gestopt.", "The coach was stopped.");
    return any ? scene.say(
                     "Er is een eerste beeld. De coach rekent verder, ook aan losse beslissingen.",
                     "There is a first picture. The coach works on, at single decisions too.")
               : scene.say(
                     "De coach speelt je spel na: welke keuzes telden? Kijk gerust vast rond.",
                     "The coach plays your game again: which choices counted? Do look around.");
}

BarLayout layoutOf(const DebriefScene& scene) {
    BarLayout out;
    const float width = ImGui::GetIO().DisplaySize.x;
    out.text = textOf(scene);
    out.button = scene.coach.running() ? scene.say("Stoppen", "Stop")
                                       : scene.say("Verder laten kijken", "Let it go on");
    out.pad = gap(space::xl);
    out.right = std::ceil(textWidth(Font::Caption, out.button)) + 2 * gap(8);
    if (scene.coach.running()) {
        out.percent = base::formatPercent(scene.coach.share(), scene.language);
        out.bar = em(180);
        out.right += std::ceil(textWidth(Font::Strong, "100%")) + out.bar + 2 * gap(14);
    }
    const float room = width - 2 * out.pad;
    out.two = room - out.right - gap(20) < em(320);
    out.wrap = out.two ? room : room - out.right - gap(20);
    const float text = textHeight(Font::Body, out.text, out.wrap);
    const float controls = lineHeight(Font::Strong) + gap(4);
    out.high = 2 * gap(9) + (out.two ? text + gap(6) + controls : std::max(text, controls));
    return out;
}

} // namespace

float coachBarHeight(const DebriefScene& scene) {
    const bool shown = scene.coach.asked() && !scene.coach.complete();
    return shown ? layoutOf(scene).high : 0;
}

void drawCoachBar(DebriefScene& scene) {
    if (!scene.coach.asked() || scene.coach.complete())
        return;
    const Palette& p = colours();
    const BarLayout layout = layoutOf(scene);
    const ImVec2 screen = ImGui::GetIO().DisplaySize;
    const float top = screen.y - layout.high;
    ImDrawList* draw = ImGui::GetWindowDrawList();
    draw->AddRectFilled({0, top}, screen, p.panel);
    draw->AddLine({0, top}, {screen.x, top}, p.border);
    const float text = textHeight(Font::Body, layout.text, layout.wrap);
    const float textY = layout.two ? top + gap(9) : top + (layout.high - text) / 2;
    drawText(draw, Font::Body, {layout.pad, textY}, p.ink, layout.text, layout.wrap);
    const float middle = layout.two ? screen.y - gap(9) - (lineHeight(Font::Strong) + gap(4)) / 2
                                    : top + layout.high / 2;
    float x = layout.two ? layout.pad : screen.x - layout.pad - layout.right;
    if (scene.coach.running()) {
        ImGui::SetCursorScreenPos({x, middle - em(8) / 2});
        progressBar(layout.bar, scene.coach.share(), p.accent, p.track);
        x += layout.bar + gap(14);
        drawText(
            draw, Font::Strong, {x, middle - lineHeight(Font::Strong) / 2}, p.ink, layout.percent);
        x += std::ceil(textWidth(Font::Strong, "100%")) + gap(14);
    }
    ImGui::SetCursorScreenPos({x, middle - lineHeight(Font::Caption) / 2 - gap(2)});
    if (chipButton("coach", layout.button))
        (scene.coach.running() ? scene.wish.stopCoach : scene.wish.askCoach) = true;
}

} // namespace app
