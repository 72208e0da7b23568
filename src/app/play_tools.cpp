#include "app/play_tools.h"

#include "app/text.h"
#include "app/ui.h"
#include "app/vec.h"
#include "app/widgets_button.h"
#include "app/widgets_card.h"
#include "base/certain.h"

namespace app {
namespace {

// One more where there is a customer base to look at.
int toolCount(const PlayScene& scene) {
    return scene.desk.scenario().bases.empty() ? 4 : 5;
}

float toolSide() {
    return lineHeight(Font::Body) + 2 * gap(7);
}

bool hintWaits(const PlayScene& scene) {
    return scene.view().guide && scene.choice.guideReadInWeek != scene.view().week;
}

} // namespace

void drawHint(PlayScene& scene) {
    if (!hintWaits(scene))
        return;
    const Palette& p = colours();
    ImGui::PushStyleVar(ImGuiStyleVar_ItemSpacing, {gap(6), gap(4)});
    const std::string heading = scene.say("Tip voor week ", "Tip for week ");
    label(Font::CaptionStrong, p.accent, heading + std::to_string(scene.view().week));
    paragraph(Font::Caption, p.ink, scene.say(base::certain(scene.view().guide)));
    if (linkButton("read", scene.say("Begrepen", "Got it")))
        scene.choice.guideReadInWeek = scene.view().week;
    ImGui::PopStyleVar();
}

std::optional<Box> drawGuide(PlayScene& scene, const Box& region) {
    if (!hintWaits(scene))
        return std::nullopt;
    const ImVec2 size = region.max - region.min;
    ImGui::SetCursorScreenPos(region.min);
    {
        Card card(std::clamp((size.x - size.y) / 2 + em(20), em(200), em(270)));
        drawHint(scene);
    }
    return Box{ImGui::GetItemRectMin(), ImGui::GetItemRectMax()};
}

Box drawTools(PlayScene& scene, const Box& region, bool upright) {
    const auto tools = static_cast<float>(toolCount(scene));
    const float length = tools * toolSide() + (tools - 1) * gap(6);
    const ImVec2 size = upright ? ImVec2(toolSide(), length) : ImVec2(length, toolSide());
    const Box box{{region.max.x - size.x, region.min.y}, {region.max.x, region.min.y + size.y}};
    ImVec2 at = box.min;
    const auto tool = [&](const char* id, Icon icon, const char* sign, const std::string& text) {
        ImGui::SetCursorScreenPos(at);
        (upright ? at.y : at.x) += toolSide() + gap(6);
        return iconButton(id, icon, sign, text);
    };
    scene.wish.assignment =
        tool("assignment",
             Icon::Flag,
             "!",
             scene.say("Opdracht en doelen (F2)", "Assignment and goals (F2)")) ||
        scene.wish.assignment;
    if (!scene.desk.scenario().bases.empty())
        scene.wish.bases = tool("bases",
                                Icon::Users,
                                "#",
                                scene.say("Klantenbestand: wie is nog klant? (B)",
                                          "Customer base: who still is a customer? (B)")) ||
                           scene.wish.bases;
    scene.wish.help = tool("help",
                           Icon::Question,
                           "?",
                           scene.say("Uitleg en toetsen (F1)", "Help and keys (F1)")) ||
                      scene.wish.help;
    scene.wish.settings =
        tool("settings", Icon::Settings, "*", scene.say("Instellingen", "Settings")) ||
        scene.wish.settings;
    scene.wish.home = tool("home",
                           Icon::Home,
                           "<",
                           scene.say("Naar het beginscherm; je spel blijft bewaard",
                                     "To the home screen; your game is kept")) ||
                      scene.wish.home;
    return box;
}

} // namespace app
