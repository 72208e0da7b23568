#include "scenario/loader.h"

#include "base/hash.h"
#include "scenario/assemble.h"
#include "scenario/catalogue.h"
#include "scenario/complete.h"
#include "scenario/json_source.h"
#include "scenario/lint.h"
#include "scenario/load.h"

#include <algorithm>
#include <array>

namespace scenario {

namespace {

// False when the rest must not be read: another version means other keys and other meanings.
bool knownVersion(Fields& top, Report& report) {
    const Node* const format = top.require("format");
    if (format == nullptr || format->kind != Node::Kind::Number) {
        if (format != nullptr)
            isKind(*format, Node::Kind::Number, report);
        return true;
    }
    if (format->number == 1.0 || format->number == formatVersion)
        return true;
    const std::string version = asWritten(format->number);
    report.error(*format,
                 "unknown-version",
                 {"Dit programma leest scenario's met \"format\": 1 of 2; hier staat " + version +
                      ". Werk het programma bij als het scenario nieuwer is.",
                  "This program reads scenarios with \"format\": 1 or 2; this says " + version +
                      ". Update the program if the scenario is newer."});
    return false;
}

Scenario build(const Node& root, Report& report) {
    Scenario scenario;
    Fields top(root, report);
    if (!top.valid() || !knownVersion(top, report))
        return scenario;
    top.find("extends"); // carried out in assemble.cpp
    const Ids ids = collectIds(root, report);
    Context context{report, ids};
    const Node* const format = root.find("format");
    context.version = format != nullptr && format->number == 1.0 ? 1 : formatVersion;
    collectReplies(root, context);
    loadCompany(top, scenario, context);
    loadSegments(top, scenario, context);
    loadPersonas(top, scenario, context);
    loadCustomers(top, scenario, context);
    loadBases(top, scenario, context);
    loadActions(top, scenario, context);
    loadEvents(top, scenario, context);
    loadConversations(top, scenario, context);
    loadTeaching(top, scenario, context);
    loadAssessment(top, scenario, context);
    scenario.watchedReplies = std::move(context.repliesAsked);
    scenario.watchedTags = std::move(context.factsAsked);
    top.finish();
    checkUse(context);
    lint({root, scenario, report, !report.hasErrors()});
    return scenario;
}

// The catalogue is a part of the scenario that uses it: with another one it is another game.
std::uint64_t hashOf(const std::string& text, bool extends) {
    base::Hash hash;
    hash.add(std::string_view(text));
    if (extends)
        hash.add(standardCatalogueText());
    return hash.value();
}

// Who writes none of the large lists meant to take them over: that is said once, and not that each
// of them is missing.
void checkBare(Node& root, Report& report) {
    constexpr std::array<std::string_view, 3> large{"motives", "segments", "actions"};
    if (root.kind != Node::Kind::Object || root.incomplete ||
        std::any_of(large.begin(), large.end(), [&](std::string_view list) {
            return root.find(list) != nullptr;
        }))
        return;
    report.add(root,
               {"missing-key",
                {"Hier ontbreekt \"extends\": koopmotieven, segmenten en acties staan er niet in.",
                 "\"extends\" is missing: there are no motives, segments and actions."},
                {"Zet er \"extends\": \"standard\" bij om ze over te nemen, of schrijf ze zelf.",
                 "Add \"extends\": \"standard\" to take them over, or write them yourself."}});
    root.incomplete = true;
}

// Without a word about what is wrong with it.
Node treeOf(const std::string& text) {
    Report unheard("");
    Node tree;
    parseJson(text, tree, unheard);
    return tree;
}

Loaded parseWith(const std::string& text, const std::string& file, Report& report) {
    Loaded loaded;
    Node root;
    if (parseJson(text, root, report)) {
        const bool extends = root.find("extends") != nullptr;
        if (needsAssembly(root)) {
            // The tree is made over into the whole scenario. What its author wrote is read once
            // more, should there be anything to say of it.
            report.setRootLater([&text] { return treeOf(text); });
            assemble(root, report);
        } else {
            checkBare(root, report);
        }
        complete(root, file);
        Scenario scenario = build(root, report);
        if (!report.hasErrors()) {
            scenario.file = file;
            scenario.hash = hashOf(text, extends);
            loaded.scenario = std::move(scenario);
        }
    }
    loaded.diagnostics = report.all();
    return loaded;
}

} // namespace

Loaded parse(const std::string& text, const std::string& file, std::vector<AskedKey>* asked) {
    Report report(file);
    report.record(asked);
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
