// What the player did, dealt out to frames. A key or button that goes down and up within one slow
// frame would never be seen down; so a frame gets one press at most, its release comes a frame
// later, and everything after it waits its turn. Not a map of keys: that is SfmlImgui's.
#pragma once

#include <SFML/Window/Event.hpp>

#include <deque>
#include <set>
#include <vector>

namespace app {

class InputQueue {
public:
    void add(const sf::Event& event) { m_waiting.push_back(event); }
    bool empty() const { return m_waiting.empty(); }

    /// The events of the next frame, in the order they came. Those of a held key that repeats
    /// itself come as often as they came: they need no frame of their own.
    std::vector<sf::Event> takeFrame();

private:
    std::deque<sf::Event> m_waiting;
    std::set<int> m_down; ///< keys and buttons, as numbered in the source
};

} // namespace app
