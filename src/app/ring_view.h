// The relationship ring: four sectors, faces as tokens that glide to their new place when something
// changed, labels, selection, speech bubble. Knows no game; screens fill a RingModel each frame.
#pragma once

#include "app/ring_crowd.h"
#include "app/ring_layout.h"
#include "app/theme.h"
#include "scenario/scenario.h"

#include <imgui.h>

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <unordered_map>
#include <vector>

namespace app {

struct RingToken {
    int id = 0;
    std::uint32_t faceSeed = 0;
    scenario::Face face = scenario::Face::Unsaid;
    Phase phase = Phase::Potential;
    double progress01 = 0; ///< place within the sector
    double loyalty01 = 0;  ///< the arc around the face
    bool loyaltyKnown = true;
    Mood mood = Mood::Neutral;
    std::string name;
    std::string detail;     ///< second line of the hover card
    std::string bubble;     ///< what the customer says; empty for nothing
    bool attention = false; ///< something waits for an answer
    bool returning = false; ///< a former customer, back among the potential ones
};

struct RingModel {
    std::vector<RingToken> tokens;
    std::array<std::string, phaseCount> labels, subtitles;
    std::string above, number, below; ///< in the middle
    std::string centreLink;           ///< below them; empty: the middle cannot be pressed
    std::string centreLinkShort;      ///< the same where that does not fit
    int selected = -1;                ///< id, -1 for none
    RingCrowd crowd;                  ///< of a passive base; may be empty
    std::vector<Box> keepClear;       ///< what else lies in the region, in screen coordinates
};

class RingView {
public:
    struct Result {
        int hovered = -1, clicked = -1; ///< ids
        bool centre = false;            ///< the middle was pressed
        int unheard = -1;               ///< whose bubble found no room
    };
    /// Draws within the region from the cursor on; seconds: a clock that never runs back.
    Result draw(const RingModel& model, ImVec2 size, double seconds);
    /// True while tokens move.
    bool moving(double seconds) const { return seconds < m_until; }
    /// All tokens are where they go, at once.
    void skip();

private:
    struct Track {
        TokenPlace from, to;
        double start = 0;
        Phase phase = Phase::Potential;
        bool seen = false;
    };
    void fit(const RingModel& model);
    void follow(const RingModel& model, double seconds);
    ImVec2 centreOf(int id, double seconds) const;
    float radiusOf(int id, double seconds) const;
    TokenPlace placeOf(int id, double seconds) const;
    Result drawTokens(const RingModel& model, double seconds);
    void drawToken(
        ImDrawList* draw, const RingToken& token, ImVec2 centre, float radius, bool selected) const;
    /// False when there is no room for it that covers nothing that matters.
    bool drawBubble(ImDrawList* draw,
                    const RingModel& model,
                    const RingToken& token,
                    ImVec2 centre,
                    float radius,
                    double seconds) const;
    ImVec2 bubblePlace(const RingModel& model,
                       const RingToken& token,
                       ImVec2 centre,
                       float radius,
                       ImVec2 size,
                       double seconds,
                       float& cost) const;
    void drawSectors(ImDrawList* draw, const RingModel& model) const;
    /// True when it was pressed.
    bool drawCentre(ImDrawList* draw, const RingModel& model) const;

    std::unordered_map<int, Track> m_tracks;
    RingFrame m_frame;
    Box m_region;
    Box m_fittedRegion; ///< what m_frame was computed for; fitting takes a millisecond or two
    std::array<ImVec2, phaseCount> m_fittedLabels{};
    std::vector<Box> m_fittedAround;
    std::size_t m_labelStep = 0; ///< 0: labels in full; higher: smaller, without subtitles
    double m_until = 0;
};

} // namespace app
