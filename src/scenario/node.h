// A JSON value that remembers where it stands in the file. Built by json_source.cpp, which alone
// knows the JSON library; everything else in this folder reads this tree.
#pragma once

#include "scenario/diagnostic.h"

#include <string_view>

namespace scenario {

struct Node {
    enum class Kind : std::uint8_t { Null, Boolean, Number, String, Array, Object };
    Kind kind = Kind::Null;
    bool boolean = false;
    double number = 0.0;  // always finite; whole numbers above 2^53 are only known to be above it
    std::string text;     // of a String
    std::string key;      // of a member of an object
    Place place;          // where the value begins
    Place keyPlace;       // where the key begins, of a member
    Span span;            // of the value
    Span keySpan;         // of the key with its quotes, of a member
    Place takenAt;        // of what comes from the catalogue: where the author took it over
    bool excused = false; // stands for something that was already reported
    // A part of it could not be found, which was already reported: what is missing may be in there.
    bool incomplete = false;
    std::vector<Node> children;

    [[nodiscard]] const Node* find(std::string_view wanted) const {
        if (kind == Kind::Object)
            for (const Node& child : children)
                if (child.key == wanted)
                    return &child;
        return nullptr;
    }
};

// What a node takes, itself and all below it, about: 1 for a value of the usual size.
std::size_t sizeOf(const Node& node);

// "/customers/3/segment", with ~ and / escaped. Empty for the root and when the node at `place`
// (of its key or its value) is not in the tree.
std::string pointerTo(const Node& root, Place place);

} // namespace scenario
