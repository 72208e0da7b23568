// Figures as bars: the dossier's meters with their uncertainty, rubric rows, progress, the agenda's
// hour blocks, the header's figures and the legend dots of the news.
#pragma once

#include <imgui.h>

#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

namespace app {

struct Meter {
    std::string_view label = {};
    double share = 0;            ///< 0..1, where the bar ends
    std::string_view value = {}; ///< at the right: "44", "36%", "±13"
    ImU32 colour = 0;            ///< of the filled part
    bool uncertain = false;      ///< draw low..high as a band with a mark at share
    double low = 0, high = 0;    ///< 0..1
    bool strongLabel = false;
    bool mutedValue = false;
    bool highlighted = false;          ///< a tinted row behind it ("your choice")
    std::string_view note = {};        ///< after the label, muted: "(jouw keuze)"
    float labelShare = 0.34F;          ///< of the row's width, at least
    float labelWidth = 0;              ///< pixels; from meterLabelWidth(), aligns a group's bars
    float valueWidth = 0;              ///< pixels, at least; aligns them at the right
    std::string_view explanation = {}; ///< shown on hover and focus
};
/// A row the width of the column; true when pressed ("why did this change?").
bool meterRow(const char* id, const Meter& meter);

/// The label column that fits all of these in rows as wide as the current column.
float meterLabelWidth(std::initializer_list<std::string_view> labels, float labelShare = 0.34F);
float meterLabelWidth(const std::vector<std::string>& labels, float labelShare = 0.34F);

/// A plain bar of this width.
void progressBar(float width, double share, ImU32 colour, ImU32 track);

/// Blocks of one hour each: used (dark), planned now (light), free.
void hourBlocks(int total, int used, int planned);

struct HeaderStat {
    std::string_view label = {}, value = {};
    std::string_view delta = {}; ///< "6%", without sign; empty for none
    int direction = 0;           ///< +1 draws ▲, -1 draws ▼
    bool deltaIsGood = true;
    std::string_view explanation = {};
};
/// For the dark bar: label above value, placed at the cursor; true when pressed.
bool headerStat(const char* id, const HeaderStat& stat);
float headerStatWidth(const HeaderStat& stat);
float headerStatHeight();

/// A coloured dot and a text that wraps beside it (news); true when pressed, if it has an id.
bool dotRow(const char* id, ImU32 dot, std::string_view text);

} // namespace app
