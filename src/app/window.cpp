#include "app/window.h"

#include <algorithm>
#include <chrono>

#ifdef __GLIBC__
#include <malloc.h>
#endif

#include "app/sfml_imgui.h"
#include "app/vec.h"

#include <SFML/Graphics/RenderWindow.hpp>
#include <SFML/System/Sleep.hpp>
#include <SFML/Window/VideoMode.hpp>

namespace app {

namespace {

// The software renderer takes and returns megabytes for every draw call. By default the C library
// gives such blocks back to the system each time; keeping them saves a third of a frame.
void keepLargeBlocks() {
#ifdef __GLIBC__
    mallopt(M_MMAP_THRESHOLD, 64 * 1024 * 1024);
    mallopt(M_TRIM_THRESHOLD, 256 * 1024 * 1024);
#endif
}

} // namespace

// The order matters: cursors (in the backend) must outlive the window, ImGui must outlive both.
struct Window::Parts {
    explicit Parts(const Options& options) : ui(options.textPercent, options.theme), backend(ui) {}

    Ui ui;
    SfmlImgui backend;
    sf::RenderWindow window;
    sf::Clock clock;

    bool frame(const DrawFrame& draw);
    bool pump();
};

Window::Window(const Options& options) : m_parts(std::make_unique<Parts>(options)) {
    keepLargeBlocks();
    const sf::VideoMode desktop = sf::VideoMode::getDesktopMode();
    const unsigned width = std::min(static_cast<unsigned>(options.width), desktop.width);
    const unsigned height = std::min(static_cast<unsigned>(options.height), desktop.height);
    sf::RenderWindow& window = m_parts->window;
    window.create(sf::VideoMode(width, height),
                  sf::String::fromUtf8(options.title.begin(), options.title.end()),
                  sf::Style::Default);
    // SFML 2.5.1 centres wrongly under X11.
    window.setPosition({static_cast<int>((desktop.width - width) / 2),
                        static_cast<int>((desktop.height - height) / 2)});
    window.setKeyRepeatEnabled(true);
    window.setFramerateLimit(60);
}

Window::~Window() = default;

Ui& Window::ui() {
    return m_parts->ui;
}

bool Window::Parts::frame(const DrawFrame& draw) {
    const sf::Vector2u size = window.getSize();
    backend.beginFrame();
    ui.beginFrame({static_cast<float>(size.x), static_cast<float>(size.y)},
                  clock.restart().asSeconds());
    const bool goOn = draw(ui);
    ui.endFrame();
    const ImU32 paper = ui.palette().paper;
    window.clear(sf::Color(static_cast<sf::Uint8>(paper & 0xFFU),
                           static_cast<sf::Uint8>((paper >> 8U) & 0xFFU),
                           static_cast<sf::Uint8>((paper >> 16U) & 0xFFU)));
    backend.draw(window);
    window.display();
    backend.showCursor(window);
    return goOn;
}

bool Window::Parts::pump() {
    bool any = false;
    sf::Event event{};
    while (window.pollEvent(event)) {
        any = true;
        if (event.type == sf::Event::Closed) {
            window.close();
        } else if (event.type == sf::Event::Resized) {
            window.setView(sf::View(sf::FloatRect(0,
                                                  0,
                                                  static_cast<float>(event.size.width),
                                                  static_cast<float>(event.size.height))));
        } else {
            backend.add(event);
        }
    }
    return any;
}

void Window::run(const DrawFrame& draw, const std::function<bool()>& wake) {
    Parts& parts = *m_parts;
    // After an event ImGui needs a few frames to settle (hover, layout, fading); at rest, a frame
    // every quarter of a second lets the caret blink.
    constexpr int framesAfterEvent = 4;
    constexpr int betweenWakes = 50; // milliseconds
    int due = framesAfterEvent;
    sf::Clock sinceFrame, sinceWake;
    while (parts.window.isOpen()) {
        if (parts.pump() || parts.backend.waiting()) {
            due = framesAfterEvent;
        }
        if (!parts.window.isOpen()) {
            break;
        }
        if (sinceWake.getElapsedTime().asMilliseconds() >= betweenWakes) {
            sinceWake.restart();
            due = wake() ? std::max(due, 1) : due;
        }
        const bool restIsOver = sinceFrame.getElapsedTime().asMilliseconds() >= 250;
        if (due > 0 || parts.ui.animating() || restIsOver) {
            sinceFrame.restart();
            due = std::max(0, due - 1);
            if (!parts.frame(draw)) {
                parts.window.close();
            }
        } else {
            sf::sleep(sf::milliseconds(8));
        }
    }
}

FrameTimes Window::measure(int frames, const DrawFrame& draw) {
    Parts& parts = *m_parts;
    parts.window.setFramerateLimit(0);
    std::vector<double> times;
    constexpr int warmUp = 5;
    for (int i = 0; i < frames + warmUp && parts.window.isOpen(); ++i) {
        parts.pump();
        const auto start = std::chrono::steady_clock::now();
        parts.frame(draw);
        const std::chrono::duration<double, std::milli> took =
            std::chrono::steady_clock::now() - start;
        if (i >= warmUp) {
            times.push_back(took.count());
        }
    }
    std::sort(times.begin(), times.end());
    if (times.empty()) {
        return {};
    }
    const auto at = [&times](double share) {
        return times[static_cast<std::size_t>(share * static_cast<double>(times.size() - 1))];
    };
    return {at(0.5), at(0.95)};
}

} // namespace app
