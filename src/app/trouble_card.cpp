#include "app/trouble_card.h"

#include "app/card_body.h"
#include "app/text.h"
#include "app/widgets_button.h"

namespace app {

void TroubleCard::open(const base::Text& title, std::vector<base::Text> lines) {
    m_title = title;
    m_lines = std::move(lines);
    m_scenario = false;
    m_card.open();
}

void TroubleCard::open(const std::string& file,
                       const std::vector<scenario::Diagnostic>& diagnostics) {
    m_title = {"Dit scenario kan nog niet gespeeld worden", "This scenario cannot be played yet"};
    m_lines = {{file, file}};
    for (const scenario::Diagnostic& diagnostic : diagnostics)
        m_lines.push_back({toLine(diagnostic, base::Language::Dutch),
                           toLine(diagnostic, base::Language::English)});
    m_scenario = true;
    m_card.open();
}

void TroubleCard::draw(const Shell& shell) {
    if (!m_card.isOpen())
        return;
    m_card.begin("trouble");
    Modal modal("trouble", shell.say(m_title), em(760));
    if (!modal) {
        m_card.ended();
        return;
    }
    {
        CardBody body("lines", {footerHeight(), 0, true});
        for (const base::Text& line : m_lines) {
            paragraph(Font::Body, colours().ink, shell.say(line));
            verticalGap(8);
        }
        if (m_scenario) {
            verticalGap(4);
            paragraph(Font::Caption,
                      colours().muted,
                      shell.say("Verbeter het bestand en kies het daarna opnieuw. In een terminal "
                                "geeft kring check dezelfde lijst.",
                                "Mend the file and choose it again. In a terminal kring check "
                                "gives the same list."));
        }
    }
    beginFooter();
    if (button("close", shell.say("Sluiten", "Close")))
        modal.close();
}

} // namespace app
