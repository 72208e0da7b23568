#include "app/practice_talk.h"

#include "app/conversation_parts.h"
#include "app/imgui_bridge.h"
#include "app/text.h"
#include "app/vec.h"
#include "app/widgets_card.h"

namespace app {

void drawPracticeTalk(PlayScene& scene, ImVec2 at, ImVec2 size) {
    const std::optional<game::ConversationView>& talk = scene.view().conversation;
    if (!talk)
        return;
    const bool onTop = bridge::currentWindowIsOnTop();
    const float wide = std::min(size.x, em(1000));
    ImGui::SetCursorScreenPos(at + ImVec2(std::floor((size.x - wide) / 2), 0));
    ScrollArea area("talk", {wide, size.y});
    Card card;
    const float width = columnWidth();
    const float aside = width >= em(700) ? em(190) : 0;
    const ImVec2 from = ImGui::GetCursorScreenPos();
    {
        Column who(from, aside > 0 ? aside : width);
        drawPartner(scene, *talk, aside > 0);
    }
    const float left = aside > 0 ? aside + gap(space::xl) : 0;
    const float top = aside > 0 ? 0 : ImGui::GetItemRectSize().y + gap(space::m);
    Column column(from + ImVec2(left, top), width - left);
    if (aside > 0) {
        paragraph(Font::Title, colours().ink, scene.say(talk->title));
        verticalGap(space::m);
    }
    drawLines(scene, *talk, 0);
    verticalGap(space::m);
    for (std::size_t i = 0; i < talk->replies.size(); ++i) {
        const game::ReplyView& reply = talk->replies[i];
        const int number = static_cast<int>(i) + 1;
        const bool byNumber = onTop && number <= 9 && ui().pressed('0' + number);
        if (replyRow(reply.id.c_str(), number, scene.say(reply.text)) || byNumber)
            scene.wish.take = game::Reply{reply.id};
    }
}

} // namespace app
