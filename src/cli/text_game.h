// The game as a conversation: reads commands, asks the session, tells what happened. Every decision
// is in the run file before its result is told. Not here: files to choose from and what stands on
// the command line (play_command.h), and practising one moment of a game (practice_game.h).
#pragma once

#include "cli/show.h"
#include "records/run_keeper.h"

namespace cli {

class TextGame {
public:
    TextGame(Console& console, game::Session session, records::RunKeeper keeper)
        : m_console(console), m_session(std::move(session)), m_keeper(std::move(keeper)) {}
    TextGame(const TextGame&) = delete;
    TextGame& operator=(const TextGame&) = delete;
    virtual ~TextGame() = default;

    // Until the game is over, the player stops or the input ends. True unless something of the run
    // could not be saved.
    bool play();

protected:
    using Words = std::vector<std::string>;

    void obey(const std::string& line);
    // Checks, writes, takes; tells why not. True when it was taken.
    virtual bool take(const game::Decision& decision);
    virtual void endWeek();
    virtual void save(const Words& words); // text_game_save.cpp
    bool replying() const;                 // a conversation waits for the student
    void tellConversation();
    bool stopped() const { return m_stop; }
    Console& console() { return m_console; }
    const game::Session& session() const { return m_session; }
    void goBackTo(const game::Session& moment);

private:
    void obey(Command command, const Words& words); // words[0] is the command itself
    bool look(Command command, const Words& words); // the commands that only tell
    std::string prompt() const;
    bool isTrial() const { return m_session.purpose() == game::Purpose::Trial; }
    void finish();

    // text_game_save.cpp
    void tellTrouble(const base::Outcome& kept, bool before); // `before`: something was missing
    void offerRefuge(); // before it ends with something that is only in memory
    void tellPlace();

    // text_game_look.cpp
    void customer(const Words& words);
    void customers(const Words& words);
    void actions(const Words& words);
    void action(const Words& words);
    void why(const Words& words);
    void news(const Words& words);
    void language(const Words& words);

    // text_game_plan.cpp
    void plan(const Words& words);
    std::optional<game::Offer> offerMeant(const Words& words, std::size_t until);
    std::optional<std::vector<game::Choice>> choices(const game::Offer& offer,
                                                     const Words& answers);
    std::optional<std::vector<std::string>> ask(const game::Slot& slot);
    // An answer to an open question, of an action's slot if there is one. What only tells something
    // works there as it does everywhere, and so does stop. Nothing when the player stops or the
    // input ends.
    std::optional<std::string> askOpen(const std::string& prompt, const game::Slot* slot = nullptr);
    std::optional<std::vector<std::string>> read(const game::Slot& slot, const std::string& answer);
    void tellPlanned(const game::Offer& offer);
    void drop(const Words& words);
    void evidence(const Words& words);

    // text_game_talk.cpp
    void talk(const Words& words);
    void answer(const Words& words);
    void predict(const Words& words);

    // The customer named by these words, or the current one when there are none; tells when nobody
    // is meant.
    const game::Customer* customerIn(const game::View& view, const std::string& words);

    bool m_stop = false;
    Console& m_console;
    game::Session m_session;
    records::RunKeeper m_keeper;
    int m_customer = -1;         // looked at last
    std::size_t m_linesTold = 0; // of the conversation
    std::size_t m_newsTold = 0;  // items, since the game began
};

} // namespace cli
