#include "scenario/json_source.h"

#include "scenario/json_mend.h"
#include "scenario/json_scan.h"
#include "scenario/syntax_words.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <fstream>
#include <iterator>

namespace scenario {

namespace {

constexpr double largestExact = 9007199254740992.0; // 2^53

// Receives the parser's events and builds the tree. The scan saw the same values in the same order,
// so the n-th event stands at the n-th start.
class TreeBuilder final : public nlohmann::json_sax<nlohmann::json> {
public:
    struct Duplicate {
        Place place;
        Span span;
        std::string key;
    };

    TreeBuilder(const std::vector<ScannedValue>& values, std::vector<std::uint32_t> excused)
        : m_values(values), m_excused(std::move(excused)) {}

    bool null() override {
        value(Node::Kind::Null);
        return true;
    }
    bool boolean(bool flag) override {
        value(Node::Kind::Boolean).boolean = flag;
        return true;
    }
    bool number_integer(number_integer_t number) override {
        return numeric(static_cast<double>(number));
    }
    bool number_unsigned(number_unsigned_t number) override {
        const auto rounded = static_cast<double>(number);
        const bool exact = number <= static_cast<number_unsigned_t>(largestExact);
        return numeric(exact || rounded > largestExact ? rounded : largestExact + 2.0);
    }
    bool number_float(number_float_t number, const string_t&) override { return numeric(number); }
    // Texts and names are copied: the parser then fills the same room again for the next one.
    bool string(string_t& text) override {
        value(Node::Kind::String).text = text;
        return true;
    }
    bool binary(binary_t&) override { return false; } // no such thing in a text
    bool start_object(std::size_t) override { return open(Node::Kind::Object); }
    bool start_array(std::size_t) override { return open(Node::Kind::Array); }
    bool end_object() override {
        noteDuplicates();
        return close();
    }
    bool end_array() override { return close(); }

    bool key(string_t& name) override {
        m_keyAt = next();
        m_key = name;
        return true;
    }

    bool parse_error(std::size_t, const std::string&, const nlohmann::json::exception&) override {
        return false;
    }

    // In the order of the file.
    std::vector<Duplicate> takeDuplicates() {
        std::sort(m_duplicates.begin(), m_duplicates.end(), [](const auto& a, const auto& b) {
            return a.span.from < b.span.from;
        });
        return std::move(m_duplicates);
    }
    Node takeRoot() { return std::move(m_nodes.front()); }

private:
    ScannedValue next() { return m_next < m_values.size() ? m_values[m_next++] : ScannedValue{}; }

    bool numeric(double number) {
        value(Node::Kind::Number).number = number;
        return true;
    }

    Node& value(Node::Kind kind) {
        const ScannedValue at = next();
        Node& node = m_nodes.emplace_back();
        node.kind = kind;
        node.place = at.place;
        node.span = at.span;
        node.excused = std::binary_search(m_excused.begin(), m_excused.end(), at.span.from);
        node.key = m_key;
        node.keyPlace = m_keyAt.place;
        node.keySpan = m_keyAt.span;
        m_key.clear();
        m_keyAt = {};
        return node;
    }

    bool open(Node::Kind kind) {
        m_open.push_back(m_nodes.size());
        value(kind);
        return true;
    }

    // What was read since its bracket opened is what it holds; its own parts have theirs already.
    bool close() {
        const auto first = m_nodes.begin() + static_cast<std::ptrdiff_t>(m_open.back()) + 1;
        m_nodes[m_open.back()].children.assign(std::make_move_iterator(first),
                                               std::make_move_iterator(m_nodes.end()));
        m_nodes.erase(first, m_nodes.end());
        m_open.pop_back();
        return true;
    }

    void noteDuplicates() {
        m_sorted.clear();
        for (std::size_t i = m_open.back() + 1; i < m_nodes.size(); ++i)
            m_sorted.push_back(&m_nodes[i]);
        std::sort(m_sorted.begin(), m_sorted.end(), [](const Node* a, const Node* b) {
            const int order = a->key.compare(b->key);
            return order != 0 ? order < 0 : a->keySpan.from < b->keySpan.from;
        });
        for (std::size_t i = 1; i < m_sorted.size(); ++i)
            if (m_sorted[i]->key == m_sorted[i - 1]->key)
                m_duplicates.push_back(
                    {m_sorted[i]->keyPlace, m_sorted[i]->keySpan, m_sorted[i]->key});
    }

    const std::vector<ScannedValue>& m_values;
    std::vector<std::uint32_t> m_excused; // sorted
    std::size_t m_next = 0;
    std::string m_key;
    ScannedValue m_keyAt;
    std::vector<Node> m_nodes;       // the open brackets, each with what it holds so far behind it
    std::vector<std::size_t> m_open; // where in m_nodes those brackets are
    std::vector<const Node*> m_sorted;
    std::vector<Duplicate> m_duplicates;
};

Text tooLarge() {
    return {"Dit bestand is groter dan 8 MB; zo groot is geen scenario. Is het wel het goede "
            "bestand?",
            "This file is larger than 8 MB; no scenario is that large. Is it the right file?"};
}

// Everything that can be said before parsing; false when parsing makes no sense.
bool soundText(std::string_view text, Report& report) {
    if (text.size() > maxFileBytes) {
        report.errorAt({}, "too-large", tooLarge());
        return false;
    }
    const bool marked = text.substr(0, byteOrderMark.size()) == byteOrderMark;
    const std::string_view visible = marked ? text.substr(byteOrderMark.size()) : text;
    if (visible.find_first_not_of(" \t\r\n") == std::string_view::npos) {
        report.errorAt({},
                       "empty-file",
                       {"Dit bestand is leeg. Een scenario begint met { en eindigt met }.",
                        "This file is empty. A scenario begins with { and ends with }."});
        return false;
    }
    if (const auto bad = firstBadByte(text)) {
        report.errorAt(placeAt(text, *bad),
                       "encoding",
                       {"Dit bestand is niet als UTF-8 bewaard: hier staat een teken dat niet te "
                        "lezen is. Bewaar het opnieuw en kies bij de codering UTF-8.",
                        "This file was not saved as UTF-8: the character here cannot be read. "
                        "Save it again and choose UTF-8 as the encoding."});
        return false;
    }
    return true;
}

bool soundShape(const JsonScan& scan, Report& report) {
    if (scan.tooDeep) {
        const std::string most = std::to_string(maxNesting);
        report.errorAt(*scan.tooDeep,
                       "too-deep",
                       {"Hier staan meer dan " + most +
                            " haken { en [ in elkaar. Is er eerder een } of ] vergeten?",
                        "More than " + most +
                            " brackets { and [ are nested here. Was a } or ] forgotten earlier?"});
        return false;
    }
    if (scan.tooMany) {
        report.errorAt({},
                       "too-many-values",
                       {"In dit bestand staan meer dan 500.000 namen en waarden; zo veel heeft "
                        "geen scenario nodig. Is het wel het goede bestand?",
                        "This file holds more than 500,000 names and values; no scenario needs so "
                        "many. Is it the right file?"});
        return false;
    }
    return true;
}

void sayMarked(Report& report) {
    const Span mark{0, static_cast<std::uint32_t>(byteOrderMark.size())};
    report.addAt(
        {1, 1},
        mark,
        {"byte-order-mark",
         {"Het bestand begint met een onzichtbaar merkteken (BOM). Dat mag, maar andere "
          "programma's struikelen erover.",
          "The file begins with an invisible mark (BOM). That is allowed, but other programs "
          "stumble over it."},
         {"Bewaar het als UTF-8 zonder BOM.", "Save it as UTF-8 without BOM."},
         {},
         Fix{{"Haal het merkteken weg.", "Remove the mark."}, {{mark, ""}}}});
}

void takeTree(TreeBuilder& builder, Node& root, Report& report) {
    root = builder.takeRoot();
    report.setRoot(root);
    for (const auto& [place, span, key] : builder.takeDuplicates())
        report.addAt(
            place,
            span,
            {"duplicate-key",
             {fmt::format("\"{}\" staat twee keer in hetzelfde object. Haal er één weg.", key),
              fmt::format("\"{}\" is written twice in the same object. Remove one.", key)}});
}

// The places of a mended text as they are in the file.
void bringBack(std::vector<ScannedValue>& values, std::string_view text, const WayBack& back) {
    std::vector<std::uint32_t> offsets;
    for (ScannedValue& value : values) {
        value.span = {back(value.span.from), back(value.span.to)};
        offsets.push_back(value.span.from);
    }
    const std::vector<Place> places = placesAt(text, offsets);
    for (std::size_t i = 0; i < values.size(); ++i)
        values[i].place = places[i];
}

// Says what is wrong with the JSON. True when it leaves no doubt, so that the rest of the scenario
// can be checked as if it had been written well; it has its errors all the same.
bool parseMended(std::string_view text, Node& root, Report& report) {
    Mended mended = mendJson(text);
    std::vector<std::uint32_t> offsets;
    offsets.reserve(mended.slips.size());
    for (const Slip& slip : mended.slips)
        offsets.push_back(slip.span.from);
    const std::vector<Place> places = placesAt(text, offsets);
    for (std::size_t i = 0; i < mended.slips.size(); ++i)
        report.addAt(places[i], mended.slips[i].span, std::move(mended.slips[i].finding));
    report.countErrors(mended.more);
    const std::string sound = mended.whole ? edited(text, mended.edits) : std::string{};
    JsonScan scan = scanJson(sound);
    const WayBack back(mended.edits);
    if (mended.whole)
        bringBack(scan.values, text, back);
    TreeBuilder builder(scan.values, mended.excused);
    const bool good = mended.whole && !scan.tooDeep && !scan.tooMany &&
                      nlohmann::json::sax_parse(sound.begin(), sound.end(), &builder);
    if (good)
        takeTree(builder, root, report);
    if (!report.hasErrors()) // the parser knows something that we do not
        report.errorAt({1, 1}, "syntax", words::unreadable().message);
    return good;
}

} // namespace

std::optional<std::string> readBytes(const std::filesystem::path& file, Report& report) {
    std::error_code problem;
    const auto status = std::filesystem::status(file, problem);
    if (status.type() == std::filesystem::file_type::not_found) {
        report.errorAt({},
                       "missing-file",
                       {"Dit bestand bestaat niet. Kijk of de naam en de map kloppen.",
                        "There is no such file. Check its name and folder."});
        return std::nullopt;
    }
    if (!std::filesystem::is_regular_file(status)) {
        report.errorAt(
            {},
            "unreadable",
            {"Dit is geen gewoon bestand (misschien een map) en kan niet gelezen worden.",
             "This is not an ordinary file (a folder perhaps) and cannot be read."});
        return std::nullopt;
    }
    const std::uintmax_t size = std::filesystem::file_size(file, problem);
    if (!problem && size > maxFileBytes) {
        report.errorAt({}, "too-large", tooLarge());
        return std::nullopt;
    }
    std::ifstream stream(file, std::ios::binary);
    std::string bytes;
    if (stream && !problem) {
        // One byte more than it had a moment ago shows a file that is still growing.
        bytes.resize(static_cast<std::size_t>(size) + 1);
        stream.read(bytes.data(), static_cast<std::streamsize>(bytes.size()));
        bytes.resize(static_cast<std::size_t>(stream.gcount()));
    }
    if (problem || stream.bad() || !stream.eof()) {
        report.errorAt({},
                       "unreadable",
                       {"Dit bestand kan niet gelezen worden. Mag je het openen, en is het niet "
                        "ergens anders in gebruik?",
                        "This file cannot be read. Are you allowed to open it, and is nothing else "
                        "using it?"});
        return std::nullopt;
    }
    return bytes;
}

bool parseJson(std::string_view text, Node& root, Report& report) {
    report.setText(text);
    if (!soundText(text, report))
        return false;
    const JsonScan scan = scanJson(text);
    if (!soundShape(scan, report))
        return false;
    if (text.substr(0, byteOrderMark.size()) == byteOrderMark)
        sayMarked(report);
    TreeBuilder builder(scan.values, {});
    if (!nlohmann::json::sax_parse(text.begin(), text.end(), &builder))
        return parseMended(text, root, report);
    takeTree(builder, root, report);
    return true;
}

} // namespace scenario
