// A connection to the screen, asked for before SFML does: SFML aborts the program where there is
// none. It is held for as long as windows are made, because a display server that loses its last
// client may start afresh and refuse the next one for a moment. Draws nothing.
#pragma once

namespace app {

class Display {
public:
    Display();
    ~Display();
    Display(const Display&) = delete;
    Display& operator=(const Display&) = delete;

    /// True if a window can be opened.
    [[nodiscard]] bool available() const { return m_available; }

private:
    void* m_library = nullptr;
    void* m_connection = nullptr;
    bool m_available = false;
};

} // namespace app
