#include "scenario/raw_json.h"

#include "scenario/json_scan.h"

namespace scenario {

namespace {

class Reader {
public:
    explicit Reader(std::string_view text) : m_text(text) {}

    Raw value() {
        skip(" \t\r\n");
        Raw raw;
        raw.from = m_at;
        const char c = now();
        if (c == '{' || c == '[') {
            raw.kind = c == '{' ? Raw::Kind::Object : Raw::Kind::Array;
            children(raw, c == '{' ? '}' : ']');
        } else if (c == '"') {
            string();
        } else {
            while (m_at < m_text.size() &&
                   std::string_view(" \t\r\n,]}").find(now()) == std::string_view::npos)
                ++m_at;
        }
        raw.text = m_text.substr(raw.from, m_at - raw.from);
        return raw;
    }

private:
    [[nodiscard]] char now() const { return m_at < m_text.size() ? m_text[m_at] : '\0'; }

    void skip(std::string_view what) {
        while (m_at < m_text.size() && what.find(m_text[m_at]) != std::string_view::npos)
            ++m_at;
    }

    void string() {
        for (++m_at; m_at < m_text.size() && now() != '"'; ++m_at)
            if (now() == '\\')
                ++m_at;
        ++m_at;
    }

    void children(Raw& raw, char end) {
        ++m_at;
        for (skip(" \t\r\n,"); m_at < m_text.size() && now() != end; skip(" \t\r\n,")) {
            const std::size_t keyFrom = m_at;
            std::string_view key;
            if (raw.kind == Raw::Kind::Object) {
                string();
                key = m_text.substr(keyFrom, m_at - keyFrom);
                skip(" \t\r\n:");
            }
            Raw child = value();
            child.key = key;
            child.keyFrom = keyFrom;
            raw.children.push_back(std::move(child));
        }
        ++m_at;
    }

    std::string_view m_text;
    std::size_t m_at = 0;
};

} // namespace

const Raw* Raw::find(std::string_view wanted) const {
    for (const Raw& child : children)
        if (child.key.size() == wanted.size() + 2 && child.key.substr(1, wanted.size()) == wanted)
            return &child;
    return nullptr;
}

Raw readRaw(std::string_view text) {
    if (text.substr(0, byteOrderMark.size()) == byteOrderMark)
        text.remove_prefix(byteOrderMark.size());
    return Reader(text).value();
}

} // namespace scenario
