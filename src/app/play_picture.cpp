// Brings the play screen into the states that pictures of it show: some weeks are played with plain
// good sense, then a customer with something going on is selected and a card is opened.
#include "app/play_actions.h"
#include "app/play_screen.h"
#include "app/slot_form.h"

#include <algorithm>
#include <cstdlib>

namespace app {
namespace {

const game::Customer* customerWithId(const game::View& view, const std::string& id) {
    for (const game::Customer& customer : view.customers)
        if (customer.id == id)
            return &customer;
    return nullptr;
}

// The first answer that is allowed, to every question.
std::vector<game::Choice> firstAnswers(const game::Offer& offer) {
    std::vector<game::Choice> answers;
    fillInitialAnswers(answers, offer.slots);
    for (const game::Slot& slot : offer.slots) {
        std::vector<std::string>& values = answersFor(answers, slot.id);
        for (const game::SlotOption& option : slot.options)
            if (values.empty() && option.allowed)
                values.push_back(option.id);
    }
    return answers;
}

// The first action for one customer that is possible and cheap, in this group.
bool planOne(Desk& desk, int customer, scenario::ActionGroup group) {
    const game::Customer* who = desk.view().find(customer);
    if (who == nullptr)
        return false;
    const std::string id = who->id;
    const std::vector<game::Offer> offers = desk.offers(customer);
    for (const game::Offer& offer : offers)
        if (offer.group == group && !offer.companyWide && !offer.refusal &&
            offer.costCents <= 6000 && !ArgumentCard::suits(offer) &&
            !desk.take(game::PlanAction{offer.id, id, firstAnswers(offer)}))
            return true;
    return false;
}

void planWeek(Desk& desk, double hours, int spared = -1) {
    // Complaints and those about to leave first.
    std::vector<std::pair<double, std::string>> order;
    for (const game::Customer& customer : desk.view().customers)
        order.emplace_back(customer.complaintWeeks > 0 ? -1.0 : 1.0 - customer.churn.mean,
                           customer.id);
    std::sort(order.begin(), order.end());
    for (const auto& [urgency, id] : order) {
        if (desk.view().hoursPlanned >= hours)
            return;
        const game::Customer* who = customerWithId(desk.view(), id);
        if (who != nullptr && who->index != spared)
            planOne(desk,
                    who->index,
                    who->isCustomer ? scenario::ActionGroup::AccountManagement
                                    : scenario::ActionGroup::Leads);
    }
}

void playTo(Desk& desk, int week) {
    while (!desk.view().finished && desk.view().week < week) {
        // One survey along the way, so that there is an NPS to show.
        if (desk.view().week == 5)
            for (const game::Offer& offer : std::vector<game::Offer>(desk.offers(-1)))
                if (offer.kind == scenario::ActionKind::Study && !offer.refusal &&
                    offer.slots.empty() && offer.costCents < 50000)
                    desk.take(game::PlanAction{offer.id, {}, {}});
        planWeek(desk, 24.0);
        if (desk.take(game::EndWeek{}))
            return;
    }
}

// Who has most to say: a complaint, something said, a high chance of leaving.
int mostInteresting(const game::View& view) {
    int best = -1;
    double bestScore = -1;
    for (const game::Customer& customer : view.customers) {
        if (!customer.isCustomer)
            continue;
        const double score = (customer.complaintWeeks > 0 ? 4.0 : 0.0) +
                             (customer.bubble.empty() ? 0.0 : 2.0) + customer.churn.mean;
        if (score > bestScore) {
            bestScore = score;
            best = customer.index;
        }
    }
    return best;
}

} // namespace

void PlayScreen::prepareForPicture(std::string_view name) {
    m_choice = PlayChoice{};
    select(-1);
    if (name == "play-start")
        return;
    if (name == "play-end") {
        playTo(m_desk, m_desk.view().weeks + 1);
        return;
    }
    playTo(m_desk, 9);
    // A week in which somebody says something shows more than one in which nobody does.
    const auto silent = [this] {
        return mostInteresting(m_desk.view()) < 0 ||
               m_desk.view().find(mostInteresting(m_desk.view()))->bubble.empty();
    };
    for (int week = 9; week < 14 && silent(); ++week)
        playTo(m_desk, week + 1);
    if (name == "play-conversation") {
        while (m_desk.view().inbox.empty() && !m_desk.view().finished)
            m_desk.take(game::EndWeek{});
        if (!m_desk.view().inbox.empty()) {
            const game::Invitation first = m_desk.view().inbox.front();
            select(first.customer);
            m_desk.take(game::StartConversation{first.conversation, first.customerId});
        }
        return;
    }
    // What is shown to be decided is left undecided.
    planWeek(m_desk, 13.0, mostInteresting(m_desk.view()));
    if (name == "play-company")
        return;
    if (name == "play-lead" || name == "play-argument") {
        for (const game::Customer& customer : m_desk.view().customers)
            if (customer.phase == game::RingPhase::Potential && !customer.returning) {
                select(customer.index);
                if (customer.stage == sim::Stage::Qualified)
                    break;
            }
        if (name == "play-lead")
            return;
        m_choice.group = scenario::ActionGroup::Proposition;
        for (const game::Offer& offer : m_desk.offers(m_choice.customer))
            if (!offer.refusal && ArgumentCard::suits(offer)) {
                m_choice.action = offer.id;
                m_argument.open(offer.id, m_choice.customer);
                return;
            }
        return;
    }
    select(mostInteresting(m_desk.view()));
    for (const game::Offer& offer : m_desk.offers(m_choice.customer))
        if (offer.group == m_choice.group && !offer.refusal) {
            m_choice.action = offer.id;
            break;
        }
    if (name == "play-dossier")
        m_choice.open = {"more", "people", "contact", "orders", "facts", "refused"};
    else if (name == "play-why")
        m_why.open(game::Figure::Satisfaction, m_choice.customer);
    else if (name == "play-theory" && !m_desk.scenario().theory.empty())
        m_theory.open(m_desk.scenario().theory.front().id);
    else if (name == "play-prediction")
        m_prediction.open(m_choice.customer);
    else if (name == "play-assignment")
        m_assignment.open();
    else if (name == "play-base")
        m_base.open();
    else if (name == "play-help")
        m_help.open();
    else if (name == "play-evidence")
        for (std::size_t i = 0; i < m_desk.view().agenda.size(); ++i)
            if (m_desk.view().agenda[i].asksEvidence) {
                m_evidence.open(static_cast<int>(i));
                return;
            }
}

} // namespace app
