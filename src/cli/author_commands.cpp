#include "cli/author_commands.h"

#include "base/file.h"
#include "cli/console.h"
#include "scenario/json_source.h"
#include "scenario/layout.h"
#include "scenario/loader.h"
#include "scenario/migrate.h"
#include "scenario/starter.h"

#include <algorithm>
#include <functional>

namespace cli {

namespace fs = std::filesystem;

namespace {

constexpr const char* schemaName = "scenario.schema.json";

bool isThere(const fs::path& file) {
    std::error_code ignored;
    return fs::symlink_status(file, ignored).type() != fs::file_type::not_found;
}

// "mijn_bakkerij.json" as "Mijn bakkerij".
std::string titleFrom(const fs::path& file) {
    std::string title = file.stem().string();
    std::replace(title.begin(), title.end(), '_', ' ');
    std::replace(title.begin(), title.end(), '-', ' ');
    if (title.front() >= 'a' && title.front() <= 'z')
        title.front() = static_cast<char>(title.front() - 'a' + 'A');
    return title;
}

// So that an editor completes and explains; a scenario plays without it.
bool putSchema(const Terminal& terminal, const fs::path& folder) {
    if (isThere(folder / schemaName))
        return false;
    const auto source = records::findShared(terminal.shares(), fs::path("scenarios") / schemaName);
    if (!source)
        return false;
    const auto schema = base::readFile(*source, scenario::maxFileBytes);
    return schema && base::replaceFile(folder / schemaName, schema.value());
}

// The text of a file whose JSON is sound; else what is wrong has been told.
std::optional<std::string> soundText(const Terminal& terminal, const std::string& file) {
    scenario::Report report(file);
    auto text = scenario::readBytes(file, report);
    scenario::Node root;
    if (text && scenario::parseJson(*text, root, report) && !report.hasErrors())
        return text;
    for (const scenario::Diagnostic& diagnostic : report.all())
        complain(terminal,
                 {scenario::toLine(diagnostic, base::Language::Dutch),
                  scenario::toLine(diagnostic, base::Language::English)});
    return std::nullopt;
}

// Hands out each text whose JSON is sound. The exit status: 1 when one was not, or `deal` says that
// it did not come out well.
int forEachText(const Terminal& terminal,
                const std::vector<std::string>& files,
                const std::function<bool(const std::string& file, const std::string& text)>& deal) {
    int status = 0;
    for (const std::string& file : files) {
        const std::optional<std::string> text = soundText(terminal, file);
        if (!text || !deal(file, *text))
            status = 1;
    }
    return status;
}

bool write(const Terminal& terminal, const std::string& file, const std::string& text) {
    const base::Outcome written = base::replaceFile(file, text);
    if (!written)
        complain(terminal, written.message());
    return written.ok();
}

std::string lineAround(std::string_view text, std::size_t at) {
    const std::size_t end = std::min(text.find('\n', at), text.size());
    const std::size_t before = at == 0 ? std::string_view::npos : text.rfind('\n', at - 1);
    const std::size_t start = before == std::string_view::npos ? 0 : before + 1;
    const std::string line(text.substr(start, end - start));
    return line.substr(std::min(line.find_first_not_of(" \t"), line.size()));
}

// Each line that changes, as it was and as it becomes.
void showChanges(Console& console,
                 const std::string& text,
                 const std::vector<scenario::Replacement>& changes) {
    std::size_t done = 0;
    for (std::size_t i = 0; i < changes.size(); ++i) {
        if (i > 0 && changes[i].from < done)
            continue; // on a line that was shown
        const std::size_t start =
            changes[i].from == 0 ? 0 : text.rfind('\n', changes[i].from - 1) + 1;
        done = std::min(text.find('\n', changes[i].from), text.size());
        std::vector<scenario::Replacement> here;
        for (scenario::Replacement each : changes)
            if (each.from >= start && each.from < done) {
                each.from -= start;
                here.push_back(std::move(each));
            }
        const std::string was = text.substr(start, done - start);
        const auto line =
            1 + std::count(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(start), '\n');
        console.line(fmt::format("  {} - {}", line, lineAround(was, 0)));
        console.line(fmt::format("  {} + {}", line, lineAround(scenario::replaced(was, here), 0)));
    }
}

} // namespace

int newScenario(const Terminal& terminal, const std::string& name) {
    fs::path file(name);
    if (file.extension() != ".json")
        file += ".json";
    if (file.stem().empty() || file.stem() == ".json" || file.stem().string().front() == '.')
        return complain(
            terminal,
            {fmt::format("{} is geen naam voor een scenario. Kies een woord, zoals "
                         "bakkerij.",
                         name),
             fmt::format("{} is no name for a scenario. Choose a word, such as bakery.", name)});
    if (isThere(file))
        return complain(terminal,
                        {fmt::format("{} is er al en blijft zoals het is. Kies een andere naam.",
                                     file.string()),
                         fmt::format("{} is there already and stays as it is. Choose another name.",
                                     file.string())});
    const std::string text =
        scenario::starterScenario(titleFrom(file), file.filename().string(), terminal.language);
    if (!write(terminal, file.string(), text))
        return 1;
    Console console(terminal.in, terminal.out, terminal.language);
    console.say("{} is gemaakt.", "{} has been made.", file.string());
    const fs::path folder = file.has_parent_path() ? file.parent_path() : fs::path(".");
    if (putSchema(terminal, folder))
        console.say("{} staat ernaast: daarmee vult je editor aan en legt uit.",
                    "{} is beside it: with that your editor completes and explains.",
                    schemaName);
    const std::string typed =
        file.string().find(' ') == std::string::npos ? file.string() : '"' + file.string() + '"';
    console.say("Speel het met: kring play {0}\nKijk het na met: kring check {0}",
                "Play it with: kring play {0}\nCheck it with: kring check {0}",
                typed);
    return 0;
}

int formatScenarios(const Terminal& terminal, const FormatOptions& options) {
    Console console(terminal.in, terminal.out, terminal.language);
    return forEachText(terminal, options.files, [&](const auto& file, const auto& text) {
        const std::string wanted = scenario::laidOut(text);
        if (wanted == text) {
            console.say("{}: stond al goed.", "{}: was in order already.", file);
            return true;
        }
        if (options.check) {
            console.say("{}: niet in de vaste vorm. `kring format` verhelpt dat.",
                        "{}: not in the canonical form. `kring format` mends that.",
                        file);
            return false;
        }
        if (!write(terminal, file, wanted))
            return false;
        console.say("{}: in de vaste vorm gezet.", "{}: put into the canonical form.", file);
        return true;
    });
}

int migrateScenarios(const Terminal& terminal, const MigrateOptions& options) {
    Console console(terminal.in, terminal.out, terminal.language);
    return forEachText(terminal, options.files, [&](const auto& file, const auto& text) {
        const std::vector<scenario::Replacement> changes = scenario::migration(text);
        if (changes.empty()) {
            console.say(
                "{}: hier valt niets bij te werken.", "{}: nothing to bring forward.", file);
            return true;
        }
        console.say(options.dryRun ? "{}: dit zou veranderen naar formaat {}:"
                                   : "{}: bijgewerkt naar formaat {}:",
                    options.dryRun ? "{}: this would change for format {}:"
                                   : "{}: brought forward to format {}:",
                    file,
                    scenario::formatVersion);
        showChanges(console, text, changes);
        return options.dryRun || write(terminal, file, scenario::replaced(text, changes));
    });
}

} // namespace cli
