// An exercise (practice.h) behind a window that must not wait: it is set up, choices are weighed
// and hints are found on a thread of its own, one after the other. What comes out is the same as
// without it; only when depends on the machine.
#pragma once

#include "coach/practice.h"

#include <array>

namespace coach {

class ExerciseWork {
public:
    struct Task { // what does not change while it is practised
        game::Session session;
        bool ofWeek = false;
        bool ofReply = false;
        int customer = -1; // whom the first choice was for; -1: nobody in particular
        base::Text done;
    };
    struct State {
        std::shared_ptr<const Task> task; // null until it is set up
        bool impossible = false;          // there was nothing else to choose
        bool running = true;              // or something waits for its turn
        std::optional<Marked> marked;     // of the choice that was weighed last
        int weighed = 0;
        std::array<std::optional<base::Text>, hintLevels> hints;
        int news = 0; // goes up with every change
    };

    // Begins at once.
    ExerciseWork(RunPlayed run, const Moment& moment, int threads);
    // Stops it and waits for that, some hundredths of a second.
    ~ExerciseWork();
    ExerciseWork(const ExerciseWork&) = delete;
    ExerciseWork& operator=(const ExerciseWork&) = delete;

    // None of these waits; what is asked before it is set up is answered after that.
    void weigh(std::vector<game::Decision> choice);
    void hint(int level);
    [[nodiscard]] State state() const;
    // Until all that was asked is answered.
    void wait();

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace coach
