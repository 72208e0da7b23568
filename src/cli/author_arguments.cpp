#include "cli/author_arguments.h"

#include "cli/usage.h"

namespace cli {

using base::Text;

namespace {

// Read by languageOf in program.cpp before anything else; here so that it is known and explained.
void addLanguage(CLI::App& command, base::Language language) {
    command
        .add_option_function<std::string>(
            "--lang",
            [](const std::string& /*read before*/) {},
            Text{"nl of en", "nl or en"}.in(language))
        ->check(oneOf(language, {"nl", "en"}));
}

} // namespace

void addAuthorCommands(CLI::App& app, base::Language language, AuthorArguments& asked) {
    const auto in = [language](const Text& text) {
        return text.in(language);
    };
    CLI::App& fresh = *app.add_subcommand(
        "new", in({"maakt een scenario om mee te beginnen", "makes a scenario to begin with"}));
    fresh
        .add_option("NAME",
                    asked.newName,
                    in({"hoe het heet; het bestand wordt NAME.json",
                        "what it is called; the file becomes NAME.json"}))
        ->required();
    addLanguage(fresh, language);

    CLI::App& format =
        *app.add_subcommand("format",
                            in({"zet scenario's in de vaste vorm, zonder iets te verliezen",
                                "puts scenarios into the canonical form, losing nothing"}));
    format.add_option("FILE", asked.format.files, in({"scenariobestanden", "scenario files"}))
        ->required();
    format.add_flag("--check",
                    asked.format.check,
                    in({"verander niets; zeg alleen wat anders zou worden",
                        "change nothing; only say what would become different"}));
    addLanguage(format, language);

    CLI::App& migrate =
        *app.add_subcommand("migrate",
                            in({"brengt een ouder scenario naar het nieuwste formaat",
                                "brings an older scenario to the newest format"}));
    migrate.add_option("FILE", asked.migrate.files, in({"scenariobestanden", "scenario files"}))
        ->required();
    migrate.add_flag("--dry-run",
                     asked.migrate.dryRun,
                     in({"laat alleen zien wat er zou veranderen", "only show what would change"}));
    addLanguage(migrate, language);
}

std::optional<int>
runAuthorCommand(const CLI::App& app, const Terminal& terminal, const AuthorArguments& asked) {
    if (app.got_subcommand("new"))
        return newScenario(terminal, asked.newName);
    if (app.got_subcommand("format"))
        return formatScenarios(terminal, asked.format);
    if (app.got_subcommand("migrate"))
        return migrateScenarios(terminal, asked.migrate);
    return std::nullopt;
}

} // namespace cli
