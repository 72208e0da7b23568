// Small arithmetic on ImVec2 and on packed colours, for drawing code. Not a maths library: what the
// widgets, faces and the ring need and nothing else.
#pragma once

#include <imgui.h>

#include <algorithm>
#include <cmath>
#include <cstdint>

namespace app {

inline constexpr float pi = 3.14159265358979F;

inline ImVec2 operator+(ImVec2 a, ImVec2 b) {
    return {a.x + b.x, a.y + b.y};
}
inline ImVec2 operator-(ImVec2 a, ImVec2 b) {
    return {a.x - b.x, a.y - b.y};
}
inline ImVec2 operator*(ImVec2 a, float s) {
    return {a.x * s, a.y * s};
}

inline float length(ImVec2 a) {
    return std::sqrt(a.x * a.x + a.y * a.y);
}
inline float mix(float a, float b, float t) {
    return a + (b - a) * t;
}
inline ImVec2 mix(ImVec2 a, ImVec2 b, float t) {
    return a + (b - a) * t;
}
inline ImVec2 polar(ImVec2 centre, float radius, float angle) {
    return {centre.x + radius * std::cos(angle), centre.y + radius * std::sin(angle)};
}
inline ImVec2 rounded(ImVec2 a) {
    return {std::floor(a.x + 0.5F), std::floor(a.y + 0.5F)};
}

/// The nearest whole number to a channel of 0..255; std::lround is not constexpr.
constexpr ImU32 channelOf(float value) {
    return static_cast<ImU32>(value + 0.5F); // NOLINT(bugprone-incorrect-roundings): not negative
}

/// A colour from 0xRRGGBB, opacity 0..1.
constexpr ImU32 rgb(std::uint32_t hex, float alpha = 1.0F) {
    const ImU32 a = channelOf(alpha * 255.0F);
    return (a << 24U) | ((hex & 0xFFU) << 16U) | (hex & 0xFF00U) | ((hex >> 16U) & 0xFFU);
}

/// The colour between two, channel by channel; t = 0 gives a, t = 1 gives b.
constexpr ImU32 mixColour(ImU32 a, ImU32 b, float t) {
    ImU32 out = 0;
    for (unsigned shift = 0; shift < 32; shift += 8) {
        const auto x = static_cast<float>((a >> shift) & 0xFFU);
        const auto y = static_cast<float>((b >> shift) & 0xFFU);
        out |= channelOf(x + (y - x) * t) << shift;
    }
    return out;
}

/// The same colour with its opacity multiplied.
constexpr ImU32 faded(ImU32 colour, float alpha) {
    const auto a = static_cast<float>(colour >> 24U) * alpha;
    return (colour & 0x00FFFFFFU) | (channelOf(a) << 24U);
}

/// Slow start, slow end; t outside 0..1 is clamped.
inline float eased(float t) {
    t = std::clamp(t, 0.0F, 1.0F);
    return t * t * (3.0F - 2.0F * t);
}

} // namespace app
