#include "scenario/text_rooms.h"

#include <algorithm>
#include <array>

namespace scenario {

namespace {

constexpr std::array<TextRoom, 35> rooms{{
    {"", "title", 60},
    {"", "summary", 320},
    {"", "company", 800},
    {"", "role", 600},
    {"", "assignment", 700},
    {"motives", "name", 40},
    {"segments", "name", 40},
    {"segments", "description", 260},
    {"customers", "name", 50},
    {"customers", "background", 320},
    {"people", "name", 40},
    {"people", "role", 50},
    {"facts", "text", 240},
    {"features", "feature", 120},
    {"features", "advantage", 140},
    {"features", "benefit", 160},
    {"features", "proof", 180},
    {"actions", "name", 50},
    {"actions", "description", 180},
    {"events", "title", 80},
    {"events", "text", 500},
    {"conversations", "title", 80},
    {"nodes", "text", 600},
    {"options", "text", 280},
    {"options", "feedback", 320},
    {"effects", "news", 280},
    {"effects", "violation", 200},
    {"effects", "text", 240},
    {"theory", "title", 80},
    {"theory", "text", 1400},
    {"question", "text", 300},
    {"objectives", "text", 180},
    {"definitions", "text", 200},
    {"goals", "text", 120},
    {"guide", "text", 420},
}};

} // namespace

std::span<const TextRoom> textRooms() {
    return rooms;
}

const TextRoom* findRoom(std::string_view list, std::string_view key) {
    const auto* const room = std::find_if(rooms.begin(), rooms.end(), [&](const TextRoom& each) {
        return each.key == key && each.list == list;
    });
    return room != rooms.end() ? room : nullptr;
}

} // namespace scenario
