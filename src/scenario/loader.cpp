#include "scenario/loader.h"

#include "base/hash.h"
#include "scenario/json_source.h"
#include "scenario/load.h"

namespace scenario {

namespace {

constexpr double formatVersion = 1.0;

// False when the rest must not be read: another version means other keys and other meanings.
bool knownVersion(Fields& top, Report& report) {
    const Node* const format = top.require("format");
    if (format == nullptr || format->kind != Node::Kind::Number) {
        if (format != nullptr)
            isKind(*format, Node::Kind::Number, report);
        return true;
    }
    if (format->number == formatVersion)
        return true;
    const std::string version = asWritten(format->number);
    report.error(*format,
                 "unknown-version",
                 {"Dit programma leest scenario's met \"format\": 1; hier staat " + version +
                      ". Werk het programma bij als het scenario nieuwer is.",
                  "This program reads scenarios with \"format\": 1; this says " + version +
                      ". Update the program if the scenario is newer."});
    return false;
}

Scenario build(const Node& root, Report& report) {
    Scenario scenario;
    Fields top(root, report);
    if (!top.valid() || !knownVersion(top, report))
        return scenario;
    const Ids ids = collectIds(root, report);
    Context context{report, ids};
    loadCompany(top, scenario, context);
    loadSegments(top, scenario, context);
    loadCustomers(top, scenario, context);
    loadActions(top, scenario, context);
    loadEvents(top, scenario, context);
    loadConversations(top, scenario, context);
    loadTeaching(top, scenario, context);
    loadAssessment(top, scenario, context);
    checkUse(context);
    top.finish();
    return scenario;
}

Loaded parseWith(const std::string& text, const std::string& file, Report& report) {
    Loaded loaded;
    Node root;
    if (parseJson(text, root, report)) {
        Scenario scenario = build(root, report);
        if (!report.hasErrors()) {
            scenario.file = file;
            base::Hash hash;
            hash.add(std::string_view(text));
            scenario.hash = hash.value();
            loaded.scenario = std::move(scenario);
        }
    }
    loaded.diagnostics = report.all();
    return loaded;
}

} // namespace

Loaded parse(const std::string& text, const std::string& file) {
    Report report(file);
    return parseWith(text, file, report);
}

Loaded load(const std::filesystem::path& file) {
    const std::string name = file.string();
    Report report(name);
    const auto bytes = readBytes(file, report);
    if (!bytes)
        return {std::nullopt, report.all()};
    return parseWith(*bytes, name, report);
}

} // namespace scenario
