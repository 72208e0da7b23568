#include "base/file.h"
#include "support/catch.hpp"
#include "support/temporary_folder.h"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>

using Catch::Matchers::ContainsSubstring;

TEST_CASE("A file that is replaced has its new content and leaves nothing beside it") {
    const support::TemporaryFolder folder;
    folder.write("a.txt", "old");
    REQUIRE(base::replaceFile(folder / "a.txt", "new").ok());
    CHECK(folder.read("a.txt") == "new");
    const std::filesystem::directory_iterator files(folder.path());
    CHECK(std::distance(begin(files), end(files)) == 1);
}

TEST_CASE("Replacing a file that cannot be written says why and keeps the rest as it was") {
    const support::TemporaryFolder folder;
    folder.write("a.txt/inside", "kept"); // a folder is in the way
    const auto written = base::replaceFile(folder / "a.txt", "new");
    REQUIRE_FALSE(written.ok());
    CHECK_FALSE(written.message().nl.empty());
    CHECK(folder.read("a.txt/inside") == "kept");
    const std::filesystem::directory_iterator files(folder.path());
    CHECK(std::distance(begin(files), end(files)) == 1);
}

TEST_CASE("A full disk is called a full disk") {
    const int full = ::open("/dev/full", O_WRONLY | O_CLOEXEC);
    REQUIRE(full >= 0);
    const auto written = base::writeDurably(full, "text", "/dev/full");
    ::close(full);
    REQUIRE_FALSE(written.ok());
    CHECK_THAT(written.message().nl, ContainsSubstring("de schijf is vol"));
    CHECK_THAT(written.message().en, ContainsSubstring("the disk is full"));
}

TEST_CASE("The common reasons are told in both languages") {
    for (const int error : {ENOSPC, EROFS, EACCES, ENOENT, EEXIST, ENOTDIR, EISDIR}) {
        const auto failure = base::fileFailure({"nl", "en"}, "/a/b", error);
        CHECK_THAT(failure.message.nl, ContainsSubstring("/a/b"));
        CHECK(failure.message.nl.substr(2) != failure.message.en.substr(2));
    }
}

TEST_CASE("A file is read whole, up to its limit") {
    const support::TemporaryFolder folder;
    folder.write("a.txt", std::string("a\0b\n", 4));
    const auto read = base::readFile(folder / "a.txt", 4);
    REQUIRE(read.ok());
    CHECK(read.value() == std::string("a\0b\n", 4));
    const auto larger = base::readFile(folder / "a.txt", 3);
    CHECK_FALSE(larger.ok());
}
