#include "scenario/layout.h"

#include "base/text.h"
#include "scenario/raw_json.h"

#include <algorithm>
#include <array>

namespace scenario {

namespace {

constexpr std::size_t longestLine = 100; // code points of a line

// What something is comes first, then how it looks, what it does, and what goes with it.
constexpr auto keyOrder =
    std::to_array<std::string_view>({"$schema",
                                     "$comment",
                                     "$allow",
                                     "format",
                                     "extends",
                                     "id",
                                     "persona",
                                     "company_name",
                                     // a scenario
                                     "tag",
                                     "title",
                                     "name",
                                     "summary",
                                     "company",
                                     "role",
                                     "assignment",
                                     "level",
                                     "duration_minutes",
                                     "weeks",
                                     "hours_per_week",
                                     "budget",
                                     "budget_per_quarter",
                                     "margin",
                                     "seed",
                                     "crm",
                                     "chain",
                                     "parameters",
                                     // texts and numbers
                                     "nl",
                                     "en",
                                     "mean",
                                     "spread",
                                     "from",
                                     "to",
                                     // items
                                     "group",
                                     "kind",
                                     "description",
                                     "narrator",
                                     "segment",
                                     "phase",
                                     "stage",
                                     "pool",
                                     "exit_reason",
                                     "since_week",
                                     "contract_until_week",
                                     "natural_person",
                                     "orders_per_month",
                                     "order_value",
                                     "weeks_before",
                                     "model",
                                     "r",
                                     "alpha",
                                     "a",
                                     "b",
                                     "attractiveness",
                                     "contact",
                                     "people",
                                     "face",
                                     "influence",
                                     "traits",
                                     "motives",
                                     "permission",
                                     "do_not_call",
                                     "background",
                                     "facts",
                                     "motive",
                                     "feature",
                                     "advantage",
                                     "benefit",
                                     "proof",
                                     "favourable",
                                     "hours",
                                     "cost",
                                     "audience",
                                     "phases",
                                     "stages",
                                     "channel",
                                     "commercial",
                                     "personal",
                                     "bulk",
                                     "strength",
                                     "accuracy",
                                     "noise",
                                     "reveals",
                                     "source",
                                     "leads",
                                     "chapter",
                                     "week",
                                     "text",
                                     "tone",
                                     "next",
                                     "measure",
                                     "floor",
                                     "target",
                                     "weight",
                                     "result",
                                     "counts",
                                     "definition",
                                     // rules
                                     "in",
                                     "at_least",
                                     "at_most",
                                     "believed",
                                     "where",
                                     "by",
                                     "granted",
                                     "value",
                                     "customer",
                                     "when",
                                     "why_not",
                                     "after_weeks",
                                     "every_weeks",
                                     "times",
                                     "once",
                                     "cooldown_weeks",
                                     "from_week",
                                     "follow_up",
                                     "conversation",
                                     "within_weeks",
                                     "effects",
                                     "if_ignored",
                                     "feedback",
                                     "quality",
                                     "options",
                                     "correct",
                                     "nodes",
                                     "question",
                                     "theory",
                                     "objectives",
                                     "evidence",
                                     // the lists of a scenario, and its rubric
                                     "segments",
                                     "personas",
                                     "contacts",
                                     "customers",
                                     "bases",
                                     "features",
                                     "actions",
                                     "events",
                                     "conversations",
                                     "definitions",
                                     "departments",
                                     "goals",
                                     "rubric",
                                     "diagnosis",
                                     "action",
                                     "rationale",
                                     "planning",
                                     "ethics",
                                     "pass_mark",
                                     "predictions",
                                     "rationales",
                                     "guide"});

constexpr auto conditionHeads = std::to_array<std::string_view>(
    {"all",    "any",     "not",     "week",   "phase", "stage",    "quantity",
     "count",  "chance",  "flag",    "budget", "crm",   "chain",    "did",
     "motive", "segment", "company", "record", "knows", "happened", "chose"});
constexpr auto effectHeads = std::to_array<std::string_view>(
    {"change",    "promise",      "recover",  "fail_delivery", "reveal", "permission",
     "money",     "hours",        "crm",      "chain",         "leads",  "arrive",
     "news",      "conversation", "fact",     "flag",          "order",  "leave",
     "violation", "event",        "withdraw", "block"});
constexpr auto conditionPlaces =
    std::to_array<std::string_view>({"when", "where", "not", "all", "any"});
constexpr auto effectPlaces = std::to_array<std::string_view>({"effects", "if_ignored"});
// Of these the names are the author's or the model's, and stand as they were written.
constexpr auto ownOrder =
    std::to_array<std::string_view>({"traits", "motives", "crm", "chain", "parameters"});

template<std::size_t N>
bool isIn(const std::array<std::string_view, N>& words, std::string_view word) {
    return std::find(words.begin(), words.end(), word) != words.end();
}

std::string_view bare(std::string_view key) {
    return key.size() >= 2 ? key.substr(1, key.size() - 2) : key;
}

// The rank of a key in an object that stands under `holder`.
std::size_t rankIn(std::string_view holder, std::string_view key) {
    const bool head = (isIn(conditionPlaces, holder) && isIn(conditionHeads, key)) ||
                      (isIn(effectPlaces, holder) && isIn(effectHeads, key));
    return head ? 3 : rankOf(key); // after $comment and $allow
}

class Layout {
public:
    std::string text;

    // `holder` is the key under which the value, or the list it is in, stands.
    void put(const Raw& raw, std::size_t indent, std::size_t after, std::string_view holder) {
        if (raw.kind == Raw::Kind::Scalar || raw.children.empty()) {
            text += onOneLine(raw, holder);
            return;
        }
        const std::string line = indent == 0 ? std::string{} : onOneLine(raw, holder);
        const std::size_t used = column();
        if (!line.empty() && used + base::codePoints(line) + after <= longestLine) {
            text += line;
            return;
        }
        const bool object = raw.kind == Raw::Kind::Object;
        text += object ? "{\n" : "[\n";
        const std::vector<const Raw*> children = ordered(raw, holder);
        for (std::size_t i = 0; i < children.size(); ++i) {
            const Raw& child = *children[i];
            const bool last = i + 1 == children.size();
            text.append(indent + 2, ' ');
            if (object) {
                text += child.key;
                text += ": ";
            }
            put(child, indent + 2, last ? 0 : 1, object ? bare(child.key) : holder);
            text += last ? "\n" : ",\n";
        }
        text.append(indent, ' ');
        text += object ? "}" : "]";
    }

private:
    [[nodiscard]] std::size_t column() const {
        const std::size_t start = text.rfind('\n');
        return base::codePoints(
            std::string_view(text).substr(start == std::string::npos ? 0 : start + 1));
    }

    static std::vector<const Raw*> ordered(const Raw& raw, std::string_view holder) {
        std::vector<const Raw*> children;
        children.reserve(raw.children.size());
        for (const Raw& child : raw.children)
            children.push_back(&child);
        if (raw.kind == Raw::Kind::Object && !isIn(ownOrder, holder))
            std::stable_sort(children.begin(), children.end(), [&](const Raw* a, const Raw* b) {
                return rankIn(holder, bare(a->key)) < rankIn(holder, bare(b->key));
            });
        return children;
    }

    // On one line, however long.
    static std::string onOneLine(const Raw& raw, std::string_view holder) {
        if (raw.kind == Raw::Kind::Scalar)
            return std::string(raw.text);
        const bool object = raw.kind == Raw::Kind::Object;
        std::string line = object ? "{" : "[";
        for (const Raw* const child : ordered(raw, holder)) {
            if (line.size() > 1)
                line += ", ";
            if (line.size() > 4 * longestLine) // too long anyway
                break;
            if (object)
                line += std::string(child->key) + ": ";
            line += onOneLine(*child, object ? bare(child->key) : holder);
        }
        return line + (object ? "}" : "]");
    }
};

} // namespace

std::size_t rankOf(std::string_view key) {
    return static_cast<std::size_t>(std::find(keyOrder.begin(), keyOrder.end(), key) -
                                    keyOrder.begin());
}

std::string laidOut(std::string_view text) {
    Layout layout;
    layout.put(readRaw(text), 0, 0, {});
    return layout.text + "\n";
}

} // namespace scenario
