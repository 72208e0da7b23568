#include "base/process.h"
#include "support/catch.hpp"

namespace {

std::filesystem::path program(const std::string& name) {
    const auto found = base::findProgram(name, "/usr/bin:/bin");
    REQUIRE(found);
    return *found;
}

} // namespace

TEST_CASE("a program gets its input and gives its output, however much of both") {
    const std::string input(3'000'000, 'x');
    const auto finished = base::runProgram(program("cat"), {}, input);
    REQUIRE(finished);
    CHECK(finished.value().status == 0);
    CHECK(finished.value().out == input);
}

TEST_CASE("a program that does not read its input is no trouble") {
    const auto finished = base::runProgram(program("true"), {}, std::string(3'000'000, 'x'));
    REQUIRE(finished);
    CHECK(finished.value().status == 0);
}

TEST_CASE("arguments are words, never commands") {
    const auto finished = base::runProgram(program("echo"), {"a; echo b", "$HOME", "`id`"}, {});
    REQUIRE(finished);
    CHECK(finished.value().out == "a; echo b $HOME `id`\n");
}

TEST_CASE("what a program complains of and how it ended is known") {
    const auto finished = base::runProgram(program("cat"), {"/there/is/no/such/file"}, {});
    REQUIRE(finished);
    CHECK(finished.value().status == 1);
    CHECK(finished.value().err.find("/there/is/no/such/file") != std::string::npos);
}

TEST_CASE("a program that takes too long, or says too much, is stopped") {
    base::RunLimits hurried;
    hurried.seconds = 1;
    CHECK_FALSE(base::runProgram(program("sleep"), {"30"}, {}, hurried));
    base::RunLimits few;
    few.mostBytes = 100'000;
    CHECK_FALSE(base::runProgram(program("yes"), {}, {}, few));
}

TEST_CASE("a program that is not there cannot be started") {
    CHECK_FALSE(base::runProgram("/there/is/no/program", {}, {}));
}

TEST_CASE("programs are found in whole folders only, and only if they may be run") {
    CHECK(base::findProgram("cat", "/there/is/no/folder:/usr/bin:/bin"));
    CHECK_FALSE(base::findProgram("cat", ""));
    CHECK_FALSE(base::findProgram("cat", ".:bin"));
    CHECK_FALSE(base::findProgram("passwd", "/etc"));
    CHECK_FALSE(base::findProgram("no-program-has-this-name", "/usr/bin:/bin"));
}
