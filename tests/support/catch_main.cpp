// The main function of every test program, compiled once (it is Catch2 2's slowest file by far).
#if __has_include(<catch2/catch_session.hpp>)

#include <catch2/catch_session.hpp>

int main(int argc, char* argv[]) {
    return Catch::Session().run(argc, argv);
}

#else

#define CATCH_CONFIG_RUNNER
#include <catch2/catch.hpp>

// A name that no test has is a failure, as it is in version 3 by itself: ctest cuts a name at a
// semicolon, and that test would never run and always pass.
int main(int argc, char* argv[]) {
    Catch::Session session;
    session.configData().warnings = Catch::WarnAbout::NoTests;
    return session.run(argc, argv);
}

#endif
