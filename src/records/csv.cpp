#include "records/csv.h"

#include "base/file.h"

#include <algorithm>

namespace records {

using base::Failure;
using base::Result;

namespace {

constexpr std::uintmax_t mostTableBytes = std::uintmax_t{2} * 1024 * 1024;
constexpr std::size_t mostRows = 20'000;
constexpr std::size_t mostColumns = 500;

std::string cellText(const std::string& cell, char separator) {
    const bool formula =
        !cell.empty() && (std::string_view("=+-@").find(cell.front()) != std::string_view::npos ||
                          static_cast<unsigned char>(cell.front()) < 0x20U);
    std::string plain = (formula ? "'" : "") + cell;
    if (plain.find_first_of(std::string("\"\r\n") + separator) == std::string::npos)
        return plain;
    std::string quoted = "\"";
    for (const char c : plain)
        quoted += c == '"' ? std::string("\"\"") : std::string(1, c);
    return quoted + "\"";
}

// One pass over the text; a quote inside quotes is written twice.
class Reader {
public:
    explicit Reader(std::string_view text) : m_text(text) {
        const std::string_view first = text.substr(0, text.find('\n'));
        m_separator = std::count(first.begin(), first.end(), ';') >
                              std::count(first.begin(), first.end(), ',')
                          ? ';'
                          : ',';
    }
    std::vector<CsvRow> rows() {
        while (m_at < m_text.size() && m_rows.size() <= mostRows)
            row();
        return std::move(m_rows);
    }

private:
    void row() {
        CsvRow cells;
        for (;;) {
            cells.push_back(cell());
            const bool more =
                m_at < m_text.size() && m_text[m_at] == m_separator && cells.size() < mostColumns;
            if (!more)
                break;
            ++m_at;
        }
        while (m_at < m_text.size() && m_text[m_at] != '\n')
            ++m_at;
        ++m_at;
        if (cells.size() > 1 || !cells.front().empty())
            m_rows.push_back(std::move(cells));
    }
    std::string cell() {
        std::string value;
        if (m_at < m_text.size() && m_text[m_at] == '"') {
            for (++m_at; m_at < m_text.size(); ++m_at) {
                const bool twice = m_text.substr(m_at, 2) == "\"\"";
                if (m_text[m_at] == '"' && !twice)
                    break;
                value += m_text[m_at];
                m_at += twice ? 1 : 0;
            }
            ++m_at;
            return value;
        }
        while (m_at < m_text.size() && m_text[m_at] != m_separator && m_text[m_at] != '\n')
            value += m_text[m_at++];
        if (!value.empty() && value.back() == '\r')
            value.pop_back();
        return value;
    }

    std::string_view m_text;
    std::size_t m_at = 0;
    char m_separator;
    std::vector<CsvRow> m_rows;
};

} // namespace

std::string csvText(const std::vector<CsvRow>& rows, char separator) {
    std::string text;
    for (const CsvRow& row : rows) {
        for (std::size_t i = 0; i < row.size(); ++i)
            text +=
                (i > 0 ? std::string(1, separator) : std::string{}) + cellText(row[i], separator);
        text += "\r\n";
    }
    return text;
}

Result<std::vector<CsvRow>> csvFrom(std::string_view text) {
    if (text.substr(0, 3) == "\xef\xbb\xbf") // a byte order mark, as spreadsheets write
        text.remove_prefix(3);
    if (!base::isValidUtf8(text))
        return Failure{{"Deze tabel is geen UTF-8. Bewaar hem als \"CSV UTF-8\".",
                        "This table is not UTF-8. Save it as \"CSV UTF-8\"."}};
    auto rows = Reader(text).rows();
    if (rows.empty() || rows.size() > mostRows)
        return Failure{{"Deze tabel is leeg of heeft te veel rijen.",
                        "This table is empty or has too many rows."}};
    return rows;
}

Result<std::vector<CsvRow>> readCsv(const std::filesystem::path& file) {
    const auto text = base::readFile(file, mostTableBytes);
    if (!text)
        return Failure{text.message()};
    auto rows = csvFrom(text.value());
    if (!rows)
        return Failure{
            {file.string() + ": " + rows.message().nl, file.string() + ": " + rows.message().en}};
    return rows;
}

} // namespace records
