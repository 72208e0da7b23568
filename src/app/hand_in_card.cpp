#include "app/hand_in_card.h"

#include "app/card_body.h"
#include "app/item.h"
#include "app/panel_parts.h"
#include "app/text.h"
#include "app/widgets_button.h"
#include "app/widgets_form.h"
#include "records/hand_in.h"

namespace app {

void HandInCard::open(const Desk& desk, const Shell& shell) {
    if (desk.keeper() == nullptr || desk.trial())
        return;
    const std::string& played = desk.keeper()->kept().run.header.player;
    m_name = played.empty() ? shell.player : played;
    m_told.reset();
    m_file.clear();
    m_card.open();
}

void HandInCard::make(const Desk& desk) {
    m_file.clear();
    for (const auto& problem : {records::checkPlayer(m_name), records::checkStudent(m_student)})
        if (problem) {
            m_told = problem;
            return;
        }
    const auto folders = records::userFolders();
    if (!folders) {
        m_told = folders.message();
        return;
    }
    records::HandIn handIn{desk.keeper()->kept(), m_student, true};
    handIn.kept.run.header.player = m_name;
    // In the folder of the store that it comes from.
    const std::filesystem::path folder =
        desk.keeper()->store() ? desk.keeper()->store()->file().parent_path() / "hand-ins"
                               : folders.value().handIns();
    const auto kept = records::keepHandIn(folder, handIn);
    if (!kept) {
        m_told = kept.message();
        return;
    }
    m_file = kept.value();
    m_told = base::Text{"Gemaakt: " + m_file.string(), "Made: " + m_file.string()};
}

void HandInCard::drawFields(const Shell& shell) {
    const Palette& p = colours();
    paragraph(
        Font::Body,
        p.ink,
        shell.say("Dit maakt een bestand met je beslissingen, de tijd van elke beslissing en je "
                  "cijfer. Je docent speelt het na en berekent het cijfer opnieuw.",
                  "This makes a file with your decisions, the time of each decision and your "
                  "grade. Your teacher plays it again and computes the grade anew."));
    verticalGap(space::l);
    label(Font::CaptionStrong, p.ink, shell.say("Naam", "Name"));
    verticalGap(4);
    textField("##name", shell.say("Mag leeg blijven", "May stay empty"), m_name);
    verticalGap(space::m);
    label(Font::CaptionStrong, p.ink, shell.say("Studentnummer", "Student number"));
    verticalGap(4);
    textField("##student",
              shell.say("Als je docent erom vraagt", "If your teacher asks for it"),
              m_student);
    verticalGap(space::m);
    paragraph(Font::Caption,
              p.muted,
              shell.say("Er gaat niets vanzelf over het internet: jij levert het bestand in.",
                        "Nothing goes over the internet by itself: you hand the file in."));
    if (!m_told)
        return;
    verticalGap(space::m);
    const bool made = !m_file.empty();
    noticeBand(made ? p.accentTint : p.badTint,
               made ? p.ink : p.badText,
               made ? Icon::Save : Icon::Warning,
               shell.say(*m_told));
}

void HandInCard::draw(const Shell& shell, const Desk& desk) {
    if (!m_card.isOpen())
        return;
    m_card.begin("hand in");
    Modal modal("hand in", shell.say("Inleveren", "Hand in"), em(560));
    if (!modal) {
        m_card.ended();
        return;
    }
    {
        CardBody body("fields", {footerHeight(), 0, false});
        drawFields(shell);
    }
    beginFooter();
    const bool made = !m_file.empty();
    if (button("make",
               shell.say("Maak het bestand", "Make the file"),
               {made ? ButtonKind::Secondary : ButtonKind::Primary, 0, true, {}}))
        make(desk);
    flowNext(buttonWidth(shell.say("Sluiten", "Close")), gap(10));
    if (button("close",
               shell.say("Sluiten", "Close"),
               {made ? ButtonKind::Primary : ButtonKind::Secondary, 0, true, {}}))
        modal.close();
}

} // namespace app
