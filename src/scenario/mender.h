// The reading that mendJson does, piece by piece. Objects and lists are read in mender.cpp, texts
// in mender_text.cpp (those that are not closed in mender_open.cpp), numbers and words in
// mender_word.cpp, comments in mender_comment.cpp.
#pragma once

#include "scenario/json_mend.h"

#include <optional>

namespace scenario {

class Mender {
public:
    explicit Mender(std::string_view text);
    Mended run();

private:
    struct Comment {
        Span span;
        std::size_t slip = 0; // its position in m_out.slips
    };
    // An object that is being read, for the comments that go into it.
    struct Object {
        std::size_t open = 0;
        std::optional<std::size_t> firstKey;
        std::optional<std::size_t> commentEnd; // the last quote of its "$comment"
        std::vector<Comment> comments;
    };

    // Each returns false when there is doubt about what comes next.
    bool value();
    bool object();
    bool members(Object& mine);
    bool member(Object& mine);
    bool colon(std::size_t keyEnd, bool& missing);
    bool list();
    void dropComma(std::size_t at, char bracket); // before the bracket
    bool afterItem(char bracket, std::size_t open, std::size_t end, bool& comma);
    bool text();     // any kind of quotation marks
    bool straight(); // "…"
    bool quoted(std::string_view open, bool curly);
    bool bare(bool key); // no quotation marks
    bool amount();       // with a euro sign
    bool number();
    bool decimalComma(std::size_t numberFrom, std::size_t numberEnd);
    bool escape();
    std::size_t lastOnLine() const;
    // Where the text that began at `from` must have ended, when the quotation mark here begins the
    // next name or text rather than standing in this one.
    std::optional<std::size_t> openUntil(std::size_t from) const;
    bool beginsMember() const; // "name": value
    bool beginsItem() const;   // "text" and what follows it in a list
    void leftOpen(std::size_t from, std::size_t end);
    // Whether the text ends here, and all is well; nothing when it goes on.
    std::optional<bool> lineEnds(std::size_t from);
    bool closesHere(std::size_t after) const; // what follows a text follows here

    void blanks(); // comments too
    void comment(std::size_t length);
    void finish(Object& mine); // the fix for its comments
    bool stop(Finding finding, Span at);

    [[nodiscard]] bool done() const { return m_at >= m_text.size(); }
    [[nodiscard]] char now() const { return done() ? '\0' : m_text[m_at]; }
    [[nodiscard]] bool starts(std::string_view with) const {
        return m_text.substr(m_at, with.size()) == with;
    }
    [[nodiscard]] Span upTo(std::size_t from, std::size_t to) const {
        return {static_cast<std::uint32_t>(from), static_cast<std::uint32_t>(to)};
    }
    [[nodiscard]] Span here(std::size_t length = 1) const;
    // The words are only made while there are not too many.
    template<class Words>
    void say(Span at, Words words) {
        if (m_out.slips.size() < mostSlips)
            m_out.slips.push_back({at, words()});
        else
            ++m_out.more;
    }
    void edit(Span span, std::string text) { m_out.edits.push_back({span, std::move(text)}); }
    void excuse(std::size_t at) { m_out.excused.push_back(static_cast<std::uint32_t>(at)); }
    void excusedValue(std::size_t from, std::size_t to); // null in its place

    static constexpr std::size_t mostSlips = 1000;

    std::string_view m_text;
    std::size_t m_at = 0;
    std::size_t m_inkFrom = 1; // between these two there is nothing but blanks
    std::size_t m_ink = 0;
    int m_depth = 0;
    bool m_inList = false;          // rather than in an object
    bool m_inKey = false;           // the text that is read is a name
    std::vector<Comment> m_waiting; // comments that no object has taken yet
    Object* m_object = nullptr;     // the innermost
    Mended m_out;
};

// Of a text that began at `from` and is read up to the end of `text`, where its author must have
// meant it to end: before a bracket that closes nothing in it, or before its last comma.
std::size_t openEnd(std::string_view text, std::size_t from, bool key);

// How long a curly quotation mark at the beginning of the text is; 0: there is none.
std::size_t curlyLength(std::string_view text);

} // namespace scenario
