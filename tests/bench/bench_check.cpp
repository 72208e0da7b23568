// What `kring check` does with a file, short of printing: a scenario as large as any will be, and
// those that are shipped. The large one has to be done in 300 ms, a shipped one in 30 ms.
#include "scenario/diagnostic_text.h"
#include "scenario/loader.h"

#include <benchmark/benchmark.h>
#include <fmt/format.h>

#include <filesystem>
#include <fstream>

namespace {

namespace fs = std::filesystem;

constexpr std::size_t megabyte = std::size_t{1024} * 1024;

std::string reply(int story, int step, int nth, const std::string& next) {
    return fmt::format(
        R"({{"id": "reply_{1}_{2}", "text": {{
  "nl": "‘Ik zoek uit wat er in zaak {0}.{1}.{2} is misgegaan en bel je morgen voor tien uur terug.’",
  "en": "‘I will find out what went wrong in case {0}.{1}.{2} and call you back before ten tomorrow.’"}},
  "effects": [{{"recover": 0.6}}, {{"change": "trust", "by": {4}, "after_weeks": 1}}],
  "feedback": {{
  "nl": "Een toezegging met een tijdstip, in zaak {0}.{1}.{2}: de klant weet waar hij op kan rekenen.",
  "en": "A promise with a moment, in case {0}.{1}.{2}: the customer knows what to count on."}},
  "quality": {3}{5}}})",
        story,
        step,
        nth,
        nth == 0 ? 0.9 : 0.4,
        nth == 0 ? 0.05 : -0.05,
        next.empty() ? "" : fmt::format(", \"next\": \"{}\"", next));
}

// A conversation of three steps with three replies each.
std::string conversation(int story) {
    std::string text = fmt::format(
        R"({{"id": "talk_{0}", "title": {{"nl": "Zaak {0}", "en": "Case {0}"}}, "hours": 1, "nodes": [)",
        story);
    for (int step = 0; step < 3; ++step) {
        text += fmt::format(R"({}{{"id": "step_{}", "text": {{
  "nl": "{{contact}} heeft de bestelling van week {} nog steeds niet binnen en wil weten waarom dat is.",
  "en": "{{contact}} has still not received the order of week {} and wants to know why that is."}}, "options": [)",
                            step == 0 ? "" : ",\n",
                            step,
                            story * 3 + step,
                            story * 3 + step);
        for (int nth = 0; nth < 3; ++nth)
            text += (nth == 0 ? "" : ",\n") +
                    reply(story, step, nth, step < 2 ? fmt::format("step_{}", step + 1) : "");
        text += "]}";
    }
    return text + "]}";
}

std::string event(int story) {
    return fmt::format(
        R"({{"id": "event_{0}", "customer": "any", "once": false, "cooldown_weeks": 8,
  "title": {{"nl": "{{customer}} belt over zaak {0}", "en": "{{customer}} calls about case {0}"}},
  "text": {{"nl": "{{contact}} wacht op antwoord in zaak {0} en is niet de enige die daarop wacht.",
  "en": "{{contact}} awaits an answer in case {0} and is not the only one who is waiting for it."}},
  "when": {{"all": [{{"week": {{"from": {1}, "to": 20}}}}, {{"phase": ["new", "loyal"]}},
  {{"quantity": "satisfaction", "at_most": 0.6}}, {{"chance": 0.1}}]}},
  "conversation": "talk_{0}", "if_ignored": [{{"change": "trust", "by": -0.08}}]}})",
        story,
        story % 12 + 1);
}

// Stories until the file has 5 MB; nothing in it is wrong.
const std::string& largeScenario() {
    static const std::string text = [] {
        std::string events;
        std::string conversations;
        for (int story = 0; events.size() + conversations.size() < 5 * megabyte; ++story) {
            events += (story == 0 ? "" : ",\n") + event(story);
            conversations += (story == 0 ? "" : ",\n") + conversation(story);
        }
        return fmt::format(
            R"({{"format": 2, "extends": "standard", "company": "Bakkerij De Korenaar",
  "customers": [{{"name": "Hotel De Linde", "phase": "loyal"}}, {{"name": "Lunchroom Zoet"}}],
  "goals": [{{"measure": "revenue", "target": 4000}}],
  "events": [{}], "conversations": [{}]}})",
            events,
            conversations);
    }();
    return text;
}

std::string told(const scenario::Loaded& loaded) {
    std::string text;
    for (const scenario::Diagnostic& each : loaded.diagnostics)
        text += toText(each, base::Language::Dutch);
    return text;
}

// From the file on, as the command does it; with nothing wrong and all of it read.
void check(benchmark::State& state, const fs::path& file) {
    std::size_t characters = 0;
    for (auto _ : state) {
        const scenario::Loaded loaded = scenario::load(file);
        characters = told(loaded).size();
        if (!loaded.scenario || characters != 0) {
            state.SkipWithError("the scenario is not clean");
            return;
        }
    }
    state.counters["MB"] = static_cast<double>(fs::file_size(file)) / megabyte;
}

void checkLarge(benchmark::State& state) {
    const fs::path file = fs::temp_directory_path() / "klantkring_bench_check.json";
    std::ofstream(file, std::ios::binary) << largeScenario();
    check(state, file);
    fs::remove(file);
}
BENCHMARK(checkLarge)->Unit(benchmark::kMillisecond)->Iterations(5);

// The same with a mistake on every thousandth line: each has to be explained and shown.
void checkMistaken(benchmark::State& state) {
    std::string text = largeScenario();
    int mistakes = 0;
    for (std::size_t at = text.find("\"recover\""); at != std::string::npos && mistakes < 200;
         at = text.find("\"recover\"", at + 20'000), ++mistakes)
        text.replace(at, 9, "\"recovr\"");
    for (auto _ : state)
        benchmark::DoNotOptimize(told(scenario::parse(text, "mistaken.json")));
    state.counters["mistakes"] = mistakes;
}
BENCHMARK(checkMistaken)->Unit(benchmark::kMillisecond)->Iterations(5);

void checkShipped(benchmark::State& state, const char* name) {
    check(state, fs::path(KLANTKRING_SOURCE_FOLDER) / "scenarios" / name);
}
BENCHMARK_CAPTURE(checkShipped, koffiebrander, "koffiebrander.json")->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(checkShipped, snelle_spaak, "snelle_spaak.json")->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(checkShipped, warmtewerk, "warmtewerk.json")->Unit(benchmark::kMillisecond);

} // namespace
