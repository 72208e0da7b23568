#include "app/trouble_card.h"

#include "app/card_body.h"
#include "app/text.h"
#include "app/widgets_button.h"

namespace app {

void TroubleCard::add(Trouble trouble) {
    m_troubles.push_back(std::move(trouble));
    if (m_troubles.size() == 1)
        m_card.open();
}

void TroubleCard::open(const base::Text& title, std::vector<base::Text> lines) {
    add({title, std::move(lines), false});
}

void TroubleCard::open(const std::string& file,
                       const std::vector<scenario::Diagnostic>& diagnostics) {
    Trouble trouble;
    trouble.title = {"Dit scenario kan nog niet gespeeld worden",
                     "This scenario cannot be played yet"};
    trouble.lines = {{file, file}};
    for (const scenario::Diagnostic& diagnostic : diagnostics)
        trouble.lines.push_back({toLine(diagnostic, base::Language::Dutch),
                                 toLine(diagnostic, base::Language::English)});
    trouble.scenario = true;
    add(std::move(trouble));
}

void TroubleCard::draw(const Shell& shell) {
    if (!m_card.isOpen())
        return;
    m_card.begin("trouble");
    const Trouble& trouble = m_troubles.front();
    Modal modal("trouble", shell.say(trouble.title), em(760));
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
        if (trouble.scenario) {
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
