#include "cli/usage.h"

#include "cli/console.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

namespace cli {

using base::Language;
using base::Text;

namespace {

// A check without a word in the help, where it would stand in no language.
CLI::Validator checking(std::function<std::string(std::string&)> wrong) {
    return {std::move(wrong), std::string{}};
}

// A sentence of the parser, with {} for what differs, and how we say it.
struct Sentence {
    std::string_view theirs;
    Text ours;
};

// By its first and last words; the parser has no other way to tell what it is about.
const std::array<Sentence, 8>& sentences() {
    static const std::array<Sentence, 8> all{{
        {"A subcommand is required",
         {"er ontbreekt een opdracht, zoals play of check",
          "a command is missing, such as play or check"}},
        {"{} is required", {"{} ontbreekt", "{} is missing"}},
        {"The following argument was not expected: {}",
         {"{} hoort hier niet", "{} does not belong here"}},
        {"The following arguments were not expected: {}",
         {"{} horen hier niet", "{} do not belong here"}},
        {"{} requires {}", {"{} kan alleen samen met {}", "{} needs {} beside it"}},
        {"{} excludes {}", {"{} en {} gaan niet samen", "{} and {} do not go together"}},
        {"{}: 1 required {} missing", {"achter {} hoort een waarde", "a value must follow {}"}},
        {"Could not convert: {} = {}", {"{} kan niet {} zijn", "{} cannot be {}"}},
    }};
    return all;
}

// What stands at the {} of a sentence; nothing when it is another sentence.
std::optional<std::array<std::string, 2>> partsOf(std::string_view said, std::string_view pattern) {
    constexpr std::string_view hole = "{}";
    std::array<std::string, 2> parts;
    for (std::string& part : parts) {
        const std::size_t at = pattern.find(hole);
        if (at == std::string_view::npos)
            break;
        if (said.substr(0, at) != pattern.substr(0, at))
            return std::nullopt;
        said.remove_prefix(at);
        pattern.remove_prefix(at + hole.size());
        const std::string_view next = pattern.substr(0, pattern.find(hole));
        const std::size_t end = next.empty() ? said.size() : said.find(next);
        if (end == std::string_view::npos)
            return std::nullopt;
        part = said.substr(0, end);
        said.remove_prefix(end);
    }
    return said == pattern ? std::optional(parts) : std::nullopt;
}

} // namespace

void speak(CLI::App& program, Language language) {
    if (language == Language::English)
        return;
    constexpr std::array<std::pair<const char*, const char*>, 10> words{
        {{"Usage", "Zo"},
         {"Positionals", "Gegevens"},
         {"OPTIONS", "OPTIES"},
         {"SUBCOMMAND", "OPDRACHT"},
         {"REQUIRED", "VERPLICHT"},
         {"TEXT", "TEKST"},
         {"INT", "GETAL"},
         {"FLOAT", "GETAL"},
         {"Excludes", "Niet met"},
         {"Needs", "Alleen met"}}};
    for (const auto& [theirs, ours] : words)
        program.get_formatter()->label(theirs, ours);
    program.option_defaults()->group("Opties");
    program.set_help_flag("-h,--help", "toon deze hulp");
}

void headCommands(CLI::App& program, Language language) {
    if (language == Language::Dutch)
        for (CLI::App* const command : program.get_subcommands({})) {
            command->group("Opdrachten");
            command->get_help_ptr()->group("Opties");
        }
}

CLI::Validator between(Language language, double low, double high) {
    return checking([=](const std::string& word) {
        const auto value = decimalIn(word);
        if (value && *value >= low && *value <= high)
            return std::string{};
        return fmt::format(
            fmt::runtime(language == Language::Dutch
                             ? "dit moet een getal van {} tot en met {} zijn, geen {}"
                             : "this must be a number from {} to {}, not {}"),
            low,
            high,
            word);
    });
}

CLI::Validator atLeast(Language language, int low) {
    return checking([=](const std::string& word) {
        const auto value = decimalIn(word);
        if (value && *value >= low)
            return std::string{};
        return fmt::format(fmt::runtime(language == Language::Dutch
                                            ? "dit moet een getal vanaf {} zijn, geen {}"
                                            : "this must be a number from {}, not {}"),
                           low,
                           word);
    });
}

CLI::Validator notEmpty(Language language) {
    return checking([=](const std::string& word) -> std::string {
        if (!word.empty())
            return {};
        return language == Language::Dutch ? "hier moet iets staan" : "something must stand here";
    });
}

CLI::Validator oneOf(Language language, std::vector<std::string> words) {
    return checking([language, words = std::move(words)](const std::string& word) {
        if (std::find(words.begin(), words.end(), word) != words.end())
            return std::string{};
        return fmt::format(fmt::runtime(language == Language::Dutch ? "kies uit {}, niet {}"
                                                                    : "choose from {}, not {}"),
                           fmt::join(words, ", "),
                           word);
    });
}

Text problemOf(const CLI::ParseError& error) {
    const std::string said = error.what();
    for (const Sentence& sentence : sentences())
        if (const auto parts = partsOf(said, sentence.theirs))
            return {fmt::format(fmt::runtime(sentence.ours.nl), (*parts)[0], (*parts)[1]),
                    fmt::format(fmt::runtime(sentence.ours.en), (*parts)[0], (*parts)[1])};
    return {said, said};
}

} // namespace cli
