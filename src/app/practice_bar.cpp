#include "app/practice_bar.h"

#include "app/text.h"
#include "app/vec.h"
#include "app/widgets_button.h"

namespace app {

namespace {

struct BarButton {
    const char* id;
    std::string label;
    bool* wish;
    std::string hint = {};
};

std::vector<BarButton> buttonsOf(const PracticeScene& scene) {
    std::vector<BarButton> all;
    const Shell& shell = scene.shell;
    if (const auto& task = scene.state.task; task && !scene.over()) {
        all.push_back({"card",
                       shell.say("Opdracht en hints", "Task and hints"),
                       &scene.wish.card,
                       shell.say("Toets H", "Key H")});
        if (task->ofWeek)
            all.push_back({"again", shell.say("Week opnieuw", "Restart week"), &scene.wish.again});
        else if (!task->ofReply)
            all.push_back({"nothing", shell.say("Niets doen", "Do nothing"), &scene.wish.nothing});
    }
    all.push_back({"stop", shell.say("Stoppen", "Stop"), &scene.wish.stop});
    return all;
}

} // namespace

float practiceBarHeight() {
    return buttonHeight() + 2 * gap(8);
}

void drawPracticeBar(const PracticeScene& scene) {
    const Palette& p = colours();
    const ImVec2 screen = ImGui::GetIO().DisplaySize;
    const float high = practiceBarHeight();
    const float top = screen.y - high;
    const float pad = gap(space::xl);
    ImDrawList* draw = ImGui::GetWindowDrawList();
    draw->AddRectFilled({0, top}, screen, mixColour(p.panel, p.accent, 0.08F));
    draw->AddRectFilled({0, top}, {screen.x, top + 2}, p.accent);
    const std::vector<BarButton> buttons = buttonsOf(scene);
    float right = screen.x - pad;
    for (const BarButton& each : buttons)
        right -= buttonWidth(each.label) + gap(10);
    float x = pad;
    const float middle = top + high / 2;
    const std::string title = scene.title();
    if (x + textWidth(Font::Strong, title) < right)
        drawText(draw, Font::Strong, {x, middle - lineHeight(Font::Strong) / 2}, p.ink, title);
    x += textWidth(Font::Strong, title) + gap(14);
    std::string then = "week " + std::to_string(scene.item.at.week);
    if (scene.state.task)
        then += scene.shell.say(" · toen: ", " · then: ") + scene.shell.say(scene.state.task->done);
    if (x + em(80) < right)
        drawTextFit(draw,
                    Font::Body,
                    {x, middle - lineHeight(Font::Body) / 2},
                    p.muted,
                    then,
                    right - x - gap(6));
    ImGui::SetCursorScreenPos({right + gap(10), middle - buttonHeight() / 2});
    for (const BarButton& each : buttons) {
        if (button(each.id, each.label, {ButtonKind::Secondary, 0, true, each.hint}))
            *each.wish = true;
        ImGui::SameLine(0, gap(10));
    }
    ImGui::NewLine();
}

} // namespace app
