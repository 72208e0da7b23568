#include "app/evidence_card.h"

#include "app/card_body.h"
#include "app/choice_row.h"
#include "app/play_words.h"
#include "app/text.h"
#include "app/ui.h"
#include "app/widgets_button.h"

#include <algorithm>

namespace app {
namespace {

constexpr std::size_t mostFacts = 3;

const std::vector<game::Fact>& recordOf(const PlayScene& scene, int customer) {
    const game::Customer* dossier = scene.view().find(customer);
    return dossier != nullptr ? dossier->record : scene.desk.session().companyRecord();
}

std::string whenText(const PlayScene& scene, const game::Fact& fact) {
    return fact.week <= 0 ? scene.say("bij de start", "at the start")
                          : "week " + std::to_string(fact.week);
}

void drawFacts(const PlayScene& scene,
               const std::vector<game::Fact>& record,
               std::vector<int>& chosen) {
    const std::string full = scene.say("Je hebt al drie feiten gekozen. Haal er eerst een weg.",
                                       "You have chosen three facts already. Take one out first.");
    // Newest first: that is what a choice mostly rests on.
    for (int i = static_cast<int>(record.size()) - 1; i >= 0; --i) {
        const game::Fact& fact = record[static_cast<std::size_t>(i)];
        const auto at = std::find(chosen.begin(), chosen.end(), i);
        const bool on = at != chosen.end();
        const bool enabled = on || chosen.size() < mostFacts;
        const std::string when = whenText(scene, fact);
        ImGui::PushID(i);
        if (choiceRow("fact", {scene.say(fact.text), {}, when, on, enabled, full})) {
            if (on)
                chosen.erase(at);
            else
                chosen.push_back(i);
        }
        ImGui::PopID();
    }
}

} // namespace

void EvidenceCard::open(int item) {
    m_item = item;
    m_fresh = true;
    m_card.open();
}

void EvidenceCard::draw(PlayScene& scene) {
    if (!m_card.isOpen())
        return;
    const std::vector<game::AgendaItem>& agenda = scene.view().agenda;
    m_card.begin("evidence");
    Modal modal(
        "evidence", scene.say("Waar baseer je dit op?", "What do you base this on?"), em(680));
    if (!modal) {
        m_card.ended();
        return;
    }
    if (m_item < 0 || m_item >= static_cast<int>(agenda.size())) {
        modal.close();
        return;
    }
    const game::AgendaItem& item = agenda[static_cast<std::size_t>(m_item)];
    if (m_fresh)
        m_facts = item.evidence;
    m_fresh = false;
    const Palette& p = colours();
    const std::vector<game::Fact>& record = recordOf(scene, item.customer);
    richParagraph(Font::Body,
                  Font::Strong,
                  p.ink,
                  "**" + scene.say(item.name) + "** · " + nameOf(scene, item.customer));
    verticalGap(6);
    paragraph(Font::Caption,
              p.muted,
              scene.say("Kies één tot drie feiten uit het dossier die deze keuze onderbouwen. Ze "
                        "tellen mee voor je cijfer.",
                        "Choose one to three facts from the file that support this choice. They "
                        "count towards your grade."));
    verticalGap(space::m);
    {
        CardBody body("facts", {footerHeight(), 0, record.empty()});
        if (record.empty())
            paragraph(Font::Body,
                      p.muted,
                      scene.say("Dit dossier is nog leeg. Doe onderzoek of vraag door.",
                                "This file is still empty. Do research or ask questions."));
        drawFacts(scene, record, m_facts);
    }
    beginFooter();
    const game::GiveEvidence decision{m_item, m_facts};
    const std::optional<base::Text> refusal = scene.desk.session().check(decision);
    const std::string reason = refusal ? scene.say(*refusal) : std::string();
    const std::string keep = scene.say("Leg vast", "Record") + " (" +
                             std::to_string(m_facts.size()) + scene.say(" van 3)", " of 3)");
    const std::string cancel = scene.say("Annuleren", "Cancel");
    if (button("cancel", cancel, {ButtonKind::Secondary, 0, true, {}}))
        modal.close();
    atRowEnd(buttonWidth(keep));
    if (button("keep", keep, {ButtonKind::Primary, 0, !refusal, reason})) {
        scene.wish.take = decision;
        modal.close();
    }
}

} // namespace app
