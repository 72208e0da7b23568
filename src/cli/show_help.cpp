#include "cli/show.h"

namespace cli {

namespace {

std::string usage(const Console& console, const CommandWords& words) {
    const std::string arguments = console.text(words.arguments);
    return console.text(words.word) + (arguments.empty() ? "" : " " + arguments);
}

void explain(Console& console, const CommandWords& words) {
    console.line(usage(console, words) + ": " + console.text(words.meaning) + ".");
    if (!words.example.empty())
        console.say("Voorbeeld: {}", "Example: {}", console.text(words.example));
    if (words.command == Command::Plan)
        console.say(
            "Zonder keuzes stelt het spel de vragen een voor een; ondertussen kun je opzoeken wat "
            "je "
            "nodig hebt, met klant 3 of theorie. Met de naam van een vraag kan het ook ineens: "
            "plan 4 3 prijs=10. Met actie 4 3 zie je de vragen.",
            "Without choices the game asks its questions one by one; meanwhile you can look up "
            "what "
            "you need, with customer 3 or theory. With a question's name it can be done at once: "
            "plan 4 3 price=10. The questions: action 4 3.");
}

} // namespace

void showHelp(Console& console, const std::string& about) {
    if (!about.empty()) {
        if (const auto command = commandNamed(about))
            explain(console, wordsOf(*command));
        else
            showUnknown(console, about);
        return;
    }
    console.say(
        "Zo speel je: kijk met klanten wie er zijn, bekijk er een met klant 3, vraag met "
        "acties wat je kunt doen, kies met plan 4 en sluit de week af met einde.",
        "How to play: see who there is with customers, look at one with customer 3, ask with "
        "actions what you can do, choose with plan 4, and close the week with end.");
    console.say("Een klant is een nummer of het begin van een naam. Alle opdrachten:",
                "A customer is a number or the beginning of a name. All commands:");
    for (const CommandWords& words : commandWords())
        console.line(usage(console, words) + ": " + console.text(words.meaning) + ".");
    console.say("Alles wordt meteen bewaard; je kunt altijd stoppen.",
                "Everything is saved at once; you can stop at any time.");
}

void showUnknown(Console& console, const std::string& word) {
    const std::string shown = word.substr(0, 60);
    const std::string near = nearestCommand(word, console.language());
    if (near.empty())
        console.say("\"{}\" ken ik niet. Met help zie je alle opdrachten.",
                    "I do not know \"{}\". The command help shows all commands.",
                    shown);
    else
        console.say(
            "\"{}\" ken ik niet. Bedoelde je \"{}\"? Met help zie je alle opdrachten.",
            "I do not know \"{}\". Did you mean \"{}\"? The command help shows all commands.",
            shown,
            near);
}

} // namespace cli
