// Reads a text that is almost JSON the way its author meant it: the slips that leave no doubt are
// mended, each with what it was, so that the rest of the file can be checked in the same pass.
// Where there is doubt it stops. Not here: the words for each slip (syntax_words.h).
#pragma once

#include "scenario/report.h"

#include <string>
#include <string_view>
#include <vector>

namespace scenario {

struct Slip {
    Span span; // of the text as it is
    Finding finding;
};

struct Mended {
    std::vector<Slip> slips;            // in the order of the text
    std::size_t more = 0;               // that were only counted
    std::vector<TextEdit> edits;        // what makes JSON of the text; in order, none overlap
    std::vector<std::uint32_t> excused; // where values begin that stand for what nobody can read
    bool whole = false;                 // the end was reached without a doubt
};

Mended mendJson(std::string_view text);

// The text with the edits made; they must be in order and not overlap.
std::string edited(std::string_view text, const std::vector<TextEdit>& edits);

// From places in the edited text back to the text as it was.
class WayBack {
public:
    explicit WayBack(const std::vector<TextEdit>& edits);
    [[nodiscard]] std::uint32_t operator()(std::uint32_t offset) const;

private:
    struct Step {
        std::uint32_t edited; // from here on
        std::uint32_t original;
        bool inserted; // everything until the next step stands for that one place
    };
    std::vector<Step> m_steps;
};

} // namespace scenario
