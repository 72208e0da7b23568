// The fields of one line of a run file, with the limits that keep a hostile file harmless. Says in
// plain words what is wrong; the caller adds the number of the line. Knows JSON, not decisions.
#pragma once

#include "base/result.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace game {

constexpr int maxRunNesting = 16;
constexpr std::size_t maxIdBytes = 200;
constexpr std::size_t maxPathBytes = 4096;

// An object being read. The first mistake is kept and every reading after it gives an empty value,
// so that a reader can read on and look once at the end.
class RunObject {
public:
    static base::Result<RunObject> parse(std::string_view line);
    RunObject(RunObject&&) noexcept;
    RunObject& operator=(RunObject&&) noexcept;
    ~RunObject();

    // The only key of the object; empty, and a mistake, when there is not exactly one.
    std::string onlyKey();
    bool has(const std::string& key) const;

    std::string text(const std::string& key, std::size_t mostBytes = maxIdBytes);
    std::string textOr(const std::string& key, std::size_t mostBytes = maxIdBytes);
    int integer(const std::string& key, int low, int high);
    double number(const std::string& key, double low, double high);
    std::uint64_t seed(const std::string& key); // an integer up to 2^53, or any as a string
    std::uint64_t hash(const std::string& key); // sixteen hexadecimal digits
    void isTrue(const std::string& key);
    std::vector<int> integers(const std::string& key, std::size_t most, int low, int high);
    std::vector<std::string> texts(const std::string& key, std::size_t most);
    RunObject object(const std::string& key);
    std::vector<RunObject> objects(const std::string& key, std::size_t most);

    // Keys that nobody asked for are a mistake: a line we only half understand is not played.
    void finish();
    void fail(base::Text message);
    [[nodiscard]] const std::optional<base::Failure>& mistake() const;

private:
    struct Content;
    explicit RunObject(std::unique_ptr<Content> content);
    std::unique_ptr<Content> m_content;
};

} // namespace game
