// The typeface in its few sizes, and the icons in use. Builds ImGui's atlas for one text scale from
// the system's font folders; a missing Inter falls back to DejaVu Sans, then to ImGui's own font.
#pragma once

#include <imgui.h>

#include <array>
#include <cstddef>
#include <string>
#include <string_view>

namespace app {

enum class Font { Caption, CaptionStrong, Body, Strong, Lead, Title, Big, Huge };
inline constexpr std::size_t fontCount = 8;

enum class Icon {
    Home,
    Book,
    Comment,
    Mail,
    Phone,
    Bulb,
    Trophy,
    Clock,
    Star,
    Check,
    Cross,
    Search,
    Users,
    Handshake,
    Flag,
    Graduation,
    Settings,
    Undo,
    Back,
    Forward,
    Warning,
    Save,
    Folder,
    Play,
    Question,
    Chart,
    Lock,
    Person
};
inline constexpr std::size_t iconCount = 28;

class Fonts {
public:
    /// (Re)builds the current ImGui context's atlas. percent: 100..200, clamped.
    void build(int percent);

    ImFont* get(Font font) const { return m_fonts[static_cast<std::size_t>(font)]; }
    /// Pixels per line of this font.
    float size(Font font) const { return m_sizes[static_cast<std::size_t>(font)]; }
    /// UTF-8 of an icon, present in Body, Strong and Title; empty if the icon font is missing.
    std::string icon(Icon icon) const;
    /// Rises with every build, so that a renderer knows when to upload the texture again.
    int generation() const { return m_generation; }
    int percent() const { return m_percent; }

private:
    std::array<ImFont*, fontCount> m_fonts{};
    std::array<float, fontCount> m_sizes{};
    bool m_hasIcons = false;
    int m_generation = 0;
    int m_percent = 0;
};

} // namespace app
