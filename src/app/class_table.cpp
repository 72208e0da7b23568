#include "app/class_table.h"

#include "app/text.h"
#include "app/ui.h"
#include "app/vec.h"
#include "base/certain.h"
#include "records/verdict.h"

#include <fmt/format.h>

#include <algorithm>
#include <numeric>

namespace app {
namespace {

std::string shownName(const records::GradedFile& file, const records::ClassNames& names) {
    const records::ClassMember* const member = names.find(file.student);
    const std::string& name = member != nullptr ? member->name : file.name;
    return !name.empty() ? name : !file.student.empty() ? file.student : file.file;
}

// What tells whose it is besides the name.
std::string detailOf(const records::GradedFile& file, const std::string& shown) {
    std::string detail = file.student == shown ? std::string{} : file.student;
    if (file.file != shown)
        detail += (detail.empty() ? "" : " · ") + file.file;
    return detail;
}

struct TableRow {
    std::string name, detail, reason, right;
    Font rightFont = Font::Title;
    ImU32 rightColour = 0;
};

TableRow
rowOf(const Shell& shell, const records::GradedFile& file, const records::ClassNames& names) {
    const Palette& p = colours();
    TableRow row;
    row.name = shownName(file, names);
    row.detail = detailOf(file, row.name);
    if (file.counts()) {
        const double grade = base::certain(file.grade);
        row.right = records::gradeShown(grade, shell.language);
        row.rightColour = grade >= game::passingGrade ? p.goodText : p.badText;
    } else {
        row.right = shell.say(records::wordOf(file.verdict));
        row.rightFont = Font::CaptionStrong;
        row.rightColour = p.badText;
        row.reason = shell.say(file.reason);
    }
    return row;
}

void drawRow(const TableRow& row) {
    const Palette& p = colours();
    const ImVec2 at = ImGui::GetCursorScreenPos();
    const float width = columnWidth();
    const float rightWide = textWidth(row.rightFont, row.right);
    const float textWide = width - rightWide - gap(16);
    const float pad = gap(7);
    const float reasonHigh =
        row.reason.empty() ? 0 : textHeight(Font::Caption, row.reason, textWide) + gap(2);
    const float detailHigh = row.detail.empty() ? 0 : lineHeight(Font::Caption) + gap(2);
    const float high = 2 * pad + lineHeight(Font::Strong) + detailHigh + reasonHigh;
    if (ImGui::IsRectVisible(at, at + ImVec2(width, high))) {
        ImDrawList* draw = ImGui::GetWindowDrawList();
        drawTextFit(draw, Font::Strong, at + ImVec2(0, pad), p.ink, row.name, textWide);
        float y = at.y + pad + lineHeight(Font::Strong) + gap(2);
        if (!row.detail.empty()) {
            drawTextFit(draw, Font::Caption, {at.x, y}, p.muted, row.detail, textWide);
            y += detailHigh;
        }
        drawText(draw, Font::Caption, {at.x, y}, p.badText, row.reason, textWide);
        drawText(draw,
                 row.rightFont,
                 {at.x + width - rightWide,
                  row.reason.empty() ? at.y + (high - lineHeight(row.rightFont)) / 2 : at.y + pad},
                 row.rightColour,
                 row.right);
        const float bottom = at.y + high - 0.5F;
        draw->AddLine({at.x, bottom}, {at.x + width, bottom}, p.track);
    }
    ImGui::Dummy({width, high - ImGui::GetStyle().ItemSpacing.y});
}

} // namespace

std::vector<std::size_t> classOrder(const records::GradedClass& graded,
                                    const records::ClassNames& names) {
    std::vector<std::size_t> order(graded.files.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        const records::GradedFile& one = graded.files[a];
        const records::GradedFile& other = graded.files[b];
        if (one.counts() != other.counts())
            return other.counts();
        return shownName(one, names) < shownName(other, names);
    });
    return order;
}

void drawClassSummary(const Shell& shell, const records::GradedClass& graded) {
    const Palette& p = colours();
    std::size_t count = 0;
    std::size_t passed = 0;
    double sum = 0.0;
    for (const records::GradedFile& file : graded.files)
        if (file.counts()) {
            ++count;
            const double grade = base::certain(file.grade);
            passed += grade >= game::passingGrade ? 1U : 0U;
            sum += grade;
        }
    label(Font::Title, p.ink, shell.say(graded.scenario->title));
    verticalGap(4);
    std::string text = fmt::format(fmt::runtime(shell.say("**{}** bestanden: **{}** tellen mee, "
                                                          "**{}** niet",
                                                          "**{}** files: **{}** count, **{}** do "
                                                          "not")),
                                   graded.files.size(),
                                   count,
                                   graded.files.size() - count);
    if (count > 0)
        text +=
            fmt::format(fmt::runtime(shell.say(" · **{}** voldoende · gemiddeld **{}**",
                                               " · **{}** passed · mean **{}**")),
                        passed,
                        base::formatNumber(sum / static_cast<double>(count), 1, shell.language));
    richParagraph(Font::Body, Font::Strong, p.muted, text);
}

void drawClassRows(const Shell& shell,
                   const records::GradedClass& graded,
                   const records::ClassNames& names,
                   const std::vector<std::size_t>& order) {
    const Palette& p = colours();
    bool first = true;
    bool counting = false;
    for (const std::size_t at : order) {
        const records::GradedFile& file = graded.files[at];
        if (first || file.counts() != counting) {
            verticalGap(first ? space::m : space::l);
            label(Font::CaptionStrong,
                  p.muted,
                  file.counts() ? shell.say("Cijfers", "Grades")
                                : shell.say("Telt niet mee", "Does not count"));
            verticalGap(2);
        }
        first = false;
        counting = file.counts();
        drawRow(rowOf(shell, file, names));
    }
}

} // namespace app
