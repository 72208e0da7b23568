#include "records/settings.h"

#include "base/file.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>

namespace records {

using base::Text;
using nlohmann::json;
using nlohmann::ordered_json;

namespace {

constexpr std::uintmax_t maxBytes = std::uintmax_t{64} * 1024;
constexpr int settingsVersion = 1;
constexpr std::size_t maxIdBytes = 200;

std::string textIn(const json& object, const char* key) {
    const auto at = object.find(key);
    return at != object.end() && at->is_string() ? at->get<std::string>() : std::string{};
}

// Renames the file to the first free one of file.bad, file.bad2, ...; the new name, or empty.
std::filesystem::path setSettingsAside(const std::filesystem::path& file) {
    constexpr int most = 100;
    for (int number = 1; number <= most; ++number) {
        std::filesystem::path aside = file;
        aside += number == 1 ? ".bad" : fmt::format(".bad{}", number);
        std::error_code problem;
        if (std::filesystem::exists(std::filesystem::symlink_status(aside, problem)))
            continue;
        std::filesystem::rename(file, aside, problem);
        return problem ? std::filesystem::path{} : aside;
    }
    return {};
}

Text badFile(const std::filesystem::path& file, const std::filesystem::path& aside) {
    if (aside.empty())
        return {fmt::format("Je instellingen ({}) zijn niet te lezen. Je speelt nu met de "
                            "standaardinstellingen.",
                            file.string()),
                fmt::format("Your settings ({}) cannot be read. You now play with the default "
                            "settings.",
                            file.string())};
    return {fmt::format("Je instellingen waren niet te lezen. Je speelt nu met de "
                        "standaardinstellingen; het oude bestand is bewaard als {}.",
                        aside.string()),
            fmt::format("Your settings could not be read. You now play with the default settings; "
                        "the old file was kept as {}.",
                        aside.string())};
}

} // namespace

// Fields that make no sense keep their default.
std::optional<Settings> settingsFrom(const std::string& text) {
    if (!base::isValidUtf8(text))
        return std::nullopt;
    const json object = json::parse(text, nullptr, false);
    if (!object.is_object() || object.value("format", json()) != json(settingsVersion))
        return std::nullopt;
    Settings settings;
    if (textIn(object, "language") == "en")
        settings.language = base::Language::English;
    if (textIn(object, "theme") == "dark")
        settings.theme = Theme::Dark;
    const auto percent = object.find("text_percent");
    if (percent != object.end() && percent->is_number())
        settings.textPercent = static_cast<int>(
            std::clamp(percent->get<double>(), double{smallestText}, double{largestText}));
    settings.reducedMotion = object.value("reduced_motion", json()) == json(true);
    const std::string player = textIn(object, "player");
    if (!checkPlayer(player))
        settings.player = player;
    const std::string scenario = textIn(object, "last_scenario");
    if (scenario.size() <= maxIdBytes)
        settings.lastScenario = scenario;
    return settings;
}

ReadSettings readSettings(const std::filesystem::path& file) {
    std::error_code problem;
    if (!std::filesystem::exists(std::filesystem::symlink_status(file, problem)))
        return {};
    const auto text = base::readFile(file, maxBytes);
    if (text)
        if (const auto settings = settingsFrom(text.value()))
            return {*settings, std::nullopt};
    return {Settings{}, badFile(file, setSettingsAside(file))};
}

std::string textOf(const Settings& settings) {
    const ordered_json object{{"format", settingsVersion},
                              {"language", std::string(base::languageCode(settings.language))},
                              {"text_percent", settings.textPercent},
                              {"player", settings.player},
                              {"theme", settings.theme == Theme::Dark ? "dark" : "light"},
                              {"reduced_motion", settings.reducedMotion},
                              {"last_scenario", settings.lastScenario}};
    return object.dump(2, ' ', false, ordered_json::error_handler_t::replace) + "\n";
}

base::Outcome writeSettings(const std::filesystem::path& file, const Settings& settings) {
    base::Outcome folder = base::ensureFolder(file.parent_path());
    if (!folder)
        return folder;
    return base::replaceFile(file, textOf(settings));
}

std::optional<Text> checkPlayer(const std::string& name) {
    const bool control = std::any_of(name.begin(), name.end(), [](char c) {
        return static_cast<unsigned char>(c) < 0x20U || c == 0x7f;
    });
    if (control || !base::isValidUtf8(name))
        return Text{"Deze naam bevat tekens die niet te lezen zijn.",
                    "This name contains characters that cannot be read."};
    if (base::codePoints(name) > maxPlayerLength)
        return Text{fmt::format("Deze naam is te lang: hoogstens {} tekens.", maxPlayerLength),
                    fmt::format("This name is too long: at most {} characters.", maxPlayerLength)};
    return std::nullopt;
}

} // namespace records
