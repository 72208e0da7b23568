#include "game/run_json.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <charconv>
#include <cmath>
#include <set>

namespace game {

using base::Failure;
using base::Text;
using nlohmann::json;

namespace {

constexpr std::uint64_t largestExact = 9007199254740992U; // 2^53

// Brackets outside strings; a parser would recurse on them.
bool tooDeep(std::string_view line) {
    int depth = 0;
    bool quoted = false;
    for (std::size_t i = 0; i < line.size(); ++i) {
        const char c = line[i];
        if (quoted) {
            if (c == '\\')
                ++i;
            else if (c == '"')
                quoted = false;
        } else if (c == '"') {
            quoted = true;
        } else if (c == '{' || c == '[') {
            if (++depth > maxRunNesting)
                return true;
        } else if (c == '}' || c == ']') {
            --depth;
        }
    }
    return false;
}

// Looks for a key that an object has twice; the values are of no interest.
class KeyWatch : public json::json_sax_t {
public:
    // One that is there twice; empty: there is none.
    [[nodiscard]] const std::string& duplicate() const { return m_duplicate; }

    bool null() override { return true; }
    bool boolean(bool /*value*/) override { return true; }
    bool number_integer(json::number_integer_t /*value*/) override { return true; }
    bool number_unsigned(json::number_unsigned_t /*value*/) override { return true; }
    bool number_float(json::number_float_t /*value*/, const std::string& /*as*/) override {
        return true;
    }
    bool string(std::string& /*value*/) override { return true; }
    bool binary(json::binary_t& /*value*/) override { return true; }
    bool start_object(std::size_t /*size*/) override {
        m_keys.emplace_back();
        return true;
    }
    bool key(std::string& key) override {
        if (!m_keys.back().insert(key).second)
            m_duplicate = key;
        return true;
    }
    bool end_object() override {
        m_keys.pop_back();
        return true;
    }
    bool start_array(std::size_t /*size*/) override { return true; }
    bool end_array() override { return true; }
    bool parse_error(std::size_t /*at*/,
                     const std::string& /*token*/,
                     const json::exception& /*problem*/) override {
        return false;
    }

private:
    std::vector<std::set<std::string>> m_keys; // of the objects that are open
    std::string m_duplicate;
};

struct Parsed {
    json value;
    std::string duplicate;
};

// Twice: a parser that is watched while it builds takes time in the square of an array's length.
Parsed parseStrictly(std::string_view line) {
    KeyWatch watch;
    json::sax_parse(line.begin(), line.end(), &watch);
    return {json::parse(line.begin(), line.end(), nullptr, false), watch.duplicate()};
}

Text wrongKind(const std::string& key, const Text& wanted) {
    return {fmt::format("\"{}\" ontbreekt of is geen {}", key, wanted.nl),
            fmt::format("\"{}\" is missing or is not {}", key, wanted.en)};
}

Text outOfRange(const std::string& key, double low, double high) {
    return {fmt::format("\"{}\" moet tussen {} en {} liggen", key, low, high),
            fmt::format("\"{}\" must be between {} and {}", key, low, high)};
}

Text tooLong(const std::string& key) {
    return {fmt::format("\"{}\" is veel te lang", key), fmt::format("\"{}\" is far too long", key)};
}

} // namespace

struct RunObject::Content {
    json value = json::object();
    std::set<std::string> asked;
    std::shared_ptr<std::optional<Failure>> mistake; // shared with the objects inside it

    const json* find(const std::string& key) {
        asked.insert(key);
        const auto at = value.find(key);
        return at == value.end() ? nullptr : &*at;
    }
    void fail(Text message) {
        if (!mistake->has_value())
            mistake->emplace(Failure{std::move(message)});
    }
};

RunObject::RunObject(std::unique_ptr<Content> content) : m_content(std::move(content)) {}
RunObject::RunObject(RunObject&&) noexcept = default;
RunObject& RunObject::operator=(RunObject&&) noexcept = default;
RunObject::~RunObject() = default;

base::Result<RunObject> RunObject::parse(std::string_view line) {
    if (!base::isValidUtf8(line))
        return Failure{{"geen geldige UTF-8", "not valid UTF-8"}};
    if (tooDeep(line))
        return Failure{{"te veel haken in elkaar", "too many nested brackets"}};
    Parsed parsed = parseStrictly(line);
    if (parsed.value.is_discarded())
        return Failure{{"geen geldige JSON", "not valid JSON"}};
    if (!parsed.duplicate.empty())
        return Failure{{fmt::format("\"{}\" staat er twee keer", parsed.duplicate),
                        fmt::format("\"{}\" is written twice", parsed.duplicate)}};
    if (!parsed.value.is_object())
        return Failure{{"geen object tussen { en }", "not an object between { and }"}};
    auto content = std::make_unique<Content>();
    content->value = std::move(parsed.value);
    content->mistake = std::make_shared<std::optional<Failure>>();
    return RunObject(std::move(content));
}

std::string RunObject::onlyKey() {
    if (m_content->value.size() == 1)
        return m_content->value.begin().key();
    fail({"hier hoort precies één beslissing te staan", "there must be exactly one decision here"});
    return {};
}

bool RunObject::has(const std::string& key) const {
    return m_content->value.contains(key);
}

std::string RunObject::text(const std::string& key, std::size_t mostBytes) {
    const json* const value = m_content->find(key);
    if (value == nullptr || !value->is_string()) {
        fail(wrongKind(key, {"tekst", "a text"}));
        return {};
    }
    auto text = value->get<std::string>();
    if (text.size() > mostBytes) {
        fail(tooLong(key));
        return {};
    }
    return text;
}

std::string RunObject::textOr(const std::string& key, std::size_t mostBytes) {
    return has(key) ? text(key, mostBytes) : std::string{};
}

double RunObject::number(const std::string& key, double low, double high) {
    const json* const value = m_content->find(key);
    if (value == nullptr || !value->is_number()) {
        fail(wrongKind(key, {"getal", "a number"}));
        return low;
    }
    const auto number = value->get<double>();
    // NOLINTNEXTLINE(readability-simplify-boolean-expr): what is no number lies outside as well
    if (!(number >= low && number <= high)) {
        fail(outOfRange(key, low, high));
        return low;
    }
    return number;
}

int RunObject::integer(const std::string& key, int low, int high) {
    const double value = number(key, low, high);
    if (value != std::floor(value)) {
        fail(wrongKind(key, {"geheel getal", "a whole number"}));
        return low;
    }
    return static_cast<int>(value);
}

std::uint64_t RunObject::seed(const std::string& key) {
    const json* const value = m_content->find(key);
    if (value != nullptr && value->is_number_unsigned() &&
        value->get<std::uint64_t>() <= largestExact)
        return value->get<std::uint64_t>();
    if (value != nullptr && value->is_string()) {
        const auto& digits = value->get_ref<const std::string&>();
        std::uint64_t seed = 0;
        const char* const end = digits.data() + digits.size();
        const auto read = std::from_chars(digits.data(), end, seed);
        if (read.ec == std::errc{} && read.ptr == end)
            return seed;
    }
    fail(wrongKind(key, {"geheel getal van 0 of meer", "a whole number of 0 or more"}));
    return 0;
}

std::uint64_t RunObject::hash(const std::string& key) {
    const std::string digits = text(key, 16);
    std::uint64_t value = 0;
    const char* const end = digits.data() + digits.size();
    const auto read = std::from_chars(digits.data(), end, value, 16);
    if (digits.size() != 16 || read.ec != std::errc{} || read.ptr != end)
        fail(wrongKind(
            key,
            {"code van zestien tekens 0-9 en a-f", "a code of sixteen characters 0-9 and a-f"}));
    return value;
}

void RunObject::isTrue(const std::string& key) {
    const json* const value = m_content->find(key);
    if (value == nullptr || !value->is_boolean() || !value->get<bool>())
        fail(wrongKind(key, {"true", "true"}));
}

std::vector<int> RunObject::integers(const std::string& key, std::size_t most, int low, int high) {
    std::vector<int> numbers;
    const json* const list = m_content->find(key);
    if (list == nullptr || !list->is_array() || list->size() > most) {
        fail(wrongKind(key, {"korte lijst", "a short list"}));
        return numbers;
    }
    for (const json& item : *list) {
        const double number = item.is_number() ? item.get<double>() : low - 1.0;
        // NOLINTNEXTLINE(readability-simplify-boolean-expr): as above
        if (!(number >= low && number <= high) || number != std::floor(number)) {
            fail(outOfRange(key, low, high));
            return {};
        }
        numbers.push_back(static_cast<int>(number));
    }
    return numbers;
}

std::vector<std::string> RunObject::texts(const std::string& key, std::size_t most) {
    std::vector<std::string> texts;
    const json* const list = m_content->find(key);
    if (list == nullptr || !list->is_array() || list->size() > most) {
        fail(wrongKind(key, {"korte lijst", "a short list"}));
        return texts;
    }
    for (const json& item : *list) {
        if (!item.is_string() || item.get_ref<const std::string&>().size() > maxIdBytes) {
            fail(wrongKind(key, {"lijst van korte teksten", "a list of short texts"}));
            return {};
        }
        texts.push_back(item.get<std::string>());
    }
    return texts;
}

RunObject RunObject::object(const std::string& key) {
    const json* const value = m_content->find(key);
    auto inner = std::make_unique<Content>();
    inner->mistake = m_content->mistake;
    if (value != nullptr && value->is_object())
        inner->value = *value;
    else
        fail(wrongKind(key, {"object tussen { en }", "an object between { and }"}));
    return RunObject(std::move(inner));
}

std::vector<RunObject> RunObject::objects(const std::string& key, std::size_t most) {
    std::vector<RunObject> objects;
    const json* const list = m_content->find(key);
    if (list == nullptr || !list->is_array() || list->size() > most) {
        fail(wrongKind(key, {"korte lijst", "a short list"}));
        return objects;
    }
    for (const json& item : *list) {
        auto inner = std::make_unique<Content>();
        inner->mistake = m_content->mistake;
        if (!item.is_object()) {
            fail(wrongKind(key, {"lijst van objecten", "a list of objects"}));
            return {};
        }
        inner->value = item;
        objects.push_back(RunObject(std::move(inner)));
    }
    return objects;
}

void RunObject::finish() {
    for (const auto& item : m_content->value.items())
        if (!m_content->asked.contains(item.key()))
            fail({fmt::format("\"{}\" is hier onbekend", item.key()),
                  fmt::format("\"{}\" is unknown here", item.key())});
}

void RunObject::fail(Text message) {
    m_content->fail(std::move(message));
}

const std::optional<Failure>& RunObject::mistake() const {
    return *m_content->mistake;
}

} // namespace game
