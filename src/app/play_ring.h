// From what the student may see to what the ring draws. No drawing here.
#pragma once

#include "app/play_scene.h"
#include "app/ring_view.h"

namespace app {

RingModel ringModelOf(const PlayScene& scene);

} // namespace app
