#include "app/face.h"

#include "app/face_parts.h"
#include "app/vec.h"

#include <array>
#include <vector>

namespace app {
namespace {

// Draws in units of the disc's radius, x to the right, y down, and keeps everything inside the
// disc.
class Pen {
public:
    Pen(ImDrawList* draw, ImVec2 centre, float radius, bool mirrored)
        : m_draw(draw), m_centre(centre), m_radius(radius), m_side(mirrored ? -1.0F : 1.0F) {}

    void ellipse(ImVec2 c, float rx, float ry, ImU32 colour, float from = 0, float to = 2 * pi) {
        m_points.clear();
        const int steps =
            std::clamp(static_cast<int>(std::max(rx, ry) * m_radius * 0.9F) + 5, 7, 40);
        const bool whole = to - from > 2 * pi - 0.01F;
        for (int i = 0; i < (whole ? steps : steps + 1); ++i) {
            const float a = from + (to - from) * static_cast<float>(i) / static_cast<float>(steps);
            add({c.x + rx * std::cos(a), c.y + ry * std::sin(a)});
        }
        fill(colour);
    }

    /// A convex polygon.
    void polygon(std::initializer_list<ImVec2> points, ImU32 colour) {
        m_points.clear();
        for (const ImVec2& p : points) {
            add(p);
        }
        fill(colour);
    }

    /// A quadratic curve.
    void curve(ImVec2 a, ImVec2 control, ImVec2 b, float width, ImU32 colour) {
        m_points.clear();
        for (int i = 0; i <= 8; ++i) {
            const float t = static_cast<float>(i) / 8.0F;
            add(mix(mix(a, control, t), mix(control, b, t), t));
        }
        m_draw->AddPolyline(m_points.data(), 9, colour, 0, std::max(1.1F, width * m_radius));
    }

    void circle(ImVec2 c, float r, ImU32 colour) {
        // Less than a pixel would only cost time.
        if (r * m_radius > 0.7F) {
            m_draw->AddCircleFilled(place(c), r * m_radius, colour);
        }
    }
    void ring(ImVec2 c, float r, float width, ImU32 colour) {
        m_draw->AddCircle(place(c), r * m_radius, colour, 0, std::max(1.0F, width * m_radius));
    }
    void box(ImVec2 c, ImVec2 half, float width, ImU32 colour) {
        m_draw->AddRect(place(c) - half * m_radius,
                        place(c) + half * m_radius,
                        colour,
                        0.07F * m_radius,
                        0,
                        std::max(1.0F, width * m_radius));
    }

private:
    ImVec2 place(ImVec2 p) const { return m_centre + ImVec2(p.x * m_side, p.y) * m_radius; }

    void add(ImVec2 p) {
        const float far = length(p);
        m_points.push_back(place(far > 1.0F ? p * (1.0F / far) : p));
    }
    // ImGui's antialiasing wants the points clockwise; a mirrored shape comes the other way round.
    void fill(ImU32 colour) {
        float area = 0;
        for (std::size_t i = 0; i < m_points.size(); ++i) {
            const ImVec2 a = m_points[i];
            const ImVec2 b = m_points[(i + 1) % m_points.size()];
            area += a.x * b.y - b.x * a.y;
        }
        if (area < 0) {
            std::reverse(m_points.begin(), m_points.end());
        }
        m_draw->AddConvexPolyFilled(m_points.data(), static_cast<int>(m_points.size()), colour);
    }

    ImDrawList* m_draw;
    ImVec2 m_centre;
    float m_radius;
    float m_side;
    std::vector<ImVec2> m_points;
};

const ImVec2 head(0, -0.06F);
constexpr float headX = 0.42F;
constexpr float headY = 0.5F;

void drawHairBehind(Pen& pen, const FaceParts& f) {
    switch (f.style) {
    case Hair::Long:
        pen.ellipse({0, -0.16F}, 0.57F, 0.54F, f.hair);
        pen.polygon({{-0.57F, -0.16F}, {0.57F, -0.16F}, {0.6F, 0.62F}, {-0.6F, 0.62F}}, f.hair);
        break;
    case Hair::Bob:
        pen.ellipse({0, -0.14F}, 0.56F, 0.54F, f.hair);
        pen.polygon({{-0.56F, -0.14F}, {0.56F, -0.14F}, {0.55F, 0.3F}, {-0.55F, 0.3F}}, f.hair);
        break;
    case Hair::Ponytail:
        pen.ellipse({0.42F, 0.02F}, 0.18F, 0.46F, f.hair);
        break;
    case Hair::Bun:
        pen.circle({0, -0.7F}, 0.2F, f.hair);
        break;
    case Hair::Afro:
        pen.circle({0, -0.24F}, 0.66F, f.hair);
        break;
    case Hair::Scarf:
        pen.ellipse({0, -0.05F}, 0.56F, 0.66F, f.scarf);
        pen.ellipse({0, 0.62F}, 0.5F, 0.34F, f.scarf);
        break;
    default:
        break;
    }
}

void drawShoulders(Pen& pen, const FaceParts& f, ImU32 clothes) {
    pen.polygon({{-0.17F, 0.2F}, {0.17F, 0.2F}, {0.2F, 0.66F}, {-0.2F, 0.66F}}, f.skinShade);
    pen.ellipse({0, 1.06F}, 0.84F, 0.5F, clothes);
    pen.ellipse({0, 0.6F}, 0.23F, 0.13F, f.skinShade, 0, pi);
    if (f.collar && f.style != Hair::Scarf) {
        const ImU32 collar = mixColour(clothes, rgb(0xFFFFFF), 0.75F);
        pen.polygon({{-0.25F, 0.57F}, {0, 0.74F}, {-0.16F, 0.88F}}, collar);
        pen.polygon({{0.25F, 0.57F}, {0.16F, 0.88F}, {0, 0.74F}}, collar);
    }
    if (f.style == Hair::Scarf) {
        pen.ellipse({0, 0.56F}, 0.4F, 0.26F, mixColour(f.scarf, rgb(0x000000), 0.14F), 0, pi);
    }
}

void drawHead(Pen& pen, const FaceParts& f) {
    if (f.style != Hair::Scarf) {
        for (const float side : {-1.0F, 1.0F}) {
            pen.ellipse({side * headX * f.headWidth, 0.0F}, 0.085F, 0.12F, f.skinShade);
            if (f.earrings) {
                pen.circle({side * (headX * f.headWidth + 0.02F), 0.15F}, 0.045F, rgb(0xE2B94A));
            }
        }
    }
    pen.ellipse(head, headX * f.headWidth, headY * f.headHeight, f.skin);
}

void drawBeard(Pen& pen, const FaceParts& f) {
    const float w = headX * f.headWidth;
    if (f.beard == Beard::Full) {
        pen.ellipse({0, 0.02F}, w * 1.01F, 0.46F, f.hair, 0.12F, pi - 0.12F);
        pen.ellipse({0, 0.1F}, w * 0.68F, 0.1F, f.skin, pi, 2 * pi);
    } else if (f.beard == Beard::Goatee) {
        pen.ellipse({0, 0.33F}, 0.15F, 0.13F, f.hair);
    }
    if (f.beard == Beard::Full || f.beard == Beard::Moustache) {
        pen.curve({-0.19F, 0.16F}, {0, 0.07F}, {0.19F, 0.16F}, 0.08F, f.hair);
    }
}

// The cap of hair: the upper part of the head, cut off by a line from left to right.
void drawCap(Pen& pen, const FaceParts& f, float wide, float high, float from, float to) {
    pen.ellipse({0, head.y - 0.02F},
                headX * f.headWidth * wide,
                headY * f.headHeight * high,
                f.hair,
                pi + from,
                2 * pi - to);
}

void drawHairFront(Pen& pen, const FaceParts& f) {
    const ImU32 hair = f.hair;
    switch (f.style) {
    case Hair::Short:
        drawCap(pen, f, 1.08F, 1.1F, 0.42F, 0.42F);
        break;
    case Hair::SidePart:
        drawCap(pen, f, 1.1F, 1.14F, 0.18F, 0.62F);
        pen.ellipse({-0.36F, -0.2F}, 0.1F, 0.2F, hair);
        break;
    case Hair::Spiky:
        drawCap(pen, f, 1.06F, 1.08F, 0.46F, 0.46F);
        for (int i = 0; i < 5; ++i) {
            const float x = -0.34F + 0.17F * static_cast<float>(i);
            const float top = -0.72F + std::abs(x) * 0.35F;
            pen.polygon({{x - 0.12F, -0.36F}, {x + 0.03F, top}, {x + 0.13F, -0.36F}}, hair);
        }
        break;
    case Hair::Curly:
    case Hair::Afro:
        for (int i = 0; i < 7; ++i) {
            const float a = pi + 0.2F + (pi - 0.4F) * static_cast<float>(i) / 6.0F;
            pen.circle({0.42F * std::cos(a), -0.14F + 0.4F * std::sin(a)}, 0.16F, hair);
        }
        drawCap(pen, f, 0.98F, 1.05F, 0.6F, 0.6F);
        break;
    case Hair::Bob:
    case Hair::Bun:
        drawCap(pen, f, 1.1F, 1.1F, 0.34F, 0.34F);
        for (const float side : {-1.0F, 1.0F}) {
            pen.ellipse({side * 0.42F, -0.12F}, 0.085F, 0.24F, hair);
        }
        break;
    case Hair::Long:
    case Hair::Ponytail:
        drawCap(pen, f, 1.12F, 1.12F, 0.2F, 0.72F);
        pen.ellipse({-0.43F, -0.06F}, 0.1F, 0.3F, hair);
        pen.ellipse({0.44F, -0.1F}, 0.09F, 0.26F, hair);
        break;
    case Hair::Balding:
        for (const float side : {-1.0F, 1.0F}) {
            pen.ellipse({side * 0.4F, -0.1F}, 0.08F, 0.19F, hair);
        }
        break;
    case Hair::Scarf: {
        // A band over the forehead, in two tones so that it reads as cloth.
        pen.ellipse({0, head.y}, headX * 1.14F, headY * 1.14F, f.scarf, pi + 0.5F, 2 * pi - 0.5F);
        const ImU32 under = mixColour(f.scarf, rgb(0x000000), 0.25F);
        pen.curve({-0.36F, -0.29F}, {0, -0.42F}, {0.36F, -0.29F}, 0.05F, under);
        break;
    }
    case Hair::Bald:
        pen.ellipse({0.14F, -0.4F}, 0.12F, 0.05F, faded(rgb(0xFFFFFF), 0.28F));
        break;
    }
}

struct Expression {
    float browInner, browOuter; // heights, up is negative
    float eye;                  // opening
    float mouthCurve;           // + smiles
    float mouthWidth;
    bool closedEyes, openMouth;
};

Expression expressionOf(Mood mood) {
    switch (mood) {
    case Mood::Angry:
        return {0.075F, -0.055F, 0.85F, -0.13F, 0.17F, false, false};
    case Mood::Unhappy:
        return {-0.05F, 0.03F, 0.95F, -0.1F, 0.15F, false, false};
    case Mood::Neutral:
        return {0, 0, 1.0F, 0, 0.14F, false, false};
    case Mood::Content:
        return {-0.01F, 0, 1.0F, 0.11F, 0.17F, false, false};
    case Mood::Happy:
        return {-0.04F, -0.02F, 1.0F, 0.17F, 0.2F, true, true};
    }
    return {};
}

void drawFeatures(Pen& pen, const FaceParts& f, const Expression& e) {
    const ImU32 ink = rgb(0x2A2322);
    const ImU32 brow = mixColour(f.hair, ink, 0.45F);
    const float eyeX = 0.165F;
    const float eyeY = -0.05F;
    for (const float side : {-1.0F, 1.0F}) {
        const float x = side * eyeX;
        const float y = eyeY - 0.15F - f.browLift;
        pen.curve({x - side * 0.085F, y + e.browInner},
                  {x, y - 0.02F + (e.browInner + e.browOuter) / 2},
                  {x + side * 0.095F, y + e.browOuter},
                  0.052F,
                  brow);
        if (e.closedEyes) {
            pen.curve({x - 0.075F, eyeY + 0.02F},
                      {x, eyeY - 0.09F},
                      {x + 0.075F, eyeY + 0.02F},
                      0.05F,
                      ink);
        } else {
            pen.ellipse(
                {x, eyeY}, 0.078F, 0.07F * e.eye, faded(rgb(0xFFFFFF), f.dark ? 0.85F : 0.0F));
            pen.ellipse({x, eyeY}, 0.052F, 0.062F * e.eye, ink);
            pen.circle({x + 0.018F, eyeY - 0.022F}, 0.017F, rgb(0xFFFFFF));
        }
    }
    pen.curve({0.005F, 0.02F}, {0.06F, 0.1F}, {-0.015F, 0.105F}, 0.035F, f.skinShade);
    const float mouthY = 0.225F;
    if (e.openMouth) {
        pen.ellipse({0, mouthY - 0.03F}, e.mouthWidth, 0.14F, rgb(0x6B1F2A), 0, pi);
        pen.ellipse({0, mouthY - 0.03F}, e.mouthWidth * 0.9F, 0.05F, rgb(0xFFFFFF), 0, pi);
    } else {
        const ImU32 lips = f.beard == Beard::Full ? mixColour(f.skin, rgb(0xB0504A), 0.5F)
                                                  : mixColour(ink, f.lips, 0.35F);
        const float ends = mouthY - e.mouthCurve * 0.4F;
        pen.curve({-e.mouthWidth, ends},
                  {0, mouthY + e.mouthCurve * 1.1F},
                  {e.mouthWidth, ends},
                  0.05F,
                  lips);
    }
}

void drawGlasses(Pen& pen, const FaceParts& f) {
    const ImU32 frame = rgb(0x30343C);
    for (const float side : {-1.0F, 1.0F}) {
        const ImVec2 c(side * 0.175F, -0.045F);
        if (f.roundGlasses) {
            pen.ring(c, 0.135F, 0.034F, frame);
        } else {
            pen.box(c, {0.145F, 0.105F}, 0.036F, frame);
        }
    }
    pen.curve({-0.04F, -0.06F}, {0, -0.09F}, {0.04F, -0.06F}, 0.034F, frame);
}

} // namespace

void drawFace(ImDrawList* draw, ImVec2 centre, float radius, const FaceStyle& style) {
    const FaceParts parts = facePartsFrom(style.seed, style.face);
    draw->AddCircleFilled(centre, radius, style.ground);
    Pen pen(draw, centre, radius, parts.partRight);
    drawHairBehind(pen, parts);
    drawShoulders(pen, parts, style.clothes != 0 ? style.clothes : parts.clothes);
    drawHead(pen, parts);
    drawBeard(pen, parts);
    drawFeatures(pen, parts, expressionOf(style.mood));
    drawHairFront(pen, parts);
    if (parts.glasses) {
        drawGlasses(pen, parts);
    }
}

void drawMoodMark(ImDrawList* draw, ImVec2 c, float r, Mood mood) {
    const Palette& p = paletteFor(ThemeKind::Light);
    const ImU32 white = rgb(0xFFFFFF);
    const ImU32 colour = p.of(mood);
    const auto polygon = [&](float s, ImU32 fill, int corners, float start) {
        std::array<ImVec2, 8> points;
        for (int i = 0; i < corners; ++i) {
            const float a = start + 2 * pi * static_cast<float>(i) / static_cast<float>(corners);
            points[static_cast<std::size_t>(i)] = polar(c, s, a);
        }
        draw->AddConvexPolyFilled(points.data(), corners, fill);
    };
    const float line = std::max(1.4F, r * 0.26F);
    switch (mood) {
    case Mood::Angry:
        polygon(r * 1.42F, white, 4, 0);
        polygon(r * 1.15F, colour, 4, 0);
        draw->AddLine({c.x, c.y - r * 0.52F}, {c.x, c.y + r * 0.12F}, white, line);
        draw->AddCircleFilled({c.x, c.y + r * 0.46F}, line * 0.58F, white);
        break;
    case Mood::Unhappy:
        polygon(r * 1.55F, white, 3, pi / 2);
        polygon(r * 1.12F, colour, 3, pi / 2);
        break;
    case Mood::Neutral:
        draw->AddCircleFilled(c, r * 1.12F, white);
        draw->AddCircleFilled(c, r * 0.86F, colour);
        draw->AddLine({c.x - r * 0.42F, c.y}, {c.x + r * 0.42F, c.y}, white, line);
        break;
    case Mood::Content:
        polygon(r * 1.55F, white, 3, -pi / 2);
        polygon(r * 1.12F, colour, 3, -pi / 2);
        break;
    case Mood::Happy:
        draw->AddCircleFilled(c, r * 1.22F, white);
        // Five points and a middle that overlap, so that no seam shows between them.
        polygon(r * 0.56F, colour, 5, pi / 2);
        for (int i = 0; i < 5; ++i) {
            const float a = -pi / 2 + 2 * pi * static_cast<float>(i) / 5.0F;
            const std::array<ImVec2, 3> point{polar(c, r * 1.14F, a),
                                              polar(c, r * 0.52F, a + pi / 5),
                                              polar(c, r * 0.52F, a - pi / 5)};
            draw->AddConvexPolyFilled(point.data(), 3, colour);
        }
        break;
    }
}

} // namespace app
