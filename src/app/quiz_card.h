// A short quiz of concept questions: one question at a time, an explanation at once, and at the end
// which cards are worth reading again. Each answer is on the disk before it is explained.
#pragma once

#include "app/card_switch.h"
#include "app/screen.h"
#include "records/quiz.h"

namespace app {

class QuizCard {
public:
    void open(std::vector<records::QuizQuestion> questions);
    bool isOpen() const { return m_card.isOpen(); }
    /// Answers are kept under the shell's player; without a store they are not.
    void draw(const Shell& shell, records::Store* store);

    /// True once, after a quiz in which something was answered was closed.
    bool takeDone() { return std::exchange(m_done, false); }
    int right() const { return m_right; }
    std::size_t asked() const { return m_answers.size(); }

private:
    void drawQuestion(const Shell& shell);
    void drawOptions(const Shell& shell, bool answered);
    void drawTheory(const Shell& shell, const scenario::TheoryCard& card);
    void drawEnd(const Shell& shell);
    void drawFooter(const Shell& shell, records::Store* store, Modal& modal);
    void answer(const Shell& shell, records::Store* store);
    bool answered() const { return m_answers.size() > m_at; }
    bool atEnd() const { return m_at == m_questions.size(); }

    CardSwitch m_card;
    std::vector<records::QuizQuestion> m_questions;
    std::size_t m_at = 0;               ///< the question that is shown; behind the last: the end
    int m_chosen = -1;                  ///< of its options
    std::vector<std::size_t> m_answers; ///< positions of the options that were answered
    int m_right = 0;
    bool m_reading = false; ///< the card that explains
    std::optional<base::Text> m_trouble;
    bool m_done = false;
};

} // namespace app
