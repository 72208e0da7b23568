// The actions a scenario offers. A kind is what the code knows how to do; everything else (name,
// costs, strength) is content. What each kind does and asks is described in game/actions/.
#pragma once

#include "scenario/rule.h"

#include <optional>

namespace scenario {

// Tabs of the play screen, in this order.
enum class ActionGroup : std::uint8_t {
    AccountManagement,
    Nurturing,
    Proposition,
    Research,
    Leads,
    Organisation,
    WinBack,
};
constexpr int actionGroupCount = 7;

enum class ActionKind : std::uint8_t {
    Contact,    // nurturing: content over a channel; asks a theme (motive) when personal
    Meet,       // account review or onboarding: visit that asks a question and applies effects
    Recover,    // answers an open complaint; quality 0..1
    Compensate, // money to an existing customer; heals a failure only a little
    Promise,    // asks which level to promise; sets the expectation
    CrossSell,  // proposition to an existing customer; asks as Propose
    Propose,    // the sellogram: person, claims, proof, style, price, persuasion
    Qualify,    // asks one question: need, budget, authority, timing, motive
    Respond,    // answers an inbound lead; asks how soon
    Disqualify, // stops with a lead
    Study,      // market research; measures `reveals` over the audience with noise; of the company
                // without `reveals`: how attractive each segment is
    Generate,   // lead generation; source; brings relations from the scenario's pool
    Tender,     // asks bid or no bid on an open tender
    Permission, // asks the customer for permission to contact over a channel
    Invest,     // money into one of the five CRM factors; asks which
    Train,      // one link of the customer-centricity chain; asks which
    Segment,    // chooses a target group; asks which segment
    Define,     // chooses what counts as a customer; asks which definition
    Plan,       // the sales plan; asks target and weekly activities
    ExitTalk,   // asks why a customer left
    WinBack,    // tries to bring a former customer back; asks the remedy
    Part,       // ends the relation decently, from our side
    Converse,   // starts a branching conversation at once
    Apply,      // only its effects
};

// Whom an action is aimed at.
enum class Audience : std::uint8_t { One, Company, AllPotential, AllCustomers, AllRelations };

// Where a relation in the pool comes from.
enum class LeadSource : std::uint8_t { Online, Cold, Network, Referral, Tender };

struct ActionDef {
    std::string id;
    Place place;
    ActionGroup group = ActionGroup::AccountManagement;
    ActionKind kind = ActionKind::Apply;
    Text name;
    Text description;
    double hours = 1.0;         // 0..40, per use
    std::int64_t costCents = 0; // per use
    Audience audience = Audience::One;
    std::vector<sim::Phase> phases; // a customer must be seen in one of these; empty: any
    std::vector<sim::Stage> stages; // likewise for a potential customer's funnel stage
    std::optional<sim::Channel> channel;
    bool commercial = false; // unsolicited-contact rules apply
    bool personal = false;   // Contact asks a theme
    bool bulk = false;       // one message to the whole audience
    double strength = 1.0;   // of content, recovery (0..1) or measure; meaning per kind
    double accuracy = 0.8;   // 0.5..1 of an answer
    double noise = 0.1;      // standard deviation of a measurement, > 0
    std::vector<sim::Quantity> reveals;
    LeadSource source = LeadSource::Online;
    int leads = 0;         // most relations one use brings
    int cooldownWeeks = 0; // per customer (or company) between two uses
    int fromWeek = 1;
    Condition when; // else it cannot be done, for the reason below
    Text whyNot;
    std::string conversation;    // id, kind Converse
    std::vector<Effect> effects; // extra ones, after the kind's own
    std::string theory;          // id of a theory card
    std::vector<std::string> objectives;
    std::vector<std::string> evidence; // tags of facts that support this action
};

std::optional<ActionKind> actionKindNamed(std::string_view name);
std::optional<ActionGroup> actionGroupNamed(std::string_view name);
std::string_view name(ActionKind kind);
std::string_view name(ActionGroup group);
std::optional<Audience> audienceNamed(std::string_view name);
std::optional<LeadSource> leadSourceNamed(std::string_view name);
std::string_view name(Audience audience);
std::string_view name(LeadSource source);
Text label(ActionGroup group);

} // namespace scenario
