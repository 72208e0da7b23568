#include "app/face_parts.h"

#include "app/vec.h"

#include <array>

namespace app {
namespace {

// A few bits at a time from a mixed seed, so that neighbouring seeds give different people.
class Bits {
public:
    explicit Bits(std::uint32_t seed) : m_state(seed) {}

    std::uint32_t below(std::uint32_t count) {
        m_state += 0x9E3779B9U;
        std::uint32_t x = m_state;
        x = (x ^ (x >> 16U)) * 0x85EBCA6BU;
        x = (x ^ (x >> 13U)) * 0xC2B2AE35U;
        x ^= x >> 16U;
        return x % count;
    }
    float between(float low, float high) {
        return mix(low, high, static_cast<float>(below(1000)) / 999.0F);
    }

private:
    std::uint32_t m_state;
};

constexpr std::array<std::uint32_t, 8> skins{
    0xFADCC4, 0xF6CFB0, 0xEEBE98, 0xDDA373, 0xC78956, 0xA86B41, 0x935D38, 0x7D4D30};
constexpr std::array<std::uint32_t, 8> hairs{
    0x26211F, 0x3B2A22, 0x59392A, 0x7A4E30, 0xA8642F, 0xD0A04E, 0xA63F22, 0x2A2426};
constexpr std::array<std::uint32_t, 3> greys{0xA3A8B0, 0xC4C6C9, 0x858B95};
constexpr std::array<std::uint32_t, 8> fabrics{
    0x2E6F9E, 0x2F8A6B, 0xB5483A, 0x6B5CA5, 0x3D4A60, 0xC48A2C, 0x8A4F6D, 0x4D7F83};
constexpr std::array<std::uint32_t, 5> scarves{0x35608A, 0x8A4F6D, 0x2F7F72, 0xB4703A, 0x5B5675};

Hair hairFor(scenario::Face face, Bits& bits) {
    constexpr std::array<Hair, 9> longer{Hair::Bob,
                                         Hair::Long,
                                         Hair::Bun,
                                         Hair::Ponytail,
                                         Hair::Long,
                                         Hair::Curly,
                                         Hair::Bob,
                                         Hair::SidePart,
                                         Hair::Scarf};
    constexpr std::array<Hair, 9> shorter{Hair::Short,
                                          Hair::SidePart,
                                          Hair::Curly,
                                          Hair::Spiky,
                                          Hair::Bald,
                                          Hair::Short,
                                          Hair::Balding,
                                          Hair::SidePart,
                                          Hair::Afro};
    constexpr std::array<Hair, 9> anybody{Hair::Short,
                                          Hair::SidePart,
                                          Hair::Curly,
                                          Hair::Bob,
                                          Hair::Short,
                                          Hair::Curly,
                                          Hair::Afro,
                                          Hair::SidePart,
                                          Hair::Bob};
    const std::uint32_t at = bits.below(9);
    return face == scenario::Face::Feminine    ? longer[at]
           : face == scenario::Face::Masculine ? shorter[at]
                                               : anybody[at];
}

} // namespace

FaceParts facePartsFrom(std::uint32_t seed, scenario::Face face) {
    Bits bits(seed);
    FaceParts parts;
    const std::uint32_t tone = bits.below(8);
    parts.skin = rgb(skins[tone]);
    parts.dark = tone >= 5;
    parts.skinShade = mixColour(parts.skin, rgb(0x7A2E12), 0.22F);
    parts.lips = mixColour(parts.skin, rgb(0x8E2433), 0.62F);
    const bool grey = bits.below(5) == 0;
    // Dark skin keeps to the dark hair colours, which are the likely ones.
    const std::uint32_t colour = tone >= 4 ? bits.below(3) : bits.below(8);
    parts.hair = grey ? rgb(greys[bits.below(3)]) : rgb(hairs[colour]);
    parts.clothes = rgb(fabrics[bits.below(8)]);
    parts.scarf = rgb(scarves[bits.below(5)]);

    parts.style = hairFor(face, bits);
    if (face == scenario::Face::Masculine) {
        const std::uint32_t b = bits.below(10);
        parts.beard = b < 2   ? Beard::Full
                      : b < 3 ? Beard::Goatee
                      : b < 4 ? Beard::Moustache
                              : Beard::None;
    }
    parts.glasses = bits.below(4) == 0;
    parts.roundGlasses = bits.below(2) == 0;
    parts.earrings =
        bits.below(2) == 0 && face == scenario::Face::Feminine && parts.style != Hair::Scarf;
    parts.partRight = bits.below(2) == 0;
    parts.collar = bits.below(2) == 0;
    parts.headWidth = bits.between(0.94F, 1.06F);
    parts.headHeight = bits.between(0.95F, 1.05F);
    parts.browLift = bits.between(-0.015F, 0.02F);
    return parts;
}

} // namespace app
