// What the player chose once and wants to find again: language, text size, name, theme. A small
// JSON file. Not here: anything about runs (run_store.h).
#pragma once

#include "base/result.h"

#include <filesystem>
#include <optional>

namespace records {

enum class Theme : std::uint8_t { Light, Dark };

constexpr int smallestText = 100; // percent
constexpr int largestText = 200;
constexpr std::size_t maxPlayerLength = 100; // code points

struct Settings {
    base::Language language = base::Language::Dutch;
    int textPercent = 100;
    std::string player;
    Theme theme = Theme::Light;
    std::string lastScenario; // its id
    bool reducedMotion = false;
    bool operator==(const Settings&) const = default;
};

struct ReadSettings {
    Settings settings;                 // the defaults for all that could not be read
    std::optional<base::Text> problem; // for the player; the game goes on
};

// No file is no problem. A file that is no good is set aside as settings.json.bad (.bad2, ...), so
// that the next writeSettings does not destroy it.
ReadSettings readSettings(const std::filesystem::path& file);

// Settings as the text of such a file; nothing when a text is no settings of ours.
std::string textOf(const Settings& settings);
std::optional<Settings> settingsFrom(const std::string& text);

// Makes the folder when needed. The file has either its old or its new content, whatever happens.
base::Outcome writeSettings(const std::filesystem::path& file, const Settings& settings);

// Why this cannot be a player's name; nothing when it can. An empty name is fine.
std::optional<base::Text> checkPlayer(const std::string& name);

} // namespace records
