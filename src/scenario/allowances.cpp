#include "scenario/allowances.h"

namespace scenario {

void Allowances::readFrom(const Node& root) {
    collect(root);
}

void Allowances::collect(const Node& node) {
    if (const Node* const list = node.find("$allow"))
        for (const Node& code : list->children)
            m_all.push_back({&node, &code});
    for (const Node& child : node.children)
        if (!child.children.empty())
            collect(child);
}

bool Allowances::allow(Span within, const Diagnostic& diagnostic) {
    if (diagnostic.severity == Severity::Error || diagnostic.place.line == 0)
        return false;
    bool allowed = false;
    for (Allowance& each : m_all)
        if (each.code->text == diagnostic.code && each.object->span.holds(within))
            allowed = each.used = true;
    return allowed;
}

} // namespace scenario
