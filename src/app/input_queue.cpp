#include "app/input_queue.h"

#include <optional>

namespace app {
namespace {

struct Switch {
    int id = 0;
    bool down = false;
};

// Shift, Control, Alt and the like only colour another press: they never make it wait.
bool modifier(sf::Keyboard::Key key) {
    return key >= sf::Keyboard::LControl && key <= sf::Keyboard::RSystem;
}

// Keys are numbered from 0 (from -1, the unknown one), buttons from 1000.
std::optional<Switch> switched(const sf::Event& event) {
    switch (event.type) {
    case sf::Event::KeyPressed:
    case sf::Event::KeyReleased:
        if (modifier(event.key.code)) {
            return std::nullopt;
        }
        return Switch{static_cast<int>(event.key.code), event.type == sf::Event::KeyPressed};
    case sf::Event::MouseButtonPressed:
    case sf::Event::MouseButtonReleased:
        return Switch{1000 + static_cast<int>(event.mouseButton.button),
                      event.type == sf::Event::MouseButtonPressed};
    default:
        return std::nullopt;
    }
}

bool isButton(int id) {
    return id >= 1000;
}

} // namespace

std::vector<sf::Event> InputQueue::takeFrame() {
    std::vector<sf::Event> frame;
    std::optional<int> pressed;
    bool buttonMoved = false;
    while (!m_waiting.empty()) {
        const sf::Event& event = m_waiting.front();
        if (const auto change = switched(event)) {
            const bool fresh = change->down && !m_down.contains(change->id);
            if (pressed && (fresh || (!change->down && change->id == *pressed))) {
                break;
            }
            if (fresh) {
                pressed = change->id;
                m_down.insert(change->id);
            } else if (!change->down) {
                m_down.erase(change->id);
            }
            buttonMoved = buttonMoved || isButton(change->id);
        } else if (event.type == sf::Event::MouseMoved && buttonMoved) {
            break; // a press or release happens where it happened, not where the mouse went after
        } else if (event.type == sf::Event::LostFocus) {
            if (pressed) {
                break;
            }
            m_down.clear();
        }
        frame.push_back(event);
        m_waiting.pop_front();
    }
    return frame;
}

} // namespace app
