#include "scenario/context.h"

#include "scenario/suggest.h"
#include "scenario/values.h"

#include <array>

namespace scenario {

namespace {

// Facts that the game itself writes into a customer's record or into the company's.
constexpr std::array<std::string_view, 27> gameTags{"order",
                                                    "order_gap",
                                                    "complaint",
                                                    "failure",
                                                    "reply",
                                                    "no_reply",
                                                    "survey_low",
                                                    "survey_high",
                                                    "answer_need",
                                                    "answer_budget",
                                                    "answer_authority",
                                                    "answer_timing",
                                                    "answer_motive",
                                                    "permission",
                                                    "no_permission",
                                                    "contract",
                                                    "exit_reason",
                                                    "inbound",
                                                    "bought",
                                                    "left",
                                                    "promise",
                                                    "refused",
                                                    "complaint_contact",
                                                    "departments",
                                                    "segment_data",
                                                    "target_group",
                                                    "sales_plan"};

Words wordsOf(const std::set<std::string>& set) {
    return {set.begin(), set.end()};
}

void warnUnlessMade(const std::vector<const Node*>& asked,
                    const std::set<std::string>& made,
                    const char* code,
                    const Text& what,
                    Report& report) {
    const Words words = wordsOf(made);
    std::set<std::string> told; // one warning for each word is enough
    for (const Node* const node : asked) {
        if (made.contains(node->text) || !told.insert(node->text).second)
            continue;
        Finding finding{code,
                        {what.nl + " \"" + node->text + "\" komt verder nergens voor.",
                         what.en + " \"" + node->text + "\" is made nowhere."}};
        suggest(finding, node->text, words, node->span);
        finding.expected = {}; // of all there are, hardly any will do
        report.add(*node, std::move(finding));
    }
}

} // namespace

void checkUse(Context& context) {
    if (context.effectsLost)
        return;
    warnUnlessMade(context.flagsAsked,
                   context.flagsSet,
                   "unset-flag",
                   {"De vlag", "The flag"},
                   context.report);
    context.tagsMade.insert(gameTags.begin(), gameTags.end());
    warnUnlessMade(context.tagsAsked,
                   context.tagsMade,
                   "unmade-fact",
                   {"Een feit met label", "A fact with tag"},
                   context.report);
}

} // namespace scenario
