#include "app/raster.h"

#include "app/vec.h"

#include <SFML/Graphics/Image.hpp>

#include <algorithm>
#include <array>
#include <cmath>

namespace app {
namespace {

struct Atlas {
    const unsigned char* alpha = nullptr;
    int width = 0, height = 0;

    // Bilinear, as the graphics card does it: oversampled glyphs need it.
    float sample(float u, float v) const {
        const float x = u * static_cast<float>(width) - 0.5F;
        const float y = v * static_cast<float>(height) - 0.5F;
        const float left = std::floor(x);
        const float top = std::floor(y);
        const float fx = x - left;
        const float fy = y - top;
        const int ix = static_cast<int>(left);
        const int iy = static_cast<int>(top);
        return mix(
            mix(at(ix, iy), at(ix + 1, iy), fx), mix(at(ix, iy + 1), at(ix + 1, iy + 1), fx), fy);
    }

private:
    float at(int x, int y) const {
        x = std::clamp(x, 0, width - 1);
        y = std::clamp(y, 0, height - 1);
        return static_cast<float>(alpha[y * width + x]) / 255.0F;
    }
};

struct Clip {
    int left, top, right, bottom;
};

// Corner positions in 1/256 pixel, so that neighbours share their edge exactly.
struct Corner {
    std::int64_t x, y;
};

std::int64_t cross(Corner a, Corner b, Corner p) {
    return (b.x - a.x) * (p.y - a.y) - (b.y - a.y) * (p.x - a.x);
}

// A pixel centre on an edge belongs to the triangle left of or above it, never to both.
bool ownsEdge(Corner a, Corner b) {
    return (a.y == b.y && b.x > a.x) || b.y < a.y;
}

std::array<float, 4> channels(ImU32 c) {
    return {static_cast<float>(c & 0xFFU),
            static_cast<float>((c >> 8U) & 0xFFU),
            static_cast<float>((c >> 16U) & 0xFFU),
            static_cast<float>((c >> 24U) & 0xFFU)};
}

void blend(std::uint8_t* pixel, const std::array<float, 4>& colour, float coverage) {
    const float alpha = colour[3] / 255.0F * coverage;
    for (std::size_t i = 0; i < 3; ++i) {
        const auto below = static_cast<float>(pixel[i]);
        // NOLINTNEXTLINE(bugprone-incorrect-roundings): not negative
        pixel[i] = static_cast<std::uint8_t>(mix(below, colour[i], alpha) + 0.5F);
    }
}

void triangle(Picture& picture,
              const Atlas& atlas,
              const Clip& clip,
              const ImDrawVert* a,
              const ImDrawVert* b,
              const ImDrawVert* c,
              ImVec2 white) {
    const auto corner = [](const ImDrawVert* v) {
        return Corner{std::llround(v->pos.x * 256.0F), std::llround(v->pos.y * 256.0F)};
    };
    Corner pa = corner(a);
    Corner pb = corner(b);
    Corner pc = corner(c);
    std::int64_t area = cross(pa, pb, pc);
    if (area == 0) {
        return;
    }
    if (area < 0) {
        std::swap(pb, pc);
        std::swap(b, c);
        area = -area;
    }
    const auto pixel = [](std::int64_t v) {
        return static_cast<int>(v >> 8);
    };
    const int left = std::max(clip.left, pixel(std::min({pa.x, pb.x, pc.x})));
    const int right = std::min(clip.right, pixel(std::max({pa.x, pb.x, pc.x})) + 1);
    const int top = std::max(clip.top, pixel(std::min({pa.y, pb.y, pc.y})));
    const int bottom = std::min(clip.bottom, pixel(std::max({pa.y, pb.y, pc.y})) + 1);
    const auto ca = channels(a->col);
    const auto cb = channels(b->col);
    const auto cc = channels(c->col);
    const bool plain = a->col == b->col && b->col == c->col;
    const auto isWhite = [&](const ImDrawVert* v) {
        return v->uv.x == white.x && v->uv.y == white.y;
    };
    const bool textured = !(isWhite(a) && isWhite(b) && isWhite(c));
    const std::int64_t biasA = ownsEdge(pb, pc) ? 0 : -1;
    const std::int64_t biasB = ownsEdge(pc, pa) ? 0 : -1;
    const std::int64_t biasC = ownsEdge(pa, pb) ? 0 : -1;
    const float perArea = 1.0F / static_cast<float>(area);
    for (int y = top; y < bottom; ++y) {
        for (int x = left; x < right; ++x) {
            const Corner p{x * 256LL + 128, y * 256LL + 128};
            const std::int64_t wa = cross(pb, pc, p);
            const std::int64_t wb = cross(pc, pa, p);
            const std::int64_t wc = cross(pa, pb, p);
            if (wa + biasA < 0 || wb + biasB < 0 || wc + biasC < 0) {
                continue;
            }
            const float fa = static_cast<float>(wa) * perArea;
            const float fb = static_cast<float>(wb) * perArea;
            const float fc = 1.0F - fa - fb;
            auto colour = ca;
            if (!plain) {
                for (std::size_t i = 0; i < 4; ++i) {
                    colour[i] = fa * ca[i] + fb * cb[i] + fc * cc[i];
                }
            }
            float coverage = 1.0F;
            if (textured) {
                coverage = atlas.sample(fa * a->uv.x + fb * b->uv.x + fc * c->uv.x,
                                        fa * a->uv.y + fb * b->uv.y + fc * c->uv.y);
            }
            blend(
                &picture
                     .rgba[(static_cast<std::size_t>(y) * static_cast<std::size_t>(picture.width) +
                            static_cast<std::size_t>(x)) *
                           4U],
                colour,
                coverage);
        }
    }
}

void drawList(Picture& picture, const Atlas& atlas, const ImDrawList& list, ImVec2 white) {
    for (const ImDrawCmd& command : list.CmdBuffer) {
        const Clip clip{std::max(0, static_cast<int>(command.ClipRect.x)),
                        std::max(0, static_cast<int>(command.ClipRect.y)),
                        std::min(picture.width, static_cast<int>(command.ClipRect.z)),
                        std::min(picture.height, static_cast<int>(command.ClipRect.w))};
        if (command.UserCallback != nullptr || clip.right <= clip.left || clip.bottom <= clip.top) {
            continue;
        }
        const ImDrawVert* vertices = list.VtxBuffer.Data + command.VtxOffset;
        const ImDrawIdx* indices = list.IdxBuffer.Data + command.IdxOffset;
        for (unsigned i = 0; i + 2 < command.ElemCount; i += 3) {
            triangle(picture,
                     atlas,
                     clip,
                     vertices + indices[i],
                     vertices + indices[i + 1],
                     vertices + indices[i + 2],
                     white);
        }
    }
}

} // namespace

Picture rasterise(const ImDrawData& draw, int width, int height, ImU32 background) {
    Picture picture;
    picture.width = width;
    picture.height = height;
    picture.rgba.resize(static_cast<std::size_t>(width) * static_cast<std::size_t>(height) * 4U);
    for (std::size_t i = 0; i < picture.rgba.size(); i += 4) {
        picture.rgba[i] = static_cast<std::uint8_t>(background & 0xFFU);
        picture.rgba[i + 1] = static_cast<std::uint8_t>((background >> 8U) & 0xFFU);
        picture.rgba[i + 2] = static_cast<std::uint8_t>((background >> 16U) & 0xFFU);
        picture.rgba[i + 3] = 255;
    }
    Atlas atlas;
    unsigned char* alpha = nullptr;
    ImGui::GetIO().Fonts->GetTexDataAsAlpha8(&alpha, &atlas.width, &atlas.height);
    atlas.alpha = alpha;
    const ImVec2 white = ImGui::GetIO().Fonts->TexUvWhitePixel;
    for (int i = 0; i < draw.CmdListsCount; ++i) {
        drawList(picture, atlas, *draw.CmdLists[i], white);
    }
    return picture;
}

bool savePng(const Picture& picture, const std::string& path) {
    sf::Image image;
    image.create(static_cast<unsigned>(picture.width),
                 static_cast<unsigned>(picture.height),
                 picture.rgba.data());
    return image.saveToFile(path);
}

} // namespace app
