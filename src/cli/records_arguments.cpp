#include "cli/records_arguments.h"

#include "cli/usage.h"

namespace cli {

using base::Language;
using base::Text;

namespace {

class RecordsAdder {
public:
    RecordsAdder(CLI::App& app, Language language, RecordsAsked& asked)
        : m_app(app), m_language(language), m_asked(asked) {}

    void addRuns() {
        command("runs", {"noemt je runs met hun nummers", "lists your runs with their numbers"})
            .add_flag("--verify",
                      m_asked.verify,
                      in({"kijk na of het bestand met je runs in orde is",
                          "check whether the file with your runs is sound"}));
    }

    void addHandIn() {
        CLI::App& handIn = command("hand-in",
                                   {"maakt van een run een bestand om in te leveren",
                                    "makes a file to hand in from a run"});
        HandInOptions& options = m_asked.handIn;
        handIn.add_option("RUN",
                          options.run,
                          in({"nummer van kring runs, of een bestand; weglaten is je laatste run",
                              "number of kring runs, or a file; left out it is your last run"}));
        CLI::Option* const name = handIn.add_option(
            "--name", options.name, in({"de naam die je meegeeft", "the name you give"}));
        handIn
            .add_flag("--anonymous", options.anonymous, in({"geef geen naam mee", "give no name"}))
            ->excludes(name);
        handIn.add_option(
            "--student", options.student, in({"je studentnummer", "your student number"}));
        handIn.add_option("--out",
                          options.out,
                          in({"het bestand, of - voor het scherm; weglaten is je eigen map",
                              "the file, or - for the screen; left out it is your own folder"}));
    }

    void addGrade() {
        CLI::App& grade =
            command("grade",
                    {"speelt een map met inleverbestanden na en maakt de cijferlijst",
                     "plays a folder of hand-in files again and makes the grade list"});
        GradeCommandOptions& options = m_asked.grade;
        grade.add_option("FOLDER", options.folder, in({"de map", "the folder"}))->required();
        grade.add_option("--scenario",
                         options.scenarios,
                         in({"het opgegeven scenario; weglaten is wat de meesten speelden",
                             "the scenario that was set; left out it is what most played"}));
        grade.add_option("--names",
                         options.names,
                         in({"CSV met studentnummers en namen, zoals je LMS die geeft",
                             "CSV with student numbers and names, as your LMS gives it"}));
        grade
            .add_option("--lms",
                        options.lms,
                        in({"ook een importbestand: canvas, moodle of brightspace",
                            "an import file too: canvas, moodle or brightspace"}))
            ->check(oneOf(m_language, {"canvas", "moodle", "brightspace"}));
        grade.add_option("--item",
                         options.item,
                         in({"hoe het cijfer in het LMS heet", "what the grade is called there"}));
        grade
            .add_option(
                "--pass-mark",
                options.passPercent,
                in({"percentage van de punten voor een 5,5; weglaten is dat van het scenario",
                    "percentage of the points for a 5.5; left out it is the scenario's"}))
            ->check(between(m_language, 1.0, 99.0));
        grade.add_flag("--exam",
                       options.exam,
                       in({"elk spel moet dat van zijn studentnummer zijn (play --seed-from)",
                           "each game must be that of its student number (play --seed-from)"}));
        grade.add_flag(
            "--xapi",
            options.xapi,
            in({"ook xAPI-statements (JSON Lines)", "xAPI statements too (JSON Lines)"}));
        grade.add_option("--out",
                         options.out,
                         in({"map voor de bestanden; weglaten is klantkring-cijfers in FOLDER",
                             "folder for the files; left out it is klantkring-cijfers in FOLDER"}));
    }

    void addProgress() {
        command("progress",
                {"hoe ver je bent per leerdoel, en wat je nu het best kunt doen",
                 "how far you are on each objective, and what to do next"})
            .add_option("--name",
                        m_asked.progress.name,
                        in({"van wie; weglaten is wie het laatst speelde",
                            "whose; left out it is who played last"}));
    }

    void addQuiz() {
        command(
            "quiz",
            {"een paar kennisvragen, in vijf minuten", "a few concept questions, in five minutes"})
            .add_option("--name",
                        m_asked.quiz.name,
                        in({"wie antwoordt; weglaten is wie het laatst speelde",
                            "who answers; left out it is who played last"}));
    }

    void addLearners() {
        CLI::App& learners = command("learners",
                                     {"wie hier speelden; geeft of wist alles van een speler",
                                      "who played here; gives or erases all of a player"});
        LearnersOptions& options = m_asked.learners;
        CLI::Option* const out = learners.add_option(
            "--out", options.out, in({"nieuwe map voor --export", "new folder for --export"}));
        learners
            .add_option("--export",
                        options.exportOf,
                        in({"schrijf alles wat er van deze speler bewaard is in een map",
                            "write all that is kept of this player to a folder"}))
            ->needs(out);
        CLI::Option* const forget =
            learners.add_option("--forget",
                                options.forget,
                                in({"wis deze speler voorgoed", "erase this player for good"}));
        forget->excludes(out);
        learners.add_flag("--nameless",
                          options.nameless,
                          in({"bedoel de speler zonder naam", "mean the player without a name"}));
        learners.add_flag("--yes", options.sure, in({"vraag niets", "do not ask"}));
    }

private:
    [[nodiscard]] std::string in(const Text& text) const { return text.in(m_language); }

    CLI::App& command(const std::string& name, const Text& about) {
        CLI::App& added = *m_app.add_subcommand(name, in(about));
        added.add_option("--lang", m_asked.language, in({"nl of en", "nl or en"}))
            ->check(oneOf(m_language, {"nl", "en"}));
        return added;
    }

    CLI::App& m_app;
    Language m_language;
    RecordsAsked& m_asked;
};

} // namespace

void addRecordsCommands(CLI::App& app, Language language, RecordsAsked& asked) {
    RecordsAdder adder(app, language, asked);
    adder.addRuns();
    adder.addHandIn();
    adder.addGrade();
    adder.addLearners();
    adder.addProgress();
    adder.addQuiz();
}

std::optional<int>
runRecordsCommand(const CLI::App& app, const Terminal& terminal, const RecordsAsked& asked) {
    if (app.got_subcommand("runs"))
        return listRuns(terminal, asked.verify);
    if (app.got_subcommand("hand-in"))
        return handIn(terminal, asked.handIn);
    if (app.got_subcommand("grade"))
        return gradeClass(terminal, asked.grade);
    if (app.got_subcommand("learners"))
        return learners(terminal, asked.learners);
    if (app.got_subcommand("progress"))
        return showProgress(terminal, asked.progress);
    if (app.got_subcommand("quiz"))
        return takeQuiz(terminal, asked.quiz);
    return std::nullopt;
}

} // namespace cli
