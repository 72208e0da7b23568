#include "app/fonts.h"

#include "base/drawable.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <filesystem>
#include <vector>

namespace app {
namespace {

namespace fs = std::filesystem;

struct Spec {
    const char* weight; // Inter's own file name
    bool bold;          // which DejaVu stands in
    float pixels;       // of the em square, as a designer counts them
    bool icons;
};

constexpr std::array<Spec, fontCount> specs{{{"Regular", false, 13, false},
                                             {"SemiBold", true, 13, false},
                                             {"Regular", false, 15, true},
                                             {"SemiBold", true, 15, true},
                                             {"SemiBold", true, 17.5F, false},
                                             {"SemiBold", true, 20, true},
                                             {"Bold", true, 28, false},
                                             {"Bold", true, 52, false}}};

// ImGui measures a font from ascender to descender; Inter's em is 1/1.21 of that.
constexpr float interLine = 1.21F;
constexpr float dejavuLine = 1.164F;

constexpr std::array<ImWchar, iconCount> iconCodes{
    0xF015, 0xF02D, 0xF075, 0xF0E0, 0xF095, 0xF0EB, 0xF091, 0xF017, 0xF005, 0xF00C,
    0xF00D, 0xF002, 0xF0C0, 0xF2B5, 0xF024, 0xF19D, 0xF013, 0xF0E2, 0xF053, 0xF054,
    0xF071, 0xF0C7, 0xF07C, 0xF04B, 0xF128, 0xF080, 0xF023, 0xF007};

// As Dear ImGui wants them: pairs, and a 0 at the end.
constexpr auto textRanges = [] {
    std::array<ImWchar, 2 * base::drawableSigns.size() + 1> ranges{};
    for (std::size_t i = 0; i < base::drawableSigns.size(); ++i) {
        ranges[2 * i] = base::drawableSigns[i].first;
        ranges[2 * i + 1] = base::drawableSigns[i].last;
    }
    return ranges;
}();

// The large sizes show figures and short headings; leaving the rest out keeps the atlas small.
constexpr std::array<ImWchar, 15> largeRanges{0x0020,
                                              0x007E,
                                              0x00A0,
                                              0x00FF,
                                              0x2013,
                                              0x2014,
                                              0x2018,
                                              0x201D,
                                              0x2026,
                                              0x2026,
                                              0x20AC,
                                              0x20AC,
                                              0x2212,
                                              0x2212,
                                              0};

std::vector<fs::path> fontRoots() {
    std::vector<fs::path> roots{
        "/usr/share/fonts", "/usr/local/share/fonts", "C:/Windows/Fonts", "/Library/Fonts"};
    if (const char* home = std::getenv("HOME")) {
        roots.emplace_back(fs::path(home) / ".local/share/fonts");
    }
    return roots;
}

std::string find(const std::vector<std::string>& folders, const std::vector<std::string>& names) {
    std::error_code ignored;
    for (const fs::path& root : fontRoots()) {
        for (const std::string& folder : folders) {
            for (const std::string& name : names) {
                const fs::path path = root / folder / name;
                if (fs::is_regular_file(path, ignored)) {
                    return path.string();
                }
            }
        }
    }
    return {};
}

std::string interPath(const std::string& weight) {
    return find({"opentype/inter", "truetype/inter", "opentype/inter-ui", "inter", ""},
                {"Inter-" + weight + ".otf", "Inter-" + weight + ".ttf"});
}

std::string dejavuPath(bool bold) {
    return find({"truetype/dejavu", "dejavu", "TTF", ""},
                {bold ? "DejaVuSans-Bold.ttf" : "DejaVuSans.ttf"});
}

std::string iconPath() {
    return find({"opentype/font-awesome", "truetype/font-awesome", "font-awesome", ""},
                {"FontAwesome.otf", "fontawesome-webfont.ttf"});
}

ImFontConfig configFor(float pixels) {
    ImFontConfig config;
    config.OversampleH = pixels < 24.0F ? 2 : 1;
    config.OversampleV = 1;
    return config;
}

ImFont* addText(ImFontAtlas& atlas, const Spec& spec, float pixels, const ImWchar* ranges) {
    const std::string inter = interPath(spec.weight);
    const std::string dejavu = dejavuPath(spec.bold);
    ImFontConfig config = configFor(pixels);
    ImFont* font = nullptr;
    if (!inter.empty()) {
        font = atlas.AddFontFromFileTTF(inter.c_str(), pixels * interLine, &config, ranges);
    }
    if (!dejavu.empty()) {
        // After Inter it only adds the glyphs that Inter lacks.
        config.MergeMode = font != nullptr;
        const float line = pixels * (font != nullptr ? interLine * 0.92F : dejavuLine);
        ImFont* merged = atlas.AddFontFromFileTTF(dejavu.c_str(), line, &config, ranges);
        font = font != nullptr ? font : merged;
    }
    if (font == nullptr) {
        config.SizePixels = pixels;
        font = atlas.AddFontDefault(&config);
    }
    return font;
}

bool addIcons(ImFontAtlas& atlas, float pixels, const ImWchar* ranges) {
    const std::string path = iconPath();
    if (path.empty()) {
        return false;
    }
    ImFontConfig config = configFor(pixels);
    config.MergeMode = true;
    config.GlyphOffset.y = pixels * 0.08F;
    return atlas.AddFontFromFileTTF(path.c_str(), pixels * 1.05F, &config, ranges) != nullptr;
}

} // namespace

void Fonts::build(int percent) {
    m_percent = std::clamp(percent, 100, 200);
    ImFontAtlas& atlas = *ImGui::GetIO().Fonts;
    atlas.Clear();
    atlas.Flags |= ImFontAtlasFlags_NoMouseCursors;
    atlas.TexDesiredWidth = m_percent > 130 ? 2048 : 1024;

    // The atlas reads the ranges when it is built below, so a local is long enough.
    std::vector<ImWchar> iconRanges;
    for (const ImWchar code : iconCodes) {
        iconRanges.insert(iconRanges.end(), {code, code});
    }
    iconRanges.push_back(0);

    m_hasIcons = !iconPath().empty();
    for (std::size_t i = 0; i < fontCount; ++i) {
        const float pixels = specs[i].pixels * static_cast<float>(m_percent) / 100.0F;
        const bool large = specs[i].pixels > 24.0F;
        m_fonts[i] =
            addText(atlas, specs[i], pixels, large ? largeRanges.data() : textRanges.data());
        m_sizes[i] = m_fonts[i]->FontSize > 0 ? m_fonts[i]->FontSize : pixels * interLine;
        if (specs[i].icons) {
            m_hasIcons = addIcons(atlas, pixels, iconRanges.data()) && m_hasIcons;
        }
    }
    ImGui::GetIO().FontDefault = get(Font::Body);
    atlas.Build();
    for (std::size_t i = 0; i < fontCount; ++i) {
        m_sizes[i] = m_fonts[i]->FontSize;
    }
    ++m_generation;
}

std::string Fonts::icon(Icon icon) const {
    if (!m_hasIcons) {
        return {};
    }
    const auto code = static_cast<unsigned>(iconCodes[static_cast<std::size_t>(icon)]);
    // All of them lie in the private use area: three bytes of UTF-8.
    return {static_cast<char>(0xE0U | (code >> 12U)),
            static_cast<char>(0x80U | ((code >> 6U) & 0x3FU)),
            static_cast<char>(0x80U | (code & 0x3FU))};
}

} // namespace app
