#include "scenario/ids.h"

#include "scenario/suggest.h"
#include "scenario/values.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace scenario {

std::vector<std::string_view> IdList::all() const {
    std::vector<std::string_view> ids;
    ids.reserve(positions.size());
    for (const auto& [id, position] : positions)
        ids.emplace_back(id);
    return ids;
}

namespace {

// Whether a key was mistyped that would have given the item its id; that is said of the key.
bool hasMistypedName(const Node& item) {
    constexpr std::array<std::string_view, 2> meant{"id", "name"};
    return std::any_of(item.children.begin(), item.children.end(), [&](const Node& child) {
        const std::string_view near = nearest(child.key, meant);
        return !near.empty() && near != child.key;
    });
}

Finding missingId(const Node& item, const Text& what) {
    Finding finding{
        "missing-key",
        {fmt::format("Hier ontbreekt \"id\": elk onderdeel ({}) heeft een eigen korte naam nodig.",
                     what.nl),
         fmt::format("\"id\" is missing: each item ({}) needs a short name of its own.", what.en)}};
    if (item.find("name") != nullptr)
        finding.expected = {
            "Uit de naam is er geen te maken: daarin staan geen letters van a tot z. "
            "Schrijf er zelf een, zoals \"id\": \"klant_1\".",
            "None can be made from the name, which has no letters from a to z. Write "
            "one yourself, such as \"id\": \"customer_1\"."};
    return finding;
}

} // namespace

IdList collect(const Node* list, Text what, Report& report) {
    IdList ids{std::move(what), {}};
    if (list != nullptr)
        ids.doubtful = list->kind != Node::Kind::Array || list->incomplete;
    if (list == nullptr || list->kind != Node::Kind::Array)
        return ids;
    int position = -1;
    for (const Node& item : list->children) {
        ++position;
        if (item.kind != Node::Kind::Object)
            continue;
        const Node* const node = item.find("id");
        ids.shared = ids.shared || (node != nullptr && node->place.source != 0);
        if (node == nullptr && item.incomplete) {
            ids.doubtful = true;
            continue;
        }
        if (node == nullptr) {
            ids.doubtful = true;
            if (!hasMistypedName(item))
                report.add(item, missingId(item, ids.what));
            continue;
        }
        const auto id = readId(*node, report);
        if (!id) // whoever refers to it made no mistake of his own
            ids.positions.emplace(node->text, position);
        if (id && !ids.positions.emplace(*id, position).second)
            report.error(*node,
                         "duplicate-id",
                         {fmt::format("Er is al een {} met id \"{}\". Geef elk een eigen id.",
                                      ids.what.nl,
                                      *id),
                          fmt::format("Another {} already has the id \"{}\". Give each its own id.",
                                      ids.what.en,
                                      *id)});
    }
    return ids;
}

namespace {

IdList collectList(const Node& root, std::string_view list, Text what, Report& report) {
    IdList ids = collect(root.find(list), std::move(what), report);
    ids.list = list;
    return ids;
}

} // namespace

Text whereListed(std::string_view list, bool own, bool shared) {
    Text where;
    const std::string name = "\"" + std::string(list) + "\"";
    if (own)
        where = {"onder " + name + " in dit bestand", "under " + name + " in this file"};
    if (shared) {
        where.nl += fmt::format(
            "{}in docs/scenario-reference.md, bij de catalogus onder {}", own ? ", en " : "", name);
        where.en += fmt::format("{}in docs/scenario-reference.md, in the catalogue under {}",
                                own ? ", and " : "",
                                name);
    }
    return {"De hele lijst staat " + where.nl + ".", "The whole list is " + where.en + "."};
}

Text IdList::where() const {
    if (list.empty())
        return {};
    return whereListed(list, true, shared);
}

Ids collectIds(const Node& root, Report& report) {
    Ids ids;
    ids.motives = collectList(root, "motives", {"koopmotief", "buying motive"}, report);
    ids.segments = collectList(root, "segments", {"segment", "segment"}, report);
    ids.personas = collectList(root, "personas", {"persona", "persona"}, report);
    ids.customers = collectList(root, "customers", {"klant", "customer"}, report);
    ids.features = collectList(root, "features", {"kenmerk", "feature"}, report);
    ids.actions = collectList(root, "actions", {"actie", "action"}, report);
    ids.events = collectList(root, "events", {"gebeurtenis", "event"}, report);
    ids.conversations = collectList(root, "conversations", {"gesprek", "conversation"}, report);
    ids.theory = collectList(root, "theory", {"theoriekaart", "theory card"}, report);
    ids.objectives = collectList(root, "objectives", {"leerdoel", "objective"}, report);
    ids.definitions = collectList(root, "definitions", {"definitie", "definition"}, report);
    ids.departments = collectList(root, "departments", {"afdeling", "department"}, report);
    ids.goals = collectList(root, "goals", {"doel", "goal"}, report);
    ids.bases = collectList(root, "bases", {"klantenbestand", "customer base"}, report);

    ids.pool.doubtful = ids.customers.doubtful;
    ids.pool.what = {"klant met \"pool\"", "customer with \"pool\""};
    if (const Node* const customers = root.find("customers"))
        for (const Node& customer : customers->children)
            if (const Node* const id = customer.find("id"); id && customer.find("pool"))
                ids.pool.positions.emplace(id->text, 0);
    return ids;
}

} // namespace scenario
