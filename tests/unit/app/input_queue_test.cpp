#include "app/input_queue.h"
#include "support/catch.hpp"

using app::InputQueue;

namespace {

sf::Event key(sf::Event::EventType type, sf::Keyboard::Key code) {
    sf::Event event{};
    event.type = type;
    event.key.code = code;
    return event;
}

sf::Event down(sf::Keyboard::Key code) {
    return key(sf::Event::KeyPressed, code);
}

sf::Event up(sf::Keyboard::Key code) {
    return key(sf::Event::KeyReleased, code);
}

sf::Event text(char32_t character) {
    sf::Event event{};
    event.type = sf::Event::TextEntered;
    event.text.unicode = character;
    return event;
}

sf::Event moved(int x) {
    sf::Event event{};
    event.type = sf::Event::MouseMoved;
    event.mouseMove.x = x;
    return event;
}

sf::Event button(bool isDown) {
    sf::Event event{};
    event.type = isDown ? sf::Event::MouseButtonPressed : sf::Event::MouseButtonReleased;
    event.mouseButton.button = sf::Mouse::Left;
    return event;
}

// The frames as a word each: which events it held, in order.
std::vector<std::string> frames(InputQueue& queue) {
    std::vector<std::string> all;
    while (!queue.empty()) {
        std::string word;
        for (const sf::Event& event : queue.takeFrame()) {
            switch (event.type) {
            case sf::Event::KeyPressed:
                word += 'd';
                break;
            case sf::Event::KeyReleased:
                word += 'u';
                break;
            case sf::Event::TextEntered:
                word += 't';
                break;
            case sf::Event::MouseMoved:
                word += 'm';
                break;
            case sf::Event::MouseButtonPressed:
                word += 'D';
                break;
            case sf::Event::MouseButtonReleased:
                word += 'U';
                break;
            default:
                word += '?';
            }
        }
        all.push_back(word);
    }
    return all;
}

std::vector<std::string> framesOf(const std::vector<sf::Event>& events) {
    InputQueue queue;
    for (const sf::Event& event : events) {
        queue.add(event);
    }
    return frames(queue);
}

using Words = std::vector<std::string>;

} // namespace

TEST_CASE("a key pressed and released within one frame is down for a frame") {
    CHECK(framesOf({down(sf::Keyboard::Enter), up(sf::Keyboard::Enter)}) == Words{"d", "u"});
}

TEST_CASE("two keys in one frame come one after the other, with their text") {
    CHECK(framesOf({down(sf::Keyboard::A),
                    text('a'),
                    up(sf::Keyboard::A),
                    down(sf::Keyboard::B),
                    text('b'),
                    up(sf::Keyboard::B)}) == Words{"dt", "udt", "u"});
}

TEST_CASE("a held key that repeats itself does not queue up") {
    CHECK(framesOf({down(sf::Keyboard::A),
                    text('a'),
                    down(sf::Keyboard::A),
                    text('a'),
                    down(sf::Keyboard::A),
                    text('a')}) == Words{"dtdtdt"});
}

TEST_CASE("Shift does not make its letter wait") {
    CHECK(framesOf({down(sf::Keyboard::LShift), down(sf::Keyboard::A), text('A')}) == Words{"ddt"});
}

TEST_CASE("a click happens where the mouse was, however fast it went on") {
    CHECK(framesOf({moved(1), moved(2), button(true), button(false), moved(3), moved(4)}) ==
          Words{"mmD", "U", "mm"});
}

TEST_CASE("after the focus is lost a key counts as pressed anew") {
    sf::Event lost{};
    lost.type = sf::Event::LostFocus;
    CHECK(framesOf({down(sf::Keyboard::A), lost, down(sf::Keyboard::A), up(sf::Keyboard::A)}) ==
          Words{"d", "?d", "u"});
}
