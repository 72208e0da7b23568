#include "cli/practise_command.h"

#include "base/certain.h"
#include "cli/practice_game.h"
#include "cli/practise_run.h"
#include "cli/store_source.h"
#include "coach/rollout_parallel.h"
#include "records/practice_words.h"

#include <algorithm>

namespace cli {

using base::Text;
using coach::Mistake;
using records::Day;
using records::KeptExercise;

namespace {

class Practising {
public:
    Practising(const Terminal& terminal, const PractiseOptions& options)
        : m_terminal(terminal), m_options(options),
          m_console(terminal.in, terminal.out, terminal.language),
          m_today(records::dayOf(terminal.clock())) {
        m_console.setEcho(!terminal.interactive);
    }

    // The costliest moments of a run, or the one that was asked for.
    int ofRun() {
        auto run = PractiseRun::choose(m_terminal, m_options.run, m_options.scenario);
        if (!run)
            return 1;
        const coach::Review review = reviewOf(*run);
        const std::vector<Mistake> all = coach::momentsOf(review);
        if (m_options.list)
            return list(*run, all);
        if (m_options.moment > static_cast<int>(all.size()))
            return complain(m_terminal,
                            {"Dat moment is er niet; --list noemt ze met hun nummers.",
                             "There is no such moment; --list tells them with their numbers."});
        std::vector<Mistake> wanted = coach::toPractise(review);
        if (m_options.moment > 0)
            wanted = {all[static_cast<std::size_t>(m_options.moment - 1)]};
        if (wanted.empty())
            m_console.say("Er is geen keuze gevonden die aantoonbaar punten kostte. Met --moment "
                          "oefen je een ander moment.",
                          "No choice was found that demonstrably cost points. With --moment you "
                          "practise another moment.");
        tellWhetherKept(*run);
        run->keep(records::worthKeeping(wanted), m_today);
        for (const Mistake& mistake : wanted) {
            const KeptExercise* const kept = run->find(mistake.at);
            const bool waits = kept != nullptr && !kept->schedule.isDue(m_today);
            if (waits && m_options.moment == 0)
                tellWaits(mistake, *kept);
            else if (!practise(*run, mistake.at, records::momentShown(mistake)))
                break;
        }
        return m_status;
    }

    // What comes back today; nothing when there are no exercises yet.
    std::optional<int> due() {
        const auto store = openStore(m_terminal);
        if (!store)
            return complain(m_terminal, store.message());
        const auto kept = store.value()->exercises(m_options.name);
        if (!kept)
            return complain(m_terminal, kept.message());
        if (kept.value().empty())
            return std::nullopt;
        bool any = false;
        for (const KeptExercise& exercise : kept.value()) {
            if (!m_options.list && !exercise.schedule.isDue(m_today))
                continue;
            any = true;
            if (!practise(exercise))
                break;
        }
        if (!any)
            tellNext(kept.value());
        return m_status;
    }

private:
    coach::Review reviewOf(const PractiseRun& run) {
        if (m_terminal.interactive)
            m_console.say("De coach speelt eerst de run na; dat kan even duren.",
                          "The coach plays the run again first; that may take a while.");
        const coach::RunPlayed played = run.played();
        coach::ReviewOptions options;
        options.weeksInDetail = 2; // three moments are enough to begin with
        options.threads = coach::usefulThreads();
        options.purpose = played.purpose;
        return base::certain(
            coach::reviewOf(played.scenario, played.seed, played.decisions, options));
    }

    void tellWhetherKept(const PractiseRun& run) {
        if (const auto why = records::whyNotRemembered(run.isTrial(), run.isKept()))
            m_console.say(*why);
    }

    void tellWaits(const Mistake& mistake, const KeptExercise& kept) {
        m_console.say("{}: {}. Eerder oefenen kan met --moment.",
                      "{}: {}. To practise it earlier, use --moment.",
                      m_console.text(records::momentShown(mistake)),
                      m_console.text(records::dueShown(kept.schedule, m_today)));
    }

    int list(PractiseRun& run, const std::vector<Mistake>& all) {
        run.lookUp();
        int number = 0;
        for (const Mistake& mistake : all) {
            const KeptExercise* const kept = run.find(mistake.at);
            const std::string state =
                kept == nullptr
                    ? std::string{}
                    : " (" + m_console.text(records::dueShown(kept->schedule, m_today)) + ")";
            m_console.line(fmt::format("{}. {}: {}{}",
                                       ++number,
                                       m_console.text(records::momentShown(mistake)),
                                       m_console.text(mistake.what),
                                       state));
        }
        if (all.empty())
            m_console.say("Er is nog geen week gespeeld.", "No week has been played yet.");
        return 0;
    }

    void tellNext(const std::vector<KeptExercise>& kept) {
        std::optional<Day> next;
        for (const KeptExercise& exercise : kept)
            if (!exercise.schedule.known())
                next = std::min(next.value_or(exercise.schedule.due), exercise.schedule.due);
        if (next)
            m_console.say("Vandaag is er niets te oefenen; op {} komt er weer iets terug.",
                          "There is nothing to practise today; on {} something comes back.",
                          m_console.text(records::dayShown(*next)));
        else
            m_console.say("Alles wat er te oefenen was, is onder de knie.",
                          "Everything there was to practise is mastered.");
    }

    // One that is kept, or only its line in the list. False when the player stops.
    bool practise(const KeptExercise& exercise) {
        auto run =
            PractiseRun::choose(m_terminal, std::to_string(exercise.run), m_options.scenario);
        if (!run) { // the reason was told; others may be possible
            m_status = 1;
            return true;
        }
        run->lookUp();
        const Text title = records::momentShown(*run->scenario(), run->run().decisions, exercise);
        if (!m_options.list)
            return practise(*run, exercise.at, title);
        m_console.line(fmt::format("- {}, run {}. {} ({})",
                                   m_console.text(run->scenario()->title),
                                   exercise.run,
                                   m_console.text(title),
                                   m_console.text(records::dueShown(exercise.schedule, m_today))));
        return true;
    }

    bool practise(PractiseRun& run, const coach::Moment& moment, const Text& title) {
        const auto exercise = coach::Exercise::at(run.played(), moment, coach::usefulThreads());
        m_console.line();
        m_console.say("{}.", "{}.", m_console.text(title));
        if (!exercise) {
            m_console.say("Hier viel niets anders te kiezen.",
                          "There was nothing else to choose here.");
            return true;
        }
        PracticeGame game(m_console, *exercise);
        const auto attempt = game.practise();
        KeptExercise* const kept = run.find(moment);
        if (kept != nullptr && (attempt || game.effort().tries > 0))
            remember(run, *kept, attempt, game.effort());
        return attempt.has_value();
    }

    void remember(PractiseRun& run,
                  KeptExercise& kept,
                  const std::optional<coach::Attempt>& attempt,
                  const records::Effort& effort) {
        kept = records::after(kept, effort, attempt, m_today);
        if (!run.update(kept))
            m_status = 1;
        else if (attempt)
            m_console.say("Deze oefening: {}.",
                          "This exercise: {}.",
                          m_console.text(records::dueShown(kept.schedule, m_today)));
    }

    const Terminal& m_terminal;
    const PractiseOptions& m_options;
    Console m_console;
    Day m_today;
    int m_status = 0;
};

} // namespace

int practise(const Terminal& terminal, const PractiseOptions& options) {
    Practising practising(terminal, options);
    if (options.run.empty() && options.moment == 0)
        if (const auto status = practising.due())
            return *status;
    return practising.ofRun();
}

} // namespace cli
