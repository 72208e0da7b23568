// Small pieces that several panels of the play screen draw: words and chips that flow in a row,
// links that unfold, a customer's portrait, meters of estimates, invitations.
#pragma once

#include "app/fonts.h"
#include "app/item.h"
#include "app/play_scene.h"
#include "app/widgets_meter.h"

namespace app {

/// Words as high as a chip, in a row with chips and links; goes on behind what is there, and on a
/// new line where it does not fit. `first` begins a row.
void flowText(Font font, ImU32 colour, std::string_view text, bool first = false);
/// "Mensen 2 ▾": opens and closes a part of the panel. Flows like flowText; remembers in choice.
/// True while it is open.
bool foldLink(PlayScene& scene, const std::string& part, std::string_view label, bool first);

/// Around what such a part shows: comes into view when it was unfolded just now.
class UnfoldedPart {
public:
    UnfoldedPart(PlayScene& scene, const std::string& part);
    ~UnfoldedPart();
    UnfoldedPart(const UnfoldedPart&) = delete;
    UnfoldedPart& operator=(const UnfoldedPart&) = delete;

private:
    PlayScene& m_scene;
    bool m_new;
    float m_top;
};

/// The face within its arc of loyalty, or of the chance to win them, as on the ring.
void drawPortrait(ImVec2 centre, float radius, const game::Customer& customer);

/// How an estimate is shown: as a bar when it is sure, as a band when it is not.
struct EstimateMeter {
    const char* id = "";
    base::Text label;
    game::Estimate value;
    std::optional<game::Figure> figure; ///< asks why it changed when pressed
    bool lowIsGood = false;
    bool percent = false;
    base::Text hint; ///< for those without a figure
};
/// The rows of a group, aligned with each other; the position of the one pressed without a figure.
int estimateMeters(PlayScene& scene, const std::vector<EstimateMeter>& rows);

/// A row that starts a conversation.
void invitationRow(PlayScene& scene, const game::Invitation& invitation, int number);

/// A text on a tinted band; with an icon in front of it.
void noticeBand(ImU32 ground, ImU32 ink, Icon icon, std::string_view text);

} // namespace app
