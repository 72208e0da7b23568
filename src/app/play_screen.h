// The play screen: the ring and what happened at the left, the customer or the company with the
// actions at the right, the week's buttons below them. It keeps what is selected, lays the panels
// out, and carries their wishes out; what the panels show is theirs, what is allowed is the game's.
#pragma once

#include "app/argument_card.h"
#include "app/assignment_card.h"
#include "app/base_card.h"
#include "app/conversation_card.h"
#include "app/evidence_card.h"
#include "app/help_card.h"
#include "app/play_layout.h"
#include "app/prediction_card.h"
#include "app/ring_view.h"
#include "app/screen.h"
#include "app/theory_card.h"
#include "app/why_popup.h"

#include <string_view>

namespace app {

class PlayScreen : public Screen {
public:
    /// The desk must outlive the screen.
    explicit PlayScreen(Desk& desk);

    ScreenId draw(Shell& shell) override;

    /// Plays some weeks and opens what a picture is to show: play, play-company, play-start,
    /// play-lead, play-dossier, play-conversation, play-why, play-theory, play-argument,
    /// play-evidence, play-prediction, play-assignment, play-base, play-help, play-end. Takes
    /// decisions; for a desk of its own.
    void prepareForPicture(std::string_view name);

    const PlayChoice& choice() const { return m_choice; }
    /// This customer, or the company for -1.
    void select(int customer);
    /// Selects what was selected on another desk: this customer, by its id, and what goes with it.
    void keep(const PlayChoice& choice, const std::string& customer);
    const RingView& ring() const { return m_ring; }
    bool cardOpen() const;

private:
    void drawRing(PlayScene& scene, const PlayLayout& layout);
    void drawLower(PlayScene& scene, const PlayLayout& layout);
    void drawColumn(PlayScene& scene, const PlayLayout& layout);
    void drawCards(PlayScene& scene);
    void takeKeys(PlayScene& scene);
    /// Where to go next; Play unless a wish leads elsewhere.
    ScreenId carryOut(const PlayWish& wish, Shell& shell);
    void take(const game::Decision& decision);

    Desk& m_desk;
    PlayChoice m_choice;
    RingView m_ring;
    WhyPopup m_why;
    TheoryCard m_theory;
    ArgumentCard m_argument;
    ConversationCard m_conversation;
    EvidenceCard m_evidence;
    PredictionCard m_prediction;
    AssignmentCard m_assignment;
    BaseCard m_base;
    HelpCard m_help;
};

} // namespace app
