#include "app/practice_screen.h"

#include "app/imgui_bridge.h"
#include "app/practice_bar.h"
#include "app/practice_talk.h"
#include "app/program_bar.h"
#include "app/text.h"
#include "app/vec.h"
#include "base/certain.h"
#include "coach/choice_words.h"
#include "coach/rollout_parallel.h"
#include "records/practice_words.h"

#include <algorithm>
#include <cassert>

namespace app {

namespace {

base::Text nothing() {
    return {"Niets.", "Nothing."};
}

} // namespace

PracticeScreen::PracticeScreen(const Library& library,
                               std::vector<PracticeItem> items,
                               ScreenId back)
    : m_library(library), m_items(std::move(items)), m_back(back) {
    assert(!m_items.empty());
    begin();
}

void PracticeScreen::begin() {
    m_play.reset(); // looks at the desk
    m_desk.reset();
    m_state = {};
    m_effort = {};
    m_attempt.reset();
    m_chosen = {};
    m_weighing = false;
    m_remembered =
        records::whyNotRemembered(item().run.purpose == game::Purpose::Trial, item().number > 0);
    // One processor is left to whoever waits.
    m_work = std::make_unique<coach::ExerciseWork>(
        item().run, item().at, std::max(1, coach::usefulThreads() - 1));
}

// The game as it stood at the moment.
void PracticeScreen::enter() {
    m_play.reset();
    m_desk = std::make_unique<Desk>(m_state.task->session, std::nullopt);
    m_desk->setGuard([this](const game::Decision& decision) { return guard(decision); },
                     !m_state.task->ofWeek);
    if (m_state.task->ofReply)
        return;
    m_play = std::make_unique<PlayScreen>(*m_desk);
    m_play->select(m_state.task->customer);
}

void PracticeScreen::followCoach() {
    const int weighed = m_state.weighed;
    m_state = m_work->state();
    if (!m_desk && m_state.task) {
        enter();
        m_card.open();
    }
    if (!m_desk && m_state.impossible && !m_card.isOpen())
        m_card.open();
    if (!m_weighing || m_state.weighed == weighed)
        return;
    m_weighing = false;
    ++m_effort.tries;
    m_card.open();
    if (!base::certain(m_state.marked).accepted || m_attempt)
        return;
    m_attempt = records::solvedWith(m_effort);
    remember();
}

// A choice is the coach's; what only arranges a week is the game's.
std::optional<base::Text> PracticeScreen::guard(const game::Decision& decision) {
    if (m_weighing || m_attempt)
        return base::Text{};
    const bool ends = std::holds_alternative<game::EndWeek>(decision);
    if (m_state.task->ofWeek) {
        if (!ends)
            return std::nullopt;
        const auto& all = m_desk->session().decisions();
        const auto before = static_cast<std::ptrdiff_t>(m_state.task->session.decisions().size());
        weigh({all.begin() + before, all.end()}, {});
        return base::Text{};
    }
    if (ends)
        return base::Text{"De week loopt verder zoals toen; kies hier alleen opnieuw.",
                          "The week goes on as it did then; only choose again here."};
    if (!coach::isChoice(decision))
        return base::Text{"Hier gaat het om één keuze; wat er al stond, blijft staan.",
                          "This is about one choice; what was there already stays."};
    weigh({decision}, coach::inWords(m_desk->session(), decision));
    return base::Text{};
}

void PracticeScreen::weigh(std::vector<game::Decision> choice, base::Text inWords) {
    m_weighing = true;
    m_chosen = std::move(inWords);
    m_work->weigh(std::move(choice));
    m_card.open();
}

void PracticeScreen::askHint(int level) {
    m_effort.hints = level;
    if (!m_state.hints.at(static_cast<std::size_t>(level - 1)))
        m_work->hint(level);
}

// As far as it went; without an attempt only what was tried is kept.
void PracticeScreen::remember() {
    records::Store* const store = m_library.store().get();
    if (store == nullptr || item().number == 0 || (!m_attempt && m_effort.tries == 0))
        return;
    const auto kept = store->exercises(item().player);
    if (!kept) {
        m_remembered = kept.message();
        return;
    }
    const auto exercise =
        std::find_if(kept.value().begin(), kept.value().end(), [&](const auto& each) {
            return each.run == item().number && each.at == item().at;
        });
    if (exercise == kept.value().end())
        return; // it cost nothing, so it need not come back
    const records::Day today = records::dayOf(store->now());
    const records::KeptExercise after = records::after(*exercise, m_effort, m_attempt, today);
    const base::Outcome written = store->keep(after);
    const base::Text due = records::dueShown(after.schedule, today);
    m_remembered =
        written ? base::Text{"Deze oefening: " + due.nl + ".", "This exercise: " + due.en + "."}
                : written.message();
}

ScreenId PracticeScreen::draw(Shell& shell) {
    followCoach();
    PracticeWish wish;
    ImGuiIO& io = ImGui::GetIO();
    const ImVec2 whole = io.DisplaySize;
    io.DisplaySize.y -= practiceBarHeight();
    const ScreenId next = drawMoment(shell);
    io.DisplaySize = whole;
    const PracticeScene scene{shell,
                              item(),
                              m_at + 1,
                              m_items.size(),
                              m_state,
                              m_effort,
                              m_attempt,
                              m_chosen,
                              m_weighing,
                              m_remembered,
                              wish};
    const bool free = !m_card.isOpen() && bridge::currentWindowIsOnTop();
    if (free && m_state.task && ui().pressed('H'))
        wish.card = true;
    drawPracticeBar(scene);
    m_card.draw(scene);
    if (next == ScreenId::Practise)
        return carryOut(wish);
    if (!m_attempt)
        remember();
    return next;
}

ScreenId PracticeScreen::drawMoment(Shell& shell) {
    if (m_play) {
        const ScreenId next = m_play->draw(shell);
        return next == ScreenId::Play ? ScreenId::Practise : next;
    }
    bool home = false;
    const float bar = drawProgramBar(shell,
                                     shell.say("Oefenen · ", "Practise · ") +
                                         shell.say(item().run.scenario->title),
                                     &home);
    const ImVec2 screen = ImGui::GetIO().DisplaySize;
    const float pad = gap(space::xl);
    if (!m_desk) {
        const std::string text = shell.say("De coach zet het spel terug naar week ",
                                           "The coach takes the game back to week ") +
                                 std::to_string(item().at.week) + "…";
        drawCentredText(ImGui::GetWindowDrawList(),
                        Font::Lead,
                        {screen.x / 2, bar + (screen.y - bar) * 0.4F},
                        colours().muted,
                        m_state.impossible ? std::string() : text,
                        screen.x - 2 * pad);
    } else {
        PlayWish wish;
        PlayScene scene{*m_desk, shell.language, m_talkChoice, wish};
        drawPracticeTalk(
            scene, {pad, bar + gap(16)}, {screen.x - 2 * pad, screen.y - bar - 2 * gap(16)});
        if (wish.take)
            m_desk->take(*wish.take);
    }
    const bool escape = !m_card.isOpen() && bridge::currentWindowIsOnTop() &&
                        ImGui::IsKeyPressed(ImGuiKey_Escape, false);
    return home ? ScreenId::Home : escape ? m_back : ScreenId::Practise;
}

ScreenId PracticeScreen::carryOut(const PracticeWish& wish) {
    if (wish.card)
        m_card.open();
    if (wish.hint)
        askHint(m_effort.hints + 1);
    if (wish.answer) {
        askHint(coach::hintLevels);
        m_attempt = coach::Attempt::Failed;
        remember();
    }
    if (wish.nothing && !m_weighing && !m_attempt)
        weigh({}, nothing());
    if (wish.again && !m_weighing)
        enter();
    if (wish.next || wish.stop) {
        if (!m_attempt)
            remember();
        if (wish.stop || m_at + 1 == m_items.size())
            return m_back;
        ++m_at;
        begin();
    }
    return ScreenId::Practise;
}

void PracticeScreen::prepareForPicture(bool withCard) {
    m_work->wait();
    followCoach();
    if (!m_desk)
        return;
    if (!withCard)
        return m_card.close();
    askHint(1);
    weigh({}, nothing());
    m_work->wait();
}

} // namespace app
