#include "app/typed_path.h"
#include "support/catch.hpp"
#include "support/temporary_folder.h"

using app::typedPath;

namespace {

std::string home(const char* name) {
    return std::string(name) == "HOME" ? "/home/sanne" : "";
}

std::string typed(const std::string& text) {
    return typedPath(text, home).string();
}

} // namespace

TEST_CASE("a path may be typed, pasted from a file manager, in quotes, or from home") {
    CHECK(typed("  /tmp/klas 2B \n") == "/tmp/klas 2B");
    CHECK(typed("\"/tmp/klas 2B\"") == "/tmp/klas 2B");
    CHECK(typed("'/tmp/klas'") == "/tmp/klas");
    CHECK(typed("file:///tmp/klas%202B/%C3%A9") == "/tmp/klas 2B/é");
    CHECK(typed("~/klas") == "/home/sanne/klas");
    CHECK(typed("~") == "/home/sanne/");
    CHECK(typed("/tmp/100%").back() == '%');
    CHECK(typed("file:///tmp/100%zz") == "/tmp/100%zz");
    CHECK(typed("   ").empty());
    CHECK(typed("\"").size() == 1);
}

TEST_CASE("what is not there, or something else, is said before anything is done with it") {
    const support::TemporaryFolder folder;
    folder.write("file.csv", "a;b\n");
    using app::PathKind;
    using app::pathProblem;
    CHECK_FALSE(pathProblem({}, PathKind::Folder));
    CHECK_FALSE(pathProblem(folder.path(), PathKind::Folder));
    CHECK_FALSE(pathProblem(folder / "file.csv", PathKind::File));
    CHECK(pathProblem(folder / "nothing", PathKind::Folder)->en == "There is no such folder.");
    CHECK(pathProblem(folder / "nothing", PathKind::File)->en == "There is no such file.");
    CHECK(pathProblem(folder / "file.csv", PathKind::Folder)->en.find("This is a file") == 0);
    CHECK(pathProblem(folder.path(), PathKind::File)->en == "This is not a file.");
    CHECK(pathProblem("/dev/null", PathKind::Folder)->en == "This is not a folder.");
}
