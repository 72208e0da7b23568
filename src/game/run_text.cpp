#include "game/run_text.h"

#include "base/hash.h"
#include "game/run_json.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <array>

namespace game {

using base::Failure;
using base::Result;
using base::Text;
using nlohmann::ordered_json;

namespace {

constexpr int formatVersion = 1;
constexpr std::uint64_t largestExactSeed = 9007199254740992U; // 2^53
constexpr std::size_t maxChoices = 32;
constexpr std::size_t maxValues = 64;
constexpr std::size_t maxFacts = 16;
constexpr int maxItem = 100'000;
constexpr std::array<std::string_view, 3> predictionNames{"orders", "leaves", "phase"};

// Never throws on a text that is no UTF-8 (a file name can be anything).
std::string dump(const ordered_json& line) {
    return line.dump(-1, ' ', false, ordered_json::error_handler_t::replace);
}

struct Writer {
    ordered_json operator()(const PlanAction& plan) const {
        ordered_json body{{"action", plan.action}};
        if (!plan.customer.empty())
            body["customer"] = plan.customer;
        if (!plan.choices.empty()) {
            ordered_json choices = ordered_json::array();
            for (const Choice& choice : plan.choices)
                choices.push_back({{"slot", choice.slot}, {"values", choice.values}});
            body["choices"] = std::move(choices);
        }
        return {{"plan", std::move(body)}};
    }
    ordered_json operator()(const Unplan& unplan) const { return {{"unplan", unplan.item}}; }
    ordered_json operator()(const GiveEvidence& evidence) const {
        return {{"evidence", {{"item", evidence.item}, {"facts", evidence.facts}}}};
    }
    ordered_json operator()(const StartConversation& start) const {
        ordered_json body{{"conversation", start.conversation}};
        if (!start.customer.empty())
            body["customer"] = start.customer;
        return {{"converse", std::move(body)}};
    }
    ordered_json operator()(const Reply& reply) const { return {{"reply", reply.option}}; }
    ordered_json operator()(const Predict& predict) const {
        ordered_json body{{"kind", predictionNames[static_cast<std::size_t>(predict.kind)]},
                          {"customer", predict.customer}};
        if (!predict.phase.empty())
            body["phase"] = predict.phase;
        body["probability"] = predict.probability;
        return {{"predict", std::move(body)}};
    }
    ordered_json operator()(const EndWeek&) const { return {{"end_week", true}}; }
    ordered_json operator()(const StageEvent& stage) const { return {{"stage", stage.event}}; }
};

PlanAction readPlan(RunObject body) {
    PlanAction plan;
    plan.action = body.text("action");
    plan.customer = body.textOr("customer");
    if (body.has("choices")) {
        for (RunObject& each : body.objects("choices", maxChoices)) {
            Choice choice;
            choice.slot = each.text("slot");
            choice.values = each.texts("values", maxValues);
            each.finish();
            plan.choices.push_back(std::move(choice));
        }
    }
    body.finish();
    return plan;
}

GiveEvidence readEvidence(RunObject body) {
    GiveEvidence evidence;
    evidence.item = body.integer("item", 0, maxItem);
    evidence.facts = body.integers("facts", maxFacts, 0, maxItem);
    body.finish();
    return evidence;
}

StartConversation readStart(RunObject body) {
    StartConversation start;
    start.conversation = body.text("conversation");
    start.customer = body.textOr("customer");
    body.finish();
    return start;
}

Predict readPredict(RunObject body) {
    Predict predict;
    const std::string kind = body.text("kind");
    bool known = false;
    for (std::size_t i = 0; i < predictionNames.size(); ++i) {
        if (kind == predictionNames[i]) {
            predict.kind = static_cast<PredictionKind>(i);
            known = true;
        }
    }
    if (!known)
        body.fail({fmt::format("\"{}\" is geen soort voorspelling", kind),
                   fmt::format("\"{}\" is no kind of prediction", kind)});
    predict.customer = body.text("customer");
    predict.phase = body.textOr("phase");
    predict.probability = body.number("probability", 0.0, 1.0);
    body.finish();
    return predict;
}

RunEnd readEnd(RunObject body) {
    RunEnd end;
    end.stateHash = body.hash("hash");
    end.grade = body.number("grade", 1.0, 10.0);
    body.finish();
    return end;
}

RunLine readContent(RunObject& line) {
    const std::string what = line.onlyKey();
    if (what == "plan")
        return Decision{readPlan(line.object(what))};
    if (what == "unplan")
        return Decision{Unplan{line.integer(what, 0, maxItem)}};
    if (what == "evidence")
        return Decision{readEvidence(line.object(what))};
    if (what == "converse")
        return Decision{readStart(line.object(what))};
    if (what == "reply")
        return Decision{Reply{line.text(what)}};
    if (what == "predict")
        return Decision{readPredict(line.object(what))};
    if (what == "stage")
        return Decision{StageEvent{line.text(what)}};
    if (what == "end")
        return readEnd(line.object(what));
    if (what == "end_week")
        line.isTrue(what);
    else
        line.fail({fmt::format("\"{}\" is geen beslissing", what),
                   fmt::format("\"{}\" is no decision", what)});
    return Decision{EndWeek{}};
}

Failure onLine(int number, const Text& message) {
    return {{fmt::format("Regel {}: {}.", number, message.nl),
             fmt::format("Line {}: {}.", number, message.en)}};
}

// One line after another, with its number; the last one may lack its newline.
class Lines {
public:
    explicit Lines(std::string_view text) : m_rest(text) {}

    bool next() {
        if (m_rest.empty())
            return false;
        const std::size_t newline = m_rest.find('\n');
        m_whole = newline != std::string_view::npos;
        m_line = m_rest.substr(0, newline);
        m_start = m_end;
        m_end += m_line.size() + (m_whole ? 1 : 0);
        m_rest.remove_prefix(m_line.size() + (m_whole ? 1 : 0));
        if (!m_line.empty() && m_line.back() == '\r') // an editor on Windows
            m_line.remove_suffix(1);
        ++m_number;
        return true;
    }
    [[nodiscard]] std::string_view line() const { return m_line; }
    [[nodiscard]] bool whole() const { return m_whole; } // has its newline
    [[nodiscard]] int number() const { return m_number; }
    [[nodiscard]] std::size_t start() const { return m_start; }
    [[nodiscard]] std::size_t end() const { return m_end; }

private:
    std::string_view m_rest;
    std::string_view m_line;
    bool m_whole = false;
    int m_number = 0;
    std::size_t m_start = 0;
    std::size_t m_end = 0;
};

bool blank(std::string_view line) {
    return line.find_first_not_of(" \t") == std::string_view::npos;
}

} // namespace

std::string toLine(const RunHeader& header) {
    ordered_json line{{"format", header.format},
                      {"program", header.program},
                      {"scenario", header.scenarioId},
                      {"file", header.scenarioFile},
                      {"scenario_hash", base::toHex(header.scenarioHash)}};
    // A larger one would be rounded by every program that reads numbers as doubles.
    if (header.seed <= largestExactSeed)
        line["seed"] = header.seed;
    else
        line["seed"] = std::to_string(header.seed);
    line["player"] = header.player;
    if (header.purpose == Purpose::Trial)
        line["trial"] = true;
    return dump(line);
}

std::string toLine(const Decision& decision) {
    return dump(std::visit(Writer{}, decision));
}

std::string toLine(const RunEnd& end) {
    return dump({{"end", {{"hash", base::toHex(end.stateHash)}, {"grade", end.grade}}}});
}

std::string toText(const Run& run) {
    std::string text = toLine(run.header) + "\n";
    for (const Decision& decision : run.decisions)
        text += toLine(decision) + "\n";
    if (run.end)
        text += toLine(*run.end) + "\n";
    return text;
}

Result<RunHeader> headerFrom(std::string_view line) {
    auto parsed = RunObject::parse(line);
    if (!parsed)
        return Failure{parsed.message()};
    RunObject& object = parsed.value();
    RunHeader header;
    if (!object.has("format"))
        return Failure{{"dit is geen run van Klantkring", "this is no run of Klantkring"}};
    header.format = object.integer("format", 0, 1'000'000);
    if (!object.mistake() && header.format != formatVersion)
        return Failure{{fmt::format("deze run heeft versie {}; dit programma leest versie {}",
                                    header.format,
                                    formatVersion),
                        fmt::format("this run has version {}; this program reads version {}",
                                    header.format,
                                    formatVersion)}};
    header.program = object.text("program");
    header.scenarioId = object.text("scenario");
    header.scenarioFile = object.text("file", maxPathBytes);
    header.scenarioHash = object.hash("scenario_hash");
    header.seed = object.seed("seed");
    header.player = object.text("player", 2 * maxIdBytes);
    if (object.has("trial")) {
        object.isTrue("trial");
        header.purpose = Purpose::Trial;
    }
    object.finish();
    if (const auto& mistake = object.mistake())
        return *mistake;
    return header;
}

Decision decisionFrom(RunObject object) {
    const RunLine content = readContent(object);
    if (const auto* const decision = std::get_if<Decision>(&content))
        return *decision;
    object.fail({"het einde van een run is geen beslissing", "the end of a run is no decision"});
    return EndWeek{};
}

Result<RunLine> lineFrom(std::string_view line) {
    auto parsed = RunObject::parse(line);
    if (!parsed)
        return Failure{parsed.message()};
    RunLine content = readContent(parsed.value());
    if (const auto& mistake = parsed.value().mistake())
        return *mistake;
    return content;
}

Result<Run> runFrom(std::string_view text, std::size_t* wholeBytes) {
    Run run;
    Lines lines(text);
    if (!lines.next())
        return Failure{{"Deze run is leeg.", "This run is empty."}};
    auto header = headerFrom(lines.line());
    if (!header)
        return onLine(lines.number(), header.message());
    run.header = header.value();
    std::size_t end = lines.end();
    while (lines.next()) {
        if (run.end && !blank(lines.line()))
            return onLine(lines.number(),
                          {"na het einde van de run hoort niets meer te staan",
                           "nothing may follow the end of the run"});
        if (blank(lines.line()))
            continue;
        auto content = lineFrom(lines.line());
        if (!content && !lines.whole()) {
            run.cutOff = true;
            break;
        }
        if (!content)
            return onLine(lines.number(), content.message());
        end = lines.end();
        if (const auto* const decision = std::get_if<Decision>(&content.value()))
            run.decisions.push_back(*decision);
        else
            run.end = std::get<RunEnd>(content.value());
    }
    if (wholeBytes != nullptr)
        *wholeBytes = end;
    return run;
}

} // namespace game
