#include "cli/dot_writer.h"

#include "base/text.h"
#include "records/html.h"

#include <fmt/format.h>

namespace cli {

namespace {

using records::escaped; // the labels are written like HTML

constexpr std::size_t lineLength = 38;
constexpr std::size_t mostLines = 4;

// "…" in quotes: the names of nodes and plain labels.
std::string inQuotes(std::string_view text) {
    std::string out = "\"";
    for (const char c : text) {
        if (c == '"' || c == '\\')
            out += '\\';
        out += c == '\n' ? ' ' : c;
    }
    return out + "\"";
}

std::vector<std::string> linesOf(std::string_view text, std::size_t length, std::size_t most) {
    std::vector<std::string> lines{{}};
    while (!text.empty()) {
        const std::size_t space = text.find_first_of(" \n");
        const std::string_view word = text.substr(0, space);
        text.remove_prefix(space == std::string_view::npos ? text.size() : space + 1);
        if (word.empty())
            continue;
        std::string& line = lines.back();
        if (line.empty())
            line = word;
        else if (base::codePoints(line) + 1 + base::codePoints(word) <= length)
            line += " " + std::string(word);
        else if (lines.size() < most)
            lines.emplace_back(word);
        else {
            line += " …";
            break;
        }
    }
    return lines;
}

std::string wrapped(std::string_view text, std::size_t length = lineLength) {
    std::string out;
    for (const std::string& line : linesOf(text, length, mostLines))
        out += escaped(line) + "<BR ALIGN=\"LEFT\"/>";
    return out;
}

std::string inFont(std::string_view colour, int size, std::string_view content) {
    return fmt::format("<FONT COLOR=\"{}\" POINT-SIZE=\"{}\">{}</FONT>", colour, size, content);
}

std::string row(const DotRow& each) {
    const std::string sign =
        each.sign.empty() ? std::string{} : "<B>" + escaped(each.sign) + "</B>";
    std::string text = wrapped(each.text);
    if (!each.end.empty())
        text += inFont(dot_colour::muted, 10, escaped("■ " + each.end) + "<BR ALIGN=\"LEFT\"/>");
    return fmt::format(
        "<TR><TD ALIGN=\"CENTER\" WIDTH=\"26\">{}</TD><TD ALIGN=\"LEFT\" BALIGN=\"LEFT\" "
        "PORT={}>{}</TD></TR>",
        sign.empty() ? " " : inFont(dot_colour::ink, 11, sign),
        inQuotes(each.port),
        inFont(dot_colour::ink, 11, text));
}

} // namespace

DotWriter::DotWriter(std::string_view title,
                     std::string_view summary,
                     const std::vector<DotKey>& legend) {
    std::string keys;
    for (const DotKey& key : legend)
        keys += fmt::format("<TD WIDTH=\"14\" HEIGHT=\"14\" FIXEDSIZE=\"TRUE\" BGCOLOR=\"{}\"></TD>"
                            "<TD ALIGN=\"LEFT\">{}  </TD>",
                            key.colour,
                            inFont(dot_colour::muted, 11, escaped(key.text)));
    m_text = fmt::format(
        "digraph scenario {{\n"
        "graph [rankdir=LR, bgcolor=\"{}\", fontname=\"Inter\", nodesep=0.22, ranksep=0.7, "
        "pad=0.4, labelloc=t, labeljust=l, splines=true, label=<<TABLE BORDER=\"0\" "
        "CELLBORDER=\"0\" CELLSPACING=\"4\"><TR><TD ALIGN=\"LEFT\" COLSPAN=\"{}\">{}</TD></TR>"
        "<TR><TD ALIGN=\"LEFT\" COLSPAN=\"{}\">{}</TD></TR><TR>{}</TR></TABLE>>]\n"
        "node [shape=plain, fontname=\"Inter\", fontsize=11]\n"
        "edge [fontname=\"Inter\", fontsize=10, color=\"{}\", fontcolor=\"{}\", arrowsize=0.7]\n",
        dot_colour::paper,
        2 * legend.size(),
        inFont(dot_colour::ink, 20, "<B>" + escaped(title) + "</B>"),
        2 * legend.size(),
        inFont(dot_colour::muted, 12, escaped(summary)),
        keys,
        dot_colour::neutral,
        dot_colour::muted);
}

void DotWriter::card(const std::string& key, const DotCard& card) {
    std::string head = inFont(card.dark ? dot_colour::onBar : dot_colour::ink,
                              12,
                              "<B>" + wrapped(card.heading, 34) + "</B>");
    for (const std::string& note : card.notes)
        head += inFont(card.dark ? "#CBD5E1" : dot_colour::muted, 10, wrapped(note, 42));
    std::string rows;
    for (const DotRow& each : card.rows)
        rows += row(each);
    m_text += fmt::format(
        "{} [label=<<TABLE BORDER=\"1\" COLOR=\"{}\" CELLBORDER=\"0\" CELLSPACING=\"0\" "
        "CELLPADDING=\"5\" BGCOLOR=\"{}\"><TR><TD BGCOLOR=\"{}\" WIDTH=\"7\" FIXEDSIZE=\"FALSE\" "
        "CELLPADDING=\"0\" ROWSPAN=\"{}\"></TD><TD ALIGN=\"LEFT\" BALIGN=\"LEFT\" COLSPAN=\"2\" "
        "PORT=\"head\"{}>{}</TD></TR>{}</TABLE>>]\n",
        inQuotes(key),
        dot_colour::border,
        dot_colour::card,
        card.colour,
        card.rows.size() + 1,
        card.dark ? fmt::format(" BGCOLOR=\"{}\"", dot_colour::bar) : std::string{},
        head,
        rows);
}

void DotWriter::hexagon(const std::string& key, std::string_view text) {
    m_text += fmt::format("{} [shape=hexagon, style=filled, fillcolor=\"{}\", color=\"{}\", "
                          "fontcolor=\"{}\", margin=\"0.08,0.04\", label={}]\n",
                          inQuotes(key),
                          dot_colour::card,
                          dot_colour::neutral,
                          dot_colour::ink,
                          inQuotes(text));
}

void DotWriter::arrow(const DotArrow& arrow) {
    m_text += fmt::format("{}{} -> {} [label=<{}>{}{}]\n",
                          inQuotes(arrow.from),
                          arrow.port.empty() ? std::string{} : ":" + inQuotes(arrow.port) + ":e",
                          inQuotes(arrow.to),
                          arrow.label.empty() ? " " : wrapped(arrow.label, 22),
                          arrow.dashed ? ", style=dashed" : "",
                          arrow.blunt ? ", arrowhead=tee" : "");
}

void DotWriter::sequence(const std::vector<std::string>& keys) {
    if (keys.size() < 2)
        return;
    m_text += "{ rank=same; edge [style=invis];\n";
    for (std::size_t i = 0; i < keys.size(); ++i)
        m_text += (i == 0 ? "" : " -> ") + inQuotes(keys[i]);
    m_text += " }\n";
}

void DotWriter::shelf(std::string_view title,
                      const std::vector<std::string>& keys,
                      std::size_t beside) {
    m_text += fmt::format("subgraph \"cluster shelf\" {{ label={}; style=rounded; color=\"{}\"; "
                          "fontcolor=\"{}\"; fontname=\"Inter\"; fontsize=12; labeljust=l;\n",
                          inQuotes(title),
                          dot_colour::border,
                          dot_colour::muted);
    for (std::size_t i = 0; i < keys.size(); ++i)
        m_text += inQuotes(keys[i]) + (i % beside == 0 ? std::string("\n")
                                                       : fmt::format("\n{} -> {} [style=invis]\n",
                                                                     inQuotes(keys[i - 1]),
                                                                     inQuotes(keys[i])));
    m_text += "}\n";
}

} // namespace cli
