// Conversations and predictions.
#include "base/certain.h"
#include "cli/refer.h"
#include "cli/text_game.h"

#include <array>

namespace cli {

using game::PredictionKind;

namespace {

struct PredictionWord {
    const char* nl;
    const char* en;
    PredictionKind kind;
    const char* phase;
};
constexpr std::array<PredictionWord, 5> predictionWords{
    {{"bestelt", "orders", PredictionKind::Orders, ""},
     {"vertrekt", "leaves", PredictionKind::Leaves, ""},
     {"nieuw", "new", PredictionKind::Phase, "new"},
     {"loyaal", "loyal", PredictionKind::Phase, "loyal"},
     {"risico", "risk", PredictionKind::Phase, "at_risk"}}};

const PredictionWord* predictionMeant(const std::string& word) {
    for (const PredictionWord& each : predictionWords)
        if (word == each.nl || word == each.en || (*each.phase != '\0' && word == each.phase))
            return &each;
    return nullptr;
}

} // namespace

bool TextGame::replying() const {
    const auto conversation = m_session.view().conversation;
    return conversation && !conversation->replies.empty();
}

void TextGame::tellConversation() {
    const game::View view = m_session.view();
    showConversation(m_console, view, m_linesTold);
    m_linesTold = view.conversation ? view.conversation->lines.size() : 0;
}

void TextGame::talk(const Words& words) {
    if (replying()) {
        m_linesTold = 0; // the whole conversation again
        return tellConversation();
    }
    const game::View view = m_session.view();
    const int number = numberAt(words, 1);
    if (number < 1 || number > static_cast<int>(view.inbox.size()))
        return showInbox(m_console, view);
    const game::Invitation& invitation = view.inbox[static_cast<std::size_t>(number - 1)];
    m_linesTold = 0;
    if (take(game::StartConversation{invitation.conversation, invitation.customerId}))
        tellConversation();
}

void TextGame::answer(const Words& words) {
    const game::View view = m_session.view();
    const int number = numberAt(words, 1);
    if (!replying())
        return showConversation(m_console, game::View{}, 0);
    const auto& replies = base::certain(view.conversation).replies;
    if (number < 1 || number > static_cast<int>(replies.size())) {
        m_console.say("Kies een nummer van 1 tot en met {}.",
                      "Choose a number from 1 up to {}.",
                      replies.size());
        return;
    }
    if (take(game::Reply{replies[static_cast<std::size_t>(number - 1)].id}))
        tellConversation();
}

// voorspel [KLANT] [fase] WAT [KANS]
void TextGame::predict(const Words& words) {
    const PredictionWord* what = nullptr;
    std::size_t at = 1;
    for (; at < words.size() && what == nullptr; ++at)
        what = predictionMeant(folded(words[at]));
    if (what == nullptr) {
        m_console.say(
            "Zeg wat je voorspelt en hoe zeker je bent, bijvoorbeeld voorspel 3 bestelt 70. "
            "Kies bestelt (binnen vier weken), vertrekt (binnen acht weken), of de fase "
            "van nu: nieuw, loyaal of risico.",
            "Say what you predict and how sure you are, for instance predict 3 orders 70. "
            "Choose orders (within four weeks), leaves (within eight weeks), or the phase "
            "now: new, loyal or risk.");
        return;
    }
    std::size_t until = at - 1;
    const std::string before = until > 1 ? folded(words[until - 1]) : std::string{};
    if (before == "fase" || before == "phase")
        --until;
    const game::View view = m_session.view();
    const game::Customer* const who = customerIn(view, joined(words, 1, until));
    if (who == nullptr)
        return;
    std::string chance = joined(words, at, words.size());
    if (chance.empty())
        chance = askOpen(m_console.phrase("Hoe zeker ben je, van 0 tot 100? >",
                                          "How sure are you, from 0 to 100? >"))
                     .value_or("");
    if (stopped())
        return;
    const auto percent = decimalIn(folded(chance));
    if (!percent || *percent < 0.0 || *percent > 100.0) {
        m_console.say("Geef een kans van 0 tot en met 100. Er is niets voorspeld.",
                      "Give a chance from 0 up to 100. Nothing was predicted.");
        return;
    }
    // Who types 0,5 means a half, and a prediction cannot be taken back.
    if (*percent > 0.0 && *percent < 1.0) {
        m_console.say(
            "Geef de kans in hele procenten: 50 is de helft, 0 is zeker niet. Er is niets "
            "voorspeld.",
            "Give the chance in whole per cent: 50 is a half, 0 is certainly not. Nothing "
            "was predicted.");
        return;
    }
    game::Predict prediction{what->kind, who->id, what->phase, *percent / 100.0};
    if (take(prediction))
        m_console.say("Voorspeld: {}, {}, {}.",
                      "Predicted: {}, {}, {}.",
                      who->name,
                      m_console.phrase(what->nl, what->en),
                      m_console.percent(prediction.probability));
}

} // namespace cli
