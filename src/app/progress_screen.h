// What a learner has reached over all games, and what to do next: mastery of each objective with
// its course, grades, and a recommendation with its reason.
#pragma once

#include "app/library.h"
#include "app/progress_scene.h"
#include "app/quiz_card.h"

#include <utility>

namespace app {

class ProgressScreen : public Screen {
public:
    /// What the learner wishes to do next: begin a scenario, or go on with a run.
    struct Wish {
        std::optional<std::size_t> brief; ///< position in Library::entries
        std::optional<records::RunPlace> run;
        bool practise = false; ///< what is due today
    };

    /// Of this player, as the store has it now.
    ProgressScreen(const Library& library, const std::string& player);
    /// Of a learner who is not in the store (for pictures).
    ProgressScreen(const Library& library, records::Progress progress);

    ScreenId draw(Shell& shell) override;
    Wish takeWish() { return std::exchange(m_wish, {}); }

    const records::Progress& progress() const { return m_progress; }
    const DueExercises& exercises() const { return m_exercises; }
    const ProgressChoice& choice() const { return m_choice; }
    /// Opens the quiz of now, if there is one.
    void openQuiz() { m_quiz.open(m_progress.quiz.questions); }
    const QuizCard& quiz() const { return m_quiz; }

private:
    void drawPage(ProgressScene& scene);
    void drawNext(const ProgressScene& scene);
    void drawFacts(const ProgressScene& scene);
    void drawQuiz(const ProgressScene& scene);
    void drawExercises(const ProgressScene& scene);
    void read(const std::string& player);
    void follow(const records::NextStep& step);

    const Library& m_library;
    records::Progress m_progress;
    std::optional<base::Text> m_problem; ///< why it could not be read
    ProgressChoice m_choice;
    DueExercises m_exercises;
    QuizCard m_quiz;
    Wish m_wish;
};

} // namespace app
