// Parts of the home screen: a scenario's title with its best grade, its facts, its objectives, and
// the row of an earlier game.
#pragma once

#include "app/library.h"
#include "app/screen.h"
#include "records/store.h"
#include "scenario/scenario.h"

#include <optional>

namespace app {

/// The order in which scenarios are offered, as positions: a newcomer's first, those with mistakes
/// last.
std::vector<std::size_t> easiestFirst(const std::vector<Library::Entry>& entries);

/// "Niveau 1 van 3 · 90 minuten · 26 weken · 24 relaties".
std::string factsOf(const Shell& shell, const scenario::Scenario& scenario);
void drawTitleAndGrade(const Shell& shell,
                       const scenario::Scenario& scenario,
                       std::optional<double> grade);
/// The first `most` of them, in two columns where there is room.
void drawObjectives(const Shell& shell, const scenario::Scenario& scenario, std::size_t most);

/// Three steps for who is new here.
void drawHowItWorks(const Shell& shell);

/// True when it was pressed; a run that cannot be read says why and cannot be pressed.
bool drawRunRow(const char* id, const Shell& shell, const records::StoredRun& run);

} // namespace app
