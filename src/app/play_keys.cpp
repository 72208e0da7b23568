// The play screen's keys: the next customer, the groups of actions, the agenda, the week.
#include "app/play_actions.h"
#include "app/play_screen.h"
#include "app/ui.h"

#include <algorithm>

namespace app {
namespace {

// Customers in the order of the ring, so that going on through them follows the eye.
std::vector<int> ringOrder(const game::View& view) {
    std::vector<const game::Customer*> customers;
    customers.reserve(view.customers.size());
    for (const game::Customer& customer : view.customers)
        customers.push_back(&customer);
    std::stable_sort(customers.begin(), customers.end(), [](const auto* a, const auto* b) {
        return a->phase != b->phase ? a->phase < b->phase : a->place < b->place;
    });
    std::vector<int> order;
    order.reserve(customers.size());
    for (const game::Customer* customer : customers)
        order.push_back(customer->index);
    return order;
}

int stepFrom(const game::View& view, int customer, int step) {
    const std::vector<int> order = ringOrder(view);
    if (order.empty())
        return -1;
    const int count = static_cast<int>(order.size());
    const auto found = std::find(order.begin(), order.end(), customer);
    const int from =
        found == order.end() ? (step > 0 ? -1 : count) : static_cast<int>(found - order.begin());
    return order[static_cast<std::size_t>(((from + step) % count + count) % count)];
}

} // namespace

void PlayScreen::takeKeys(PlayScene& scene) {
    const Ui& in = ui();
    PlayWish& wish = scene.wish;
    const game::View& view = scene.view();
    if (in.pressedOrHeld('N'))
        wish.select = stepFrom(view, m_choice.customer, 1);
    if (in.pressedOrHeld('P'))
        wish.select = stepFrom(view, m_choice.customer, -1);
    if (in.pressed('C') || (ImGui::IsKeyPressed(ImGuiKey_Escape, false) && m_choice.customer >= 0))
        wish.select = -1;
    if (in.pressed('V'))
        wish.predict = true;
    if (in.pressed('B') && !scene.desk.scenario().bases.empty())
        wish.bases = true;
    if (in.pressed(KeyPress::functionKey + 1))
        wish.help = true;
    if (in.pressed(KeyPress::functionKey + 2))
        wish.assignment = true;
    const std::vector<scenario::ActionGroup> groups = groupsOffered(scene);
    for (std::size_t i = 0; i < groups.size() && i < 9; ++i)
        if (in.pressed('1' + static_cast<int>(i)))
            wish.group = groups[i];
    if (in.pressed('A')) {
        if (const game::Offer* offer = chosenOffer(scene)) {
            if (ArgumentCard::suits(*offer) && !offer->refusal)
                wish.argument = true;
            else
                wish.take = planOf(scene, *offer);
        }
    }
    if (in.pressed('E')) {
        if (view.finished) {
            wish.debrief = true;
        } else if (view.hoursPlanned > 0 || m_choice.emptyWeekAsked == view.week ||
                   m_desk.oneChoice()) {
            wish.endWeek = true;
        } else {
            // One key is easily pressed by mistake, and a week cannot be taken back.
            m_choice.emptyWeekAsked = view.week;
            m_choice.refusal = {"Je hebt nog niets gepland. Druk nog eens op E om de week toch af "
                                "te sluiten.",
                                "You have planned nothing yet. Press E once more to end the week "
                                "all the same."};
        }
    }
}

} // namespace app
