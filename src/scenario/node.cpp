#include "scenario/node.h"

#include "base/text.h"

namespace scenario {

namespace {

bool before(Place a, Place b) {
    return a.line != b.line ? a.line < b.line : a.column < b.column;
}

bool same(Place a, Place b) {
    return a.line == b.line && a.column == b.column;
}

std::string escaped(const std::string& key) {
    return base::replaceAll(base::replaceAll(key, "~", "~0"), "/", "~1");
}

} // namespace

std::size_t sizeOf(const Node& node) {
    constexpr std::size_t usual = 256; // bytes
    std::size_t size = 1 + (node.text.size() + node.key.size()) / usual;
    for (const Node& child : node.children)
        size += sizeOf(child);
    return size;
}

std::string pointerTo(const Node& root, Place place) {
    std::string pointer;
    const Node* at = &root;
    while (!same(at->place, place)) {
        // Children stand in the order of the file, so the last that does not begin after `place`
        // is the one that holds it.
        const Node* holder = nullptr;
        std::size_t position = 0;
        for (std::size_t i = 0; i < at->children.size(); ++i) {
            const Node& child = at->children[i];
            if (before(place, at->kind == Node::Kind::Object ? child.keyPlace : child.place))
                break;
            holder = &child;
            position = i;
        }
        if (holder == nullptr)
            return {};
        const bool member = at->kind == Node::Kind::Object;
        pointer += "/" + (member ? escaped(holder->key) : std::to_string(position));
        if (member && same(holder->keyPlace, place))
            break;
        at = holder;
    }
    return pointer;
}

} // namespace scenario
