#include "app/sfml_imgui.h"

#include <SFML/Graphics/Vertex.hpp>
#include <SFML/Graphics/View.hpp>
#include <SFML/Window/Clipboard.hpp>
#include <SFML/Window/Keyboard.hpp>

#include <algorithm>
#include <cmath>
#include <optional>

namespace app {
namespace {

// Tab is not here on purpose: it belongs to the Ui's focus order.
std::optional<ImGuiKey> imguiKey(sf::Keyboard::Key key) {
    using K = sf::Keyboard;
    switch (key) {
    case K::Left:
        return ImGuiKey_LeftArrow;
    case K::Right:
        return ImGuiKey_RightArrow;
    case K::Up:
        return ImGuiKey_UpArrow;
    case K::Down:
        return ImGuiKey_DownArrow;
    case K::PageUp:
        return ImGuiKey_PageUp;
    case K::PageDown:
        return ImGuiKey_PageDown;
    case K::Home:
        return ImGuiKey_Home;
    case K::End:
        return ImGuiKey_End;
    case K::Insert:
        return ImGuiKey_Insert;
    case K::Delete:
        return ImGuiKey_Delete;
    case K::Backspace:
        return ImGuiKey_Backspace;
    case K::Space:
        return ImGuiKey_Space;
    case K::Enter:
        return ImGuiKey_Enter;
    case K::Escape:
        return ImGuiKey_Escape;
    case K::A:
        return ImGuiKey_A;
    case K::C:
        return ImGuiKey_C;
    case K::V:
        return ImGuiKey_V;
    case K::X:
        return ImGuiKey_X;
    case K::Y:
        return ImGuiKey_Y;
    case K::Z:
        return ImGuiKey_Z;
    default:
        return std::nullopt;
    }
}

int pressCode(sf::Keyboard::Key key) {
    if (key >= sf::Keyboard::A && key <= sf::Keyboard::Z) {
        return 'A' + (key - sf::Keyboard::A);
    }
    if (key >= sf::Keyboard::Num0 && key <= sf::Keyboard::Num9) {
        return '0' + (key - sf::Keyboard::Num0);
    }
    if (key >= sf::Keyboard::F1 && key <= sf::Keyboard::F12) {
        return KeyPress::functionKey + 1 + (key - sf::Keyboard::F1);
    }
    switch (key) {
    case sf::Keyboard::Equal:
    case sf::Keyboard::Add:
        return '+';
    case sf::Keyboard::Hyphen:
    case sf::Keyboard::Subtract:
        return '-';
    default:
        return 0;
    }
}

std::optional<sf::Cursor::Type> cursorType(ImGuiMouseCursor cursor) {
    switch (cursor) {
    case ImGuiMouseCursor_Arrow:
        return sf::Cursor::Arrow;
    case ImGuiMouseCursor_TextInput:
        return sf::Cursor::Text;
    case ImGuiMouseCursor_Hand:
        return sf::Cursor::Hand;
    case ImGuiMouseCursor_ResizeNS:
        return sf::Cursor::SizeVertical;
    case ImGuiMouseCursor_ResizeEW:
        return sf::Cursor::SizeHorizontal;
    case ImGuiMouseCursor_NotAllowed:
        return sf::Cursor::NotAllowed;
    default:
        return std::nullopt;
    }
}

enum class Fill { Opaque, Plain, Textured };

Fill fillOf(const ImDrawVert* const (&c)[3], ImVec2 white) {
    for (const ImDrawVert* v : c) {
        if (v->uv.x != white.x || v->uv.y != white.y) {
            return Fill::Textured;
        }
    }
    // Only where it pays: every change of kind is a draw call of its own.
    const float twiceArea = std::abs((c[1]->pos.x - c[0]->pos.x) * (c[2]->pos.y - c[0]->pos.y) -
                                     (c[2]->pos.x - c[0]->pos.x) * (c[1]->pos.y - c[0]->pos.y));
    const bool solid = (c[0]->col & c[1]->col & c[2]->col) >> 24U == 0xFFU;
    return solid && twiceArea > 8000.0F ? Fill::Opaque : Fill::Plain;
}

std::string utf8(const sf::String& text) {
    const auto bytes = text.toUtf8();
    return {bytes.begin(), bytes.end()};
}

} // namespace

SfmlImgui::SfmlImgui(Ui& ui) : m_ui(ui) {
    ImGuiIO& io = ImGui::GetIO();
    io.BackendPlatformName = "sfml";
    io.BackendFlags |= ImGuiBackendFlags_HasMouseCursors;
    m_clipboard.read = [] {
        return utf8(sf::Clipboard::getString());
    };
    m_clipboard.write = [](const std::string& text) {
        sf::Clipboard::setString(sf::String::fromUtf8(text.begin(), text.end()));
    };
    bridge::setClipboard(m_clipboard);
    for (int i = 0; i < ImGuiMouseCursor_COUNT; ++i) {
        if (const auto type = cursorType(i)) {
            auto cursor = std::make_unique<sf::Cursor>();
            if (cursor->loadFromSystem(*type)) {
                m_cursors[static_cast<std::size_t>(i)] = std::move(cursor);
            }
        }
    }
}

void SfmlImgui::processKey(const sf::Event::KeyEvent& key, bool down) {
    bridge::addModifiers(key.control, key.shift, key.alt);
    const bool known = key.code >= 0 && key.code < sf::Keyboard::KeyCount;
    const auto place = static_cast<std::size_t>(known ? key.code : 0);
    const bool repeated = known && down && m_held.test(place);
    if (known) {
        m_held.set(place, down);
    }
    if (key.code == sf::Keyboard::Tab) {
        if (down && !key.control && !key.alt) {
            m_ui.focus.step(key.shift ? -1 : 1);
        }
        return;
    }
    if (const auto mapped = imguiKey(key.code)) {
        bridge::addKey(*mapped, down);
    }
    if (const int code = pressCode(key.code); down && code != 0) {
        m_ui.addKeyPress({code, key.control, key.shift, key.alt, repeated});
    }
}

void SfmlImgui::processMouseButton(const sf::Event::MouseButtonEvent& button, bool down) {
    if (button.button > sf::Mouse::Middle) {
        return;
    }
    bridge::addMousePosition(static_cast<float>(button.x), static_cast<float>(button.y));
    bridge::addMouseButton(static_cast<bridge::MouseButton>(button.button), down);
}

void SfmlImgui::process(const sf::Event& event) {
    switch (event.type) {
    case sf::Event::KeyPressed:
        processKey(event.key, true);
        break;
    case sf::Event::KeyReleased:
        processKey(event.key, false);
        break;
    case sf::Event::TextEntered:
        if (event.text.unicode >= 0x20 && event.text.unicode != 0x7F) {
            ImGui::GetIO().AddInputCharacter(event.text.unicode);
        }
        break;
    case sf::Event::MouseMoved:
        bridge::addMousePosition(static_cast<float>(event.mouseMove.x),
                                 static_cast<float>(event.mouseMove.y));
        break;
    case sf::Event::MouseButtonPressed:
        processMouseButton(event.mouseButton, true);
        break;
    case sf::Event::MouseButtonReleased:
        processMouseButton(event.mouseButton, false);
        break;
    case sf::Event::MouseWheelScrolled:
        if (event.mouseWheelScroll.wheel == sf::Mouse::VerticalWheel) {
            bridge::addWheel(0, event.mouseWheelScroll.delta);
        } else {
            bridge::addWheel(-event.mouseWheelScroll.delta, 0);
        }
        break;
    case sf::Event::MouseLeft:
        bridge::addMousePosition(-1e6F, -1e6F);
        break;
    case sf::Event::LostFocus:
        bridge::addFocusLost();
        m_held.reset(); // The releases go to another window.
        break;
    default:
        break;
    }
}

void SfmlImgui::beginFrame() {
    for (const sf::Event& event : m_queue.takeFrame()) {
        process(event);
    }
}

void SfmlImgui::uploadFonts() {
    if (m_generation == m_ui.fonts().generation()) {
        return;
    }
    unsigned char* pixels = nullptr;
    int width = 0;
    int height = 0;
    ImFontAtlas& atlas = *ImGui::GetIO().Fonts;
    atlas.GetTexDataAsRGBA32(&pixels, &width, &height);
    m_texture.create(static_cast<unsigned>(width), static_cast<unsigned>(height));
    m_texture.update(pixels);
    m_texture.setSmooth(true);
    m_generation = m_ui.fonts().generation();
}

void SfmlImgui::draw(sf::RenderTarget& target) {
    // Only here: the Ui may have rebuilt its fonts at the start of this very frame.
    uploadFonts();
    const ImDrawData* data = ImGui::GetDrawData();
    const sf::View before = target.getView();
    for (int i = 0; i < data->CmdListsCount; ++i) {
        const ImDrawList& list = *data->CmdLists[i];
        for (const ImDrawCmd& command : list.CmdBuffer) {
            if (command.UserCallback == nullptr) {
                drawCommand(target, list, command);
            }
        }
    }
    target.setView(before);
}

void SfmlImgui::drawCommand(sf::RenderTarget& target,
                            const ImDrawList& list,
                            const ImDrawCmd& command) {
    const sf::Vector2f size(target.getSize());
    const float left = std::max(0.0F, std::floor(command.ClipRect.x));
    const float top = std::max(0.0F, std::floor(command.ClipRect.y));
    const float right = std::min(size.x, std::floor(command.ClipRect.z));
    const float bottom = std::min(size.y, std::floor(command.ClipRect.w));
    if (right <= left || bottom <= top) {
        return;
    }
    // A view that shows exactly the clip rectangle, at the clip rectangle: clipping without
    // scissor.
    sf::View view(sf::FloatRect(left, top, right - left, bottom - top));
    view.setViewport(
        {left / size.x, top / size.y, (right - left) / size.x, (bottom - top) / size.y});
    target.setView(view);
    drawTriangles(target, list, command);
}

// Under software rendering a plain fill costs a third of a textured one, and an opaque one less
// again; so triangles that need neither texture nor blending are drawn without, in their order.
void SfmlImgui::drawTriangles(sf::RenderTarget& target,
                              const ImDrawList& list,
                              const ImDrawCmd& command) {
    const ImDrawVert* vertices = list.VtxBuffer.Data + command.VtxOffset;
    const ImDrawIdx* indices = list.IdxBuffer.Data + command.IdxOffset;
    const ImVec2 white = ImGui::GetIO().Fonts->TexUvWhitePixel;
    const sf::Vector2f texels(m_texture.getSize());
    m_vertices.resize(command.ElemCount);
    std::size_t start = 0;
    Fill current = Fill::Plain;
    const auto flush = [&](std::size_t end) {
        if (end > start) {
            sf::RenderStates states(current == Fill::Opaque ? sf::BlendNone : sf::BlendAlpha);
            states.texture = current == Fill::Textured ? &m_texture : nullptr;
            target.draw(&m_vertices[start], end - start, sf::Triangles, states);
        }
        start = end;
    };
    for (std::size_t i = 0; i + 2 < command.ElemCount; i += 3) {
        const ImDrawVert* corners[] = {
            vertices + indices[i], vertices + indices[i + 1], vertices + indices[i + 2]};
        const Fill fill = fillOf(corners, white);
        if (fill != current) {
            flush(i);
            current = fill;
        }
        for (std::size_t k = 0; k < 3; ++k) {
            sf::Vertex& to = m_vertices[i + k];
            to.position = {corners[k]->pos.x, corners[k]->pos.y};
            to.texCoords = {corners[k]->uv.x * texels.x, corners[k]->uv.y * texels.y};
            const ImU32 colour = corners[k]->col;
            to.color.r = static_cast<sf::Uint8>(colour & 0xFFU);
            to.color.g = static_cast<sf::Uint8>((colour >> 8U) & 0xFFU);
            to.color.b = static_cast<sf::Uint8>((colour >> 16U) & 0xFFU);
            to.color.a = static_cast<sf::Uint8>((colour >> 24U) & 0xFFU);
        }
    }
    flush(command.ElemCount);
}

void SfmlImgui::showCursor(sf::Window& window) {
    const ImGuiMouseCursor wanted = ImGui::GetMouseCursor();
    if (wanted == m_shown || wanted < 0 || wanted >= ImGuiMouseCursor_COUNT) {
        return;
    }
    if (const auto& cursor = m_cursors[static_cast<std::size_t>(wanted)]) {
        window.setMouseCursor(*cursor);
        m_shown = wanted;
    }
}

} // namespace app
