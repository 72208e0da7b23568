#include "records/curve_picture.h"

#include "records/html.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace records {

namespace {

using base::Language;
using coach::Curve;
using coach::CurveSet;

// The plot within the picture; the names of the curves stand at its right.
constexpr double pictureWidth = 760, pictureHeight = 420;
constexpr double plotLeft = 68, plotRight = 580, plotTop = 74, plotBottom = 350;

// The colours that colour-blind people can tell apart, a darker one of each for text, and a pattern
// of dashes, so that the lines differ without colours too.
struct Pen {
    const char* line;
    const char* text;
    const char* dashes;
};
constexpr std::array<Pen, 4> pens{{{"#0072B2", "#00659E", ""},
                                   {"#009E73", "#00704F", "9 4"},
                                   {"#E69F00", "#845600", "2 4"},
                                   {"#D55E00", "#A74600", "12 4 2 4"}}};

class Picture {
public:
    Picture(const CurveSet& set, Language language) : m_set(set), m_language(language) {}

    std::string draw() {
        begin();
        axes();
        for (std::size_t i = 0; i < m_set.curves.size(); ++i)
            line(m_set.curves[i], pens[i % pens.size()]);
        names();
        return m_out + "</svg>\n";
    }

private:
    [[nodiscard]] double x(double value) const {
        return plotLeft + (plotRight - plotLeft) * (value - m_set.ticksX.front()) /
                              (m_set.ticksX.back() - m_set.ticksX.front());
    }
    [[nodiscard]] double y(double value) const {
        return plotBottom - (plotBottom - plotTop) * (value - m_set.ticksY.front()) /
                                (m_set.ticksY.back() - m_set.ticksY.front());
    }
    [[nodiscard]] std::string say(const base::Text& text) const {
        return escaped(text.in(m_language));
    }
    void text(double atX, double atY, const char* style, const std::string& words) {
        m_out +=
            fmt::format("<text x=\"{:.1f}\" y=\"{:.1f}\" {}>{}</text>\n", atX, atY, style, words);
    }

    void begin() {
        m_out = fmt::format(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {0} {1}\" width=\"{0}\" "
            "height=\"{1}\" role=\"img\" aria-label=\"{2}\" "
            "font-family=\"Inter, 'Segoe UI', Helvetica, Arial, sans-serif\" font-size=\"13\">\n"
            "<rect width=\"{0}\" height=\"{1}\" rx=\"12\" fill=\"#FFFEFA\" stroke=\"#DDD8CC\"/>\n",
            pictureWidth,
            pictureHeight,
            say(m_set.title));
        text(plotLeft - 44,
             36,
             "font-size=\"18\" font-weight=\"600\" fill=\"#1E293B\"",
             say(m_set.title));
        text(plotLeft - 44, 58, "fill=\"#586274\"", say(m_set.axisY));
        text((plotLeft + plotRight) / 2,
             plotBottom + 42,
             "fill=\"#586274\" text-anchor=\"middle\"",
             say(m_set.axisX));
        text(plotLeft - 44,
             pictureHeight - 12,
             "font-size=\"11\" fill=\"#586274\"",
             escaped((m_language == Language::Dutch ? "Bron: " : "Source: ") + m_set.source));
    }

    void axes() {
        for (const double tick : m_set.ticksY) {
            m_out += fmt::format("<line x1=\"{0}\" y1=\"{2:.1f}\" x2=\"{1}\" y2=\"{2:.1f}\" "
                                 "stroke=\"{3}\"/>\n",
                                 plotLeft,
                                 plotRight,
                                 y(tick),
                                 tick == 0.0 ? "#A9A496" : "#E8E1D5");
            text(plotLeft - 8,
                 y(tick) + 4,
                 "fill=\"#586274\" text-anchor=\"end\"",
                 m_set.percentY ? base::formatPercent(tick, m_language)
                                : base::formatNumber(tick, m_set.decimalsY, m_language));
        }
        for (const double tick : m_set.ticksX)
            text(x(tick),
                 plotBottom + 20,
                 "fill=\"#586274\" text-anchor=\"middle\"",
                 base::formatNumber(tick, m_set.decimalsX, m_language));
    }

    void line(const Curve& curve, const Pen& pen) {
        std::string points;
        for (const auto& [atX, atY] : curve.points)
            points += fmt::format("{:.1f},{:.1f} ", x(atX), y(atY));
        if (!points.empty())
            points.pop_back();
        m_out +=
            fmt::format("<polyline points=\"{}\" fill=\"none\" stroke=\"{}\" stroke-width=\"2.5\" "
                        "stroke-linejoin=\"round\" stroke-linecap=\"round\"{}/>\n",
                        points,
                        pen.line,
                        *pen.dashes == '\0' ? std::string{}
                                            : fmt::format(" stroke-dasharray=\"{}\"", pen.dashes));
    }

    // Each beside the end of its line, moved down where it would touch the one above it.
    void names() {
        std::vector<std::size_t> order(m_set.curves.size());
        for (std::size_t i = 0; i < order.size(); ++i)
            order[i] = i;
        const auto end = [&](std::size_t i) {
            return y(m_set.curves[i].points.back().second);
        };
        std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
            return end(a) < end(b);
        });
        double free = plotTop - 10;
        for (const std::size_t i : order) {
            const double at = std::max(end(i), free);
            m_out += fmt::format("<line x1=\"{:.1f}\" y1=\"{:.1f}\" x2=\"{:.1f}\" y2=\"{:.1f}\" "
                                 "stroke=\"{}\"/>\n",
                                 plotRight + 3,
                                 end(i),
                                 plotRight + 13,
                                 at,
                                 pens[i % pens.size()].line);
            text(plotRight + 18,
                 at + 4,
                 fmt::format("font-weight=\"600\" fill=\"{}\"", pens[i % pens.size()].text).c_str(),
                 say(m_set.curves[i].name));
            free = at + 19;
        }
    }

    const CurveSet& m_set;
    Language m_language;
    std::string m_out;
};

} // namespace

std::string curvePicture(const CurveSet& set, Language language) {
    return Picture(set, language).draw();
}

} // namespace records
