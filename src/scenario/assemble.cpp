#include "scenario/assemble.h"

#include "scenario/catalogue.h"
#include "scenario/item_list.h"
#include "scenario/suggest.h"
#include "scenario/values.h"

#include <algorithm>
#include <array>
#include <utility>

namespace scenario {

namespace {

constexpr std::array<std::string_view, 14> lists{"motives",
                                                 "segments",
                                                 "personas",
                                                 "customers",
                                                 "features",
                                                 "actions",
                                                 "events",
                                                 "conversations",
                                                 "theory",
                                                 "objectives",
                                                 "definitions",
                                                 "departments",
                                                 "goals",
                                                 "rubrics"};

bool isListName(std::string_view key) {
    return std::find(lists.begin(), lists.end(), key) != lists.end();
}

// "extends", or a key that must have been meant to be that.
Node* extendsIn(Node& root) {
    if (Node* const extends = member(root, "extends"))
        return extends;
    constexpr std::array<std::string_view, 1> meant{"extends"};
    for (Node& child : root.children)
        if (child.text == catalogueName && !nearest(child.key, meant).empty())
            return &child;
    return nullptr;
}

// The catalogue that the scenario extends; null without one. A name that is not known is reported,
// and then it is the only one there is: of all that it has, nothing seems to be missing.
const Node* catalogueOf(const Node* extends, Report& report) {
    if (extends == nullptr)
        return nullptr;
    if (extends->key == "extends")
        readWord(*extends, {catalogueName}, report);
    report.setCatalogue(standardCatalogue(), std::string(catalogueFile), standardCatalogueText());
    return &standardCatalogue();
}

// "rubric": "analyst", or {"extends": "analyst", "ethics": 20}.
void settleRubric(Node& rubric, const Node* catalogue, Report& report) {
    const Node* const named = rubric.kind == Node::Kind::String ? &rubric : rubric.find("extends");
    if (named == nullptr)
        return;
    const Node* const rubrics = catalogue != nullptr ? catalogue->find("rubrics") : nullptr;
    const Node* const base =
        rubrics != nullptr ? findItem(*rubrics, named->text, *named, report) : nullptr;
    if (rubrics == nullptr)
        isKind(rubric, Node::Kind::Object, report);
    Node own = rubric;
    own.kind = Node::Kind::Object;
    own.text.clear();
    const bool unknown = base == nullptr;
    rubric = unknown ? withoutExtends(own) : mergedItem(taken(*base, named->place), own);
    rubric.incomplete = unknown;
    std::erase_if(rubric.children, [](const Node& child) { return child.key == "id"; });
}

// What the scenario does not speak of comes from the catalogue as it is.
void takeTheRest(Node& root, const Node& catalogue, Place where) {
    constexpr std::array<std::string_view, 5> own{
        "$comment", "format", "rubrics", "$schema", "customers"};
    for (const Node& each : catalogue.children)
        if (root.find(each.key) == nullptr &&
            std::find(own.begin(), own.end(), each.key) == own.end())
            root.children.push_back(taken(each, where));
}

// Relations to be found, for a scenario that has none of its own to find.
void addLeads(Node& customers, const Node& catalogue, Place where) {
    const auto isInPool = [](const Node& customer) {
        return customer.find("pool") != nullptr;
    };
    const Node* const leads = catalogue.find("customers");
    if (leads == nullptr || customers.kind != Node::Kind::Array || customers.children.empty() ||
        std::any_of(customers.children.begin(), customers.children.end(), isInPool))
        return;
    for (const Node& lead : leads->children)
        customers.children.push_back(taken(lead, where));
}

// What a customer is like of whom only the phase is told: the traits of a persona in that phase.
const Node* usualPersona(const Node& customer, const Node& catalogue) {
    constexpr std::array<std::pair<std::string_view, std::string_view>, 4> usual{
        {{"new", "newcomer"}, {"loyal", "regular"}, {"at_risk", "wavering"}, {"former", "lost"}}};
    const Node* const phase = customer.find("phase");
    const Node* const personas = catalogue.find("personas");
    if (phase == nullptr || personas == nullptr || customer.find("traits") != nullptr)
        return nullptr;
    for (const auto& [of, id] : usual)
        if (phase->text == of)
            if (const Node* const persona = itemWithId(*personas, id))
                return persona->find("traits");
    return nullptr;
}

void addUsualTraits(Node& customers, const Node& catalogue, Place where) {
    for (Node& customer : customers.children) {
        if (customer.kind != Node::Kind::Object || customer.find("persona") != nullptr)
            continue;
        if (const Node* const traits = usualPersona(customer, catalogue))
            customer.children.push_back(taken(*traits, where));
    }
}

void usePersonas(Node& root, Report& report) {
    const Node* const personas = root.find("personas");
    Node* const customers = member(root, "customers");
    if (customers == nullptr || personas == nullptr)
        return;
    Taking taking(report);
    for (Node& customer : customers->children) {
        const Node* const named = customer.find("persona");
        const Node* const persona = named != nullptr ? itemWithId(*personas, named->text) : nullptr;
        if (persona == nullptr || !taking.allows(*persona, *named))
            continue; // the loader says so
        Node base = taken(*persona, named->place);
        std::erase_if(base.children, [](const Node& child) {
            return child.key == "id" || child.key == "name" || child.key == "description";
        });
        customer = mergedItem(base, customer);
    }
}

} // namespace

std::span<const std::string_view> listNames() {
    return lists;
}

bool needsAssembly(const Node& root) {
    if (root.kind != Node::Kind::Object)
        return false;
    if (root.find("extends") != nullptr)
        return true;
    for (const Node& list : root.children)
        if (list.text == catalogueName) // under a name that was mistyped
            return true;
    for (const Node& list : root.children)
        if (isListName(list.key))
            for (const Node& item : list.children)
                if (item.find("extends") != nullptr || item.find("persona") != nullptr)
                    return true;
    return false;
}

void assemble(Node& root, Report& report) {
    const Node* const extends = extendsIn(root);
    const Node* const catalogue = catalogueOf(extends, report);
    const Place where = extends != nullptr ? extends->place : Place{};
    std::erase_if(root.children, [](const Node& child) { return child.key == "extends"; });
    for (Node& each : root.children) {
        const Node* const theirs = catalogue != nullptr ? catalogue->find(each.key) : nullptr;
        if (each.kind == Node::Kind::Array && isListName(each.key) && each.key != "rubrics")
            assembleList(each, theirs, report);
        else if (each.key == "rubric")
            settleRubric(each, catalogue, report);
        else if (theirs != nullptr && (each.key == "crm" || each.key == "chain"))
            each = mergedItem(taken(*theirs, each.place), each);
    }
    if (catalogue != nullptr)
        takeTheRest(root, *catalogue, where);
    Node* const customers = member(root, "customers");
    if (catalogue != nullptr && customers != nullptr) {
        addUsualTraits(*customers, *catalogue, where);
        addLeads(*customers, *catalogue, where);
    }
    usePersonas(root, report);
    prune(root);
}

} // namespace scenario
