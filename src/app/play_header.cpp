#include "app/play_header.h"

#include "app/play_words.h"
#include "app/text.h"
#include "app/vec.h"
#include "app/widgets_meter.h"

#include <functional>

namespace app {
namespace {

struct HeaderPart {
    std::string id, label, value, delta, explanation;
    int direction = 0;
    bool good = true;
    bool progress = false; // the bar instead of a figure
    bool right = false;    // at the end of the row
    std::function<void(PlayWish&)> ask;

    HeaderStat stat() const { return {label, value, delta, direction, good, explanation}; }
    float width() const { return progress ? em(150) : headerStatWidth(stat()); }
};

HeaderPart figure(const PlayScene& scene,
                  game::Figure which,
                  std::string id,
                  std::string label,
                  std::string value) {
    HeaderPart part;
    part.id = std::move(id);
    part.label = std::move(label);
    part.value = std::move(value);
    part.explanation = scene.say("Waarom veranderde dit?", "Why did this change?");
    part.ask = [which](PlayWish& wish) {
        wish.why = std::make_pair(which, -1);
    };
    return part;
}

void addDelta(HeaderPart& part, double change, const std::string& text) {
    if (std::abs(change) < 0.005)
        return;
    part.delta = text;
    part.direction = change > 0 ? 1 : -1;
    part.good = change > 0;
}

std::string thousands(std::int64_t cents, base::Language language) {
    const std::string text = base::formatMoney(cents / 1000, language);
    return text + "k";
}

std::vector<HeaderPart> partsOf(const PlayScene& scene) {
    const game::View& view = scene.view();
    const base::Language language = scene.language;
    std::vector<HeaderPart> parts;
    HeaderPart title;
    title.id = "scenario";
    title.label = "Scenario";
    title.value = scene.say(scene.desk.scenario().title);
    title.explanation = scene.say("Je opdracht en de doelen", "Your assignment and the goals");
    title.ask = [](PlayWish& wish) {
        wish.assignment = true;
    };
    parts.push_back(title);
    HeaderPart week;
    week.id = "week";
    week.label = "Week";
    week.value =
        std::to_string(std::min(view.week, view.weeks)) + " / " + std::to_string(view.weeks);
    week.explanation = title.explanation;
    week.ask = title.ask;
    parts.push_back(week);
    HeaderPart progress;
    progress.progress = true;
    parts.push_back(progress);
    HeaderPart revenue = figure(scene,
                                game::Figure::Revenue,
                                "revenue",
                                scene.say("Omzet (kwartaal)", "Revenue (quarter)"),
                                base::formatMoney(view.revenueQuarterCents, language));
    if (view.revenueChange)
        addDelta(revenue,
                 *view.revenueChange,
                 base::formatPercent(std::abs(*view.revenueChange), language));
    parts.push_back(revenue);
    HeaderPart loyalty = figure(scene,
                                game::Figure::AverageLoyalty,
                                "loyalty",
                                scene.say("Gem. loyaliteit", "Avg. loyalty"),
                                points(view.averageLoyalty, language));
    addDelta(loyalty,
             view.loyaltyChange,
             base::formatNumber(std::abs(view.loyaltyChange) * 100, 0, language));
    parts.push_back(loyalty);
    parts.push_back(figure(scene,
                           game::Figure::Nps,
                           "nps",
                           "NPS",
                           view.nps ? base::formatSigned(view.nps->mean, 0, language) : "–"));
    parts.push_back(figure(scene,
                           game::Figure::LifetimeValue,
                           "clv",
                           scene.say("Klantwaarde (CLV)", "Lifetime value (CLV)"),
                           thousands(view.lifetimeValueCents, language)));
    HeaderPart hours =
        figure(scene,
               game::Figure::Hours,
               "hours",
               scene.say("Uren deze week", "Hours this week"),
               base::formatNumber(view.hoursPlanned,
                                  view.hoursPlanned == std::floor(view.hoursPlanned) ? 0 : 1,
                                  language) +
                   scene.say(" van ", " of ") + base::formatNumber(view.hoursTotal, 0, language));
    hours.right = true;
    hours.explanation = scene.say("Waar gaan je uren heen?", "Where do your hours go?");
    if (!view.finished)
        parts.push_back(hours);
    HeaderPart budget = figure(scene,
                               game::Figure::Budget,
                               "budget",
                               "Budget",
                               base::formatMoney(view.budgetCents - view.plannedCents, language));
    budget.right = true;
    parts.push_back(budget);
    return parts;
}

// How the parts share the bar: the distance between them and where a second row begins.
struct HeaderLayout {
    float between = 0;
    bool brand = true;
    std::size_t breakAt = 0; // first part of the second row; the number of parts: one row
};

float widthOf(const std::vector<HeaderPart>& parts, std::size_t from, std::size_t to, float gap) {
    float width = 0;
    for (std::size_t i = from; i < to; ++i)
        width += parts[i].width() + (i > from ? gap : 0);
    return width;
}

HeaderLayout layOut(std::vector<HeaderPart>& parts, float room) {
    const float brand = textWidth(Font::Title, "Klantkring");
    for (const float between : {gap(28), gap(18)}) {
        if (widthOf(parts, 0, parts.size(), between) + brand + between <= room)
            return {between, true, parts.size()};
    }
    const float tight = gap(16);
    if (widthOf(parts, 0, parts.size(), tight) <= room)
        return {tight, false, parts.size()};
    parts.erase(parts.begin() + 2); // the week itself says how far it is
    if (widthOf(parts, 0, parts.size(), tight) <= room)
        return {tight, false, parts.size()};
    // At very large text the company panel keeps what does not fit here.
    for (const char* id : {"scenario", "clv", "nps"}) {
        std::erase_if(parts, [id](const HeaderPart& part) { return part.id == id; });
        if (widthOf(parts, 0, parts.size(), tight) <= room)
            return {tight, false, parts.size()};
    }
    HeaderLayout two{tight, false, 2};
    while (two.breakAt < parts.size() && widthOf(parts, 0, two.breakAt + 1, tight) <= room)
        ++two.breakAt;
    return two;
}

void drawProgress(const game::View& view, ImVec2 at, float width) {
    const Palette& p = colours();
    const float thick = em(8);
    const float share = static_cast<float>(view.week) / static_cast<float>(std::max(1, view.weeks));
    const ImVec2 from(at.x, at.y + (headerStatHeight() - thick) / 2);
    ImDrawList* draw = ImGui::GetWindowDrawList();
    draw->AddRectFilled(from, from + ImVec2(width, thick), p.barTrack, thick / 2);
    draw->AddRectFilled(
        from, from + ImVec2(std::max(thick, width * share), thick), p.barProgress, thick / 2);
}

void drawRow(PlayScene& scene,
             const std::vector<HeaderPart>& parts,
             std::size_t from,
             std::size_t to,
             ImVec2 at,
             float right,
             float between) {
    float rightWidth = 0;
    for (std::size_t i = from; i < to; ++i)
        rightWidth += parts[i].right ? parts[i].width() + between : 0;
    bool jumped = false;
    for (std::size_t i = from; i < to; ++i) {
        const HeaderPart& part = parts[i];
        if (part.right && !jumped) {
            at.x = std::max(at.x, right - rightWidth + between);
            jumped = true;
        }
        ImGui::SetCursorScreenPos(at);
        if (part.progress)
            drawProgress(scene.view(), at, part.width());
        else if (headerStat(part.id.c_str(), part.stat()))
            part.ask(scene.wish);
        at.x += part.width() + between;
    }
}

} // namespace

float drawPlayHeader(PlayScene& scene) {
    const Palette& p = colours();
    const float width = ImGui::GetIO().DisplaySize.x;
    const float pad = gap(24);
    std::vector<HeaderPart> parts = partsOf(scene);
    const HeaderLayout layout = layOut(parts, width - 2 * pad);
    const bool two = layout.breakAt < parts.size();
    const float row = headerStatHeight();
    const float high = (two ? 2 * row + gap(6) : row) + 2 * gap(10);
    ImDrawList* draw = ImGui::GetWindowDrawList();
    draw->AddRectFilled({0, 0}, {width, high}, p.bar);
    ImVec2 at(pad, gap(10));
    if (layout.brand) {
        drawText(draw,
                 Font::Title,
                 {at.x, at.y + (row - lineHeight(Font::Title)) / 2},
                 p.barInk,
                 "Klantkring");
        at.x += textWidth(Font::Title, "Klantkring") + layout.between;
    }
    drawRow(scene, parts, 0, layout.breakAt, at, width - pad, layout.between);
    if (two)
        drawRow(scene,
                parts,
                layout.breakAt,
                parts.size(),
                {pad, gap(10) + row + gap(6)},
                width - pad,
                layout.between);
    return high;
}

} // namespace app
