#include "app/theory_card.h"

#include "app/card_body.h"
#include "app/text.h"
#include "app/ui.h"
#include "app/widgets_button.h"

namespace app {
namespace {

const scenario::TheoryCard* findCard(const PlayScene& scene, const std::string& id) {
    const auto& cards = scene.desk.scenario().theory;
    const int at = scenario::indexOf(cards, id);
    return at < 0 ? nullptr : &cards[static_cast<std::size_t>(at)];
}

} // namespace

void TheoryCard::open(const std::string& id) {
    m_id = id;
    m_card.open();
}

void TheoryCard::draw(const PlayScene& scene) {
    if (!m_card.isOpen())
        return;
    const scenario::TheoryCard* card = findCard(scene, m_id);
    if (card == nullptr) {
        m_card.ended();
        return;
    }
    m_card.begin("theory");
    Modal modal("theory", scene.say(card->title), em(620));
    if (!modal) {
        m_card.ended();
        return;
    }
    const Palette& p = colours();
    label(Font::CaptionStrong,
          p.accent,
          scene.say("Inleiding Sales · hoofdstuk ", "Introduction to Sales · chapter ") +
              std::to_string(card->chapter));
    verticalGap(space::m);
    {
        CardBody body("text", {footerHeight(), 0, true});
        richParagraph(Font::Body, Font::Strong, p.ink, scene.say(card->text));
    }
    beginFooter();
    if (button("close", scene.say("Sluiten", "Close"), {ButtonKind::Secondary, 0, true, {}}))
        modal.close();
}

std::string theoryTitle(const PlayScene& scene, const std::string& id) {
    const scenario::TheoryCard* card = findCard(scene, id);
    return card == nullptr ? std::string() : scene.say(card->title);
}

bool theoryLink(const char* linkId, const PlayScene& scene, const std::string& id) {
    const std::string title = theoryTitle(scene, id);
    if (title.empty())
        return false;
    const std::string icon = ui().fonts().icon(Icon::Book);
    return linkButton(
        linkId, (icon.empty() ? "" : icon + "  ") + scene.say("Theorie: ", "Theory: ") + title);
}

} // namespace app
