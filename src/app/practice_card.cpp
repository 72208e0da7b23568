#include "app/practice_card.h"

#include "app/card_body.h"
#include "app/imgui_bridge.h"
#include "app/item.h"
#include "app/panel_parts.h"
#include "app/text.h"
#include "app/ui.h"
#include "app/vec.h"
#include "app/widgets_button.h"
#include "records/practice_words.h"

#include <fmt/format.h>

namespace app {

namespace {

base::Text taskOf(const coach::ExerciseWork::Task& task) {
    if (task.ofWeek)
        return {"Plan de hele week opnieuw en sluit de week af.",
                "Plan the whole week again and end the week."};
    if (task.ofReply)
        return {"Kies opnieuw wat je zegt.", "Choose again what you say."};
    return {"Kies opnieuw: plan iets anders, voor deze klant of een andere, of druk onderaan op "
            "‘Niets doen’. De rest van die week blijft zoals die was, voor zover de uren reiken.",
            "Choose again: plan something else, for this customer or another, or press ‘Do "
            "nothing’ at the bottom. The rest of that week stays as it was, as far as the hours "
            "go."};
}

void heading(const PracticeScene& scene, const char* nl, const char* en) {
    label(Font::CaptionStrong, colours().accent, scene.shell.say(nl, en));
    verticalGap(2);
}

void drawTask(const PracticeScene& scene) {
    const Palette& p = colours();
    paragraph(Font::Lead, p.ink, scene.shell.say(scene.item.title));
    verticalGap(space::m);
    if (scene.state.impossible)
        return paragraph(Font::Body,
                         p.ink,
                         scene.shell.say("Hier viel niets anders te kiezen.",
                                         "There was nothing else to choose here."));
    if (!scene.state.task)
        return;
    heading(scene, "Wat je toen deed", "What you did then");
    paragraph(Font::Body, p.ink, scene.shell.say(scene.state.task->done));
    verticalGap(space::m);
    const bool tried = scene.weighing || scene.effort.tries > 0;
    if (tried && !scene.chosen.empty()) {
        heading(scene, "Wat je nu koos", "What you chose now");
        paragraph(Font::Body, p.ink, scene.shell.say(scene.chosen));
        verticalGap(space::m);
    }
    if (tried || scene.over())
        return;
    heading(scene, "Wat je nu doet", "What you do now");
    paragraph(Font::Body, p.ink, scene.shell.say(taskOf(*scene.state.task)));
    verticalGap(space::m);
}

void drawHints(const PracticeScene& scene) {
    const bool givenUp = scene.attempt && *scene.attempt == coach::Attempt::Failed;
    for (int level = givenUp ? coach::hintLevels : 1; level <= scene.effort.hints; ++level) {
        const auto& hint = scene.state.hints.at(static_cast<std::size_t>(level - 1));
        const bool answer = level == coach::hintLevels;
        label(Font::CaptionStrong,
              colours().accent,
              answer ? scene.shell.say("Het antwoord van de coach", "The coach’s answer")
                     : fmt::format("Hint {} ", level) +
                           fmt::format(fmt::runtime(scene.shell.say("van {}", "of {}")),
                                       coach::hintLevels));
        verticalGap(2);
        if (hint)
            paragraph(Font::Body, colours().ink, scene.shell.say(*hint));
        else
            paragraph(Font::Body,
                      colours().muted,
                      scene.shell.say("De coach zoekt het uit…", "The coach works it out…"));
        verticalGap(space::m);
    }
}

void drawVerdict(const PracticeScene& scene) {
    const Palette& p = colours();
    if (scene.weighing) {
        noticeBand(p.accentTint,
                   p.ink,
                   Icon::Clock,
                   scene.shell.say("De coach speelt je keuze vele malen uit…",
                                   "The coach plays your choice many times…"));
        return verticalGap(space::m);
    }
    if (!scene.state.marked)
        return;
    const bool right = scene.state.marked->accepted;
    std::string all;
    for (const base::Text& sentence : records::markShown(*scene.state.marked))
        all += (all.empty() ? "" : " ") + scene.shell.say(sentence);
    noticeBand(mixColour(p.card, right ? p.good : p.bad, 0.12F),
               right ? p.goodText : p.badText,
               right ? Icon::Check : Icon::Cross,
               all);
    verticalGap(space::m);
}

} // namespace

std::string PracticeScene::title() const {
    return count == 1
               ? shell.say("Oefening", "Exercise")
               : fmt::format(fmt::runtime(shell.say("Oefening {} van {}", "Exercise {} of {}")),
                             number,
                             count);
}

void PracticeCard::draw(const PracticeScene& scene) {
    if (!m_card.isOpen())
        return;
    m_card.begin("practice");
    Modal modal("practice", scene.title(), em(680));
    if (!modal) {
        m_card.ended();
        m_closing = false;
        scene.wish.next = scene.over(); // there is nothing else to do
        return;
    }
    if (std::exchange(m_closing, false))
        modal.close();
    {
        CardBody body("exercise", {footerHeight(), em(180), true});
        drawTask(scene);
        drawVerdict(scene);
        drawHints(scene);
        if (scene.remembered)
            paragraph(Font::Caption, colours().muted, scene.shell.say(*scene.remembered));
    }
    drawFooter(scene, modal);
}

void PracticeCard::drawFooter(const PracticeScene& scene, Modal& modal) {
    const Shell& shell = scene.shell;
    const ButtonOptions secondary{ButtonKind::Secondary, 0, true, {}};
    beginFooter();
    // Who plays by keyboard finds the way on under Enter when there is a verdict or an answer.
    const int turn = scene.over() ? -1 : scene.effort.tries;
    if (!scene.weighing && std::exchange(m_turn, turn) != turn && bridge::focusVisible())
        ui().focus.request(ImGui::GetID(scene.over() ? "next" : "choose"));
    const auto next = [](const std::string& text) {
        flowNext(buttonWidth(text), gap(10));
        return text;
    };
    if (scene.over()) {
        if (button("next",
                   scene.last() ? shell.say("Klaar", "Done")
                                : shell.say("Volgende oefening ▸", "Next exercise ▸"))) {
            scene.wish.next = true;
            modal.close();
        }
    } else {
        const bool tried = scene.effort.tries > 0;
        if (button("choose",
                   tried ? shell.say("Probeer opnieuw ▸", "Try again ▸")
                         : shell.say("Kies opnieuw ▸", "Choose again ▸"),
                   {ButtonKind::Primary, 0, !scene.weighing, {}}))
            modal.close();
        if (scene.effort.hints < coach::hintLevels &&
            button("hint",
                   next(fmt::format("Hint {} ", scene.effort.hints + 1) +
                        fmt::format(fmt::runtime(shell.say("van {}", "of {}")), coach::hintLevels)),
                   secondary))
            scene.wish.hint = true;
        if (button("answer", next(shell.say("Opgeven", "Give up")), secondary))
            scene.wish.answer = true;
    }
    if ((!scene.over() || !scene.last()) &&
        button("stop", next(shell.say("Stoppen", "Stop")), secondary)) {
        scene.wish.stop = true;
        modal.close();
    }
}

} // namespace app
