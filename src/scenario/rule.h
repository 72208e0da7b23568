// Conditions and effects: the small language in which scenarios say when something happens and what
// it does. Structured JSON, no expressions to parse.
#pragma once

#include "base/text.h"
#include "scenario/diagnostic.h"
#include "sim/terms.h"

#include <cstdint>
#include <string>
#include <vector>

namespace scenario {

using base::Text;

// Whom an effect or a condition's count is about.
struct Target {
    enum class Kind : std::uint8_t { This, Customer, Segment, Phase, All };
    Kind kind = Kind::This; // "this": the customer of the event, action or conversation
    std::string id;         // customer or segment
    sim::Phase phase = sim::Phase::New;
};

// Figures of the company as the student sees them, but for the score of the last survey.
enum class CompanyFigure : std::uint8_t {
    Budget,    // euros left
    HoursLeft, // of this week
    Revenue,   // euros so far
    Spent,     // euros so far
    Profit,    // margin on revenue less what was spent
    Customers,
    Potential,
    Loyal, // as it seems
    Former,
    NewCustomers, // won in this run
    WonBack,
    Departures,
    Violations,
    AverageLoyalty, // 0..100, as it seems
    Nps,            // of the last survey; -100..100
};
constexpr int companyFigureCount = 15;

// Figures of one relation's public record.
enum class RecordFigure : std::uint8_t {
    WeeksInPhase,
    WeeksSinceContact, // since the last action; a great many when there was none
    WeeksSinceOrder,
    Contacts, // actions aimed at it
    Orders,
    Revenue,        // euros
    ComplaintWeeks, // how long one has been open; 0: none
};
constexpr int recordFigureCount = 7;

enum class Comparison : std::uint8_t { AtLeast, AtMost };

struct Condition {
    enum class Kind : std::uint8_t {
        Always,
        All,      // {"all": [...]}
        Any,      // {"any": [...]}
        Not,      // {"not": {...}}
        Week,     // {"week": {"from": 3, "to": 9}} or {"week": 3}
        Phase,    // {"phase": "loyal"} or a list, of this customer
        Stage,    // {"stage": "qualified"}
        Quantity, // {"quantity": "satisfaction", "at_most": 0.4} of this customer
        Count,    // {"count": {"phase": "former"}, "at_least": 2}
        Chance,   // {"chance": 0.3}, drawn anew each week
        Flag,     // {"flag": "name"}
        Budget,   // {"budget": …, "at_least": 500} euros left
        Crm,      // {"crm": "processes", "at_least": 0.5}
        Chain,    // {"chain": "insight", "at_most": 0.4}
        Did,      // {"did": "action_id", "within_weeks": 4} with this customer, or company-wide
        Motive,   // {"motive": "ease", "at_least": 0.6} the heaviest weight among its people
        Segment,  // {"segment": "hotels"} this customer is in it
        Company,  // {"company": "revenue", "at_least": 5000}
        Record,   // {"record": "weeks_since_contact", "at_least": 4} of this customer
        Knows,    // {"knows": "tag", "within_weeks": 4} a fact of this customer, or the company's
        Happened, // {"happened": "event_id", "within_weeks": 4}
        Chose,    // {"chose": "reply_id", "in": "conversation_id"} with this customer, or any
    };
    Kind kind = Kind::Always;
    std::vector<Condition> parts;
    int fromWeek = 0;
    int toWeek = 0;
    std::vector<sim::Phase> phases;
    std::vector<sim::Stage> stages;
    sim::Quantity quantity = sim::Quantity::Satisfaction;
    sim::CrmFactor crm = sim::CrmFactor::Customer;
    sim::ChainLink chain = sim::ChainLink::Awareness;
    Comparison comparison = Comparison::AtLeast;
    Target target;        // of Count
    double amount = 0.0;  // bound, chance, count or euros
    std::string id;       // flag, action, segment, tag, event or conversation/reply
    int withinWeeks = 0;  // of Did, Knows and Happened; 0: ever
    std::string customer; // another than this one, when not empty
    int motive = 0;
    CompanyFigure figure = CompanyFigure::Budget;
    RecordFigure record = RecordFigure::Orders;
    bool believed = false; // of Quantity and Motive: what could be known, rather than the truth
};

struct Effect {
    enum class Kind : std::uint8_t {
        Change,       // {"change": "trust", "by": 0.1, "customer": "this"}
        Promise,      // {"promise": 0.7}
        Recover,      // {"recover": 0.9}
        Fail,         // {"fail_delivery": true}
        Reveal,       // {"reveal": "need", "accuracy": 0.9}; "motive" reveals the strongest motive
        Permission,   // {"permission": "call", "granted": true}
        Money,        // {"money": -250} euros
        Hours,        // {"hours": -4} of next week
        Crm,          // {"crm": "processes", "by": 0.1}
        Chain,        // {"chain": "orientation", "by": 0.1}
        Leads,        // {"leads": 2, "source": "referral"}
        Arrive,       // {"arrive": "customer_id"} from the pool
        News,         // {"news": {...}}
        Conversation, // {"conversation": "id"}: asks for an answer, in the agenda
        Fact,         // {"fact": "tag", "text": {...}} goes into the customer's record
        Flag,         // {"flag": "name", "value": true}
        Order,        // {"order": euros}: an extra order of this customer
        Leave,        // {"leave": "moved"}: the customer leaves, with that reason
        Violation,    // {"violation": {...}}: an unlawful or unethical act, with its reason
        Event,        // {"event": "id"}: it happens now, to the same customer
        Withdraw,     // {"withdraw": "conversation_id"}: the invitation lapses, without reproach
        Blocked,      // {"block": "action_id", "weeks": 4}: not possible for so long
    };
    Kind kind = Kind::Change;
    Target target;
    sim::Quantity quantity = sim::Quantity::Satisfaction;
    bool motive = false; // Reveal: the strongest motive rather than a quantity
    sim::CrmFactor crm = sim::CrmFactor::Customer;
    sim::ChainLink chain = sim::ChainLink::Awareness;
    sim::Channel channel = sim::Channel::Call;
    sim::ExitReason reason = sim::ExitReason::None;
    double amount = 0.0; // change, level, quality, accuracy, euros, hours or count
    bool value = true;   // of a flag or permission
    std::string id;      // conversation, flag, fact tag, customer or lead source
    Text text;
    int afterWeeks = 0; // 0: at once
    int everyWeeks = 0; // 0: once
    int times = 1;      // how often in all, when every so many weeks
    int weeks = 0;      // how long a Conversation waits or an action is Blocked; 0: as usual
    Condition when;     // asked when the effect is due, of each customer it is for
    int number = 0;     // in the scenario, so that its chance is its own
};

} // namespace scenario
