// What came from the catalogue, made to fit a scenario that has its own motives, theory or
// segments.
#include "scenario/assemble.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>

namespace scenario {

namespace {

using IdsByKind = std::map<std::string_view, std::set<std::string, std::less<>>>;

struct Reference {
    std::string_view key;
    std::string_view list;
    bool needed; // the item is nothing without it
};
constexpr std::array<Reference, 6> references{{{"theory", "theory", false},
                                               {"objectives", "objectives", false},
                                               {"conversation", "conversations", false},
                                               {"motive", "motives", true},
                                               {"definition", "definitions", true},
                                               {"segment", "segments", false}}};

IdsByKind idsIn(const Node& root) {
    IdsByKind ids;
    for (const std::string_view name : listNames())
        if (const Node* const list = root.find(name))
            for (const Node& item : list->children)
                if (const Node* const id = item.find("id"))
                    ids[name].insert(id->text);
    return ids;
}

bool borrowed(const Node& node) {
    return node.place.source != 0;
}

class Pruning {
public:
    explicit Pruning(const IdsByKind& ids) : m_ids(ids) {}

    // False when the item must go.
    bool keeps(Node& item) const {
        // An item of the author's own, as nearly all are in a large file, refers as its author
        // wished.
        const bool any = std::any_of(item.children.begin(), item.children.end(), borrowed);
        if (any && !keepsReferences(item))
            return false;
        forgetMotives(item);
        for (Node& child : item.children)
            descend(child);
        return true;
    }

    void descend(Node& node) const {
        if (node.kind == Node::Kind::Object)
            keeps(node);
        else if (node.kind == Node::Kind::Array)
            std::erase_if(node.children, [&](Node& item) {
                return item.kind == Node::Kind::Object && !keeps(item);
            });
    }

private:
    [[nodiscard]] bool has(std::string_view list, const std::string& id) const {
        const auto at = m_ids.find(list);
        return at != m_ids.end() && at->second.contains(id);
    }

    bool keepsReferences(Node& item) const {
        for (const Reference& each : references) {
            Node* found = nullptr;
            for (Node& child : item.children)
                if (child.key == each.key)
                    found = &child;
            if (found == nullptr || !borrowed(*found))
                continue;
            if (found->kind == Node::Kind::Array) {
                std::erase_if(found->children,
                              [&](const Node& one) { return !has(each.list, one.text); });
            } else if (found->kind == Node::Kind::String && !has(each.list, found->text)) {
                if (each.needed && borrowed(item))
                    return false;
                erase(item, each.key);
            }
        }
        return true;
    }

    static void erase(Node& item, std::string_view key) {
        std::erase_if(item.children, [&](const Node& child) { return child.key == key; });
    }

    // Weights of motives that are not there; when none is left, the usual ones count.
    void forgetMotives(Node& item) const {
        for (Node& child : item.children)
            if (child.key == "motives" && child.kind == Node::Kind::Object)
                std::erase_if(child.children, [&](const Node& weight) {
                    return borrowed(weight) && !has("motives", weight.key);
                });
        std::erase_if(item.children, [](const Node& child) {
            return child.key == "motives" && child.kind == Node::Kind::Object && borrowed(child) &&
                   child.children.empty();
        });
    }

    const IdsByKind& m_ids;
};

} // namespace

void prune(Node& root) {
    const IdsByKind ids = idsIn(root);
    const Pruning pruning(ids);
    for (Node& list : root.children)
        if (list.kind == Node::Kind::Array)
            pruning.descend(list);
}

} // namespace scenario
