// A checked scenario: everything the teacher wrote, as a value that cannot be wrong any more (ids
// exist, numbers are in range, both languages are there). loader.h makes one from a file.
#pragma once

#include "scenario/action_def.h"
#include "scenario/assessment.h"
#include "scenario/base_def.h"
#include "scenario/story.h"
#include "scenario/theory.h"
#include "sim/parameters.h"
#include "sim/prior.h"

#include <array>
#include <map>
#include <set>

namespace scenario {

struct Motive {
    std::string id;
    Text name;
};

struct Segment {
    std::string id;
    Text name;
    Text description;
    sim::CustomerPrior prior; // motives in prior.motives[0], for every person alike
    double ordersPerMonth = 1.0;
    std::int64_t orderCents = 0; // a usual order
    double attractiveness =
        0.5; // 0..1, true worth as a target group; studies measure it with noise
};

// Which faces suit a person; only for who draws them, the game never asks.
enum class Face : std::uint8_t { Unsaid, Feminine, Masculine };

struct Person {
    std::string name;
    Text role;
    Face face = Face::Unsaid;
    double influence = 1.0; // on the decision, > 0
};

// A relation of the company, or one in the pool that lead generation and events can bring.
struct Customer {
    std::string id;
    Place place;
    std::string name;
    int segment = 0;
    std::vector<Person> people; // 1..maxPeople
    sim::CustomerPrior prior;   // the segment's with the customer's own values over it
    double ordersPerMonth = 1.0;
    std::int64_t orderCents = 0;
    int sinceWeek = 0;         // when this phase began; <= 0 before the game
    int contractUntilWeek = 0; // 0: none
    std::array<bool, sim::channelCount> permission{};
    bool doNotCall = false; // asked not to be called
    bool inPool = false;
    LeadSource source = LeadSource::Online; // of one in the pool
    Text background;
    std::vector<std::pair<std::string, Text>> facts; // tag and text, known from the start
};

struct Feature { // a row of the sellogram
    std::string id;
    int motive = 0;
    Text feature;
    Text advantage;
    Text benefit;
    Text proof;              // empty: there is none
    bool favourable = false; // a point of difference with the next best alternative
};

struct Objective {
    std::string id;
    Text text;
    int chapter = 1;
};

struct Definition { // of what a customer is
    std::string id;
    Text text;
    bool countsPotential = false;
    bool countsCustomers = true;
    bool countsFormer = false;
};

struct Department {
    std::string id;
    Text name;
    int definition = 0; // the one it counts by until the organisation chooses one
};

struct Scenario {
    std::string id;
    std::string file;
    std::uint64_t hash = 0; // of the file's bytes
    Text title, summary, company, role, assignment;
    int level = 1; // 1..3
    int durationMinutes = 90;
    int weeks = 26;
    double hoursPerWeek = 32.0;
    std::int64_t budgetCents = 0;           // at the start
    std::int64_t budgetPerQuarterCents = 0; // added every 13 weeks
    double margin = 0.3;                    // of revenue
    std::uint64_t seed = 1;
    std::array<double, sim::crmFactorCount> crm{0.5, 0.5, 0.5, 0.5, 0.5};
    std::array<double, sim::chainLinkCount> chain{0.5, 0.5, 0.5, 0.5};
    sim::Parameters parameters;
    std::vector<Motive> motives;
    std::vector<Segment> segments;
    std::vector<Customer> customers; // those in the pool last
    std::vector<BaseDef> bases;      // passive ones, beside them
    std::vector<Feature> features;
    std::vector<ActionDef> actions;
    std::vector<EventDef> events;
    std::vector<ConversationDef> conversations;
    std::vector<TheoryCard> theory;
    std::vector<Objective> objectives;
    std::vector<Definition> definitions;
    std::vector<Department> departments;
    std::vector<Goal> goals;
    std::vector<std::pair<int, Text>> guide; // a hint in the first weeks
    std::set<std::string> watchedReplies;    // "conversation/reply" that a condition asks for
    std::set<std::string, std::less<>> watchedTags; // of facts, likewise
    Rubric rubric;
};

// Position of the item with that id, or -1.
template<class Item>
int indexOf(const std::vector<Item>& items, std::string_view id) {
    // Ids of one length mostly end differently; comparing all of two takes a call.
    if (id.empty())
        return -1;
    for (std::size_t i = 0; i < items.size(); ++i)
        if (const std::string_view each = items[i].id;
            each.size() == id.size() && each.back() == id.back() && each == id)
            return static_cast<int>(i);
    return -1;
}

} // namespace scenario
