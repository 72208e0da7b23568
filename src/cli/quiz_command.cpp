#include "cli/quiz_command.h"

#include "cli/console.h"
#include "cli/learner_asked.h"
#include "cli/scenario_source.h"
#include "cli/store_source.h"
#include "records/local_day.h"
#include "records/progress.h"
#include "records/settings.h"

namespace cli {

namespace {

// The position that was chosen; nothing when there is no more input or somebody stops.
std::optional<std::size_t> chosen(Console& console, const scenario::Question& question) {
    const int count = static_cast<int>(question.options.size());
    const std::string prompt =
        console.phrase("Antwoord (1-{}, of stop) >", "Answer (1-{}, or stop) >", count);
    for (;;) {
        const std::string word = folded(console.ask(prompt).value_or("stop"));
        if (word == "stop" || word == "quit" || word == "q")
            return std::nullopt;
        const auto number = numberIn(word);
        if (number && *number >= 1 && *number <= count)
            return static_cast<std::size_t>(*number - 1);
        console.say("Kies een nummer van 1 tot en met {}.", "Choose a number from 1 to {}.", count);
    }
}

void showQuestion(Console& console,
                  const scenario::Question& question,
                  std::size_t number,
                  std::size_t count) {
    console.line();
    console.say("Vraag {} van {}", "Question {} of {}", number, count);
    console.say(question.text);
    for (std::size_t i = 0; i < question.options.size(); ++i)
        console.line("  " + std::to_string(i + 1) + ". " + console.text(question.options[i].text));
}

void showFeedback(Console& console, const records::QuizQuestion& asked, std::size_t answer) {
    const scenario::Question& question = asked.question();
    const auto right = static_cast<std::size_t>(question.correct);
    console.say(question.options[answer].feedback);
    if (answer == right)
        return;
    // Not what it says to who chose it: "Klopt." would be about another answer than was given.
    console.say("Het goede antwoord is {}: {}",
                "The right answer is {}: {}",
                right + 1,
                console.text(question.options[right].text));
    console.say("Theorie: {}. {}",
                "Theory: {}. {}",
                console.text(asked.card->title),
                console.text(asked.card->text));
}

void sayWhenMore(Console& console, const records::Quiz& quiz) {
    if (quiz.total == 0)
        return console.say("De scenario's hier hebben geen kennisvragen.",
                           "The scenarios here have no concept questions.");
    console.say("Je hebt alle {} kennisvragen beantwoord; op {} komt er weer een terug.",
                "You have answered all {} concept questions; one comes back on {}.",
                quiz.total,
                records::localDay(quiz.due, console.language()));
}

} // namespace

int takeQuiz(const Terminal& terminal, const QuizOptions& options) {
    const auto store = openStore(terminal);
    if (!store)
        return complain(terminal, store.message());
    const auto named =
        learnerAsked(*store.value(), options.name, settingsOf(terminal).settings.player);
    if (!named)
        return complain(terminal, named.message());
    const std::string& name = named.value();
    if (const auto problem = records::checkPlayer(name))
        return complain(terminal, *problem);
    const auto progress = records::progressOf(*store.value(), name, shelvedScenarios(terminal));
    if (!progress)
        return complain(terminal, progress.message());
    Console console(terminal.in, terminal.out, terminal.language);
    console.setEcho(!terminal.interactive);
    const records::Quiz& quiz = progress.value().quiz;
    if (quiz.questions.empty()) {
        sayWhenMore(console, quiz);
        return 0;
    }
    console.say("{} kennisvragen, hooguit vijf minuten. Stoppen mag: wat je beantwoordt, is meteen "
                "bewaard.",
                "{} concept questions, five minutes at most. You may stop: what you answer is kept "
                "at once.",
                quiz.questions.size());
    std::size_t asked = 0;
    int right = 0;
    for (const records::QuizQuestion& question : quiz.questions) {
        showQuestion(console, question.question(), asked + 1, quiz.questions.size());
        const auto answer = chosen(console, question.question());
        if (!answer)
            break;
        ++asked;
        const std::string& option = question.question().options[*answer].id;
        right += records::isRight(question.question(), option) ? 1 : 0;
        const base::Outcome kept =
            store.value()->keepAnswer(name, {question.scenario->id, question.card->id, option, 0});
        if (!kept)
            complain(terminal, kept.message());
        showFeedback(console, question, *answer);
    }
    console.line();
    console.say("{} van {} goed.", "{} of {} right.", right, asked);
    return 0;
}

} // namespace cli
