// The words of the terminal game, in both languages: which command a line means, and what to say
// when it means none. Not here: what commands do (text_game.h).
#pragma once

#include "base/text.h"

#include <optional>
#include <string>
#include <vector>

namespace cli {

enum class Command : std::uint8_t {
    Overview,
    Customers,
    Customer,
    Ring,
    Bases,
    Actions,
    Action,
    Plan,
    Agenda,
    Drop,
    Evidence,
    Inbox,
    Talk,
    Answer,
    Predict,
    Why,
    Theory,
    News,
    EndWeek,
    Grade,
    Assignment,
    Language,
    Save,
    Help,
    Quit,
};

struct CommandWords {
    Command command = Command::Help;
    base::Text word;                  // what help shows
    base::Text arguments;             // "NR KLANT [vraag=keuze …]"
    base::Text meaning;               // one line
    base::Text example;               // empty: the word is enough
    std::vector<const char*> shorter; // other spellings
};

// In the order in which help shows them.
const std::vector<CommandWords>& commandWords();
const CommandWords& wordsOf(Command command);

// The command that this word means: a whole word of either language, or the beginning (two letters
// or more) of words that all mean the same.
std::optional<Command> commandNamed(const std::string& word);

// The same for a whole word of this language only: where something else may be meant too.
std::optional<Command> commandInFull(const std::string& word, base::Language language);

// The nearest command word of this language, or empty.
std::string nearestCommand(const std::string& word, base::Language language);

} // namespace cli
