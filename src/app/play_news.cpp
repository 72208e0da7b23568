#include "app/play_news.h"

#include "app/panel_parts.h"
#include "app/play_words.h"
#include "app/text.h"
#include "app/widgets_meter.h"

namespace app {
namespace {

// Good, bad and neutral differ in words for who does not see the colours.
std::string spokenTone(const PlayScene& scene, scenario::Tone tone) {
    switch (tone) {
    case scenario::Tone::Good:
        return scene.say("Goed nieuws", "Good news");
    case scenario::Tone::Bad:
        return scene.say("Slecht nieuws", "Bad news");
    case scenario::Tone::Neutral:
        break;
    }
    return scene.say("Nieuws", "News");
}

void newsRow(PlayScene& scene, const game::NewsItem& item, int number) {
    ImGui::PushID(number);
    if (dotRow("news", toneColour(item.tone), scene.say(item.text)) &&
        scene.view().find(item.customer) != nullptr)
        scene.wish.select = item.customer;
    if (ImGui::IsItemHovered() && item.customer >= 0)
        showTooltip(spokenTone(scene, item.tone), nameOf(scene, item.customer));
    ImGui::PopID();
}

// What is older than this week's news is folded away.
bool earlierOpen(PlayScene& scene, bool news, int count) {
    if (!news)
        label(Font::Caption,
              colours().muted,
              scene.say("Deze week was er geen nieuws.", "No news this week."));
    verticalGap(6);
    const std::string text = scene.say("Eerdere weken ", "Earlier weeks ") + std::to_string(count);
    return foldLink(scene, "earlier-news", text, true);
}

} // namespace

void drawNews(PlayScene& scene, bool title) {
    const Palette& p = colours();
    const game::View& view = scene.view();
    ImGui::PushStyleVar(ImGuiStyleVar_ItemSpacing, {gap(6), 1});
    if (title) {
        label(Font::Strong, p.ink, scene.say("Deze week", "This week"));
        verticalGap(4);
    }
    // What happened while last week ended is what there is to read now.
    const int recent = view.week - 1;
    bool any = false;
    int shownWeek = view.week;
    for (int i = static_cast<int>(view.news.size()) - 1; i >= 0; --i) {
        const game::NewsItem& item = view.news[static_cast<std::size_t>(i)];
        if (item.week < recent && shownWeek == view.week && !earlierOpen(scene, any, i + 1)) {
            any = true;
            break;
        }
        if (item.week < recent && item.week != shownWeek) {
            shownWeek = item.week;
            verticalGap(6);
            label(Font::CaptionStrong, p.muted, "Week " + std::to_string(item.week));
        }
        newsRow(scene, item, i);
        any = true;
    }
    if (!any)
        paragraph(Font::Caption,
                  p.muted,
                  scene.say("Nog geen nieuws. Plan acties en sluit de week af: hier lees je wat ze "
                            "teweegbrengen.",
                            "No news yet. Plan actions and end the week: here you read what they "
                            "bring about."));
    ImGui::PopStyleVar();
}

} // namespace app
