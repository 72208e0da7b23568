#include "app/conversation_card.h"

#include "app/card_body.h"
#include "app/conversation_parts.h"
#include "app/imgui_bridge.h"
#include "app/play_words.h"
#include "app/text.h"
#include "app/vec.h"
#include "app/widgets_button.h"

namespace app {
namespace {

// The beginning of what was said last: from the student's own words on.
std::size_t lastExchange(const std::vector<game::Line>& lines) {
    for (std::size_t i = lines.size(); i > 0; --i)
        if (lines[i - 1].speaker == game::Line::Speaker::Student)
            return i - 1;
    return 0;
}

std::string keysHint(const PlayScene& scene, std::size_t replies, bool below) {
    if (replies > 0 && below)
        return scene.say("Antwoorden: blader omlaag (PgDn)", "Replies: scroll down (PgDn)");
    if (replies < 2)
        return {};
    return scene.say("Kies met de muis of met toets 1 tot ", "Choose by mouse or with keys 1 to ") +
           std::to_string(replies);
}

} // namespace

void ConversationCard::draw(PlayScene& scene) {
    const std::optional<game::ConversationView>& talk = scene.view().conversation;
    const bool wanted = talk && m_readAtTurn != scene.desk.turn();
    if (wanted && !m_card.isOpen())
        m_card.open();
    if (!m_card.isOpen())
        return;
    m_card.begin("conversation");
    Modal modal("conversation", "", em(960), true);
    if (!modal) {
        m_card.ended();
        return;
    }
    if (wanted)
        drawContent(scene, *talk, modal);
    else
        modal.close();
}

void ConversationCard::drawContent(PlayScene& scene,
                                   const game::ConversationView& talk,
                                   Modal& modal) {
    const bool saidMore = m_turn != scene.desk.turn();
    if (saidMore) {
        m_turn = scene.desk.turn();
        m_scrollFrames = 4; // the height of what is new is known after it was drawn
    }
    const bool byKeyboard = saidMore && bridge::focusVisible();
    const bool onTop = bridge::currentWindowIsOnTop();
    const bool ended = talk.replies.empty();
    const float width = columnWidth();
    const float aside = width >= em(700) ? em(190) : 0;
    const ImVec2 at = ImGui::GetCursorScreenPos();
    {
        Column who(at, aside > 0 ? aside : width);
        drawPartner(scene, talk, aside > 0);
    }
    const float left = aside > 0 ? aside + gap(space::xl) : 0;
    const float top = aside > 0 ? 0 : ImGui::GetItemRectSize().y + gap(space::m);
    Column column(at + ImVec2(left, top), width - left);
    if (aside > 0) {
        paragraph(Font::Title, colours().ink, scene.say(talk.title));
        verticalGap(space::m);
    }
    bool below = false;
    {
        CardBody body("lines", {footerHeight(), std::min(em(430), 560.0F), false});
        const float from = drawLines(scene, talk, lastExchange(talk.lines));
        verticalGap(space::s);
        // With large text the replies may begin below what is in view: no answering unseen.
        const float edge = ImGui::GetWindowPos().y + ImGui::GetWindowHeight();
        below = ImGui::GetCursorScreenPos().y + lineHeight(Font::Body) > edge;
        for (std::size_t i = 0; i < talk.replies.size(); ++i) {
            const game::ReplyView& reply = talk.replies[i];
            if (byKeyboard && i == 0)
                ui().focus.request(ImGui::GetID(reply.id.c_str()));
            const int number = static_cast<int>(i) + 1;
            const bool byNumber = onTop && !below && number <= 9 && ui().pressed('0' + number);
            if (replyRow(reply.id.c_str(), number, scene.say(reply.text)) || byNumber)
                scene.wish.take = game::Reply{reply.id};
        }
        if (m_scrollFrames > 0) {
            --m_scrollFrames;
            ImGui::SetScrollY(std::min(from, ImGui::GetScrollMaxY()));
        }
    }
    beginFooter();
    const std::string onwards = scene.say("Verder", "Continue");
    const float row = ImGui::GetCursorScreenPos().y;
    const std::string hint = keysHint(scene, talk.replies.size(), below);
    const float sink = (buttonHeight() - lineHeight(Font::Body)) / 2;
    ImGui::SetCursorScreenPos({ImGui::GetCursorScreenPos().x, row + sink});
    {
        // A long title wraps rather than running under what is at the right.
        const float taken = ended ? std::max(buttonWidth(onwards), em(140))
                                  : std::ceil(textWidth(Font::Caption, hint));
        Column link(ImGui::GetCursorScreenPos(), columnWidth() - taken - gap(16));
        if (theoryLink("theory-link", scene, talk.theory))
            m_theory.open(talk.theory);
    }
    if (ended) {
        const float wide = std::max(buttonWidth(onwards), em(140));
        const float right = ImGui::GetCursorScreenPos().x + columnWidth();
        ImGui::SetCursorScreenPos({right - wide, row});
        // Nothing else is left to choose: Enter goes on, however the last reply was given.
        if (saidMore)
            ui().focus.request(ImGui::GetID("onwards"));
        const bool byEscape = onTop && ImGui::IsKeyPressed(ImGuiKey_Escape, false);
        if (button("onwards", onwards, {ButtonKind::Primary, wide, true, {}}) || byEscape) {
            m_readAtTurn = scene.desk.turn();
            modal.close();
        }
    } else if (!hint.empty()) {
        const float wide = textWidth(Font::Caption, hint);
        const float right = ImGui::GetCursorScreenPos().x + columnWidth();
        drawText(ImGui::GetWindowDrawList(),
                 Font::Caption,
                 {right - wide, row + sink + 2},
                 colours().muted,
                 hint);
    }
    m_theory.draw(scene);
}

} // namespace app
