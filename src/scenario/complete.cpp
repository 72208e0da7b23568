#include "scenario/complete.h"

#include "scenario/item_list.h"
#include "scenario/placeholders.h"

#include <array>
#include <filesystem>
#include <map>
#include <set>

namespace scenario {

namespace {

constexpr std::size_t longestMadeId = 40;

// The letters with accents that European names have (U+00C0 to U+00FF), without them.
constexpr std::string_view plainLetters =
    "aaaaaaaceeeeiiiidnooooo_ouuuuypsaaaaaaaceeeeiiiidnooooo_ouuuuypy";

// As if the author had written it at the head of the item.
void addText(Node& item, std::string_view key, std::string text) {
    Node node;
    node.kind = Node::Kind::String;
    node.key = key;
    node.text = std::move(text);
    node.place = item.place;
    node.keyPlace = item.place;
    node.span = {item.span.from, item.span.from + 1};
    node.keySpan = node.span;
    item.children.insert(item.children.begin(), std::move(node));
}

std::string wordsOf(const Node* node) {
    if (node == nullptr)
        return {};
    if (node->kind == Node::Kind::String)
        return node->text;
    const Node* const nl = node->find("nl");
    const Node* const text = nl != nullptr ? nl : node->find("en");
    return text != nullptr ? text->text : std::string{};
}

struct Naming {
    std::string_view list;
    std::string_view key; // the id is made of this; empty: of the position
};
constexpr std::array<Naming, 3> namings{
    {{"customers", "name"}, {"goals", "measure"}, {"events", "title"}}};

// The ids of a list, and how far the numbers behind each have come: there may be very many alike.
struct Used {
    std::set<std::string> ids;
    std::map<std::string, int> numbers;
};

std::string unlike(const std::string& wanted, Used& used) {
    if (used.ids.insert(wanted).second)
        return wanted;
    int& number = used.numbers.emplace(wanted, 1).first->second;
    std::string id;
    do
        id = wanted + "_" + std::to_string(++number);
    while (!used.ids.insert(id).second);
    return id;
}

std::set<std::string> idsOf(const Node& list) {
    std::set<std::string> ids;
    for (const Node& item : list.children)
        if (const Node* const id = item.find("id"))
            ids.insert(id->text);
    return ids;
}

// An id for every item that has none but has the words to make one of.
void nameItems(Node& list, std::string_view key) {
    Used used{idsOf(list), {}};
    for (Node& item : list.children) {
        if (item.kind != Node::Kind::Object || item.find("id") != nullptr)
            continue;
        const std::string id = idFrom(wordsOf(item.find(key)));
        if (!id.empty())
            addText(item, "id", unlike(id, used));
    }
}

// Steps and answers of a conversation, and answers to a question, by their position: "1", "2", ….
void numberItems(Node& list) {
    Used used{idsOf(list), {}};
    int position = 0;
    for (Node& item : list.children) {
        ++position;
        if (item.kind == Node::Kind::Object && item.find("id") == nullptr)
            addText(item, "id", unlike(std::to_string(position), used));
    }
}

void numberConversations(Node& conversations) {
    for (Node& conversation : conversations.children) {
        Node* const nodes = member(conversation, "nodes");
        if (nodes == nullptr)
            continue;
        numberItems(*nodes);
        for (Node& node : nodes->children)
            if (Node* const options = member(node, "options"))
                numberItems(*options);
    }
}

void numberAnswers(Node& cards) {
    for (Node& card : cards.children)
        if (Node* const question = member(card, "question"))
            if (Node* const options = member(*question, "options"))
                numberItems(*options);
}

// A customer without people gets its "contact", else one of the scenario's contacts in turn, else
// somebody with the customer's own name: a consumer is the person one speaks with.
void addPeople(Node& customer, const Node* contacts, std::size_t nth) {
    if (customer.kind != Node::Kind::Object || customer.find("people") != nullptr)
        return;
    Node person;
    person.kind = Node::Kind::Object;
    person.place = customer.place;
    const bool list = contacts != nullptr && !contacts->children.empty();
    if (const Node* const contact = customer.find("contact")) {
        person.place = contact->place;
        person.span = contact->span;
        if (contact->kind == Node::Kind::Object)
            person = *contact;
        else if (contact->kind == Node::Kind::String)
            addText(person, "name", contact->text);
        else
            return; // the loader says so
        person.key.clear();
    } else if (list && contacts->children[nth % contacts->children.size()].find("name")) {
        person = contacts->children[nth % contacts->children.size()];
    } else if (customer.find("name") != nullptr) {
        addText(person, "name", wordsOf(customer.find("name")));
    } else {
        return;
    }
    Node people;
    people.kind = Node::Kind::Array;
    people.key = "people";
    people.place = customer.place;
    people.keyPlace = customer.place;
    people.children.push_back(std::move(person));
    customer.children.insert(customer.children.begin(), std::move(people));
}

} // namespace

std::string idFrom(std::string_view words) {
    std::string id;
    const auto add = [&](char letter) {
        const bool between = letter == '_';
        if (id.size() < longestMadeId && (!between || (!id.empty() && id.back() != '_')))
            id += letter;
    };
    for (std::size_t i = 0; i < words.size(); ++i) {
        const auto byte = static_cast<unsigned char>(words[i]);
        const char c = words[i];
        if (c >= 'A' && c <= 'Z') {
            add(static_cast<char>(c - 'A' + 'a'));
        } else if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
            add(c);
        } else if (byte == 0xC3 && i + 1 < words.size()) {
            ++i;
            add(plainLetters[static_cast<unsigned char>(words[i]) & 0x3FU]);
        } else {
            add('_');
        }
    }
    while (!id.empty() && id.back() == '_')
        id.pop_back();
    return id;
}

void complete(Node& root, const std::string& file) {
    if (root.kind != Node::Kind::Object)
        return;
    if (root.find("id") == nullptr) {
        const std::string id = idFrom(std::filesystem::path(file).stem().string());
        addText(root, "id", id.empty() ? "scenario" : id);
    }
    for (const Naming& each : namings)
        if (Node* const list = member(root, each.list))
            nameItems(*list, each.key);
    if (Node* const conversations = member(root, "conversations"))
        numberConversations(*conversations);
    if (Node* const cards = member(root, "theory"))
        numberAnswers(*cards);
    const Node* const contacts = root.find("contacts");
    const Node* const safe =
        contacts != nullptr && contacts->kind == Node::Kind::Array ? contacts : nullptr;
    if (Node* const customers = member(root, "customers")) {
        Node held = safe != nullptr ? *safe : Node{};
        // A contact is a name, a role and a face; one that is more is not given to everybody.
        constexpr std::size_t large = 1000;
        std::erase_if(held.children, [](const Node& each) { return sizeOf(each) > large; });
        std::size_t nth = 0;
        for (Node& customer : customers->children)
            addPeople(customer, safe != nullptr ? &held : nullptr, nth++);
    }
    fillCompany(root);
}

} // namespace scenario
