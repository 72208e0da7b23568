// From what the student may see to what the ring draws. No drawing here.
#pragma once

#include "app/play_scene.h"
#include "app/ring_view.h"

namespace app {

RingModel ringModelOf(const PlayScene& scene);

/// What a customer said, in quotation marks.
std::string quoted(const std::string& text);

} // namespace app
