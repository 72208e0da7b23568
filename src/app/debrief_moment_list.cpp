#include "app/debrief_moment_list.h"

#include "app/debrief_row.h"
#include "app/text.h"
#include "app/widgets_button.h"

#include <numeric>

namespace app {
namespace {

DebriefRow rowOf(const DebriefScene& scene, const Moment& moment) {
    const CoachMark mark = markOf(moment);
    DebriefRow row;
    row.week = moment.week;
    row.sign = mark.sign;
    row.fill = mark.fill;
    row.shape = mark.shape;
    row.ink = mark.ink;
    row.text = scene.say(nameOf(scene.desk.scenario(), *scene.coach.review(), moment));
    if (moment.points)
        row.value = base::formatSigned(*moment.points, 1, scene.language);
    else if (!moment.severity)
        row.value = "≈ 0";
    return row;
}

void drawHint(const DebriefScene& scene, bool any) {
    const Palette& p = colours();
    if (!scene.coach.complete() && scene.coach.running())
        paragraph(Font::Caption,
                  p.muted,
                  scene.say("Een eerste, grof beeld per week. De losse beslissingen volgen zo.",
                            "A first, coarse picture by week. Single decisions follow shortly."));
    else if (any)
        paragraph(
            Font::Caption,
            p.muted,
            scene.say("Punten van de uitkomst (0–100), naar wat je toen kon weten; niet op te "
                      "tellen.",
                      "Points of the outcome (0–100), by what you could know then; not to be "
                      "added up."));
}

} // namespace

void drawMomentList(DebriefScene& scene) {
    const Palette& p = colours();
    const std::vector<Moment>& moments = scene.coach.moments();
    const std::vector<std::size_t> telling = tellingMoments(moments);
    std::vector<std::size_t> shown = telling;
    if (scene.choice.allMoments) {
        shown.resize(moments.size());
        std::iota(shown.begin(), shown.end(), std::size_t{0});
    }
    drawHint(scene, !shown.empty());
    verticalGap(space::xs);
    if (shown.empty())
        paragraph(Font::Body,
                  p.goodText,
                  scene.say("Er is geen keuze gevonden die aantoonbaar punten kostte.",
                            "No choice was found that demonstrably cost points."));
    const Moment* const selected = momentWith(moments, scene.choice.moment);
    for (const std::size_t at : shown) {
        DebriefRow row = rowOf(scene, moments[at]);
        row.selected = &moments[at] == selected;
        if (debriefRow(static_cast<int>(at), scene, row))
            select(scene, moments[at]);
    }
    if (moments.size() <= telling.size())
        return;
    verticalGap(space::s);
    const std::string count = std::to_string(moments.size());
    if (linkButton("all moments",
                   scene.choice.allMoments
                       ? scene.say("Alleen wat het meest telde", "Only what counted most")
                       : scene.say("Alle ", "All ") + count +
                             scene.say(" weken en beslissingen ▸", " weeks and decisions ▸")))
        scene.choice.allMoments = !scene.choice.allMoments;
}

} // namespace app
