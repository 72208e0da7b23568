#include "coach/expert_bot.h"

#include "coach/expert_craft.h"

#include <algorithm>

namespace coach {

using game::Session;

namespace {

struct Aim {
    double worthAnHour = 0.0;
    Intent intent;
};

void collect(const Outlook& outlook, const game::Customer* customer, std::vector<Aim>& aims) {
    const int who = customer == nullptr ? -1 : customer->index;
    for (const int action : openActions(outlook.session, who)) {
        const scenario::ActionDef& what = outlook.action(action);
        const double worth = worthOf(outlook, what, customer);
        if (worth > 0.0)
            aims.push_back({worth / std::max(0.5, what.hours), {action, who}});
    }
}

} // namespace

std::vector<Wish> ExpertBot::wishes(const Session& session) {
    m_view = session.view();
    const Outlook outlook{session, m_view};
    std::vector<Wish> all;
    for (game::Predict& predict : predictionsOf(outlook))
        all.emplace_back(std::move(predict));
    for (const game::Invitation& invitation : m_view.inbox)
        all.emplace_back(game::StartConversation{invitation.conversation, invitation.customerId});
    std::vector<Aim> aims;
    collect(outlook, nullptr, aims);
    for (const game::Customer& customer : m_view.customers)
        collect(outlook, &customer, aims);
    std::stable_sort(aims.begin(), aims.end(), [](const Aim& a, const Aim& b) {
        return a.worthAnHour > b.worthAnHour;
    });
    // Two contacts with one relation in one week would be one too many.
    std::vector<int> touched;
    for (const Aim& aim : aims) {
        const scenario::ActionKind kind = outlook.action(aim.intent.action).kind;
        if (kind == scenario::ActionKind::Contact || kind == scenario::ActionKind::Meet) {
            if (std::count(touched.begin(), touched.end(), aim.intent.customer) > 0)
                continue;
            touched.push_back(aim.intent.customer);
        }
        all.emplace_back(aim.intent);
    }
    return all;
}

WeeklyBot::Answers ExpertBot::answers(const Session& session,
                                      const Intent& intent,
                                      const std::vector<game::Slot>& questions) {
    const Outlook outlook{session, m_view};
    const game::Customer* const customer = m_view.find(intent.customer);
    return {answersOf(outlook, questions, customer),
            evidenceFor(outlook, outlook.action(intent.action), customer)};
}

std::string ExpertBot::reply(const Session& session, const std::vector<std::string>& /*open*/) {
    return bestReply(session);
}

} // namespace coach
