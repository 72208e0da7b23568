// Collects what is wrong with one file, so that an author sees all of it at once. Knows where
// things stand and what the author allowed ("$allow"); not what is right or wrong.
#pragma once

#include "scenario/node.h"
#include "sim/prior.h"

#include <cstddef>
#include <functional>
#include <optional>

namespace scenario {

using base::Text;

// What one diagnostic says; its severity is the code's.
struct Finding {
    std::string_view code; // of codes.h
    Text message;          // what is wrong
    Text expected{};       // what would be right, in a sentence
    std::string meant{};   // the word that was probably meant
    std::optional<Fix> fix{};
};

// A key that the loader looked for in an object, and what may stand there as far as that is said
// with it. The test that holds loader and schema together reads these.
struct AskedKey {
    std::string object; // JSON pointer with * for positions: "/customers/*"
    std::string key;
    std::optional<sim::Range> range{};
    std::optional<double> usual{};
    std::vector<std::string> words{};
};

class Report {
public:
    // Of each severity; what comes after is only counted.
    static constexpr std::size_t most = 100;

    explicit Report(std::string file) : m_file(std::move(file)) {}

    // The file's bytes, for the lines that are shown. They must outlive the report.
    void setText(std::string_view text) { m_text = text; }
    // From here on diagnostics get a JSON pointer. The trees must outlive the report.
    void setRoot(const Node& root) { m_root = &root; }
    // The same, of a tree that is only made when a pointer is wanted.
    void setRootLater(std::function<Node()> make);
    void setCatalogue(const Node& root, std::string file, std::string_view text);

    // From here on everything that the loader asks for is written down here.
    void record(std::vector<AskedKey>* asked) { m_asked = asked; }
    void noteAsked(const Node& object, AskedKey asked);
    [[nodiscard]] bool recording() const { return m_asked != nullptr; }

    void add(const Node& value, Finding finding);
    void addAtKey(const Node& member, Finding finding);
    void addAt(Place place, Span span, Finding finding); // without a tree

    // The same for a message that says it all.
    void error(const Node& value, std::string_view code, Text message);
    void errorAtKey(const Node& member, std::string_view code, Text message);
    void warning(const Node& value, std::string_view code, Text message);
    void warningAtKey(const Node& member, std::string_view code, Text message);
    void errorAt(Place place, std::string_view code, Text message);

    // So many errors more, of which nothing else is said.
    void countErrors(std::size_t count) { m_errors += count; }

    // Whether anything within this value was reported as an error, so that what is read of it may
    // not be what its author wrote. True when there are too many to tell.
    [[nodiscard]] bool mistaken(const Node& value) const;

    // A value as it is written in the author's file; empty for what comes from the catalogue.
    [[nodiscard]] std::string_view written(const Node& value) const;

    // More errors are only counted: not worth looking for suggestions any more.
    [[nodiscard]] bool full() const { return m_errors >= most; }
    [[nodiscard]] bool hasErrors() const { return m_errors > 0; }

    // Everything so far that nobody allowed, in the order of the file; and whatever is wrong with
    // the allowances themselves.
    [[nodiscard]] std::vector<Diagnostic> all() const;

private:
    struct Entry {
        Diagnostic diagnostic;
        Span within; // of the value it is about
    };
    void add(const Node* node, Place place, Span span, Finding finding);
    [[nodiscard]] const Node* rootOf(Place place) const;
    void addPointers(std::vector<Diagnostic>& sorted) const;
    [[nodiscard]] Diagnostic made(Place place, Span span, Finding finding) const;

    std::string m_file;
    std::string_view m_text;
    mutable const Node* m_root = nullptr;
    mutable std::optional<Node> m_madeRoot;
    std::function<Node()> m_makeRoot;
    bool m_plain = false; // the text is JSON as it stands
    std::vector<Entry> m_entries;
    std::string m_catalogueFile;
    std::string_view m_catalogueText;
    const Node* m_catalogue = nullptr;
    std::vector<AskedKey>* m_asked = nullptr;
    std::size_t m_errors = 0;
    std::size_t m_others = 0;
};

} // namespace scenario
