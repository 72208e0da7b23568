#include "cli/text_game.h"

#include "cli/refer.h"
#include "coach/quality.h"
#include "coach/rollout_parallel.h"

namespace cli {

using game::Decision;

bool TextGame::play() {
    if (isTrial())
        m_console.say("Dit is een proefspel: het telt niet mee en je kunt het niet inleveren.",
                      "This is a trial game: it does not count and cannot be handed in.");
    m_console.say("Typ help voor de opdrachten.", "Type help for the commands.");
    showOverview(m_console, m_session);
    if (isTrial())
        m_newsTold = m_session.view().news.size(); // told when it began (play_command.cpp)
    if (m_session.view().conversation)
        tellConversation();
    while (!m_stop && !m_session.finished()) {
        const auto line = m_console.ask(prompt());
        if (!line)
            break;
        obey(*line);
    }
    if (m_session.finished())
        finish();
    offerRefuge();
    tellPlace();
    return !m_keeper.trouble();
}

std::string TextGame::prompt() const {
    if (replying())
        return m_console.phrase("Antwoord >", "Answer >");
    return isTrial()
               ? m_console.phrase("Week {} (proef) >", "Week {} (trial) >", m_session.view().week)
               : m_console.phrase("Week {} >", "Week {} >", m_session.view().week);
}

void TextGame::obey(const std::string& line) {
    const Words words = wordsIn(line);
    if (words.empty())
        return;
    const std::string word = folded(words.front());
    if (numberIn(word) && replying()) {
        answer({word, word});
        return;
    }
    if (const auto command = commandNamed(word))
        obey(*command, words);
    else
        showUnknown(m_console, words.front());
}

void TextGame::obey(Command command, const Words& words) {
    if (look(command, words))
        return;
    switch (command) {
    case Command::Plan:
        return plan(words);
    case Command::Drop:
        return drop(words);
    case Command::Evidence:
        return evidence(words);
    case Command::Talk:
        return talk(words);
    case Command::Answer:
        return answer(words);
    case Command::Predict:
        return predict(words);
    case Command::EndWeek:
        return endWeek();
    case Command::Save:
        return save(words);
    case Command::Quit:
        m_stop = true;
        return;
    default:
        return;
    }
}

bool TextGame::look(Command command, const Words& words) {
    const std::string rest = folded(joined(words, 1, words.size()));
    switch (command) {
    case Command::Overview:
        showOverview(m_console, m_session);
        return true;
    case Command::Customers:
        customers(words);
        return true;
    case Command::Customer:
        customer(words);
        return true;
    case Command::Ring:
        showRing(m_console, m_session.view());
        return true;
    case Command::Bases:
        showBases(m_console, m_session.bases());
        return true;
    case Command::Actions:
        actions(words);
        return true;
    case Command::Action:
        action(words);
        return true;
    case Command::Agenda:
        showAgenda(m_console, m_session.view());
        return true;
    case Command::Inbox:
        showInbox(m_console, m_session.view());
        return true;
    case Command::Why:
        why(words);
        return true;
    case Command::Theory:
        showTheory(m_console, m_session.scenario(), rest);
        return true;
    case Command::News:
        news(words);
        return true;
    case Command::Grade:
        showGrade(m_console, m_session.debrief());
        return true;
    case Command::Assignment:
        showAssignment(m_console, m_session.scenario());
        return true;
    case Command::Language:
        language(words);
        return true;
    case Command::Help:
        showHelp(m_console, rest);
        return true;
    default:
        return false;
    }
}

bool TextGame::take(const Decision& decision) {
    if (const auto refusal = m_session.check(decision)) {
        m_console.say("Dat kan niet: {}", "That is not possible: {}", m_console.text(*refusal));
        return false;
    }
    // On the disk first: what the player has seen is never lost. Where that fails the game goes on.
    const bool missing = m_keeper.trouble().has_value();
    tellTrouble(m_keeper.append(decision), missing);
    return !m_session.take(decision);
}

void TextGame::endWeek() {
    const game::View before = m_session.view();
    if (!take(game::EndWeek{}))
        return;
    const game::View after = m_session.view();
    m_console.line();
    m_console.say("Week {} is voorbij.", "Week {} is over.", before.week);
    m_linesTold = 0;
    // News of this week that was told when it began is not told again.
    showNews(m_console, after, before.week, m_newsTold);
    m_newsTold = after.news.size();
    showMoves(m_console, before, after);
    if (after.finished)
        return;
    m_console.say("Het is nu week {} van {}. Je hebt {} en {}.",
                  "It is now week {} of {}. You have {} and {}.",
                  after.week,
                  after.weeks,
                  m_console.hours(after.hoursTotal),
                  m_console.money(after.budgetCents));
    if (!after.inbox.empty())
        m_console.say("Gesprekken die op je wachten: {} (opdracht: post).",
                      "Conversations that wait for you: {} (command: inbox).",
                      after.inbox.size());
    if (after.guide)
        m_console.say("Tip: {}", "Tip: {}", m_console.text(*after.guide));
}

void TextGame::goBackTo(const game::Session& moment) {
    m_session = moment;
    m_linesTold = 0;
    m_newsTold = moment.view().news.size();
}

void TextGame::finish() {
    const game::Debrief debrief = coach::debriefOf(m_session, coach::usefulThreads());
    const bool missing = m_keeper.trouble().has_value();
    const base::Outcome kept = m_keeper.finish({m_session.hash(), debrief.grade});
    showDebrief(m_console, m_session.view(), debrief);
    tellTrouble(kept, missing);
}

const game::Customer* TextGame::customerIn(const game::View& view, const std::string& words) {
    const game::Customer* found =
        words.empty() ? view.find(m_customer) : customerMeant(view, words);
    if (found == nullptr && words.empty())
        m_console.say(
            "Welke klant? Geef het nummer of het begin van de naam; klanten toont ze.",
            "Which customer? Give the number or the beginning of the name; customers lists "
            "them.");
    else if (found == nullptr)
        m_console.say(
            "\"{}\" is niet één klant. Geef het nummer of meer van de naam; klanten toont "
            "ze.",
            "\"{}\" is not one customer. Give the number or more of the name; customers "
            "lists them.",
            words.substr(0, 60));
    return found;
}

} // namespace cli
