#include "coach/rollout_practice.h"

#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>

namespace coach {

// The thread comes last: it ends before what it writes to.
struct ExerciseWork::Parts {
    struct Asked { // a choice to weigh, or a hint
        std::vector<game::Decision> choice;
        int level = 0;
    };

    Parts(RunPlayed played, const Moment& at, int count)
        : run(std::move(played)), moment(at), threads(count) {
        thread = std::jthread([this](const std::stop_token& stop) { work(stop); });
    }

    void work(const std::stop_token& stop);
    void ask(Asked what);
    void answer(const Exercise& exercise, const Asked& what, const std::stop_token& stop);
    template<class Change>
    void change(Change change) {
        const std::lock_guard lock(mutex);
        change(state);
        ++state.news;
        changed.notify_all();
    }

    const RunPlayed run;
    const Moment moment;
    const int threads;
    mutable std::mutex mutex; // over the state and what was asked
    std::condition_variable_any changed;
    State state;
    std::deque<Asked> asked;
    std::jthread thread;
};

void ExerciseWork::Parts::work(const std::stop_token& stop) {
    const auto exercise =
        Exercise::at(run, moment, threads, [stop] { return stop.stop_requested(); });
    if (!exercise)
        return change([](State& now) {
            now.impossible = true;
            now.running = false;
        });
    auto task = std::make_shared<const Task>(Task{exercise->session(),
                                                  exercise->ofWeek(),
                                                  exercise->ofReply(),
                                                  exercise->customer(),
                                                  exercise->done()});
    change([&](State& now) { now.task = std::move(task); });
    for (;;) {
        Asked next;
        {
            std::unique_lock lock(mutex);
            if (asked.empty() && state.running) {
                state.running = false;
                ++state.news;
                changed.notify_all();
            }
            if (!changed.wait(lock, stop, [this] { return !asked.empty(); }))
                return;
            next = std::move(asked.front());
            asked.pop_front();
        }
        answer(*exercise, next, stop);
    }
}

// What came out of a rollout that was stopped is worth nothing.
void ExerciseWork::Parts::answer(const Exercise& exercise,
                                 const Asked& what,
                                 const std::stop_token& stop) {
    if (what.level > 0) {
        const base::Text hint = exercise.hint(what.level);
        if (!stop.stop_requested())
            change(
                [&](State& now) { now.hints.at(static_cast<std::size_t>(what.level - 1)) = hint; });
        return;
    }
    const Marked marked = exercise.mark(what.choice);
    if (!stop.stop_requested())
        change([&](State& now) {
            now.marked = marked;
            ++now.weighed;
        });
}

void ExerciseWork::Parts::ask(Asked what) {
    const std::lock_guard lock(mutex);
    if (state.impossible)
        return;
    asked.push_back(std::move(what));
    state.running = true;
    ++state.news;
    changed.notify_all();
}

ExerciseWork::ExerciseWork(RunPlayed run, const Moment& moment, int threads)
    : m_parts(std::make_unique<Parts>(std::move(run), moment, threads)) {}

ExerciseWork::~ExerciseWork() = default; // a jthread asks to stop, and joins

void ExerciseWork::weigh(std::vector<game::Decision> choice) {
    m_parts->ask({std::move(choice), 0});
}

void ExerciseWork::hint(int level) {
    m_parts->ask({{}, level});
}

ExerciseWork::State ExerciseWork::state() const {
    const std::lock_guard lock(m_parts->mutex);
    return m_parts->state;
}

void ExerciseWork::wait() {
    std::unique_lock lock(m_parts->mutex);
    m_parts->changed.wait(lock, [this] { return !m_parts->state.running; });
}

} // namespace coach
