#include "app/assignment_card.h"

#include "app/assignment_parts.h"
#include "app/card_body.h"
#include "app/text.h"
#include "app/widgets_button.h"

namespace app {
void AssignmentCard::draw(PlayScene& scene) {
    if (!m_card.isOpen())
        return;
    m_card.begin("assignment");
    const scenario::Scenario& scenario = scene.desk.scenario();
    Modal modal("assignment", scene.say(scenario.title), em(720));
    if (!modal) {
        m_card.ended();
        return;
    }
    {
        CardBody body("text", {footerHeight(), 0, true});
        assignmentPart(scene.say("Bedrijf", "Company"), scene.say(scenario.company));
        assignmentPart(scene.say("Jouw rol", "Your role"), scene.say(scenario.role));
        assignmentPart(scene.say("Opdracht", "Assignment"), scene.say(scenario.assignment));
        verticalGap(space::s);
        assignmentGoals(scenario, scene.language);
        verticalGap(space::l);
        assignmentGrade(scenario, scene.language);
    }
    beginFooter();
    if (button("close", scene.say("Sluiten", "Close"), {ButtonKind::Secondary, 0, true, {}}))
        modal.close();
}

} // namespace app
