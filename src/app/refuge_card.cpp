#include "app/refuge_card.h"

#include "app/card_body.h"
#include "app/item.h"
#include "app/text.h"
#include "app/widgets_button.h"
#include "app/widgets_form.h"

#include <utility>

namespace app {

void RefugeCard::open(const Desk& desk) {
    const auto& trouble = desk.trouble();
    if (desk.keeper() == nullptr || !trouble)
        return;
    m_why = *trouble;
    m_place = records::refugeFor(desk.keeper()->kept().run.header).string();
    m_wrong.reset();
    m_closing = false;
    m_card.open();
}

void RefugeCard::draw(const Shell& shell, Desk& desk) {
    if (!m_card.isOpen())
        return;
    m_card.begin("refuge");
    Modal modal(
        "refuge", shell.say("Je spel wordt niet bewaard", "Your game is not being saved"), em(720));
    if (modal && std::exchange(m_closing, false))
        modal.close();
    if (!modal) {
        m_card.ended();
        return;
    }
    const Palette& p = colours();
    {
        CardBody body("lines", {footerHeight(), 0, false});
        paragraph(Font::Body, p.ink, shell.say(m_why));
        verticalGap(space::s);
        paragraph(Font::Body,
                  p.muted,
                  shell.say("Je kunt gewoon doorspelen. Zodra het weer lukt, wordt alles alsnog "
                            "bewaard. Of bewaar je spel hier, bijvoorbeeld op een usb-stick:",
                            "You can simply play on. As soon as it works again everything is saved "
                            "after all. Or save your game here, on a USB stick for instance:"));
        verticalGap(space::s);
        textField("##place", shell.say("Map en bestand", "Folder and file"), m_place);
        if (m_wrong) {
            verticalGap(4);
            paragraph(Font::Caption, p.badText, shell.say(*m_wrong));
        }
    }
    beginFooter();
    if (button("save", shell.say("Bewaar hier", "Save here"))) {
        const base::Outcome moved = desk.moveTo(m_place);
        m_wrong = moved ? std::nullopt : std::optional(moved.message());
        if (moved)
            modal.close();
    }
    flowNext(buttonWidth(shell.say("Speel door", "Play on")), gap(10));
    if (button("close", shell.say("Speel door", "Play on"), {ButtonKind::Secondary, 0, true, {}}))
        modal.close();
}

} // namespace app
