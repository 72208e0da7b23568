// The relations: those there at the start, and those in the pool.
#include "base/certain.h"
#include "scenario/load.h"
#include "scenario/words.h"

#include <algorithm>
#include <array>

namespace scenario {

namespace {

// Words that stand for something else where a customer's id may be written.
bool isReserved(std::string_view id) {
    return id == "this" || id == "any" || id == "all";
}

Face faceOf(Fields& person) {
    const std::string face = person.word("face", {"f", "m", "any"}, "any");
    return face == "f" ? Face::Feminine : face == "m" ? Face::Masculine : Face::Unsaid;
}

void loadPeople(Fields& fields, Customer& customer, Context& context) {
    checkCount(fields, "people", 1, sim::maxPeople, context.report);
    for (const Node& node : fields.list("people")) {
        if (customer.people.size() >= sim::maxPeople)
            break;
        Fields person(node, context.report);
        Person one;
        one.name = person.string("name");
        one.role = person.text("role");
        one.face = faceOf(person);
        one.influence = person.number("influence", {0.01, 100.0}, 1.0);
        loadMotives(person, customer.prior.motives[customer.people.size()], context);
        person.finish();
        customer.people.push_back(std::move(one));
    }
    customer.prior.people = std::max(1, static_cast<int>(customer.people.size()));
}

void onlyFor(Fields& fields, std::string_view key, bool fits, const Text& who, Context& context) {
    const Node* const field = fields.find(key);
    if (field == nullptr || fits)
        return;
    const std::string quoted = "\"" + std::string(key) + "\"";
    context.report.errorAtKey(
        *field,
        "does-not-fit",
        {quoted + " hoort alleen bij " + who.nl + ". Haal het weg of verander \"phase\".",
         quoted + " is only for " + who.en + ". Remove it or change \"phase\"."});
}

void loadPhase(Fields& fields, Customer& customer, Context& context) {
    sim::CustomerPrior& prior = customer.prior;
    prior.phase = base::certain(sim::phaseNamed(fields.word("phase", phaseWords(), "potential")));
    prior.stage = base::certain(sim::stageNamed(fields.word("stage", stageWords(), "suspect")));
    prior.exitReason =
        base::certain(sim::exitReasonNamed(fields.word("exit_reason", exitReasonWords(), "none")));
    // A phase that could not be read may be any.
    const bool any = fields.doubtful("phase") || fields.doubtful("persona");
    const bool potential = any || prior.phase == sim::Phase::Potential;
    const bool former = any || prior.phase == sim::Phase::Former;
    onlyFor(fields,
            "stage",
            potential,
            {"een potentiële klant (\"potential\")", "a potential customer (\"potential\")"},
            context);
    onlyFor(fields,
            "exit_reason",
            former,
            {"een ex-klant (\"former\")", "a former customer (\"former\")"},
            context);
    onlyFor(fields,
            "contract_until_week",
            any || (!potential && !former),
            {"een bestaande klant", "an existing customer"},
            context);
    onlyFor(fields,
            "pool",
            potential,
            {"een potentiële klant (\"potential\")", "a potential customer (\"potential\")"},
            context);
    customer.sinceWeek = fields.whole("since_week", {-5200, 0}, 0);
    customer.contractUntilWeek = fields.whole("contract_until_week", {1, 1040}, 0);
}

void loadRecord(Fields& fields, Customer& customer, Context& context) {
    for (const std::string& channel : fields.wordList("permission", channelWords()))
        customer.permission[static_cast<std::size_t>(base::certain(sim::channelNamed(channel)))] =
            true;
    customer.doNotCall = fields.flag("do_not_call", false);
    customer.background = fields.text("background");
    for (const Node& node : fields.list("facts")) {
        Fields fact(node, context.report);
        std::string tag = fact.tag("tag");
        Text text = fact.requiredText("text");
        fact.finish();
        context.tagsMade.insert(tag);
        customer.facts.emplace_back(std::move(tag), std::move(text));
    }
}

void loadOrders(Fields& fields, Customer& customer, Context& context) {
    customer.prior.naturalPerson = fields.flag("natural_person", customer.prior.naturalPerson);
    customer.ordersPerMonth =
        fields.number("orders_per_month", {0.01, 60.0}, customer.ordersPerMonth);
    customer.orderCents = fields.cents("order_value", {0.01, 1e7}, customer.orderCents);
    loadTraits(fields, customer.prior, context);
    std::array<sim::Prior, sim::maxMotives> weights{};
    if (loadMotives(fields, weights, context))
        customer.prior.motives.fill(weights);
}

// The segment's prior and orders, to lay the customer's own over. The first segment unless it says
// which.
void beginFromSegment(Fields& fields,
                      const std::vector<Segment>& segments,
                      Customer& customer,
                      Context& context) {
    const bool said = fields.find("segment") != nullptr;
    const std::string id = fields.reference("segment", context.ids.segments);
    const auto at = context.ids.segments.positions.find(id);
    if (segments.empty() || (said && at == context.ids.segments.positions.end()))
        return;
    customer.segment = said ? at->second : 0;
    const Segment& segment = segments[static_cast<std::size_t>(customer.segment)];
    customer.prior = segment.prior;
    customer.ordersPerMonth = segment.ordersPerMonth;
    customer.orderCents = segment.orderCents;
}

// "contact" has become "people" by now (complete.h), unless there were both.
void onlyOneOf(Fields& fields, Context& context) {
    const Node* const contact = fields.find("contact");
    const Node* const people = fields.find("people");
    if (contact == nullptr || people == nullptr)
        return;
    const Place made = fields.node().place; // where complete.h puts what it adds
    if (people->keyPlace.line != made.line || people->keyPlace.column != made.column)
        context.report.errorAtKey(*contact,
                                  "two-in-one",
                                  {"\"contact\" is kort voor een lijst \"people\" met één persoon. "
                                   "Kies een van de twee.",
                                   "\"contact\" is short for a list \"people\" with one person. "
                                   "Choose one of the two."});
}

Customer loadCustomer(const Node& node, const std::vector<Segment>& segments, Context& context) {
    Fields fields(node, context.report);
    Customer customer;
    customer.place = node.place;
    customer.id = fields.id();
    if (isReserved(customer.id))
        context.report.error(*fields.find("id"),
                             "bad-id",
                             {"this, any en all hebben al een betekenis. Kies een ander id.",
                              "this, any and all already mean something. Choose another id."});
    customer.name = fields.string("name");
    fields.reference("persona", context.ids.personas);
    beginFromSegment(fields, segments, customer, context);
    loadOrders(fields, customer, context);
    onlyOneOf(fields, context);
    loadPeople(fields, customer, context);
    loadPhase(fields, customer, context);
    loadRecord(fields, customer, context);
    if (customer.background.empty() && !segments.empty())
        customer.background = segments[static_cast<std::size_t>(customer.segment)].description;
    customer.inPool = fields.find("pool") != nullptr;
    customer.source = base::certain(leadSourceNamed(fields.word("pool", sourceWords(), "online")));
    fields.finish();
    return customer;
}

} // namespace

void loadPersonas(Fields& top, const Scenario& scenario, Context& context) {
    checkCount(top, "personas", 0, 500, context.report);
    for (const Node& node : top.list("personas")) {
        Fields fields(node, context.report);
        Customer typical;
        fields.id();
        fields.text("name");
        fields.text("description");
        if (!scenario.segments.empty())
            beginFromSegment(fields, scenario.segments, typical, context);
        loadOrders(fields, typical, context);
        loadPhase(fields, typical, context);
        loadRecord(fields, typical, context);
        fields.finish();
    }
    for (const Node& node : top.list("contacts")) {
        Fields person(node, context.report);
        person.string("name");
        person.text("role");
        faceOf(person);
        person.finish();
    }
}

void loadCustomers(Fields& top, Scenario& scenario, Context& context) {
    checkCount(top, "customers", 1, 2000, context.report);
    for (const Node& node : top.list("customers"))
        scenario.customers.push_back(loadCustomer(node, scenario.segments, context));
    const auto pool = std::stable_partition(scenario.customers.begin(),
                                            scenario.customers.end(),
                                            [](const Customer& each) { return !each.inPool; });
    if (pool == scenario.customers.begin() && !scenario.customers.empty())
        context.report.error(*top.find("customers"),
                             "too-few",
                             {"Alle klanten hebben \"pool\" en zijn er dus nog niet. Laat er "
                              "minstens één zonder \"pool\" beginnen.",
                              "All customers have \"pool\" and so are not there yet. Let at least "
                              "one begin without \"pool\"."});
}

} // namespace scenario
