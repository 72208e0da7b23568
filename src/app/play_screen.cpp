#include "app/play_screen.h"

#include "app/imgui_bridge.h"
#include "app/play_actions.h"
#include "app/play_agenda.h"
#include "app/play_company.h"
#include "app/play_dossier.h"
#include "app/play_footer.h"
#include "app/play_header.h"
#include "app/play_news.h"
#include "app/play_ring.h"
#include "app/play_tools.h"
#include "app/text.h"
#include "app/vec.h"
#include "app/widgets_button.h"
#include "app/widgets_card.h"

#include <algorithm>

namespace app {

namespace {

// A little air, so that labels do not touch it.
Box around(const Box& box) {
    const ImVec2 air(gap(10), gap(4));
    return {box.min - air, box.max + air};
}

// A shade at the lower edge of a scrolling area while its content goes on below it.
void drawMoreBelow() {
    if (ImGui::GetScrollY() >= ImGui::GetScrollMaxY() - 1)
        return;
    const ImVec2 min = ImGui::GetWindowPos();
    const ImVec2 max = min + ImGui::GetWindowSize();
    const ImU32 none = faded(colours().ink, 0);
    const ImU32 shade = faded(colours().ink, 0.14F);
    ImGui::GetWindowDrawList()->AddRectFilledMultiColor(
        {min.x, max.y - gap(14)}, max, none, none, shade, shade);
}

void drawWho(PlayScene& scene) {
    if (const game::Customer* customer = scene.selected())
        drawDossier(scene, *customer);
    else
        drawCompany(scene);
    verticalGap(space::s);
}

} // namespace

PlayScreen::PlayScreen(Desk& desk) : m_desk(desk) {
    select(-1);
}

bool PlayScreen::cardOpen() const {
    return m_why.isOpen() || m_theory.isOpen() || m_argument.isOpen() || m_conversation.isOpen() ||
           m_evidence.isOpen() || m_prediction.isOpen() || m_assignment.isOpen() ||
           m_base.isOpen() || m_help.isOpen();
}

ScreenId PlayScreen::draw(Shell& shell) {
    PlayWish wish;
    PlayScene scene{m_desk, shell.language, m_choice, wish};
    if (m_choice.customer >= 0 && scene.selected() == nullptr)
        select(-1);
    // Nor while a card of the program lies over the screen: the settings, a message.
    if (!cardOpen() && bridge::currentWindowIsOnTop())
        takeKeys(scene);
    const float header = drawPlayHeader(scene);
    const PlayLayout layout = layOutPlay(ImGui::GetIO().DisplaySize, header);
    drawRing(scene, layout);
    drawLower(scene, layout);
    drawColumn(scene, layout);
    drawCards(scene);
    return carryOut(wish, shell);
}

void PlayScreen::drawRing(PlayScene& scene, const PlayLayout& layout) {
    Box region = layout.ring;
    const double now = ui().now();
    if (m_ring.moving(now) && ImGui::IsMouseClicked(0))
        m_ring.skip();
    RingModel model = ringModelOf(scene);
    const Box tools = drawTools(scene, region, layout.lowerTabs);
    if (layout.lowerTabs)
        region.max.x = tools.min.x - gap(space::s);
    else
        model.keepClear.push_back(around(tools));
    // Where there is little room the hint is read above the news.
    if (!layout.lowerTabs)
        if (const std::optional<Box> guide = drawGuide(scene, region))
            model.keepClear.push_back(around(*guide));
    ImGui::SetCursorScreenPos(region.min);
    const RingView::Result result = m_ring.draw(model, region.max - region.min, now);
    if (result.clicked >= 0)
        scene.wish.select = result.clicked;
    if (result.centre)
        scene.wish.select = -1;
    m_choice.quoteInDossier = result.unheard >= 0 && result.unheard == m_choice.customer;
}

void PlayScreen::drawLower(PlayScene& scene, const PlayLayout& layout) {
    const Box& region = layout.lower;
    const ImVec2 size = region.max - region.min;
    // A new week begins at the top of the news.
    const std::string news = "news" + std::to_string(scene.view().week);
    ImGui::SetCursorScreenPos(region.min);
    if (layout.lowerTabs) {
        const bool agendaOpen = m_choice.lowerTab == 1;
        ScrollCard card(agendaOpen ? "agenda" : news.c_str(), size);
        const std::size_t waiting = scene.view().agenda.size() + scene.view().inbox.size();
        tabChips("lower",
                 {scene.say("Deze week", "This week"),
                  scene.say("Agenda (", "Planner (") + std::to_string(waiting) + ")"},
                 m_choice.lowerTab);
        verticalGap(space::xs);
        if (agendaOpen)
            drawAgenda(scene, false);
        else {
            drawHint(scene);
            drawNews(scene, false);
        }
        return;
    }
    const float between = gap(space::m);
    const float first = std::floor((size.x - between) * 0.57F);
    {
        ScrollCard card(news.c_str(), {first, size.y});
        drawNews(scene, true);
    }
    ImGui::SetCursorScreenPos(region.min + ImVec2(first + between, 0));
    ScrollCard card("agenda", {size.x - first - between, size.y});
    drawAgenda(scene, true);
}

void PlayScreen::drawColumn(PlayScene& scene, const PlayLayout& layout) {
    const Palette& p = colours();
    const Box& column = layout.column;
    ImDrawList* draw = ImGui::GetWindowDrawList();
    draw->AddRectFilled(column.min, column.max, p.panel);
    draw->AddLine(column.min, {column.min.x, column.max.y}, p.border);
    const float width = column.max.x - column.min.x - 2 * layout.pad;
    m_choice.columnTabs = layout.lowerTabs && !scene.view().finished;
    const float bottom = column.max.y - playFooterHeight(scene, width);
    float top = column.min.y + 1;
    if (m_choice.columnTabs) {
        Column tabs({column.min.x + layout.pad, column.min.y + gap(space::m)}, width);
        tabChips("column-tabs",
                 {m_choice.customer >= 0 ? scene.say("Dossier", "File")
                                         : scene.say("Bedrijf", "Company"),
                  scene.say("Acties", "Actions")},
                 m_choice.columnTab);
        top = ImGui::GetCursorScreenPos().y;
    }
    const bool actions = !m_choice.columnTabs || m_choice.columnTab == 1;
    const bool who = !m_choice.columnTabs || m_choice.columnTab == 0;
    // The scrolling area is a little larger than its content, for focus rings.
    const ImVec2 at(column.min.x + layout.pad - 5, top);
    ImGui::SetCursorScreenPos(at);
    {
        ScrollArea area(who ? "column" : "actions",
                        {column.max.x - at.x - layout.pad + 9, bottom - at.y - 1});
        if (m_choice.scrollToTop)
            ImGui::SetScrollY(0);
        m_choice.scrollToTop = false;
        verticalGap(m_choice.columnTabs ? space::s : space::m);
        if (who)
            drawWho(scene);
        if (actions && !scene.view().finished)
            drawActions(scene);
        verticalGap(space::s);
        drawMoreBelow();
    }
    drawPlayFooter(scene, {{column.min.x, bottom}, column.max}, layout.pad);
}

void PlayScreen::drawCards(PlayScene& scene) {
    m_conversation.draw(scene);
    m_why.draw(scene);
    m_theory.draw(scene);
    m_argument.draw(scene);
    m_evidence.draw(scene);
    m_prediction.draw(scene);
    m_assignment.draw(scene);
    m_base.draw(scene);
    m_help.draw(scene);
}

void PlayScreen::select(int customer) {
    m_choice.customer = customer;
    m_choice.columnTab = 0;
    m_choice.scrollToTop = true;
    m_choice.action.clear();
    m_choice.answers.clear();
    m_choice.refusal = {};
    // Stay in the group if there is something to do in it for this customer, else go to the one
    // that belongs to where the relation stands.
    const auto possible = [this](const game::Offer& offer) {
        return offer.group == m_choice.group && !offer.refusal;
    };
    const auto& offers = m_desk.offers(customer);
    if (std::any_of(offers.begin(), offers.end(), [&](const game::Offer& offer) {
            return possible(offer) && (customer < 0 || !offer.companyWide);
        }))
        return;
    const game::Customer* who = m_desk.view().find(customer);
    using Group = scenario::ActionGroup;
    if (who == nullptr)
        m_choice.group = Group::Organisation;
    else if (who->isCustomer)
        m_choice.group = Group::AccountManagement;
    else if (who->phase == game::RingPhase::Potential && !who->returning)
        m_choice.group = Group::Leads;
    else
        m_choice.group = Group::WinBack;
}

void PlayScreen::keep(const PlayChoice& choice, const std::string& customer) {
    const int index = scenario::indexOf(m_desk.scenario().customers, customer);
    if (!customer.empty() && m_desk.view().find(index) == nullptr)
        return;
    m_choice = choice;
    m_choice.customer = customer.empty() ? -1 : index;
    m_choice.refusal = {};
    const auto& offers = m_desk.offers(m_choice.customer);
    if (std::none_of(offers.begin(), offers.end(), [this](const game::Offer& offer) {
            return offer.id == m_choice.action;
        })) {
        m_choice.action.clear();
        m_choice.answers.clear();
    }
}

void PlayScreen::take(const game::Decision& decision) {
    const bool planned = std::holds_alternative<game::PlanAction>(decision);
    m_choice.refusal = {};
    if (std::optional<base::Text> refusal = m_desk.take(decision)) {
        m_choice.refusal = *refusal;
        return;
    }
    if (planned || std::holds_alternative<game::EndWeek>(decision)) {
        m_choice.action.clear();
        m_choice.answers.clear();
    }
    if (std::holds_alternative<game::EndWeek>(decision)) {
        m_choice.lowerTab = 0;
        m_choice.scrollToTop = true;
    }
}

ScreenId PlayScreen::carryOut(const PlayWish& wish, Shell& shell) {
    if (wish.take)
        take(*wish.take);
    if (wish.endWeek && !m_desk.view().finished)
        take(game::EndWeek{});
    if (wish.select)
        select(*wish.select);
    if (wish.group)
        m_choice.columnTab = 1;
    if (wish.group && *wish.group != m_choice.group) {
        m_choice.group = *wish.group;
        m_choice.action.clear();
        m_choice.answers.clear();
        m_choice.refusal = {};
    }
    if (wish.why)
        m_why.open(wish.why->first, wish.why->second);
    if (!wish.theory.empty())
        m_theory.open(wish.theory);
    if (wish.evidence)
        m_evidence.open(*wish.evidence);
    if (wish.predict && m_choice.customer >= 0)
        m_prediction.open(m_choice.customer);
    if (wish.argument)
        m_argument.open(m_choice.action, m_choice.customer);
    if (wish.assignment)
        m_assignment.open();
    if (wish.bases)
        m_base.open();
    if (wish.help)
        m_help.open();
    if (wish.settings)
        shell.openSettings = true;
    if (wish.debrief)
        return ScreenId::Debrief;
    return wish.home ? ScreenId::Home : ScreenId::Play;
}

} // namespace app
