#include "cli/commands.h"

#include "cli/console.h"
#include "scenario/suggest.h"

#include <algorithm>

namespace cli {

namespace {

std::vector<CommandWords> makeWords() {
    return {
        {Command::Overview,
         {"overzicht", "overview"},
         {},
         {"hoe je ervoor staat: week, uren, geld, omzet, klanten",
          "where you stand: week, hours, money, revenue, customers"},
         {},
         {"o"}},
        {Command::Customers,
         {"klanten", "customers"},
         {"[FASE]", "[PHASE]"},
         {"alle relaties, genummerd; of alleen potentieel, nieuw, loyaal of afscheid",
          "all relationships, numbered; or only potential, new, loyal or farewell"},
         {"klanten loyaal", "customers loyal"},
         {}},
        {Command::Customer,
         {"klant", "customer"},
         {"KLANT", "CUSTOMER"},
         {"het dossier van een relatie; daarna mag je KLANT weglaten",
          "the file on a customer; after that you may leave CUSTOMER out"},
         {"klant 3", "customer 3"},
         {"k", "c"}},
        {Command::Ring,
         {"ring", "ring"},
         {},
         {"wie waar staat op de klantrelatiecyclus", "who is where on the relationship cycle"},
         {},
         {"kring"}},
        {Command::Bases,
         {"rfm", "rfm"},
         {},
         {"het klantenbestand naast je relaties, in klassen naar recentheid, frequentie en bedrag",
          "the customer base beside your relationships, in classes by recency, frequency and "
          "value"},
         {},
         {}},
        {Command::Actions,
         {"acties", "actions"},
         {"[GROEP] [KLANT]", "[GROUP] [CUSTOMER]"},
         {"wat je kunt doen, met uren, geld en waarom iets niet kan",
          "what you can do, with hours, money and why something is not possible"},
         {"acties nurturing 3", "actions nurturing 3"},
         {}},
        {Command::Action,
         {"actie", "action"},
         {"NR [KLANT]", "NO [CUSTOMER]"},
         {"één actie, met de vragen die erbij horen", "one action, with the questions it asks"},
         {"actie 4 3", "action 4 3"},
         {}},
        {Command::Plan,
         {"plan", "plan"},
         {"NR [KLANT] [VRAAG=KEUZE ...]", "NO [CUSTOMER] [QUESTION=CHOICE ...]"},
         {"zet een actie in je agenda; wat je weglaat, wordt gevraagd",
          "put an action into your planner; what you leave out is asked"},
         {"plan 4 3", "plan 4 3"},
         {"pl", "pla"}},
        {Command::Agenda,
         {"agenda", "planner"},
         {},
         {"wat je deze week gaat doen", "what you are going to do this week"},
         {},
         {"a"}},
        {Command::Drop,
         {"schrap", "drop"},
         {"NR", "NO"},
         {"haal een punt uit je agenda", "take an item out of your planner"},
         {"schrap 2", "drop 2"},
         {}},
        {Command::Evidence,
         {"bewijs", "evidence"},
         {"NR [FEIT,FEIT]", "NO [FACT,FACT]"},
         {"onderbouw een agendapunt met feiten uit het dossier",
          "support a planner item with facts from the file"},
         {"bewijs 1 2,5", "evidence 1 2,5"},
         {}},
        {Command::Inbox,
         {"post", "inbox"},
         {},
         {"gesprekken die op je wachten", "conversations that wait for you"},
         {},
         {}},
        {Command::Talk,
         {"gesprek", "talk"},
         {"NR", "NO"},
         {"begin een gesprek uit je post", "start a conversation from your inbox"},
         {"gesprek 1", "talk 1"},
         {}},
        {Command::Answer,
         {"antwoord", "answer"},
         {"NR", "NO"},
         {"kies wat je zegt in een gesprek; alleen het nummer mag ook",
          "choose what you say in a conversation; the number alone will do"},
         {"antwoord 2", "answer 2"},
         {}},
        {Command::Predict,
         {"voorspel", "predict"},
         {"[KLANT] WAT KANS", "[CUSTOMER] WHAT CHANCE"},
         {"zeg vooraf wat er gebeurt: bestelt, vertrekt, of de fase nieuw, loyaal, risico",
          "say beforehand what will happen: orders, leaves, or the phase new, loyal, risk"},
         {"voorspel 3 bestelt 70", "predict 3 orders 70"},
         {}},
        {Command::Why,
         {"waarom", "why"},
         {"[CIJFER] [KLANT]", "[FIGURE] [CUSTOMER]"},
         {"waardoor een cijfer veranderde", "what changed a figure"},
         {"waarom vertrouwen 3", "why trust 3"},
         {}},
        {Command::Theory,
         {"theorie", "theory"},
         {"[NR]", "[NO]"},
         {"de theoriekaarten, of één ervan", "the theory cards, or one of them"},
         {"theorie 2", "theory 2"},
         {}},
        {Command::News,
         {"nieuws", "news"},
         {"[alles]", "[all]"},
         {"het laatste nieuws, of al het nieuws", "the latest news, or all news"},
         {},
         {}},
        {Command::EndWeek,
         {"einde", "end"},
         {"[week]", "[week]"},
         {"voer de agenda uit en ga naar de volgende week",
          "carry out the planner and go to the next week"},
         {},
         {"e"}},
        {Command::Grade,
         {"cijfer", "grade"},
         {},
         {"hoe je er naar de doelen voor staat, en waaruit je cijfer bestaat",
          "how you stand by the goals, and what your grade is made of"},
         {},
         {}},
        {Command::Assignment,
         {"opdracht", "assignment"},
         {},
         {"het bedrijf, je rol en wat er gevraagd wordt",
          "the company, your role and what is asked"},
         {},
         {"briefing"}},
        {Command::Language,
         {"taal", "language"},
         {"nl | en", "nl | en"},
         {"Nederlands of Engels", "Dutch or English"},
         {"taal en", "language nl"},
         {}},
        {Command::Save,
         {"bewaar", "save"},
         {"[BESTAND]", "[FILE]"},
         {"zegt waar je spel bewaard wordt, of bewaart het vanaf nu in een ander bestand",
          "tells where your game is saved, or saves it in another file from now on"},
         {},
         {}},
        {Command::Help,
         {"help", "help"},
         {"[OPDRACHT]", "[COMMAND]"},
         {"deze lijst, of uitleg bij één opdracht", "this list, or one command explained"},
         {"help plan", "help plan"},
         {"?"}},
        {Command::Quit,
         {"stop", "quit"},
         {},
         {"stoppen; alles is al bewaard", "stop; everything has been saved already"},
         {},
         {"exit"}},
    };
}

bool beginsWith(const std::string& text, const std::string& start) {
    return text.compare(0, start.size(), start) == 0;
}

} // namespace

const std::vector<CommandWords>& commandWords() {
    static const std::vector<CommandWords> all = makeWords();
    return all;
}

const CommandWords& wordsOf(Command command) {
    return *std::find_if(commandWords().begin(), commandWords().end(), [&](const auto& each) {
        return each.command == command;
    });
}

std::optional<Command> commandNamed(const std::string& word) {
    std::vector<Command> begun;
    for (const CommandWords& each : commandWords()) {
        if (each.word.nl == word || each.word.en == word ||
            std::count(each.shorter.begin(), each.shorter.end(), word) > 0)
            return each.command;
        if (beginsWith(each.word.nl, word) || beginsWith(each.word.en, word))
            begun.push_back(each.command);
    }
    return word.size() >= 2 && begun.size() == 1 ? std::optional(begun.front()) : std::nullopt;
}

std::optional<Command> commandInFull(const std::string& word, base::Language language) {
    for (const CommandWords& each : commandWords())
        if (each.word.in(language) == word)
            return each.command;
    return word == "?" ? std::optional(Command::Help) : std::nullopt;
}

std::string nearestCommand(const std::string& word, base::Language language) {
    std::vector<std::string_view> words;
    for (const CommandWords& each : commandWords())
        words.push_back(each.word.in(language));
    if (const auto near = scenario::nearest(word, words); !near.empty())
        return std::string(near);
    words.clear();
    for (const CommandWords& each : commandWords())
        words.push_back(each.word.in(language == base::Language::Dutch ? base::Language::English
                                                                       : base::Language::Dutch));
    return std::string(scenario::nearest(word, words));
}

} // namespace cli
