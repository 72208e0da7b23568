#include "records/hand_in.h"

#include "base/file.h"
#include "base/hash.h"
#include "game/run_json.h"
#include "game/run_text.h"
#include "records/file_name.h"

#include <fmt/chrono.h>
#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <chrono>
#include <cstdio>

namespace records {

namespace fs = std::filesystem;
using base::Failure;
using base::Result;
using base::Text;
using game::RunObject;

namespace {

constexpr int handInVersion = 1;
constexpr int mostSeconds = 1'000'000'000; // three decades
constexpr int latestYear = 9900;           // so that what is counted from it has four digits too
constexpr std::size_t maxStudentBytes = 40;

std::string jsonString(const std::string& text) {
    return nlohmann::json(text).dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
}

// A file's name without its folders: those say something about the student's machine.
std::string nameOnly(const std::string& path) {
    return fs::path(path).filename().string();
}

std::string decisionLine(const KeptRun& kept, std::size_t i) {
    const Milliseconds at = i < kept.times.size() ? kept.times[i] : 0;
    const std::string what = game::toLine(kept.run.decisions[i]);
    if (at <= 0 || kept.begun <= 0)
        return fmt::format("    {{\"do\": {}}}", what);
    const Milliseconds seconds = std::clamp<Milliseconds>((at - kept.begun) / 1000, 0, mostSeconds);
    return fmt::format("    {{\"at\": {}, \"do\": {}}}", seconds, what);
}

// All but the seal. A clock that was set back does no harm: times are only told.
std::string unsealed(const HandIn& handIn) {
    const game::RunHeader& header = handIn.kept.run.header;
    std::string text = fmt::format(
        "{{\n  \"kring\": {},\n  \"program\": {},\n", handInVersion, jsonString(header.program));
    text += fmt::format("  \"scenario\": {},\n  \"scenario_file\": {},\n  \"scenario_hash\": {},\n",
                        jsonString(header.scenarioId),
                        jsonString(nameOnly(header.scenarioFile)),
                        jsonString(base::toHex(header.scenarioHash)));
    text += fmt::format("  \"seed\": {},\n", jsonString(std::to_string(header.seed)));
    text += fmt::format("  \"learner\": {},\n  \"name\": {},\n  \"student\": {},\n",
                        jsonString(handIn.kept.learner),
                        jsonString(header.player),
                        jsonString(handIn.student));
    text += fmt::format("  \"begun\": {},\n  \"decisions\": [\n",
                        jsonString(utcTime(handIn.kept.begun)));
    for (std::size_t i = 0; i < handIn.kept.run.decisions.size(); ++i)
        text += (i > 0 ? ",\n" : "") + decisionLine(handIn.kept, i);
    text += "\n  ],\n";
    if (const auto& end = handIn.kept.run.end)
        text += fmt::format("  \"claim\": {{\"hash\": {}, \"grade\": {}}},\n",
                            jsonString(base::toHex(end->stateHash)),
                            end->grade);
    return text;
}

// Shows changes made in an editor; whoever can compute it can also play. The replay is the proof.
std::string sealOf(const std::string& text) {
    base::Hash hash;
    hash.add(std::string_view(text));
    return base::toHex(hash.value());
}

Milliseconds timeIn(RunObject& object, const std::string& key) {
    const std::string text = object.text(key);
    if (text.empty())
        return 0;
    int year = 0;
    unsigned month = 0;
    unsigned day = 0;
    int hour = 0;
    int minute = 0;
    int second = 0;
    char zone = 0;
    const int read = std::sscanf(text.c_str(),
                                 "%4d-%2u-%2uT%2d:%2d:%2d%c",
                                 &year,
                                 &month,
                                 &day,
                                 &hour,
                                 &minute,
                                 &second,
                                 &zone);
    using namespace std::chrono;
    const year_month_day date{
        std::chrono::year(year), std::chrono::month(month), std::chrono::day(day)};
    const bool good = read == 7 && zone == 'Z' && text.size() == 20 && date.ok() && year >= 1970 &&
                      year <= latestYear && hour >= 0 && hour < 24 && minute >= 0 && minute < 60 &&
                      second >= 0 && second < 60;
    if (!good) {
        object.fail({fmt::format("\"{}\" is geen tijdstip", key),
                     fmt::format("\"{}\" is no moment in time", key)});
        return 0;
    }
    const auto moment = sys_days(date) + hours(hour) + minutes(minute) + seconds(second);
    return duration_cast<milliseconds>(moment.time_since_epoch()).count();
}

void readDecisions(RunObject& object, KeptRun& kept) {
    for (RunObject& each : object.objects("decisions", mostHandInDecisions)) {
        const bool timed = each.has("at");
        const int at = timed ? each.integer("at", 0, mostSeconds) : 0;
        kept.times.push_back(timed && kept.begun > 0 ? kept.begun + Milliseconds{at} * 1000 : 0);
        kept.run.decisions.push_back(game::decisionFrom(each.object("do")));
        each.finish();
    }
}

// Nothing when the text may be a hand-in; zip bombs are never opened, since nothing is unpacked.
std::optional<Text> whyNoText(std::string_view text) {
    if (text.substr(0, 4) == std::string_view("PK\x03\x04", 4) ||
        text.substr(0, 2) == std::string_view("\x1f\x8b", 2))
        return Text{"Dit is een ingepakt bestand. Pak het eerst uit.",
                    "This is a packed file. Unpack it first."};
    if (text.empty())
        return Text{"Dit bestand is leeg.", "This file is empty."};
    // A reader of JSON may take a zero byte for the end, and not see what follows.
    if (text.find('\0') != std::string_view::npos)
        return Text{"Dit is geen tekstbestand.", "This is no text file."};
    return std::nullopt;
}

Failure asSentence(const Text& message) {
    return {{"Dit is geen goed inleverbestand: " + message.nl + ".",
             "This is no good hand-in file: " + message.en + "."}};
}

} // namespace

std::optional<Text> whyNoHandIn(const game::RunHeader& header) {
    if (header.purpose == game::Purpose::Graded)
        return std::nullopt;
    return Text{"Dit is een proefspel van een auteur: het telt niet mee en kan niet ingeleverd "
                "worden.",
                "This is an author's trial game: it does not count and cannot be handed in."};
}

std::string utcTime(Milliseconds at) {
    if (at <= 0)
        return {};
    return fmt::format("{:%Y-%m-%dT%H:%M:%SZ}", fmt::gmtime(static_cast<std::time_t>(at / 1000)));
}

std::string handInText(const HandIn& handIn) {
    const std::string text = unsealed(handIn);
    return text + fmt::format("  \"seal\": \"{}\"\n}}\n", sealOf(text));
}

Result<HandIn> handInFrom(std::string_view text) {
    if (const auto why = whyNoText(text))
        return Failure{*why};
    auto parsed = RunObject::parse(text);
    if (!parsed)
        return asSentence(parsed.message());
    RunObject& object = parsed.value();
    if (!object.has("kring"))
        return Failure{{"Dit is geen inleverbestand van Klantkring.",
                        "This is no hand-in file of Klantkring."}};
    const int version = object.integer("kring", 0, 1'000'000);
    if (!object.mistake() && version != handInVersion)
        return Failure{{fmt::format("Dit inleverbestand heeft versie {}; dit programma leest "
                                    "versie {}.",
                                    version,
                                    handInVersion),
                        fmt::format("This hand-in file has version {}; this program reads "
                                    "version {}.",
                                    version,
                                    handInVersion)}};
    HandIn handIn;
    game::RunHeader& header = handIn.kept.run.header;
    header.program = object.text("program");
    header.scenarioId = object.text("scenario");
    header.scenarioFile = nameOnly(object.text("scenario_file", game::maxPathBytes));
    header.scenarioHash = object.hash("scenario_hash");
    header.seed = object.seed("seed");
    handIn.kept.learner = object.text("learner");
    header.player = object.text("name", 4 * maxPlayerLength);
    handIn.student = object.text("student", maxStudentBytes);
    handIn.kept.begun = timeIn(object, "begun");
    readDecisions(object, handIn.kept);
    if (object.has("claim")) {
        RunObject claim = object.object("claim");
        handIn.kept.run.end = game::RunEnd{claim.hash("hash"), claim.number("grade", 1.0, 10.0)};
        claim.finish();
    }
    const std::string seal = object.text("seal");
    object.finish();
    if (const auto& mistake = object.mistake())
        return asSentence(mistake->message);
    if (const auto problem = checkPlayer(header.player))
        return Failure{*problem};
    if (const auto problem = checkStudent(handIn.student))
        return Failure{*problem};
    handIn.sealed = seal == sealOf(unsealed(handIn));
    return handIn;
}

Result<HandIn> submissionFrom(std::string_view text) {
    const bool lines = text.substr(0, 10).find("\"format\"") != std::string_view::npos;
    if (!lines)
        return handInFrom(text);
    auto run = game::runFrom(text);
    if (!run)
        return Failure{run.message()};
    if (run.value().decisions.size() > mostHandInDecisions)
        return Failure{{"In deze run staan veel te veel beslissingen.",
                        "There are far too many decisions in this run."}};
    HandIn handIn;
    handIn.kept.run = std::move(run.value());
    if (const auto problem = checkPlayer(handIn.kept.run.header.player))
        return Failure{*problem};
    handIn.kept.times.assign(handIn.kept.run.decisions.size(), 0);
    return handIn;
}

Result<HandIn> readHandIn(const fs::path& file) {
    const auto text = base::readFile(file, mostHandInBytes);
    if (!text)
        return Failure{text.message()};
    auto handIn = submissionFrom(text.value());
    if (!handIn)
        return Failure{{file.string() + ": " + handIn.message().nl,
                        file.string() + ": " + handIn.message().en}};
    return handIn;
}

Result<fs::path> keepHandIn(const fs::path& folder, const HandIn& handIn) {
    if (const auto why = whyNoHandIn(handIn.kept.run.header))
        return Failure{*why};
    if (const base::Outcome made = base::ensureFolder(folder); !made)
        return Failure{made.message()};
    const game::RunHeader& header = handIn.kept.run.header;
    const std::string who = handIn.student.empty() ? header.player : handIn.student;
    const std::string stem = datedStem(header.scenarioId + (who.empty() ? "" : "-" + who));
    const fs::path file = freeName(folder, stem, ".kring");
    if (const base::Outcome kept = base::replaceFile(file, handInText(handIn)); !kept)
        return Failure{kept.message()};
    return file;
}

std::optional<Text> checkStudent(const std::string& number) {
    const bool plain = std::all_of(number.begin(), number.end(), [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
               c == '-' || c == '_' || c == '.';
    });
    if (plain && number.size() <= maxStudentBytes)
        return std::nullopt;
    return Text{"Een studentnummer heeft alleen letters, cijfers, punten en streepjes.",
                "A student number has letters, digits, points and dashes only."};
}

} // namespace records
