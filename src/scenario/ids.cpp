#include "scenario/ids.h"

#include "scenario/values.h"

#include <fmt/format.h>

namespace scenario {

std::vector<std::string_view> IdList::all() const {
    std::vector<std::string_view> ids;
    ids.reserve(positions.size());
    for (const auto& [id, position] : positions)
        ids.emplace_back(id);
    return ids;
}

IdList collect(const Node* list, Text what, Report& report) {
    IdList ids{std::move(what), {}};
    if (list == nullptr || list->kind != Node::Kind::Array)
        return ids;
    int position = -1;
    for (const Node& item : list->children) {
        ++position;
        if (item.kind != Node::Kind::Object)
            continue;
        const Node* const node = item.find("id");
        if (node == nullptr) {
            report.error(
                item,
                "missing-key",
                {fmt::format(
                     "Hier ontbreekt \"id\": elk onderdeel ({}) heeft een eigen korte naam nodig.",
                     ids.what.nl),
                 fmt::format("\"id\" is missing: each item ({}) needs a short name of its own.",
                             ids.what.en)});
            continue;
        }
        const auto id = readId(*node, report);
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

Ids collectIds(const Node& root, Report& report) {
    Ids ids;
    ids.motives = collect(root.find("motives"), {"koopmotief", "buying motive"}, report);
    ids.segments = collect(root.find("segments"), {"segment", "segment"}, report);
    ids.personas = collect(root.find("personas"), {"persona", "persona"}, report);
    ids.customers = collect(root.find("customers"), {"klant", "customer"}, report);
    ids.features = collect(root.find("features"), {"kenmerk", "feature"}, report);
    ids.actions = collect(root.find("actions"), {"actie", "action"}, report);
    ids.events = collect(root.find("events"), {"gebeurtenis", "event"}, report);
    ids.conversations = collect(root.find("conversations"), {"gesprek", "conversation"}, report);
    ids.theory = collect(root.find("theory"), {"theoriekaart", "theory card"}, report);
    ids.objectives = collect(root.find("objectives"), {"leerdoel", "objective"}, report);
    ids.definitions = collect(root.find("definitions"), {"definitie", "definition"}, report);
    ids.departments = collect(root.find("departments"), {"afdeling", "department"}, report);
    ids.goals = collect(root.find("goals"), {"doel", "goal"}, report);
    ids.bases = collect(root.find("bases"), {"klantenbestand", "customer base"}, report);

    ids.pool.what = {"klant met \"pool\"", "customer with \"pool\""};
    if (const Node* const customers = root.find("customers"))
        for (const Node& customer : customers->children)
            if (const Node* const id = customer.find("id"); id && customer.find("pool"))
                ids.pool.positions.emplace(id->text, 0);
    return ids;
}

} // namespace scenario
