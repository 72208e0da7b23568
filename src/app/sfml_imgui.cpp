#include "app/sfml_imgui.h"

#include <SFML/Graphics/Vertex.hpp>
#include <SFML/Graphics/View.hpp>
#include <SFML/Window/Clipboard.hpp>
#include <SFML/Window/Keyboard.hpp>

#include <algorithm>
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
        m_ui.addKeyPress({code, key.control, key.shift, key.alt});
    }
}

void SfmlImgui::processMouseButton(const sf::Event::MouseButtonEvent& button, bool down) {
    if (button.button > sf::Mouse::Middle) {
        return;
    }
    const auto i = static_cast<std::size_t>(button.button);
    bridge::addMousePosition(static_cast<float>(button.x), static_cast<float>(button.y));
    m_buttonDown[i] = down;
    if (!down && m_pressedThisFrame[i]) {
        // Pressed and released within one frame: ImGui must see it down for a frame.
        m_releaseLater[i] = true;
        return;
    }
    m_pressedThisFrame[i] = down;
    bridge::addMouseButton(static_cast<bridge::MouseButton>(i), down);
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
        break;
    default:
        break;
    }
}

void SfmlImgui::beginFrame() {
    if (m_generation != m_ui.fonts().generation()) {
        uploadFonts();
    }
}

void SfmlImgui::uploadFonts() {
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
    // The Ui may have rebuilt its fonts at the start of this very frame.
    beginFrame();
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
    for (std::size_t i = 0; i < m_releaseLater.size(); ++i) {
        m_pressedThisFrame[i] = false;
        if (m_releaseLater[i]) {
            m_releaseLater[i] = false;
            bridge::addMouseButton(static_cast<bridge::MouseButton>(i), m_buttonDown[i]);
            m_ui.animateUntil(m_ui.now() + 0.05);
        }
    }
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
    const sf::Vector2f texels(m_texture.getSize());
    const ImDrawVert* vertices = list.VtxBuffer.Data + command.VtxOffset;
    const ImDrawIdx* indices = list.IdxBuffer.Data + command.IdxOffset;
    m_vertices.resize(command.ElemCount);
    for (unsigned i = 0; i < command.ElemCount; ++i) {
        const ImDrawVert& from = vertices[indices[i]];
        sf::Vertex& to = m_vertices[i];
        to.position = {from.pos.x, from.pos.y};
        to.texCoords = {from.uv.x * texels.x, from.uv.y * texels.y};
        to.color = sf::Color(static_cast<sf::Uint8>(from.col & 0xFFU),
                             static_cast<sf::Uint8>((from.col >> 8U) & 0xFFU),
                             static_cast<sf::Uint8>((from.col >> 16U) & 0xFFU),
                             static_cast<sf::Uint8>((from.col >> 24U) & 0xFFU));
    }
    // A view that shows exactly the clip rectangle, at the clip rectangle: clipping without
    // scissor.
    sf::View view(sf::FloatRect(left, top, right - left, bottom - top));
    view.setViewport(
        {left / size.x, top / size.y, (right - left) / size.x, (bottom - top) / size.y});
    target.setView(view);
    target.draw(m_vertices.data(), m_vertices.size(), sf::Triangles, sf::RenderStates(&m_texture));
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
