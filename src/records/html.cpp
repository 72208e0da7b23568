#include "records/html.h"

#include <fmt/format.h>

#include <algorithm>

namespace records {

namespace {

constexpr const char* style = R"(<style>
body { font: 16px/1.5 Inter, "Segoe UI", sans-serif; color: #1e293b; background: #f4f1ea;
  max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
section, header { background: #fffefa; border: 1px solid #ddd8cc; border-radius: 12px;
  padding: 1rem 1.25rem; margin-bottom: 1rem; }
h1 { font-size: 1.5rem; margin: 0; } h2 { font-size: 1.15rem; margin: 0 0 .5rem; }
.grade { font-size: 3.5rem; font-weight: 700; line-height: 1; margin-right: .75rem; }
.muted { color: #586274; } table { border-collapse: collapse; width: 100%; }
th, td { text-align: left; vertical-align: top; padding: .35rem .75rem .35rem 0;
  border-bottom: 1px solid #e8e1d5; } th { font-size: .85rem; color: #586274; }
.n { text-align: right; white-space: nowrap; } .sign { font-weight: 700; white-space: nowrap; }
.track { display: inline-block; width: 8rem; height: .5rem; border-radius: 4px;
  background: #e8e1d5; } .fill { display: block; height: 100%; border-radius: 4px;
  background: #0072b2; } figure { margin: 0 0 1rem; } figcaption { font-weight: 600; }
svg { width: 100%; } svg text { font-size: 12px; fill: #586274; }
.grid { stroke: #e8e1d5; } .line { fill: none; stroke: #0072b2; stroke-width: 2.5; }
@media print { body { background: #fff; margin: 0; max-width: none; }
  section, header { break-inside: avoid-page; } }
</style>
)";

} // namespace

std::string htmlPage(base::Language language, const std::string& title, const std::string& body) {
    return fmt::format("<!DOCTYPE html>\n<html lang=\"{}\">\n<head><meta charset=\"utf-8\">\n"
                       "<title>{}</title>\n{}</head>\n<body>\n{}</body>\n</html>\n",
                       base::languageCode(language),
                       title,
                       style,
                       body);
}

std::string escaped(std::string_view text) {
    std::string out;
    for (const char c : text)
        switch (c) {
        case '&':
            out += "&amp;";
            break;
        case '<':
            out += "&lt;";
            break;
        case '>':
            out += "&gt;";
            break;
        case '"':
            out += "&quot;";
            break;
        default:
            if (static_cast<unsigned char>(c) >= 0x20U && c != '\x7F')
                out += c;
            else if (c == '\n' || c == '\t')
                out += ' ';
        }
    return out;
}

std::string table(const std::vector<std::string>& columns,
                  const std::vector<std::vector<std::string>>& rows) {
    std::string out = "<table><thead><tr>";
    std::vector<bool> numbers;
    for (const std::string& column : columns) {
        numbers.push_back(!column.empty() && column.back() == '#');
        const std::string name = numbers.back() ? column.substr(0, column.size() - 1) : column;
        out += fmt::format(
            "<th scope=\"col\"{}>{}</th>", numbers.back() ? " class=\"n\"" : "", escaped(name));
    }
    out += "</tr></thead>\n<tbody>\n";
    for (const auto& row : rows) {
        out += "<tr>";
        for (std::size_t i = 0; i < row.size(); ++i)
            out += fmt::format(
                "<td{}>{}</td>", i < numbers.size() && numbers[i] ? " class=\"n\"" : "", row[i]);
        out += "</tr>\n";
    }
    return out + "</tbody></table>\n";
}

std::string bar(double share) {
    const double width = 100.0 * std::clamp(share, 0.0, 1.0);
    return fmt::format("<span class=\"track\"><span class=\"fill\" style=\"width:{:.0f}%\">"
                       "</span></span>",
                       width);
}

std::string chart(const std::string& title,
                  const std::vector<std::pair<int, double>>& points,
                  const std::string& lowest,
                  const std::string& highest) {
    if (points.size() < 2)
        return {};
    constexpr double left = 70.0;
    constexpr double right = 690.0;
    constexpr double top = 14.0;
    constexpr double bottom = 150.0;
    double low = points.front().second;
    double high = low;
    for (const auto& point : points) {
        low = std::min(low, point.second);
        high = std::max(high, point.second);
    }
    const double range = high > low ? high - low : 1.0;
    const double weeks = points.back().first - points.front().first;
    std::string line;
    for (const auto& [week, value] : points)
        line += fmt::format("{:.1f},{:.1f} ",
                            left + (right - left) * (week - points.front().first) / weeks,
                            bottom - (bottom - top) * (value - low) / range);
    line.pop_back();
    return fmt::format(
        "<figure><figcaption>{0}</figcaption><svg viewBox=\"0 0 700 180\" role=\"img\" "
        "aria-label=\"{0}\">\n"
        "<line x1=\"70\" y1=\"14\" x2=\"690\" y2=\"14\" class=\"grid\"/>"
        "<line x1=\"70\" y1=\"150\" x2=\"690\" y2=\"150\" class=\"grid\"/>\n"
        "<text x=\"62\" y=\"18\" text-anchor=\"end\">{1}</text>"
        "<text x=\"62\" y=\"154\" text-anchor=\"end\">{2}</text>\n"
        "<text x=\"70\" y=\"172\">week {3}</text>"
        "<text x=\"690\" y=\"172\" text-anchor=\"end\">week {4}</text>\n"
        "<polyline points=\"{5}\" class=\"line\"/></svg></figure>\n",
        escaped(title),
        escaped(highest),
        escaped(lowest),
        points.front().first,
        points.back().first,
        line);
}

} // namespace records
