#include "records/xapi.h"

#include "base/hash.h"
#include "game/run_text.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>

namespace records {

using nlohmann::ordered_json;

namespace {

// IRIs of our own things; they name, and need not lead anywhere.
constexpr const char* home = "https://klantkring.example/learner";
constexpr const char* scenarios = "https://klantkring.example/scenario/";
constexpr const char* verbs = "http://adlnet.gov/expapi/verbs/";
constexpr const char* simulation = "http://adlnet.gov/expapi/activities/simulation";
constexpr const char* interaction = "http://adlnet.gov/expapi/activities/interaction";

// A UUID (version 8, RFC 9562) of what makes the statement one: the same file gives the same ids,
// so loading it twice adds nothing.
std::string uuidOf(const std::string& what) {
    base::Hash first;
    first.add(std::string_view(what));
    base::Hash second;
    second.add(first.value());
    second.add(std::string_view(what));
    std::string hex = base::toHex(first.value()) + base::toHex(second.value());
    hex[12] = '8';
    hex[16] = "89ab"[second.value() % 4];
    return fmt::format("{}-{}-{}-{}-{}",
                       hex.substr(0, 8),
                       hex.substr(8, 4),
                       hex.substr(12, 4),
                       hex.substr(16, 4),
                       hex.substr(20));
}

// Ids of scenarios are plain words already; whatever else stands there is written as %XX.
std::string inIri(const std::string& text) {
    std::string iri;
    for (const char c : text)
        if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
            c == '-' || c == '_')
            iri += c;
        else
            iri += fmt::format("%{:02X}", static_cast<unsigned char>(c));
    return iri;
}

ordered_json verb(const char* name, const char* nl) {
    return {{"id", std::string(verbs) + name}, {"display", {{"nl", nl}, {"en", name}}}};
}

ordered_json activity(const std::string& id, const char* type, const base::Text& name) {
    return {{"objectType", "Activity"},
            {"id", id},
            {"definition", {{"type", type}, {"name", {{"nl", name.nl}, {"en", name.en}}}}}};
}

struct Kind {
    const char* id = nullptr;
    base::Text name;
};

Kind kindOf(const game::Decision& decision) {
    struct Namer {
        Kind operator()(const game::PlanAction&) const {
            return {"plan", {"een actie plannen", "plan an action"}};
        }
        Kind operator()(const game::Unplan&) const {
            return {"unplan", {"een actie schrappen", "drop an action"}};
        }
        Kind operator()(const game::GiveEvidence&) const {
            return {"evidence", {"een keuze onderbouwen", "support a choice"}};
        }
        Kind operator()(const game::StartConversation&) const {
            return {"converse", {"een gesprek beginnen", "start a conversation"}};
        }
        Kind operator()(const game::Reply&) const {
            return {"reply", {"antwoorden in een gesprek", "reply in a conversation"}};
        }
        Kind operator()(const game::Predict&) const {
            return {"predict", {"voorspellen", "predict"}};
        }
        Kind operator()(const game::EndWeek&) const {
            return {"end-week", {"een week afsluiten", "end a week"}};
        }
        // Only in trial games, which are never handed in.
        Kind operator()(const game::StageEvent&) const {
            return {"stage", {"een gebeurtenis in gang zetten", "stage an event"}};
        }
    };
    return std::visit(Namer{}, decision);
}

class Statements {
public:
    Statements(const HandIn& handIn, const scenario::Scenario& scenario, const GradedFile& graded)
        : m_handIn(handIn), m_scenario(scenario), m_graded(graded),
          m_run(fmt::format("{}:{}:{}:{}",
                            handIn.kept.learner,
                            base::toHex(scenario.hash),
                            handIn.kept.run.header.seed,
                            handIn.kept.begun)),
          m_activity(scenarios + inIri(scenario.id)) {}

    std::string all() {
        std::string lines;
        const std::vector<JudgedReply> replies =
            judgedReplies(m_scenario, m_handIn.kept.run.decisions);
        auto reply = replies.begin();
        for (std::size_t i = 0; i < m_handIn.kept.run.decisions.size(); ++i) {
            const bool judged = reply != replies.end() && reply->decision == i;
            lines += line(decision(i, judged ? &*reply++ : nullptr));
        }
        return lines + line(result());
    }

private:
    static std::string line(const ordered_json& statement) {
        return statement.dump(-1, ' ', false, ordered_json::error_handler_t::replace) + "\n";
    }

    // What all statements of a run share, in the order in which people read them.
    ordered_json begun(const std::string& what, ordered_json verb, ordered_json object) const {
        const std::string learner =
            m_handIn.kept.learner.empty() ? uuidOf(m_run + ":learner") : m_handIn.kept.learner;
        return {{"id", uuidOf(m_run + ":" + what)},
                {"actor",
                 {{"objectType", "Agent"}, {"account", {{"homePage", home}, {"name", learner}}}}},
                {"verb", std::move(verb)},
                {"object", std::move(object)},
                {"context",
                 {{"registration", uuidOf(m_run)},
                  {"platform", "Klantkring " + m_handIn.kept.run.header.program},
                  {"contextActivities",
                   {{"parent",
                     ordered_json::array({activity(m_activity, simulation, m_scenario.title)})}}}}},
                {"version", "1.0.3"}};
    }

    void addTime(ordered_json& statement, Milliseconds at) const {
        if (at > 0)
            statement["timestamp"] = utcTime(at);
    }

    ordered_json decision(std::size_t i, const JudgedReply* reply) const {
        const game::Decision& made = m_handIn.kept.run.decisions[i];
        const Kind kind = kindOf(made);
        const bool answered = std::holds_alternative<game::Reply>(made);
        ordered_json statement =
            begun("decision:" + std::to_string(i),
                  answered ? verb("answered", "beantwoordde") : verb("interacted", "besliste"),
                  activity(m_activity + "/" + kind.id, interaction, kind.name));
        statement["result"]["response"] = game::toLine(made);
        if (reply != nullptr)
            statement["result"]["score"] = {
                {"scaled", std::clamp(reply->option->quality, 0.0, 1.0)}};
        addTime(statement, m_handIn.kept.times[i]);
        return statement;
    }

    ordered_json result() const {
        const bool passed = m_graded.grade.value_or(1.0) >= game::passingGrade;
        const bool finished = m_graded.verdict != Verdict::Unfinished;
        ordered_json statement = begun("result",
                                       !finished ? verb("attempted", "begon aan")
                                       : passed  ? verb("passed", "slaagde voor")
                                                 : verb("failed", "slaagde niet voor"),
                                       activity(m_activity, simulation, m_scenario.title));
        statement["result"] = {{"score",
                                {{"scaled", std::clamp(m_graded.share.value_or(0.0), 0.0, 1.0)},
                                 {"raw", m_graded.grade.value_or(1.0)},
                                 {"min", 1},
                                 {"max", 10}}},
                               {"success", passed},
                               {"completion", finished},
                               {"duration", fmt::format("PT{}M", m_graded.minutes)}};
        const auto& times = m_handIn.kept.times;
        addTime(statement, times.empty() ? 0 : times.back());
        return statement;
    }

    const HandIn& m_handIn;
    const scenario::Scenario& m_scenario;
    const GradedFile& m_graded;
    std::string m_run;
    std::string m_activity;
};

} // namespace

std::string
statementsOf(const HandIn& handIn, const scenario::Scenario& scenario, const GradedFile& graded) {
    return Statements(handIn, scenario, graded).all();
}

} // namespace records
