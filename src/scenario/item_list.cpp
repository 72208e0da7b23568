#include "scenario/item_list.h"

#include "scenario/ids.h"
#include "scenario/text_rooms.h"
#include "scenario/values.h"

#include <algorithm>
#include <array>
#include <set>

namespace scenario {

namespace {

constexpr std::string_view everything = "*";

// Objects of which an item may name a part.
bool mergesByName(std::string_view key) {
    constexpr std::array<std::string_view, 4> names{"traits", "motives", "crm", "chain"};
    return std::find(names.begin(), names.end(), key) != names.end();
}

void markTaken(Node& node, Place where) {
    if (node.place.source != 0)
        node.takenAt = where;
    for (Node& child : node.children)
        markTaken(child, where);
}

std::string idOf(const Node& item) {
    const Node* const id = item.find("id");
    return id != nullptr ? id->text : std::string{};
}

// Carries out the "extends" of one list's items, each after the one it builds on.
class Chain {
public:
    // A list that is too long is a mistake already; what lies beyond is left alone, so that no
    // chain is longer than the stack is deep.
    Chain(Node& list, const Node* theirs, Report& report)
        : m_name(list.key), m_items(list.children), m_theirs(theirs), m_report(report),
          m_taking(report), m_state(std::min(list.children.size(), longestList), State::Open) {}

    void settleAll() {
        for (std::size_t i = 0; i < m_state.size(); ++i)
            settle(i);
    }

private:
    enum class State : std::uint8_t { Open, Busy, Settled };

    void settle(std::size_t at) {
        if (m_state[at] != State::Open)
            return;
        m_state[at] = State::Busy;
        Node& item = m_items[at];
        if (const Node* const extends = item.find("extends")) {
            const Node asked = *extends;
            const std::optional<Node> base =
                isKind(asked, Node::Kind::String, m_report) ? baseOf(at, asked) : std::nullopt;
            item = base ? mergedItem(*base, item) : withoutExtends(item);
            item.incomplete = item.incomplete || !base;
        }
        m_state[at] = State::Settled;
    }

    // The author's own item with that id, else the catalogue's.
    std::optional<Node> baseOf(std::size_t at, const Node& asked) {
        for (std::size_t i = 0; i < m_state.size(); ++i) {
            if (i == at || !isCalled(m_items[i], asked.text))
                continue;
            if (m_state[i] == State::Busy) {
                inACircle(asked);
                return std::nullopt;
            }
            settle(i);
            if (!m_taking.allows(m_items[i], asked))
                return std::nullopt;
            Node base = m_items[i];
            std::erase_if(base.children, [](const Node& child) { return child.key == "id"; });
            return base;
        }
        std::vector<std::string_view> known = idsOf(m_items);
        if (m_theirs != nullptr) {
            for (const Node& each : m_theirs->children)
                if (idOf(each) == asked.text)
                    return taken(each, asked.place);
            const auto more = idsOf(m_theirs->children);
            known.insert(known.end(), more.begin(), more.end());
        }
        return unknown(asked, known);
    }

    // Reported; what was meant is built on all the same, so that nothing seems to be missing.
    std::optional<Node> unknown(const Node& asked, const std::vector<std::string_view>& known) {
        Finding finding{"unknown-id",
                        {"Er is niets met id \"" + asked.text + "\" om op voort te bouwen.",
                         "There is nothing with id \"" + asked.text + "\" to build on."}};
        if (!m_report.full())
            suggest(finding,
                    asked.text,
                    known,
                    asked.span,
                    whereListed(m_name, true, m_theirs != nullptr));
        const Node* const meant = m_theirs != nullptr && !finding.meant.empty()
                                      ? itemWithId(*m_theirs, finding.meant)
                                      : nullptr;
        m_report.add(asked, std::move(finding));
        // Without an id of its own the item would be there twice.
        const bool there = meant != nullptr && itemIn(m_items, idOf(*meant));
        return meant != nullptr && !there ? std::optional(taken(*meant, asked.place))
                                          : std::nullopt;
    }

    static bool itemIn(const std::vector<Node>& items, std::string_view id) {
        return std::any_of(
            items.begin(), items.end(), [&](const Node& item) { return isCalled(item, id); });
    }

    static bool isCalled(const Node& item, std::string_view id) {
        const Node* const own = item.find("id");
        return own != nullptr && own->text == id;
    }

    static std::vector<std::string_view> idsOf(const std::vector<Node>& items) {
        std::vector<std::string_view> ids;
        for (const Node& item : items)
            if (const Node* const id = item.find("id"))
                ids.push_back(id->text);
        return ids;
    }

    void inACircle(const Node& asked) {
        m_report.error(asked,
                       "extends-cycle",
                       {"\"" + asked.text +
                            "\" bouwt zelf weer op dit onderdeel voort. Laat een "
                            "van de twee op zichzelf staan.",
                        "\"" + asked.text +
                            "\" builds on this item in turn. Let one of the two "
                            "stand by itself."});
    }

    std::string_view m_name; // of the list
    std::vector<Node>& m_items;
    const Node* m_theirs;
    Report& m_report;
    Taking m_taking;
    std::vector<State> m_state;
};

// The id that an entry of an author's list speaks of.
std::string spokenOf(const Node& entry) {
    if (entry.kind == Node::Kind::String)
        return entry.text.substr(entry.text.substr(0, 1) == "-" ? 1 : 0);
    if (entry.find("id") != nullptr)
        return idOf(entry);
    const Node* const extends = entry.find("extends");
    return extends != nullptr ? extends->text : std::string{};
}

} // namespace

Node* member(Node& object, std::string_view key) {
    for (Node& child : object.children)
        if (child.key == key)
            return &child;
    return nullptr;
}

const Node* itemWithId(const Node& list, std::string_view id) {
    for (const Node& item : list.children)
        if (const Node* const own = item.find("id"); own != nullptr && own->text == id)
            return &item;
    return nullptr;
}

const Node* findItem(const Node& list, const std::string& id, const Node& asked, Report& report) {
    std::vector<std::string_view> known;
    for (const Node& item : list.children) {
        const Node* const own = item.find("id");
        if (own == nullptr)
            continue;
        if (own->text == id)
            return &item;
        known.push_back(own->text);
    }
    Finding finding{"unknown-id",
                    {"Er is niets met id \"" + id + "\" om over te nemen.",
                     "There is nothing with id \"" + id + "\" to take over."}};
    const bool whole = id == asked.text; // rather than "-id"
    if (!report.full())
        suggest(
            finding, id, known, whole ? asked.span : Span{}, whereListed(list.key, false, true));
    const bool entry = asked.key.empty();
    if (entry && whole && finding.meant.empty()) {
        finding.expected.nl += " Met \"*\" neem je alles over.";
        finding.expected.en += " With \"*\" you take over all.";
    }
    const std::string meant = finding.meant;
    report.add(asked, std::move(finding));
    return meant.empty() ? nullptr : itemWithId(list, meant);
}

bool Taking::allows(const Node& base, const Node& asked) {
    constexpr std::size_t most = 500'000; // as many as a file may hold
    if (m_taken <= most)
        m_taken += sizeOf(base);
    if (m_taken <= most)
        return true;
    if (!m_told)
        m_report.error(asked,
                       "too-many",
                       {"Zo wordt dit scenario te groot: wat het hier telkens overneemt, is samen "
                        "meer dan 500.000 namen en waarden.",
                        "This scenario becomes too large: all that it takes over here comes to "
                        "more than 500,000 names and values."});
    m_told = true;
    return false;
}

Node taken(const Node& node, Place where) {
    Node copy = node;
    markTaken(copy, where);
    return copy;
}

Node withoutExtends(const Node& own) {
    Node item = own;
    std::erase_if(item.children, [](const Node& child) { return child.key == "extends"; });
    return item;
}

Node mergedItem(const Node& base, const Node& own) {
    Node item = withoutExtends(own);
    item.incomplete = own.incomplete || base.incomplete;
    for (const Node& theirs : base.children) {
        if (theirs.key.substr(0, 1) == "$")
            continue;
        Node* const mine = member(item, theirs.key);
        if (mine == nullptr)
            item.children.push_back(theirs);
        else if (mergesByName(theirs.key) && mine->kind == Node::Kind::Object &&
                 theirs.kind == Node::Kind::Object)
            *mine = mergedItem(theirs, *mine);
    }
    return item;
}

void assembleList(Node& list, const Node* theirs, Report& report) {
    std::set<std::string> spoken;
    if (theirs != nullptr)
        for (const Node& entry : list.children)
            spoken.insert(spokenOf(entry));
    const bool all = spoken.contains(std::string(everything));
    std::vector<Node> entries;
    entries.swap(list.children);
    list.children.reserve(entries.size());
    for (Node& entry : entries) {
        if (theirs == nullptr || entry.kind != Node::Kind::String) {
            list.children.push_back(std::move(entry)); // the author's own items can be very many
        } else if (entry.text == everything) {
            for (const Node& each : theirs->children)
                if (!spoken.contains(idOf(each)))
                    list.children.push_back(taken(each, entry.place));
        } else {
            const Node* named = findItem(*theirs, spokenOf(entry), entry, report);
            if (named != nullptr && idOf(*named) != spokenOf(entry) &&
                (all || spoken.contains(idOf(*named))))
                named = nullptr; // what was meant is there already
            list.incomplete = list.incomplete || (named == nullptr && !all);
            if (named != nullptr && entry.text.front() != '-')
                list.children.push_back(taken(*named, entry.place));
        }
    }
    Chain(list, theirs, report).settleAll();
}

} // namespace scenario
