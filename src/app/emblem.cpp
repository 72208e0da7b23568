#include "app/emblem.h"

#include "app/face.h"
#include "app/ui.h"
#include "app/vec.h"

#include <array>

namespace app {

void drawEmblem(ImDrawList* draw, ImVec2 centre, float radius) {
    const Palette& p = colours();
    const float thick = radius * 0.30F;
    const float middle = radius - thick / 2;
    struct Sector {
        Phase phase;
        float from, to; // in turns, clockwise from the top
    };
    constexpr std::array<Sector, phaseCount> sectors{Sector{Phase::Potential, -0.165F, 0.155F},
                                                     Sector{Phase::New, 0.170F, 0.410F},
                                                     Sector{Phase::Loyal, 0.425F, 0.660F},
                                                     Sector{Phase::Farewell, 0.675F, 0.820F}};
    for (const Sector& sector : sectors) {
        const float from = 2 * pi * (sector.from - 0.25F);
        const float to = 2 * pi * (sector.to - 0.25F);
        draw->PathArcTo(centre, middle, from, to, 48);
        draw->PathStroke(p.of(sector.phase).tint, 0, thick);
    }
    struct Token {
        Phase phase;
        float turn, size;
        std::uint32_t seed;
        Mood mood;
    };
    constexpr std::array<Token, 9> tokens{Token{Phase::Potential, -0.11F, 0.12F, 11, Mood::Neutral},
                                          Token{Phase::Potential, 0.0F, 0.13F, 5, Mood::Content},
                                          Token{Phase::Potential, 0.105F, 0.12F, 23, Mood::Neutral},
                                          Token{Phase::New, 0.225F, 0.13F, 31, Mood::Content},
                                          Token{Phase::New, 0.345F, 0.16F, 7, Mood::Happy},
                                          Token{Phase::Loyal, 0.465F, 0.13F, 42, Mood::Happy},
                                          Token{Phase::Loyal, 0.545F, 0.13F, 3, Mood::Content},
                                          Token{Phase::Loyal, 0.62F, 0.13F, 17, Mood::Happy},
                                          Token{Phase::Farewell, 0.745F, 0.13F, 28, Mood::Unhappy}};
    for (const Token& token : tokens) {
        const ImVec2 at = polar(centre, middle, 2 * pi * (token.turn - 0.25F));
        const float r = radius * token.size;
        draw->AddCircleFilled(at, r * 1.22F, p.card);
        draw->PathArcTo(at, r * 1.16F, -pi / 2, pi * 0.9F, 32);
        draw->PathStroke(p.of(token.phase).fill, 0, std::max(1.5F, r * 0.14F));
        drawFace(draw,
                 at,
                 r,
                 {token.seed,
                  token.mood,
                  p.of(token.phase).tint,
                  p.of(token.phase).fill,
                  token.seed % 2 == 0 ? scenario::Face::Masculine : scenario::Face::Feminine});
    }
}

} // namespace app
