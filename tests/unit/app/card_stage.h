// A modal card on an empty screen, without a display: draws frames, moves the mouse, presses keys,
// and collects the decisions that the card wishes.
#pragma once

#include "app/play_scene.h"
#include "app/ui.h"

#include <functional>

namespace support {

class CardStage {
public:
    using Draw = std::function<void(app::PlayScene&)>;

    explicit CardStage(game::Session session,
                       Draw draw,
                       int textPercent = 100,
                       ImVec2 size = {1280, 800});

    void frames(int count = 4);
    /// Tab this many times, or Shift+Tab when negative.
    void tab(int steps);
    void press(ImGuiKey key);
    void pressNumber(int number);
    /// The middle of the screen's height of each thing that can be pressed on this vertical line.
    std::vector<ImVec2> pressables(float x);
    void click(ImVec2 at);
    /// Takes the last wish as the play screen does; fails the test when the game refuses it.
    void carryOut();

    app::Desk& desk() { return m_desk; }
    const std::vector<game::Decision>& wished() const { return m_wished; }
    /// The card on top; fails the test when there is none.
    struct Place {
        ImVec2 min, max;
        float hidden = 0; ///< pixels of it that can only be seen by scrolling the card as a whole
    };
    Place card() const;
    /// How far the middle of the card on top is scrolled down.
    float scrolled() const;

    base::Language language = base::Language::Dutch;

private:
    void frame();

    app::Ui m_ui;
    app::Desk m_desk;
    Draw m_draw;
    ImVec2 m_size;
    app::PlayChoice m_choice;
    std::vector<game::Decision> m_wished;
};

} // namespace support
