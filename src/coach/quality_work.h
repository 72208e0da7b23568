// The quality of a game (quality.h) found in the background, for a window that must not wait.
#pragma once

#include "game/session.h"

#include <chrono>
#include <memory>

namespace coach {

class QualityWork {
public:
    // Begins at once, on a thread of its own and so many helping it.
    QualityWork(game::Session session, int threads);
    // Stops it and waits for that, some hundredths of a second.
    ~QualityWork();
    QualityWork(const QualityWork&) = delete;
    QualityWork& operator=(const QualityWork&) = delete;

    // Nothing: not yet.
    [[nodiscard]] std::optional<game::Quality> found() const;
    // Until it is found, or so long; nothing: not yet.
    std::optional<game::Quality> wait(std::chrono::milliseconds most = std::chrono::hours(1));

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace coach
