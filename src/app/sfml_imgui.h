// Our own backend between SFML and Dear ImGui: events in, triangles out. Draws with sf::Vertex and
// clips with sf::View, so it makes no OpenGL call itself. Belongs to one window and one Ui.
#pragma once

#include "app/imgui_bridge.h"
#include "app/input_queue.h"
#include "app/ui.h"

#include <SFML/Graphics/RenderTarget.hpp>
#include <SFML/Graphics/Texture.hpp>
#include <SFML/Window/Cursor.hpp>
#include <SFML/Window/Event.hpp>
#include <SFML/Window/Window.hpp>
#include <imgui.h>

#include <array>
#include <bitset>
#include <memory>
#include <vector>

namespace app {

class SfmlImgui {
public:
    explicit SfmlImgui(Ui& ui);

    /// Keeps an event for the frame whose turn it is.
    void add(const sf::Event& event) { m_queue.add(event); }
    /// True while events wait for a frame of their own.
    bool waiting() const { return !m_queue.empty(); }
    /// Before a frame: hands its events to ImGui and to the Ui's keys and focus order.
    void beginFrame();
    /// After a frame: draws what ImGui rendered.
    void draw(sf::RenderTarget& target);
    /// Shows the mouse pointer that ImGui asks for. The Ui's backend must outlive the window.
    void showCursor(sf::Window& window);

private:
    void process(const sf::Event& event);
    void processKey(const sf::Event::KeyEvent& key, bool down);
    void processMouseButton(const sf::Event::MouseButtonEvent& button, bool down);
    void uploadFonts();
    void drawCommand(sf::RenderTarget& target, const ImDrawList& list, const ImDrawCmd& command);
    void drawTriangles(sf::RenderTarget& target, const ImDrawList& list, const ImDrawCmd& command);

    Ui& m_ui;
    InputQueue m_queue;
    bridge::Clipboard m_clipboard;
    std::bitset<sf::Keyboard::KeyCount> m_held;
    sf::Texture m_texture;
    int m_generation = 0;
    std::vector<sf::Vertex> m_vertices;
    std::array<std::unique_ptr<sf::Cursor>, ImGuiMouseCursor_COUNT> m_cursors;
    ImGuiMouseCursor m_shown = ImGuiMouseCursor_Arrow;
};

} // namespace app
