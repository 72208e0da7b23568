// Theory cards: what explains why, with a question that shows whether it was understood.
#pragma once

#include "base/text.h"

#include <optional>
#include <string>
#include <vector>

namespace scenario {

struct AnswerOption { // to a card's question
    std::string id;
    base::Text text;
    base::Text feedback;
};
struct Question { // about a card, to be answered in less than a minute
    base::Text text;
    std::vector<AnswerOption> options;
    int correct = 0; // position
    std::vector<std::string> objectives;
};

struct TheoryCard {
    std::string id;
    base::Text title;
    base::Text text;
    int chapter = 1;
    std::optional<Question> question;
};

} // namespace scenario
