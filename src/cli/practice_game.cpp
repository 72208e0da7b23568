#include "cli/practice_game.h"

#include "records/practice_words.h"

namespace cli {

using coach::Attempt;
using game::Decision;

namespace {

records::RunKeeper nowhere() {
    return records::RunKeeper::nowhere(
        {}, {"Een oefening wordt niet als spel bewaard.", "An exercise is not saved as a game."});
}

} // namespace

PracticeGame::PracticeGame(Console& console, const coach::Exercise& exercise)
    : TextGame(console, exercise.session(), nowhere()), m_exercise(exercise) {}

std::optional<Attempt> PracticeGame::practise() {
    tellTask();
    while (!m_attempt && !stopped()) {
        const auto line = console().ask(replying() ? console().phrase("Antwoord >", "Answer >")
                                                   : console().phrase("Oefening, week {} >",
                                                                      "Exercise, week {} >",
                                                                      session().view().week));
        if (!line)
            break;
        if (own(*line))
            continue;
        obey(*line);
        if (!m_exercise.ofWeek() && !decided().empty())
            weigh(decided());
    }
    return m_attempt;
}

void PracticeGame::tellTask() {
    Console& to = console();
    to.say("Terug naar week {}. Toen: {}.",
           "Back to week {}. Then: {}.",
           session().view().week,
           to.text(m_exercise.done()));
    if (m_exercise.ofWeek())
        to.say("Plan de hele week opnieuw en sluit af met einde. Met opnieuw begin je de week "
               "weer van voren af aan.",
               "Plan the whole week again and close it with end. The command again takes you back "
               "to the start of the week.");
    else if (m_exercise.ofReply())
        to.say("Kies opnieuw wat je zegt.", "Choose again what you say.");
    else
        to.say("Kies opnieuw: plan iets anders, voor deze klant of een andere, of typ niets om het "
               "weg te laten. De rest van die week blijft zoals die was, voor zover de uren "
               "reiken.",
               "Choose again: plan something else, for this customer or another, or type nothing "
               "to leave it out. The rest of that week stays as it was, as far as the hours go.");
    to.say("Typ hint voor een aanwijzing, opgeven voor het antwoord, stop om op te houden.",
           "Type hint for a hint, giveup for the answer, quit to stop.");
    if (replying())
        tellConversation();
}

bool PracticeGame::own(const std::string& line) {
    const std::string word = folded(line);
    if (word == "help" || word == "?") {
        tellHelp();
        return true;
    }
    if (word == "hint" || word == "tip") {
        hint();
        return true;
    }
    if (word == "opgeven" || word == "giveup" || word == "give up") {
        tellAnswer();
        m_attempt = Attempt::Failed;
        return true;
    }
    if (word == "opnieuw" || word == "again") {
        goBackTo(m_exercise.session());
        console().say("Je bent weer terug bij het begin.", "You are back at the beginning.");
        if (replying())
            tellConversation();
        return true;
    }
    if (word == "niets" || word == "nothing") {
        if (m_exercise.ofWeek() || m_exercise.ofReply())
            console().say("Hier hoort een keuze; een week sluit je af met einde.",
                          "A choice belongs here; a week is closed with end.");
        else
            weigh({});
        return true;
    }
    return false;
}

void PracticeGame::tellHelp() {
    Console& to = console();
    tellTask();
    to.say("Opzoeken gaat zoals in een spel: klanten, klant 3, acties 3, actie 4 3, agenda en "
           "theorie. Met help en een opdracht erachter krijg je uitleg, bijvoorbeeld help plan.",
           "Looking things up goes as in a game: customers, customer 3, actions 3, action 4 3, "
           "planner "
           "and theory. With help and a command you get an explanation, such as help plan.");
}

void PracticeGame::hint() {
    m_effort.hints = std::min(m_effort.hints + 1, coach::hintLevels);
    console().say("Hint {} van {}: {}",
                  "Hint {} of {}: {}",
                  m_effort.hints,
                  coach::hintLevels,
                  console().text(m_exercise.hint(m_effort.hints)));
}

void PracticeGame::tellAnswer() {
    console().say(m_exercise.hint(coach::hintLevels));
}

bool PracticeGame::take(const Decision& decision) {
    if (m_exercise.ofWeek() || coach::isChoice(decision))
        return TextGame::take(decision);
    console().say("Hier gaat het om één keuze; wat er al stond, blijft staan.",
                  "This is about one choice; what was there already stays.");
    return false;
}

void PracticeGame::endWeek() {
    if (m_exercise.ofWeek() && !replying())
        weigh(decided());
    else if (m_exercise.ofWeek())
        console().say("Maak eerst het gesprek af.", "Finish the conversation first.");
    else
        console().say("De week loopt verder zoals toen; kies alleen opnieuw, of typ niets.",
                      "The week goes on as it did then; only choose again, or type nothing.");
}

void PracticeGame::save(const Words& /*words*/) {
    console().say("Een oefening is geen spel en wordt niet als run bewaard; wat je opgelost hebt, "
                  "wordt onthouden als de run van jou is.",
                  "An exercise is no game and is not saved as a run; what you solved is remembered "
                  "when the run is yours.");
}

void PracticeGame::weigh(const std::vector<Decision>& choice) {
    const coach::Marked marked = m_exercise.mark(choice);
    ++m_effort.tries;
    for (const base::Text& sentence : records::markShown(marked))
        console().say(sentence);
    if (marked.accepted) {
        m_attempt = records::solvedWith(m_effort);
        return;
    }
    console().say("Probeer het nog eens, of typ hint.", "Try again, or type hint.");
    if (m_exercise.ofWeek())
        return; // the plan stays, to be changed
    goBackTo(m_exercise.session());
    if (replying())
        tellConversation();
}

std::vector<Decision> PracticeGame::decided() const {
    const auto& all = session().decisions();
    const auto before = static_cast<std::ptrdiff_t>(m_exercise.session().decisions().size());
    return {all.begin() + before, all.end()};
}

} // namespace cli
