#include "app/why_popup.h"

#include "app/card_body.h"
#include "app/play_words.h"
#include "app/text.h"
#include "app/vec.h"
#include "app/widgets_button.h"

#include <algorithm>
#include <cmath>

namespace app {
namespace {

using Unit = game::Explanation::Unit;

constexpr std::size_t mostCauses = 9;

// Points below ten have a decimal. Amounts among each other all have what the smallest has.
int decimalsOf(double amount, Unit unit) {
    return unit == Unit::Share && std::abs(amount) < 0.1 ? 1 : 0;
}

std::string
amountText(double amount, Unit unit, base::Language language, bool asChange, int decimals) {
    const auto cents = static_cast<std::int64_t>(std::llround(amount * 100.0));
    switch (unit) {
    case Unit::Money:
        return (asChange && cents > 0 ? "+" : "") + base::formatMoney(cents, language);
    case Unit::Hours:
        return hoursText(amount, language);
    case Unit::Share:
        return asChange ? base::formatSigned(amount * 100.0, decimals, language)
                        : base::formatNumber(amount * 100.0, 0, language);
    case Unit::Score:
        break;
    }
    return base::formatSigned(amount, 0, language);
}

double negligible(Unit unit) {
    return unit == Unit::Share ? 0.0005 : 0.005;
}

// What is too small to show on its own is put together, so that the sum stays right.
std::vector<game::CauseLine> shownCauses(const game::Explanation& explanation) {
    std::vector<game::CauseLine> shown;
    double rest = 0;
    for (const game::CauseLine& cause : explanation.causes) {
        if (shown.size() < mostCauses && std::abs(cause.amount) >= negligible(explanation.unit))
            shown.push_back(cause);
        else
            rest += cause.amount;
    }
    if (std::abs(rest) >= negligible(explanation.unit))
        shown.push_back({{"overige oorzaken", "other causes"}, rest});
    return shown;
}

// Where the bars begin: at the left when all causes raise the figure, at the right when all lower
// it, else in the middle. And how far the longest reaches, of the room for bars.
struct CauseScale {
    float zero = 0.5F, reach = 0.5F;
};

CauseScale scaleFor(const std::vector<game::CauseLine>& causes) {
    const auto raises = [](const game::CauseLine& cause) {
        return cause.amount > 0;
    };
    if (std::all_of(causes.begin(), causes.end(), raises))
        return {0, 1};
    return std::none_of(causes.begin(), causes.end(), raises) ? CauseScale{1, 1} : CauseScale{};
}

void drawCause(
    const std::string& text, const std::string& value, double share, bool good, CauseScale scale) {
    const Palette& p = colours();
    const ImVec2 at = ImGui::GetCursorScreenPos();
    const float width = columnWidth();
    const float valueWidth =
        std::max(textWidth(Font::Strong, "+€ 00.000"), textWidth(Font::Strong, value));
    const float bars = std::floor(width * 0.38F);
    const float wrap = width - valueWidth - bars - gap(24);
    const float high = std::max(textHeight(Font::Body, text, wrap), lineHeight(Font::Body));
    ImDrawList* draw = ImGui::GetWindowDrawList();
    drawText(draw, Font::Body, at, p.ink, text, wrap);
    const float zero = at.x + wrap + gap(12) + bars * scale.zero;
    const float y = at.y + lineHeight(Font::Body) / 2;
    const float end = zero + static_cast<float>(share) * bars * scale.reach;
    // However small, it must be seen.
    draw->AddRectFilled({share < 0 ? std::min(end, zero - 2) : zero, y - em(5)},
                        {share < 0 ? zero : std::max(end, zero + 2), y + em(5)},
                        good ? p.good : p.bad,
                        3);
    draw->AddLine({zero, at.y}, {zero, at.y + high}, p.muted);
    drawText(draw,
             Font::Strong,
             {at.x + width - textWidth(Font::Strong, value), at.y},
             good ? p.goodText : p.badText,
             value);
    ImGui::Dummy({width, high + gap(4)});
}

std::string summary(const PlayScene& scene, const game::Explanation& explanation) {
    const base::Language language = scene.language;
    const auto text = [&](double value) {
        return amountText(value, explanation.unit, language, false, 0);
    };
    const double change = explanation.now - explanation.before;
    if (explanation.unit == Unit::Hours)
        return scene.say("Deze week gepland: **", "Planned this week: **") + text(explanation.now) +
               "**";
    if (std::abs(change) < negligible(explanation.unit))
        return scene.say("Nu **", "Now **") + text(explanation.now) +
               scene.say("**. Sinds vorige week niet veranderd.", "**. No change since last week.");
    return scene.say("Vorige week **", "Last week **") + text(explanation.before) +
           scene.say("**, nu **", "**, now **") + text(explanation.now) +
           scene.say("**: een verschil van **", "**: a difference of **") +
           amountText(
               change, explanation.unit, language, true, decimalsOf(change, explanation.unit)) +
           "**.";
}

void drawCauses(const PlayScene& scene, const game::Explanation& explanation) {
    const std::vector<game::CauseLine> causes = shownCauses(explanation);
    if (causes.empty()) {
        paragraph(Font::Body,
                  colours().muted,
                  explanation.unit == Unit::Hours
                      ? scene.say("Er staat nog niets in je agenda.",
                                  "There is nothing in your planner yet.")
                      : scene.say("Er zijn geen oorzaken aan te wijzen voor de afgelopen week.",
                                  "There are no causes to point out for the past week."));
        return;
    }
    double most = 0;
    int decimals = 0;
    for (const game::CauseLine& cause : causes) {
        most = std::max(most, std::abs(cause.amount));
        decimals = std::max(decimals, decimalsOf(cause.amount, explanation.unit));
    }
    const CauseScale scale = scaleFor(causes);
    // A higher chance of leaving, or more hours, is not a good thing in itself.
    const bool lowerIsBetter = explanation.figure == game::Figure::Churn;
    const bool neutral = explanation.unit == Unit::Hours;
    for (const game::CauseLine& cause : causes)
        drawCause(scene.say(cause.text),
                  amountText(cause.amount, explanation.unit, scene.language, !neutral, decimals),
                  cause.amount / most,
                  neutral || (cause.amount > 0) != lowerIsBetter,
                  scale);
}

} // namespace

void WhyPopup::open(game::Figure figure, int customer) {
    m_figure = figure;
    m_customer = customer;
    m_card.open();
}

void WhyPopup::draw(PlayScene& scene) {
    if (!m_card.isOpen())
        return;
    m_card.begin("why");
    const game::Explanation& explanation = scene.desk.explain(m_figure, m_customer);
    std::string title = scene.say(explanation.title);
    if (m_customer >= 0)
        title += " · " + nameOf(scene, m_customer);
    Modal modal("why", title, em(700));
    if (!modal) {
        m_card.ended();
        return;
    }
    const Palette& p = colours();
    {
        CardBody body("causes", {footerHeight(), 0, true});
        paragraph(Font::Body, p.muted, scene.say(explanation.meaning));
        verticalGap(space::m);
        richParagraph(Font::Body, Font::Strong, p.ink, summary(scene, explanation));
        verticalGap(space::m);
        drawCauses(scene, explanation);
    }
    beginFooter();
    if (button("close", scene.say("Sluiten", "Close"), {ButtonKind::Secondary, 0, true, {}}))
        modal.close();
}

} // namespace app
