// What a conversation is drawn from: the person across the table, the lines as speech bubbles,
// narration and feedback, and a reply to choose.
#pragma once

#include "app/play_scene.h"

#include <cstddef>
#include <string_view>

namespace app {

/// Face, name, role and firm: below each other in a narrow column, or beside each other.
void drawPartner(const PlayScene& scene, const game::ConversationView& talk, bool stacked);

/// All lines below each other; returns where line `from` begins, counted from the content's top.
float drawLines(const PlayScene& scene, const game::ConversationView& talk, std::size_t from);

/// A reply with its number, the width of the column; true when pressed.
bool replyRow(const char* id, int number, std::string_view text);

} // namespace app
