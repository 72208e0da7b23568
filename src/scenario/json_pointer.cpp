#include "scenario/json_pointer.h"

#include "base/text.h"

namespace scenario {

namespace {

// Goes through a text and keeps the way from its root to where it is.
class Way {
public:
    explicit Way(std::string_view text) : m_text(text) {}

    // Up to the first value or name that begins at or after the offset; whether it begins there.
    bool goTo(std::size_t offset) {
        while (m_at < m_text.size() && (m_at < offset || !isInk(m_text[m_at])))
            step();
        return m_at == offset && m_at < m_text.size();
    }

    [[nodiscard]] std::string pointer() const {
        std::string all;
        for (std::size_t i = 0; i < m_open.size(); ++i) {
            const Bracket& each = m_open[i];
            const bool last = i + 1 == m_open.size();
            if (!each.object)
                all += "/" + std::to_string(each.position);
            else
                all += "/" + escaped(last && each.named ? each.key : last ? here() : each.key);
        }
        return all;
    }

private:
    struct Bracket {
        bool object = false;
        bool named = false; // a name was read, its value comes
        std::size_t position = 0;
        std::string_view key;
    };

    static bool isInk(char c) {
        return c != ' ' && c != '\n' && c != ',' && c != '\r' && c != '\t' && c != ':' &&
               c != '}' && c != ']';
    }

    static std::string escaped(std::string_view key) {
        return base::replaceAll(base::replaceAll(std::string(key), "~", "~0"), "/", "~1");
    }

    // The name that begins here, without its quotation marks.
    [[nodiscard]] std::string_view here() const {
        return m_text.substr(m_at + 1, endOfText() - m_at - 2);
    }

    [[nodiscard]] std::size_t endOfText() const { // behind its last quotation mark
        std::size_t at = m_at + 1;
        while (at < m_text.size() && m_text[at] != '"')
            at += m_text[at] == '\\' ? 2U : 1U;
        return at + 1;
    }

    void step() {
        const char c = m_text[m_at];
        if (c == '{' || c == '[') {
            m_open.push_back({c == '{', false, 0, {}});
            ++m_at;
        } else if (c == '}' || c == ']') {
            if (!m_open.empty())
                m_open.pop_back();
            ++m_at;
        } else if (c == ',') {
            if (!m_open.empty()) {
                ++m_open.back().position;
                m_open.back().named = false;
            }
            ++m_at;
        } else if (c == '"') {
            if (!m_open.empty() && m_open.back().object && !m_open.back().named) {
                m_open.back().key = here();
                m_open.back().named = true;
            }
            m_at = endOfText();
        } else {
            ++m_at;
        }
    }

    std::string_view m_text;
    std::size_t m_at = 0;
    std::vector<Bracket> m_open;
};

} // namespace

std::vector<std::string> pointersAt(std::string_view text,
                                    const std::vector<std::uint32_t>& offsets) {
    std::vector<std::string> pointers;
    pointers.reserve(offsets.size());
    Way way(text);
    for (const std::uint32_t offset : offsets)
        pointers.push_back(way.goTo(offset) ? way.pointer() : std::string{});
    return pointers;
}

} // namespace scenario
