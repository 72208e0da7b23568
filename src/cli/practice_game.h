// One exercise in the terminal: the game as it stood at that moment, in which everything can be
// looked up as in a game, and the choice is made again until it is good enough. Nothing of it is
// kept here.
#pragma once

#include "cli/text_game.h"
#include "records/exercise.h"

namespace cli {

class PracticeGame : private TextGame {
public:
    PracticeGame(Console& console, const coach::Exercise& exercise);

    // How it went; nothing when the player stops or the input ends before it was solved or given
    // up.
    std::optional<coach::Attempt> practise();
    [[nodiscard]] const records::Effort& effort() const { return m_effort; }

private:
    bool take(const game::Decision& decision) override;
    void endWeek() override;
    void save(const Words& words) override;

    void tellTask();
    bool own(const std::string& line); // the commands that only an exercise has
    void tellHelp();
    void hint();
    void tellAnswer();
    void weigh(const std::vector<game::Decision>& choice);
    [[nodiscard]] std::vector<game::Decision> decided() const; // since the moment

    const coach::Exercise& m_exercise;
    records::Effort m_effort;
    std::optional<coach::Attempt> m_attempt;
};

} // namespace cli
