#include "coach/expert_bot.h"

#include "coach/expert_craft.h"

#include <algorithm>

namespace coach {

using game::Session;
using game::View;

namespace {

struct Plan {
    double worthAnHour = 0.0;
    const game::Customer* customer = nullptr; // null: the company
    game::Offer offer;
};

std::vector<Plan> plansFor(const Outlook& outlook, const game::Customer* customer) {
    std::vector<Plan> ideas;
    for (game::Offer& offer : outlook.session.offers(customer == nullptr ? -1 : customer->index)) {
        if (offer.refusal || offer.companyWide != (customer == nullptr))
            continue;
        const double worth = worthOf(outlook, offer, customer);
        if (worth > 0.0)
            ideas.push_back({worth / std::max(0.5, offer.hours), customer, std::move(offer)});
    }
    return ideas;
}

} // namespace

std::vector<Wish> ExpertBot::wishes(const Session& session, const View& view) {
    const Outlook outlook{session, view};
    std::vector<Wish> all;
    for (game::Predict& predict : predictionsOf(outlook))
        all.push_back({std::move(predict), {}});
    for (const game::Invitation& invitation : view.inbox)
        all.push_back(
            {game::StartConversation{invitation.conversation, invitation.customerId}, {}});
    std::vector<Plan> ideas = plansFor(outlook, nullptr);
    for (const game::Customer& customer : view.customers)
        for (Plan& idea : plansFor(outlook, &customer))
            ideas.push_back(std::move(idea));
    std::stable_sort(ideas.begin(), ideas.end(), [](const Plan& a, const Plan& b) {
        return a.worthAnHour > b.worthAnHour;
    });
    // Two contacts with one relation in one week would be one too many.
    std::vector<int> touched;
    for (const Plan& idea : ideas) {
        const int index = idea.customer == nullptr ? -1 : idea.customer->index;
        const bool contact = idea.offer.kind == scenario::ActionKind::Contact ||
                             idea.offer.kind == scenario::ActionKind::Meet;
        if (contact && std::count(touched.begin(), touched.end(), index) > 0)
            continue;
        if (contact)
            touched.push_back(index);
        all.push_back({game::PlanAction{idea.offer.id,
                                        idea.customer == nullptr ? "" : idea.customer->id,
                                        answersOf(outlook, idea.offer, idea.customer)},
                       evidenceFor(outlook, idea.offer, idea.customer)});
    }
    return all;
}

std::string ExpertBot::reply(const Session& session,
                             const game::ConversationView& /*conversation*/) {
    return bestReply(session);
}

} // namespace coach
