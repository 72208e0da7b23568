// Items of lists that build on other items: which one an "extends" means, and what the two are
// together. Not here: which lists there are (assemble.h).
#pragma once

#include "scenario/report.h"

namespace scenario {

const Node* itemWithId(const Node& list, std::string_view id); // null: there is none
// The same; when there is none it is reported at `asked`, and what was probably meant comes back so
// that nothing seems to be missing; null when that is not clear.
const Node* findItem(const Node& list, const std::string& id, const Node& asked, Report& report);

// Of a node from the catalogue, a copy that knows where it was taken over. Others are only copied.
Node taken(const Node& node, Place where);

// The item with its own keys over those of the base. Traits and motives go name by name.
Node mergedItem(const Node& base, const Node& own);
Node withoutExtends(const Node& own);

// Carries out every "extends" in the list, and puts in what it takes over from the catalogue's list
// (null: there is none): "id" takes one item, "*" all that are not spoken of, "-id" all but that.
void assembleList(Node& list, const Node* theirs, Report& report);

// A small file must not become a giant one by taking over a large item again and again. Counts what
// is taken; false, and reported the first time, when it is too much.
class Taking {
public:
    explicit Taking(Report& report) : m_report(report) {}
    bool allows(const Node& base, const Node& asked);

private:
    Report& m_report;
    std::size_t m_taken = 0;
    bool m_told = false;
};

Node* member(Node& object, std::string_view key);

} // namespace scenario
