// The strip below the screens while a scenario is being written or tried: that this is a trial
// game, what became of the file that was saved last, and what can be done about it. Takes its room
// from the screens, so that it covers nothing.
#pragma once

#include "app/screen.h"
#include "game/carry_over.h"
#include "scenario/diagnostic.h"

#include <vector>

namespace app {

class AuthorBar {
public:
    enum class Wish : std::uint8_t { None, Mistakes, GoOn, Restart };

    /// Nothing to tell any more.
    void clear() { m_news = {}; }
    void tellReloaded(const std::string& file, std::vector<scenario::Diagnostic> warnings);
    void tellMended(const std::string& file);
    void tellMistakes(const std::string& file, std::vector<scenario::Diagnostic> mistakes);
    void tellGone(const std::string& file, bool playing);
    /// The game does not fit the new version.
    void tellStopped(const std::string& file, const game::Stopped& stopped);

    const std::string& file() const { return m_news.file; }
    const std::vector<scenario::Diagnostic>& diagnostics() const { return m_news.diagnostics; }
    /// What it says now; empty when nothing.
    base::Text text() const { return m_news.text; }

    /// How much it needs of the screen's height; 0 when there is nothing to show.
    float height(const Shell& shell, bool trial, bool canRestart, float width) const;
    /// Draws in the last `height` pixels of the window.
    Wish draw(const Shell& shell, bool trial, bool canRestart);

private:
    enum class Kind : std::uint8_t { None, Good, Warnings, Mistakes, Gone, Stopped };
    struct News {
        Kind kind = Kind::None;
        std::string file;
        base::Text text;
        std::vector<scenario::Diagnostic> diagnostics;
        int week = 0; ///< to go on from
    };
    struct Line;
    Line lineOf(const Shell& shell, bool trial, bool canRestart, float width) const;

    News m_news;
};

} // namespace app
