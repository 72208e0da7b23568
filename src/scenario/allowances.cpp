#include "scenario/allowances.h"

#include "scenario/codes.h"
#include "scenario/values.h"

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

std::vector<std::pair<const Node*, Finding>> Allowances::findings(bool errors) const {
    std::vector<std::pair<const Node*, Finding>> found;
    std::vector<std::string_view> known;
    for (const CodeInfo& info : allCodes())
        if (info.severity != Severity::Error)
            known.push_back(info.code);
    for (const Allowance& each : m_all) {
        const std::string& code = each.code->text;
        const CodeInfo* const info = findCode(code);
        if (info == nullptr) {
            Finding finding{"unknown-allow",
                            {"Er is geen melding met de code \"" + code + "\".",
                             "There is no message with the code \"" + code + "\"."}};
            suggest(finding, code, known, each.code->span);
            if (finding.meant.empty())
                finding.expected = {"De code staat in de melding tussen [ en ].",
                                    "The code is in the message between [ and ]."};
            found.emplace_back(each.code, std::move(finding));
        } else if (info->severity == Severity::Error) {
            found.emplace_back(each.code,
                               Finding{"error-allowed",
                                       {"\"" + code + "\" is een fout; die kun je niet toestaan.",
                                        "\"" + code + "\" is an error and cannot be allowed."},
                                       {"Alleen waarschuwingen en tips kun je toestaan.",
                                        "Only warnings and hints can be allowed."}});
        } else if (!each.used && !errors) {
            found.emplace_back(each.code,
                               Finding{"unused-allow",
                                       {"Hier is niets wat \"" + code + "\" zou melden.",
                                        "There is nothing here that \"" + code + "\" would say."},
                                       {"Haal de code weg.", "Remove the code."}});
        }
    }
    return found;
}

} // namespace scenario
