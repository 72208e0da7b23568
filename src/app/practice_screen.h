// Practising mistakes: back to a moment of a game, to choose again there. The play screen shows the
// game as it stood, or a page its conversation; what is chosen is not played on but weighed by the
// coach, in the background. Not here: what is accepted (coach) and what is kept of it (records).
#pragma once

#include "app/play_screen.h"
#include "app/practice_card.h"

namespace app {

class PracticeScreen : public Screen {
public:
    /// At least one exercise; `back` is where it leads after the last.
    PracticeScreen(const Library& library, std::vector<PracticeItem> items, ScreenId back);

    ScreenId draw(Shell& shell) override;
    /// Whether the coach found something since the last frame.
    bool stirred() const { return m_work->state().news != m_state.news; }
    /// Until the coach has answered: for pictures and tests.
    void wait() { m_work->wait(); }
    /// A wrong choice and a hint, with the card over it; or without the card.
    void prepareForPicture(bool withCard);

    const PracticeItem& item() const { return m_items[m_at]; }
    std::size_t position() const { return m_at; }
    const coach::ExerciseWork::State& state() const { return m_state; }
    const records::Effort& effort() const { return m_effort; }
    const std::optional<coach::Attempt>& attempt() const { return m_attempt; }
    const PracticeCard& card() const { return m_card; }
    /// The game as it stood; null until it is set up.
    Desk* desk() { return m_desk.get(); }
    PlayScreen* playScreen() { return m_play.get(); }

private:
    void begin();
    void enter();
    void followCoach();
    std::optional<base::Text> guard(const game::Decision& decision);
    void weigh(std::vector<game::Decision> choice, base::Text inWords);
    void askHint(int level);
    void remember();
    ScreenId drawMoment(Shell& shell);
    ScreenId carryOut(const PracticeWish& wish);

    const Library& m_library;
    std::vector<PracticeItem> m_items;
    ScreenId m_back;
    std::size_t m_at = 0;
    std::unique_ptr<coach::ExerciseWork> m_work;
    coach::ExerciseWork::State m_state;
    std::unique_ptr<Desk> m_desk;       ///< null until the exercise is set up
    std::unique_ptr<PlayScreen> m_play; ///< null for a reply
    PlayChoice m_talkChoice;            ///< of the page with the conversation
    PracticeCard m_card;
    records::Effort m_effort;
    std::optional<coach::Attempt> m_attempt;
    std::optional<base::Text> m_remembered;
    base::Text m_chosen; ///< last, in words; empty for a week
    bool m_weighing = false;
};

} // namespace app
