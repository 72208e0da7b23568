// The replies of a step: whether there is always one, whether they differ, and whether what goes
// wrong is explained.
#include "scenario/lint.h"

#include <algorithm>

namespace scenario {

namespace {

void lintChoice(const Lint& lint, const ConversationNode& step, const Node& written) {
    const auto& options = step.options;
    const bool allBound =
        std::all_of(options.begin(), options.end(), [](const ReplyOption& option) {
            return option.when.kind != Condition::Kind::Always;
        });
    if (allBound && lint.surely(written))
        lint.report.add(
            at(written, "options"),
            {"dead-end",
             {"Elk antwoord heeft hier een voorwaarde. Geldt er geen, dan valt er niets "
              "te kiezen.",
              "Every reply has a condition here. If none holds there is nothing to "
              "choose."},
             {"Laat bij één antwoord \"when\" weg.", "Leave out \"when\" of one reply."}});
    const auto best =
        std::max_element(options.begin(), options.end(), [](const auto& a, const auto& b) {
            return a.quality < b.quality;
        });
    if (options.size() > 1 && best->quality < 0.5 && lint.surely(written))
        lint.report.add(at(written, "options"),
                        {"no-good-reply",
                         {"Geen van deze antwoorden is goed (\"quality\" 0.5 of hoger).",
                          "None of these replies is good (\"quality\" 0.5 or more)."}});
}

void lintReply(const Lint& lint,
               const ReplyOption& option,
               const Node& written,
               const Possibilities& possibilities) {
    const auto never = possibilities.never(option.when);
    if (lint.sound && never && !never->said)
        lint.report.add(at(written, "when"),
                        {"never-shown",
                         {"Dit antwoord is nooit te kiezen. " + never->why.nl,
                          "This reply can never be chosen. " + never->why.en}});
    if (option.quality < 0.5 && option.feedback.empty() && written.find("quality") != nullptr &&
        lint.surely(written))
        lint.report.add(at(written, "quality"),
                        {"no-feedback",
                         {"Dit antwoord is niet goed, maar de student hoort niet waarom.",
                          "This reply is not good, but the student is not told why."},
                         {"Leg het uit in \"feedback\".", "Explain it in \"feedback\"."}});
}

void lintSame(const Lint& lint,
              const std::vector<ReplyOption>& options,
              const std::vector<Node>& written) {
    for (std::size_t i = 0; i < options.size(); ++i)
        for (std::size_t j = 0; j < i; ++j)
            if (!options[i].text.empty() && options[i].text == options[j].text)
                lint.report.add(
                    at(written[i], "text"),
                    {"same-reply",
                     {"Dit antwoord heeft dezelfde tekst als \"" + options[j].id + "\".",
                      "This reply has the same text as \"" + options[j].id + "\"."}});
}

} // namespace

void lintReplies(const Lint& lint) {
    const Possibilities possibilities(lint.scenario);
    const auto& conversations = itemsOf(lint.root, "conversations");
    for (std::size_t i = 0; i < conversations.size(); ++i) {
        const auto& nodes = itemsOf(conversations[i], "nodes");
        const auto& steps = lint.scenario.conversations[i].nodes;
        for (std::size_t j = 0; j < steps.size() && j < nodes.size(); ++j) {
            const auto& replies = itemsOf(nodes[j], "options");
            if (replies.size() != steps[j].options.size() || replies.empty())
                continue;
            lintChoice(lint, steps[j], nodes[j]);
            if (replies.size() <= 100)
                lintSame(lint, steps[j].options, replies);
            for (std::size_t k = 0; k < replies.size(); ++k)
                lintReply(lint, steps[j].options[k], replies[k], possibilities);
        }
    }
}

} // namespace scenario
