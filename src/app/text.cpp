#include "app/text.h"

#include "app/vec.h"

#include <algorithm>
#include <array>
#include <cfloat>
#include <vector>

namespace app {
namespace {

// A closing quotation mark or bracket here, behind a full stop or the like: the only place where
// Dear ImGui breaks a line that we would not.
bool closesBehindStop(std::string_view text, std::size_t at) {
    constexpr std::array<std::string_view, 4> closing{"\u2019", "\u201D", "\u203A", ")"};
    return at > 0 && std::string_view(".,;!?\"").find(text[at - 1]) != std::string_view::npos &&
           std::any_of(closing.begin(), closing.end(), [&](std::string_view sign) {
               return text.substr(at, sign.size()) == sign;
           });
}

bool mayBreakWrongly(std::string_view text) {
    for (std::size_t at = 1; at < text.size(); ++at)
        if (closesBehindStop(text, at))
            return true;
    return false;
}

// The text with its line ends, as Dear ImGui would put them, but for a mark that would begin a line
// it closes: there the word before it goes along.
std::string withLineEnds(Font font, std::string_view text, float wrapWidth) {
    const ImFont* const glyphs = ui().fonts().get(font);
    const float scale = lineHeight(font) / glyphs->FontSize;
    const char* const end = text.data() + text.size();
    std::string lines;
    for (std::size_t from = 0; from < text.size();) {
        const char* const start = text.data() + from;
        const char* const stop = std::find(start, end, '\n');
        const char* const wrap = glyphs->CalcWordWrapPositionA(scale, start, stop, wrapWidth);
        auto to = static_cast<std::size_t>(wrap - text.data());
        if (wrap == start && start != stop) // too narrow for a single sign: that one all the same
            do
                ++to;
            while (to < text.size() && (static_cast<unsigned char>(text[to]) & 0xC0U) == 0x80U);
        if (closesBehindStop(text, to))
            if (const std::size_t space = text.rfind(' ', to);
                space != std::string_view::npos && space > from)
                to = space;
        lines += (from == 0 ? "" : "\n") + std::string(text.substr(from, to - from));
        from = to;
        if (from < text.size() && text[from] == '\n')
            ++from;
        else
            while (from < text.size() && text[from] == ' ')
                ++from;
    }
    return lines;
}

ImVec2 measure(Font font, std::string_view text, float wrapWidth) {
    if (text.empty()) {
        return {0, lineHeight(font)};
    }
    if (wrapWidth > 0 && mayBreakWrongly(text))
        return measure(font, withLineEnds(font, text, wrapWidth), 0);
    return ui().fonts().get(font)->CalcTextSizeA(
        lineHeight(font), FLT_MAX, wrapWidth, text.data(), text.data() + text.size());
}

struct Word {
    std::string_view text;
    bool strong = false;
    bool spaceBefore = false;
    bool lineBefore = false;
};

// Splits at spaces and line ends; "**" switches between normal and bold, also inside a word.
std::vector<Word> words(std::string_view text) {
    std::vector<Word> out;
    bool strong = false;
    bool space = false;
    bool line = false;
    std::size_t start = 0;
    const auto flush = [&](std::size_t end) {
        if (end > start) {
            out.push_back({text.substr(start, end - start), strong, space, line});
            space = line = false;
        }
    };
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text.substr(i, 2) == "**") {
            flush(i);
            strong = !strong;
            start = i + 2;
            ++i;
        } else if (text[i] == ' ' || text[i] == '\n') {
            flush(i);
            line = line || text[i] == '\n';
            space = true;
            start = i + 1;
        }
    }
    flush(text.size());
    return out;
}

} // namespace

float textWidth(Font font, std::string_view text) {
    return measure(font, text, 0).x;
}

float textHeight(Font font, std::string_view text, float wrapWidth) {
    return measure(font, text, wrapWidth).y;
}

void drawText(
    ImDrawList* draw, Font font, ImVec2 at, ImU32 colour, std::string_view text, float wrapWidth) {
    if (text.empty()) {
        return;
    }
    if (wrapWidth > 0 && mayBreakWrongly(text))
        return drawText(draw, font, at, colour, withLineEnds(font, text, wrapWidth), 0);
    draw->AddText(ui().fonts().get(font),
                  lineHeight(font),
                  rounded(at),
                  colour,
                  text.data(),
                  text.data() + text.size(),
                  wrapWidth);
}

namespace {

std::vector<std::string> linesOf(Font font, std::string_view text, float wrapWidth) {
    std::vector<std::string> lines(1);
    for (const Word& word : words(text)) {
        std::string longer = lines.back();
        longer += longer.empty() ? "" : " ";
        longer += word.text;
        if (lines.back().empty() || (!word.lineBefore && textWidth(font, longer) <= wrapWidth)) {
            lines.back() = longer;
        } else {
            lines.emplace_back(word.text);
        }
    }
    return lines;
}

} // namespace

void drawCentredText(
    ImDrawList* draw, Font font, ImVec2 top, ImU32 colour, std::string_view text, float wrapWidth) {
    for (const std::string& line : linesOf(font, text, wrapWidth)) {
        drawText(draw, font, {top.x - textWidth(font, line) / 2, top.y}, colour, line);
        top.y += lineHeight(font);
    }
}

float centredTextHeight(Font font, std::string_view text, float wrapWidth) {
    return lineHeight(font) * static_cast<float>(linesOf(font, text, wrapWidth).size());
}

std::string shortened(Font font, std::string_view text, float width) {
    if (textWidth(font, text) <= width) {
        return std::string(text);
    }
    std::size_t low = 0;
    std::size_t high = text.size();
    while (low < high) {
        const std::size_t mid = (low + high + 1) / 2;
        if (textWidth(font, std::string(text.substr(0, mid)) + "…") <= width) {
            low = mid;
        } else {
            high = mid - 1;
        }
    }
    // Not in the middle of a character, and not behind a space.
    while (low > 0 && (static_cast<unsigned char>(text[low]) & 0xC0U) == 0x80U) {
        --low;
    }
    while (low > 0 && text[low - 1] == ' ') {
        --low;
    }
    return std::string(text.substr(0, low)) + "…";
}

bool drawTextFit(
    ImDrawList* draw, Font font, ImVec2 at, ImU32 colour, std::string_view text, float width) {
    const std::string shown = shortened(font, text, width);
    drawText(draw, font, at, colour, shown);
    return shown.size() != text.size();
}

void label(Font font, ImU32 colour, std::string_view text) {
    const ImVec2 at = ImGui::GetCursorScreenPos();
    const float width = std::min(columnWidth(), std::ceil(textWidth(font, text)));
    const bool cut = drawTextFit(ImGui::GetWindowDrawList(), font, at, colour, text, width);
    ImGui::Dummy({width, lineHeight(font)});
    if (cut && ImGui::IsItemHovered()) {
        showTooltip(text);
    }
}

void paragraph(Font font, ImU32 colour, std::string_view text) {
    const ImVec2 at = ImGui::GetCursorScreenPos();
    const float width = columnWidth();
    drawText(ImGui::GetWindowDrawList(), font, at, colour, text, width);
    ImGui::Dummy({width, textHeight(font, text, width)});
}

void richParagraph(Font font, Font strong, ImU32 colour, std::string_view text) {
    const ImVec2 start = ImGui::GetCursorScreenPos();
    const float width = columnWidth();
    const float space = textWidth(font, " ");
    const float line = lineHeight(font) * 1.12F;
    ImVec2 at = start;
    for (const Word& word : words(text)) {
        const Font use = word.strong ? strong : font;
        const float wide = textWidth(use, word.text);
        const float before = word.spaceBefore && at.x > start.x ? space : 0;
        if (word.lineBefore || (at.x + before + wide > start.x + width && at.x > start.x)) {
            at = {start.x, at.y + line};
        } else {
            at.x += before;
        }
        drawText(
            ImGui::GetWindowDrawList(), use, at, word.strong ? colours().ink : colour, word.text);
        at.x += wide;
    }
    ImGui::Dummy({width, at.y + line - start.y});
}

void showTooltip(std::string_view text) {
    showTooltip({}, text);
}

void showTooltip(std::string_view title, std::string_view text) {
    const float limit = std::min(em(360), ImGui::GetIO().DisplaySize.x * 0.6F);
    const float wide = std::min(
        limit,
        std::ceil(std::max(textWidth(Font::CaptionStrong, title), textWidth(Font::Caption, text))));
    ImGui::PushStyleVar(ImGuiStyleVar_WindowPadding, {gap(12), gap(9)});
    ImGui::PushStyleVar(ImGuiStyleVar_ItemSpacing, {0, gap(3)});
    ImGui::PushStyleVar(ImGuiStyleVar_WindowRounding, 8);
    ImGui::BeginTooltip();
    const auto part = [wide](Font font, ImU32 colour, std::string_view what) {
        if (!what.empty()) {
            drawText(ImGui::GetWindowDrawList(),
                     font,
                     ImGui::GetCursorScreenPos(),
                     colour,
                     what,
                     wide + 1);
            ImGui::Dummy({wide, textHeight(font, what, wide + 1)});
        }
    };
    part(Font::CaptionStrong, colours().ink, title);
    part(Font::Caption, title.empty() ? colours().ink : colours().muted, text);
    ImGui::EndTooltip();
    ImGui::PopStyleVar(3);
}

void verticalGap(float pixels) {
    // Dummy adds the item spacing as well; here the distance is what the caller said.
    const float spacing = ImGui::GetStyle().ItemSpacing.y;
    ImGui::SetCursorPosY(ImGui::GetCursorPosY() + gap(pixels) - spacing);
    ImGui::Dummy({0, 0});
}

} // namespace app
