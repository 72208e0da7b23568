#include "app/trouble_card.h"

#include "app/card_body.h"
#include "app/mistake_list.h"
#include "app/text.h"
#include "app/widgets_button.h"

#include <utility>

namespace app {

void TroubleCard::add(Trouble trouble) {
    m_troubles.push_back(std::move(trouble));
    if (m_troubles.size() == 1)
        m_card.open();
}

void TroubleCard::open(const base::Text& title, std::vector<base::Text> lines) {
    add({title, std::move(lines), {}});
}

void TroubleCard::open(const std::string& file,
                       const std::vector<scenario::Diagnostic>& diagnostics) {
    const bool broken = scenario::hasErrors(diagnostics);
    add({broken ? base::Text{"Dit scenario kan nog niet gespeeld worden",
                             "This scenario cannot be played yet"}
                : base::Text{"Let op in dit scenario", "Worth a look in this scenario"},
         {{file, file}},
         diagnostics});
}

void TroubleCard::changeMistakes(const std::string& file,
                                 const std::vector<scenario::Diagnostic>& diagnostics) {
    if (!showsMistakes())
        return;
    m_troubles.front().lines = {{file, file}};
    m_troubles.front().mistakes = diagnostics;
}

void TroubleCard::draw(const Shell& shell) {
    if (!m_card.isOpen()) {
        m_mended = false;
        return;
    }
    m_card.begin("trouble");
    const Trouble& trouble = m_troubles.front();
    Modal modal("trouble", shell.say(trouble.title), em(760));
    if (modal && std::exchange(m_mended, false) && showsMistakes())
        modal.close();
    if (!modal) {
        m_card.ended();
        m_troubles.erase(m_troubles.begin());
        if (!m_troubles.empty())
            m_card.open();
        return;
    }
    {
        CardBody body("lines", {footerHeight(), 0, true});
        for (const base::Text& line : trouble.lines) {
            paragraph(Font::Body, colours().ink, shell.say(line));
            verticalGap(8);
        }
        drawMistakes(trouble.mistakes, shell.language);
        if (!trouble.mistakes.empty())
            paragraph(Font::Caption,
                      colours().muted,
                      shell.say("Bewaar het bestand als het verbeterd is: Klantkring leest het "
                                "dan opnieuw. In een terminal geeft kring check dezelfde lijst.",
                                "Save the file when it is mended: Klantkring then reads it again. "
                                "In a terminal kring check gives the same list."));
    }
    beginFooter();
    if (button("close", shell.say("Sluiten", "Close")))
        modal.close();
}

} // namespace app
