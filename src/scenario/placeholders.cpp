#include "scenario/placeholders.h"

#include "scenario/values.h"

#include <algorithm>
#include <array>
#include <span>

namespace scenario {

namespace {

// Those of Plain first, then what Moment adds, then what Customer adds.
constexpr std::array<std::string_view, 5> holders{
    "company", "week", "customer", "contact", "segment"};

std::size_t countOf(Holders allowed) {
    switch (allowed) {
    case Holders::Plain:
        return 1;
    case Holders::Moment:
        return 2;
    case Holders::Customer:
        return holders.size();
    }
    return 0;
}

void notHere(const Node& node, const std::string& name, Report& report) {
    const bool week = name == "week";
    report.error(node,
                 "placeholder-not-here",
                 {"{" + name + "} kan hier niet: deze tekst hoort niet bij " +
                      (week ? "een moment in het spel." : "een bepaalde klant."),
                  "{" + name + "} cannot be here: this text does not belong to " +
                      (week ? "a moment in the game." : "a particular customer.")});
}

void unknown(const Node& node, const std::string& name, std::size_t count, Report& report) {
    Finding finding{"unknown-placeholder",
                    {"{" + name + "} wordt nergens door vervangen.",
                     "{" + name + "} is not replaced by anything."}};
    suggest(finding, name, std::span(holders).subspan(0, count), {});
    report.add(node, std::move(finding));
}

void replaceIn(Node& node, const Text& company, bool english) {
    if (node.key == "$comment")
        return;
    if (node.kind == Node::Kind::String && node.text.find('{') != std::string::npos)
        node.text =
            base::replaceAll(std::move(node.text), "{company}", english ? company.en : company.nl);
    for (Node& child : node.children)
        replaceIn(child, company, child.key == "en" || (english && child.key != "nl"));
}

Text textOf(const Node& node) {
    if (node.kind == Node::Kind::String)
        return {node.text, node.text};
    const Node* const nl = node.find("nl");
    const Node* const en = node.find("en");
    if (nl == nullptr && en == nullptr)
        return {};
    return {nl != nullptr ? nl->text : en->text, en != nullptr ? en->text : nl->text};
}

// The name of the company: its own key, else the title, else what is said of the company.
Text companyName(const Node& root) {
    for (const std::string_view key : {"company_name", "title", "company"}) {
        const Node* const node = root.find(key);
        Text name = node != nullptr ? textOf(*node) : Text{};
        // A name that speaks of {company} itself would never come to an end.
        if (!name.empty() && (name.nl + name.en).find('{') == std::string::npos)
            return name;
    }
    return {};
}

} // namespace

void checkHolders(const Node& node, const std::string& text, Holders allowed, Report& report) {
    const std::size_t count = countOf(allowed);
    for (std::size_t at = text.find('{'); at != std::string::npos; at = text.find('{', at + 1)) {
        const std::size_t end = text.find('}', at);
        if (end == std::string::npos) {
            report.error(node,
                         "unknown-placeholder",
                         {"Na { ontbreekt een }: hier hoort een woord als {week}.",
                          "A } is missing after {: a word such as {week} belongs here."});
            return;
        }
        const std::string name = text.substr(at + 1, end - at - 1);
        const auto known = static_cast<std::size_t>(
            std::find(holders.begin(), holders.end(), name) - holders.begin());
        if (known < count)
            continue;
        if (known < holders.size())
            notHere(node, name, report);
        else
            unknown(node, name, count, report);
    }
}

void fillCompany(Node& root) {
    const Text name = companyName(root);
    if (!name.empty())
        replaceIn(root, name, false);
}

} // namespace scenario
