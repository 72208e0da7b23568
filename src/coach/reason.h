// Why one line of play does better than another, as plain values: parts that add up, and a
// sentence. How it is found is in why.h.
#pragma once

#include "base/text.h"

#include <string>
#include <vector>

namespace coach {

struct WhyPart {
    int goal = 0;
    int customer = -1; // -1: the company
    double points = 0.0;
};

struct WhyCause {
    base::Text what;
    double points = 0.0;
};

struct Why {
    double points = 0.0;          // the difference in the worlds that were compared
    std::vector<WhyPart> parts;   // add up to points; largest first
    std::vector<WhyCause> causes; // the same points by cause; largest first, the rest last
    base::Text sentence;
    std::string theory; // id of the card that belongs to it; may be empty
};

} // namespace coach
