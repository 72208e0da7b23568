#include "scenario/catalogue.h"

#include "scenario/json_source.h"

#include <cassert>

namespace scenario {

namespace {

void markSource(Node& node) {
    node.place.source = 1;
    node.keyPlace.source = 1;
    for (Node& child : node.children)
        markSource(child);
}

Node parseCatalogue() {
    Report report{std::string(catalogueFile)};
    Node root;
    [[maybe_unused]] const bool sound = parseJson(standardCatalogueText(), root, report);
    assert(sound && !report.hasErrors());
    markSource(root);
    return root;
}

} // namespace

const Node& standardCatalogue() {
    static const Node root = parseCatalogue();
    return root;
}

} // namespace scenario
