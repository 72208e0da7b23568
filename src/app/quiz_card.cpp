#include "app/quiz_card.h"

#include "app/card_body.h"
#include "app/item.h"
#include "app/panel_parts.h"
#include "app/text.h"
#include "app/widgets_button.h"
#include "app/widgets_form.h"
#include "app/widgets_meter.h"

#include <fmt/format.h>

namespace app {

namespace {

std::string iconAndText(Icon icon, const std::string& text) {
    const std::string sign = ui().fonts().icon(icon);
    return sign.empty() ? text : sign + "  " + text;
}

} // namespace

void QuizCard::open(std::vector<records::QuizQuestion> questions) {
    if (questions.empty())
        return;
    m_questions = std::move(questions);
    m_at = 0;
    m_chosen = -1;
    m_answers.clear();
    m_right = 0;
    m_reading = false;
    m_trouble.reset();
    m_done = false;
    m_card.open();
}

void QuizCard::draw(const Shell& shell, records::Store* store) {
    if (!m_card.isOpen())
        return;
    m_card.begin("quiz");
    Modal modal("quiz", shell.say("Kennisvragen", "Concept questions"), em(660));
    if (!modal) {
        m_card.ended();
        m_done = !m_answers.empty();
        return;
    }
    {
        CardBody body("question", {footerHeight(), em(260), false});
        if (atEnd())
            drawEnd(shell);
        else
            drawQuestion(shell);
    }
    drawFooter(shell, store, modal);
}

void QuizCard::drawQuestion(const Shell& shell) {
    const Palette& p = colours();
    const scenario::Question& question = m_questions[m_at].question();
    label(Font::CaptionStrong,
          p.accent,
          fmt::format(fmt::runtime(shell.say("Vraag {} van {}", "Question {} of {}")),
                      m_at + 1,
                      m_questions.size()));
    verticalGap(4);
    progressBar(columnWidth(),
                static_cast<double>(m_answers.size()) / static_cast<double>(m_questions.size()),
                p.accent,
                p.track);
    verticalGap(space::m);
    paragraph(Font::Lead, p.ink, shell.say(question.text));
    verticalGap(space::m);
    drawOptions(shell, answered());
    if (!answered())
        return;
    drawTheory(shell, *m_questions[m_at].card);
    if (m_trouble) {
        verticalGap(space::m);
        noticeBand(p.badTint, p.badText, Icon::Warning, shell.say(*m_trouble));
    }
}

// Before the answer, a choice; after it, which was right, and why the chosen one was or was not.
void QuizCard::drawOptions(const Shell& shell, bool answered) {
    const scenario::Question& question = m_questions[m_at].question();
    const int count = static_cast<int>(question.options.size());
    for (int i = 0; i < count; ++i) {
        const scenario::AnswerOption& option = question.options[static_cast<std::size_t>(i)];
        const bool right = i == question.correct;
        const bool chosen = i == m_chosen;
        std::string text = shell.say(option.text);
        std::string below;
        if (answered && (right || chosen)) {
            text = iconAndText(right ? Icon::Check : Icon::Cross, text);
            below = shell.say(option.feedback);
        }
        const std::string id = "option " + option.id;
        if (radioRow(id.c_str(), text, chosen, below, !answered || right || chosen) && !answered)
            m_chosen = i;
        verticalGap(4);
        if (!answered && ui().pressed('1' + i))
            m_chosen = i;
    }
}

void QuizCard::drawTheory(const Shell& shell, const scenario::TheoryCard& card) {
    const Palette& p = colours();
    verticalGap(space::s);
    const std::string title =
        iconAndText(Icon::Book, shell.say("Theorie: ", "Theory: ") + shell.say(card.title));
    if (linkButton("theory", title + (m_reading ? " ▴" : " ▾")))
        m_reading = !m_reading;
    if (!m_reading)
        return;
    verticalGap(space::s);
    richParagraph(Font::Body, Font::Strong, p.muted, shell.say(card.text));
}

void QuizCard::drawEnd(const Shell& shell) {
    const Palette& p = colours();
    paragraph(Font::Big,
              p.ink,
              fmt::format(fmt::runtime(shell.say("{} van {} goed", "{} of {} right")),
                          m_right,
                          m_answers.size()));
    verticalGap(space::s);
    const bool all = m_right == static_cast<int>(m_answers.size());
    paragraph(Font::Body,
              p.muted,
              all ? shell.say("Ze komen over een paar dagen terug, zodat het blijft hangen.",
                              "They come back in some days, so that it stays with you.")
                  : shell.say("Wat niet goed was, komt morgen terug. Deze kaarten leggen het uit:",
                              "What was not right comes back tomorrow. These cards explain it:"));
    for (std::size_t i = 0; i < m_answers.size(); ++i) {
        if (static_cast<int>(m_answers[i]) == m_questions[i].question().correct)
            continue;
        verticalGap(space::m);
        label(Font::Strong, p.ink, shell.say(m_questions[i].card->title));
        verticalGap(2);
        richParagraph(Font::Body, Font::Strong, p.muted, shell.say(m_questions[i].card->text));
    }
}

void QuizCard::drawFooter(const Shell& shell, records::Store* store, Modal& modal) {
    beginFooter();
    if (atEnd()) {
        if (button("close", shell.say("Klaar", "Done")))
            modal.close();
        return;
    }
    if (!answered()) {
        if (button("answer",
                   shell.say("Antwoord", "Answer"),
                   {ButtonKind::Primary, 0, m_chosen >= 0, {}}))
            answer(shell, store);
    } else {
        const bool last = m_at + 1 == m_questions.size();
        if (button("on",
                   last ? shell.say("Naar de uitslag ▸", "To the result ▸")
                        : shell.say("Volgende vraag ▸", "Next question ▸"))) {
            ++m_at;
            m_chosen = -1;
            m_reading = false;
        }
    }
    flowNext(buttonWidth(shell.say("Stoppen", "Stop")), gap(10));
    if (button("stop", shell.say("Stoppen", "Stop"), {ButtonKind::Secondary, 0, true, {}}))
        modal.close();
}

void QuizCard::answer(const Shell& shell, records::Store* store) {
    const records::QuizQuestion& asked = m_questions[m_at];
    const std::string& option = asked.question().options[static_cast<std::size_t>(m_chosen)].id;
    m_trouble.reset();
    if (store == nullptr)
        m_trouble = base::Text{"Dit antwoord wordt niet bewaard.", "This answer is not saved."};
    else if (const base::Outcome kept =
                 store->keepAnswer(shell.player, {asked.scenario->id, asked.card->id, option, 0});
             !kept)
        m_trouble = kept.message();
    m_answers.push_back(static_cast<std::size_t>(m_chosen));
    m_right += records::isRight(asked.question(), option) ? 1 : 0;
}

} // namespace app
