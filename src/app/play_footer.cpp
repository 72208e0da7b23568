#include "app/play_footer.h"

#include "app/argument_card.h"
#include "app/play_actions.h"
#include "app/play_words.h"
#include "app/text.h"
#include "app/vec.h"
#include "app/widgets_button.h"
#include "app/widgets_card.h"
#include "app/widgets_meter.h"

namespace app {
namespace {

struct Note {
    std::string text;
    ImU32 colour = 0;
};

struct Add { // the button that puts the chosen action in the agenda
    std::string label;
    bool enabled = false;
    std::string reason; ///< why not; written above the buttons
    std::string hover;  ///< the same where nothing is written there
    bool argument = false;
    bool toActions = false; ///< nothing is chosen yet, and the actions are on the other tab
    game::PlanAction plan;
};

Add addOf(PlayScene& scene, const game::Offer* offer) {
    Add add;
    add.label = scene.desk.oneChoice() ? scene.say("Kies dit ▸", "Choose this ▸")
                                       : scene.say("Voeg toe aan agenda", "Add to planner");
    if (offer == nullptr && scene.choice.columnTabs && scene.choice.columnTab == 0) {
        add.label = scene.say("Kies een actie ▸", "Choose an action ▸");
        add.toActions = add.enabled = true;
        return add;
    }
    if (offer == nullptr) {
        add.hover = scene.say("Kies eerst een actie.", "Choose an action first.");
        return add;
    }
    if (offer->refusal) {
        add.reason = scene.say(*offer->refusal);
        return add;
    }
    if (ArgumentCard::suits(*offer)) {
        add.label = scene.say("Bouw je argument ▸", "Build your argument ▸");
        add.argument = add.enabled = true;
        return add;
    }
    add.plan = planOf(scene, *offer);
    const std::optional<base::Text> refusal = scene.desk.session().check(add.plan);
    add.enabled = !refusal;
    if (refusal)
        add.reason = scene.say(*refusal);
    return add;
}

Note noteOf(const PlayScene& scene, const game::Offer* offer, const Add& add) {
    const Palette& p = colours();
    if (!scene.choice.refusal.empty())
        return {scene.say(scene.choice.refusal), p.badText};
    if (const auto& trouble = scene.desk.trouble())
        return {scene.say(*trouble), p.badText};
    if (scene.view().finished)
        return {scene.say("De periode is voorbij. Bekijk wat je keuzes deden.",
                          "The period is over. See what your choices did."),
                p.muted};
    if (offer != nullptr && !add.enabled)
        return {add.reason, p.muted};
    return {};
}

// What the button would add: its card may be out of sight.
void drawChosen(const PlayScene& scene, const game::Offer& offer, ImVec2 at, float room) {
    const Palette& p = colours();
    const std::string cost = " · " + costText(offer.hours, offer.costCents, scene.language);
    const std::string name = shortened(
        Font::CaptionStrong, scene.say(offer.name), room - textWidth(Font::Caption, cost));
    ImDrawList* draw = ImGui::GetWindowDrawList();
    drawText(draw, Font::CaptionStrong, at, p.ink, name);
    at.x += textWidth(Font::CaptionStrong, name);
    drawText(draw, Font::Caption, at, p.muted, cost);
}

void drawHours(const PlayScene& scene, const game::Offer* offer) {
    const Palette& p = colours();
    const game::View& view = scene.view();
    const base::Language language = scene.language;
    const ImVec2 at = ImGui::GetCursorScreenPos();
    const float width = columnWidth();
    ImDrawList* draw = ImGui::GetWindowDrawList();
    const std::string free =
        hoursText(std::max(0.0, view.hoursTotal - view.hoursPlanned), language) +
        scene.say(" vrij", " free");
    const float freeWide = textWidth(Font::Caption, free);
    drawText(draw, Font::Caption, {at.x + width - freeWide, at.y}, p.muted, free);
    if (offer != nullptr)
        drawChosen(scene, *offer, at, width - freeWide - gap(16));
    else
        drawText(draw,
                 Font::Caption,
                 at,
                 p.muted,
                 scene.say("Agenda week ", "Hours in week ") + std::to_string(view.week));
    ImGui::Dummy({width, lineHeight(Font::Caption)});
    const int total = static_cast<int>(std::lround(view.hoursTotal));
    const int used = std::min(total, static_cast<int>(std::lround(view.hoursPlanned)));
    int planned = 0;
    if (offer != nullptr && !offer->refusal && offer->hours > 0)
        planned = std::max(1, static_cast<int>(std::lround(offer->hours)));
    hourBlocks(total, used, std::min(planned, total - used));
}

// The words of the two buttons, shorter where they would not fit on one line.
std::string addLabel(const PlayScene& scene, const Add& add, float half) {
    if (textWidth(Font::Strong, add.label) <= half - 2 * gap(10))
        return add.label;
    return add.toActions  ? scene.say("Acties ▸", "Actions ▸")
           : add.argument ? scene.say("Bouw op ▸", "Build ▸")
                          : scene.say("Voeg toe", "Add");
}

std::string endLabel(const PlayScene& scene, float half) {
    const std::string week = std::to_string(scene.view().week);
    std::string full = scene.say("Sluit week ", "End week ") + week + scene.say(" af ▸", " ▸");
    if (textWidth(Font::Strong, full) <= half - 2 * gap(10))
        return full;
    return scene.say("Sluit week ", "End week ") + week;
}

float noteHeight(const Note& note, float width) {
    return note.text.empty() ? 0 : textHeight(Font::Caption, note.text, width) + gap(6);
}

// The height of a button of this width, whose label may wrap.
float heightOf(std::string_view label, float width) {
    const float wrap = width - 2 * gap(10);
    const float extra = textWidth(Font::Strong, label) > wrap
                            ? textHeight(Font::Strong, label, wrap) - lineHeight(Font::Strong)
                            : 0;
    return buttonHeight() + extra;
}

float buttonsHeight(const PlayScene& scene, const Add& add, float width) {
    if (scene.desk.oneChoice())
        return heightOf(addLabel(scene, add, width), width);
    const float half = std::floor((width - gap(10)) / 2);
    return std::max(heightOf(addLabel(scene, add, half), half),
                    heightOf(endLabel(scene, half), half));
}

void drawAdd(PlayScene& scene, const Add& add, ButtonKind kind, float width) {
    if (!button("add", addLabel(scene, add, width), {kind, width, add.enabled, add.hover}))
        return;
    if (add.toActions)
        scene.choice.columnTab = 1;
    else if (add.argument)
        scene.wish.argument = true;
    else
        scene.wish.take = add.plan;
}

void drawButtons(PlayScene& scene, const Add& add) {
    const game::View& view = scene.view();
    if (view.finished) {
        if (button("debrief",
                   scene.say("Naar de nabespreking ▸", "To the debrief ▸"),
                   {ButtonKind::Primary, ButtonOptions::fill, true, {}}))
            scene.wish.debrief = true;
        return;
    }
    if (scene.desk.oneChoice())
        return drawAdd(scene, add, ButtonKind::Primary, columnWidth());
    const float half = std::floor((columnWidth() - gap(10)) / 2);
    const ImVec2 at = ImGui::GetCursorScreenPos();
    drawAdd(scene, add, ButtonKind::Secondary, half);
    ImGui::SetCursorScreenPos(at + ImVec2(half + gap(10), 0));
    const std::string end = endLabel(scene, half);
    if (button("end", end, {ButtonKind::Primary, half, true, {}}))
        scene.wish.endWeek = true;
}

} // namespace

float playFooterHeight(PlayScene& scene, float width) {
    const game::Offer* offer = chosenOffer(scene);
    const Add add = addOf(scene, offer);
    const float hours =
        scene.view().finished ? 0 : lineHeight(Font::Caption) + gap(5) + em(16) + gap(10);
    return gap(10) + hours + noteHeight(noteOf(scene, offer, add), width) +
           buttonsHeight(scene, add, width) + gap(18);
}

void drawPlayFooter(PlayScene& scene, const Box& box, float pad) {
    const Palette& p = colours();
    const float width = box.max.x - box.min.x - 2 * pad;
    const game::Offer* offer = chosenOffer(scene);
    const Add add = addOf(scene, offer);
    const Note note = noteOf(scene, offer, add);
    const float buttons = box.max.y - gap(18) - buttonsHeight(scene, add, width);
    ImGui::GetWindowDrawList()->AddLine(box.min, {box.max.x, box.min.y}, p.border);
    Column column(box.min + ImVec2(pad, gap(10)), width);
    ImGui::PushStyleVar(ImGuiStyleVar_ItemSpacing, {gap(6), gap(5)});
    if (!scene.view().finished)
        drawHours(scene, offer);
    ImGui::PopStyleVar();
    ImGui::SetCursorScreenPos({box.min.x + pad, buttons - noteHeight(note, width)});
    if (!note.text.empty())
        paragraph(Font::Caption, note.colour, note.text);
    ImGui::SetCursorScreenPos({box.min.x + pad, buttons});
    drawButtons(scene, add);
}

} // namespace app
