// The fields of one JSON object, read by name. Whatever is wrong goes into the report and the
// fallback comes back, so that reading goes on and finds the other mistakes too.
#pragma once

#include "scenario/ids.h"
#include "scenario/values.h"

namespace scenario {

class Fields {
public:
    // A node that is no object is reported; it then has no fields.
    Fields(const Node& node, Report& report);

    [[nodiscard]] bool valid() const { return m_valid; }
    [[nodiscard]] const Node& node() const { return m_node; }

    // The field, or null. Asking for a key makes it a known one.
    const Node* find(std::string_view key);
    const Node* require(std::string_view key); // reported by finish() when it is not there
    // A required "id" whose absence and form collectIds has already checked.
    std::string id();

    double number(std::string_view key, sim::Range range, double fallback);
    double requiredNumber(std::string_view key, sim::Range range);
    int whole(std::string_view key, sim::Range range, int fallback);
    std::int64_t cents(std::string_view key, sim::Range euros, std::int64_t fallback);
    double euros(std::string_view key, sim::Range range, double fallback);
    bool flag(std::string_view key, bool fallback);
    std::string string(std::string_view key);                          // required
    Text text(std::string_view key, Holders allowed = Holders::Plain); // empty when absent
    Text requiredText(std::string_view key, Holders allowed = Holders::Plain);
    std::string word(std::string_view key, const Words& words, std::string_view fallback);
    std::string requiredWord(std::string_view key, const Words& words);
    // A list of words, or one word.
    std::vector<std::string> wordList(std::string_view key, const Words& words);
    std::string reference(std::string_view key, const IdList& ids); // empty when absent
    std::string requiredReference(std::string_view key, const IdList& ids);
    std::vector<std::string> references(std::string_view key, const IdList& ids);
    // Lower case words of the author's own: flags and tags.
    std::string tag(std::string_view key);
    std::vector<const Node*> tags(std::string_view key);
    // The items of a list; empty when absent or no list.
    const std::vector<Node>& list(std::string_view key);

    // Call last: reports every key nobody asked for, and what is missing unless one of those was
    // meant to be it.
    void finish();
    // Whether what was read for the key may not be what the author wrote.
    [[nodiscard]] bool doubtful(std::string_view key) const;

private:
    const Node& m_node;
    Report& m_report;
    bool m_valid;
    std::vector<std::string> m_missing;
    std::vector<std::string> m_meant;    // by the keys that nobody knows
    Words m_known{"$comment", "$allow"}; // these two are allowed everywhere
};

// Reports an id that is not in the list.
std::optional<std::string> readReference(const Node& node, const IdList& ids, Report& report);

// How many items a list may have; reported at the list, or at the root when it is absent.
void checkCount(
    const Fields& owner, std::string_view key, std::size_t low, std::size_t high, Report& report);

} // namespace scenario
