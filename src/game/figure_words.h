// Name, meaning and unit of each figure that can be asked about. Internal to game.
#pragma once

#include "game/explanation.h"

namespace game {

struct FigureWords {
    Text title;
    Text meaning;
    Explanation::Unit unit = Explanation::Unit::Share;
};

FigureWords wordsFor(Figure figure);

} // namespace game
