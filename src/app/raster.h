// Draws ImDrawData on the CPU, for pictures without a display: golden pictures, documentation.
// Knows one texture, the font atlas. Not fast enough to play with, and not meant to be.
#pragma once

#include <imgui.h>

#include <cstdint>
#include <string>
#include <vector>

namespace app {

struct Picture {
    int width = 0, height = 0;
    std::vector<std::uint8_t> rgba; ///< rows from the top, four bytes a pixel
};

/// The draw data of the current context over an opaque background.
Picture rasterise(const ImDrawData& draw, int width, int height, ImU32 background);

/// Writes a PNG; false if the file cannot be written.
bool savePng(const Picture& picture, const std::string& path);

} // namespace app
