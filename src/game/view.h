// What the student may see, as plain values: the only door through which window, terminal and bots
// look at a game. Made from public facts and the belief, never from the truth.
#pragma once

#include "game/dossier.h"

#include <optional>

namespace game {

struct NewsItem {
    int week = 0;
    scenario::Tone tone = scenario::Tone::Neutral;
    Text text;
    int customer = -1;
};

struct AgendaItem {
    Text name;
    int customer = -1;
    double hours = 0.0;
    std::int64_t costCents = 0;
    Text detail; // the choices made
    bool asksEvidence = false;
    std::vector<int> evidence;
    bool going = false; // of `held`: not yet over
};

struct Invitation { // a conversation waiting
    std::string conversation;
    std::string customerId;
    int customer = -1;
    Text title;
    double hours = 0.0;
    int untilWeek = 0;
};

struct ReplyView {
    std::string id;
    Text text;
};

struct Line { // of a conversation so far
    enum class Speaker : std::uint8_t { Contact, Narrator, Student, Feedback };
    Speaker speaker = Speaker::Contact;
    Text text;
};

struct ConversationView {
    Text title;
    int customer = -1;
    std::string theory;
    std::vector<Line> lines;
    std::vector<ReplyView> replies;
};

struct View {
    int week = 1;
    int weeks = 26;
    bool finished = false;
    double hoursTotal = 0.0;
    double hoursPlanned = 0.0;
    std::int64_t budgetCents = 0;
    std::int64_t plannedCents = 0;
    std::int64_t revenueQuarterCents = 0;
    std::optional<double> revenueChange; // against the quarter before, share
    double averageLoyalty = 0.0;         // 0..1 over customers
    double loyaltyChange = 0.0;          // since last week
    std::optional<Estimate> nps;         // -100..100 with its standard error, from the last survey
    std::int64_t lifetimeValueCents = 0;
    int relations = 0;
    int buying = 0; // customers
    int loyal = 0;
    std::optional<Text> definition; // chosen: what counts as a customer
    int countedCustomers = 0;       // by that definition
    std::array<double, sim::crmFactorCount> crm{};
    std::array<double, sim::chainLinkCount> chain{};
    std::optional<int> targetSegment;
    std::vector<Customer> customers; // only those present; index is the scenario's
    std::vector<NewsItem> news;      // all weeks, newest last
    std::vector<AgendaItem> agenda;  // positions are what Unplan and GiveEvidence mean
    std::vector<AgendaItem> held;    // conversations held this week; they cost their hours
    std::vector<Invitation> inbox;
    // Open, or just ended (no replies left): kept to be read until the next decision.
    std::optional<ConversationView> conversation;
    std::optional<Text> guide; // the hint of this week
    int predictionsMade = 0;
    int predictionsLeft = 0; // this week

    [[nodiscard]] const Customer* find(int index) const {
        for (const Customer& customer : customers)
            if (customer.index == index)
                return &customer;
        return nullptr;
    }
};

} // namespace game
