#include "support/catch.hpp"
#include "support/golden.h"

#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>

namespace {

namespace fs = std::filesystem;

/// An empty folder that is gone again when the test ends.
class ScratchFolder {
public:
    explicit ScratchFolder(const std::string& name)
        : m_path(fs::temp_directory_path() / ("klantkring-golden-" + name)) {
        fs::remove_all(m_path);
        fs::create_directories(m_path);
    }
    ScratchFolder(const ScratchFolder&) = delete;
    ScratchFolder& operator=(const ScratchFolder&) = delete;
    ~ScratchFolder() { fs::remove_all(m_path); }

    [[nodiscard]] const fs::path& path() const { return m_path; }

private:
    fs::path m_path;
};

void writeText(const fs::path& path, const std::string& text) {
    std::ofstream(path, std::ios::binary) << text;
}

std::string readText(const fs::path& path) {
    std::ostringstream text;
    text << std::ifstream(path, std::ios::binary).rdbuf();
    return text.str();
}

} // namespace

TEST_CASE("Equal texts have no difference") {
    CHECK(support::firstDifference("", "").empty());
    CHECK(support::firstDifference("a\nb\n", "a\nb\n").empty());
}

TEST_CASE("The first differing line is named and shown from both sides") {
    const std::string difference = support::firstDifference("a\nb\nc\n", "a\nB\nC\nd\n");
    CHECK(difference == "line 2 differs (3 lines approved, 4 lines now)\n"
                        "  approved: \"b\\n\"\n"
                        "  now:      \"B\\n\"");
}

TEST_CASE("A missing last newline is a difference that shows") {
    const std::string difference = support::firstDifference("a\nb\n", "a\nb");
    CHECK_THAT(difference, Catch::Matchers::ContainsSubstring("line 2 differs"));
    CHECK_THAT(difference, Catch::Matchers::ContainsSubstring("approved: \"b\\n\""));
    CHECK_THAT(difference, Catch::Matchers::ContainsSubstring("now:      \"b\""));
}

TEST_CASE("A text that stops early says where") {
    const std::string difference = support::firstDifference("a\nb\n", "a\n");
    CHECK_THAT(difference, Catch::Matchers::ContainsSubstring("now:      (the text ends here)"));
}

TEST_CASE("A comparison leaves the approved file alone and writes the new text on request only") {
    const ScratchFolder folder("compare");
    writeText(folder.path() / "week.txt", "old\n");

    SECTION("the same text passes") {
        CHECK(support::compareGolden(folder.path(), "week.txt", "old\n", true).empty());
        CHECK_FALSE(fs::exists(folder.path() / "week.txt.actual"));
    }
    SECTION("another text fails and writes nothing") {
        CHECK_FALSE(support::compareGolden(folder.path(), "week.txt", "new\n", false).empty());
        CHECK_FALSE(fs::exists(folder.path() / "week.txt.actual"));
    }
    SECTION("another text fails and is written beside when approving") {
        CHECK_FALSE(support::compareGolden(folder.path(), "week.txt", "new\n", true).empty());
        CHECK(readText(folder.path() / "week.txt.actual") == "new\n");
    }
    SECTION("a text nobody approved yet fails") {
        CHECK_FALSE(support::compareGolden(folder.path(), "sub/first.txt", "new\n", true).empty());
        CHECK(readText(folder.path() / "sub/first.txt.actual") == "new\n");
    }
    CHECK(readText(folder.path() / "week.txt") == "old\n");
}
