#include "app/pictures.h"
#include "support/catch.hpp"

TEST_CASE("every picture that can be asked for is drawn, and nothing of the player is touched") {
    const std::filesystem::path share = KLANTKRING_SOURCE_FOLDER;
    for (const std::string_view name : app::pictureNames()) {
        INFO(name);
        app::Ui ui(100, app::ThemeKind::Light);
        app::Navigator navigator(app::Library({}, {share}), {}, app::Navigator::Keep::Nothing);
        REQUIRE(app::prepareForPicture(navigator, name));
        bool open = true;
        for (int i = 0; i < 3; ++i) {
            ui.beginFrame({1280, 800}, 1.0F / 60.0F);
            open = open && navigator.draw(ui);
            ui.endFrame();
        }
        CHECK(open);
        const bool plays = name.substr(0, 4) == "play";
        CHECK((navigator.screen() == app::ScreenId::Play) == plays);
        CHECK((navigator.screen() == app::ScreenId::Debrief) == (name.substr(0, 7) == "debrief"));
        CHECK((navigator.screen() == app::ScreenId::Practise) == (name.substr(0, 8) == "practise"));
        CHECK((navigator.screen() == app::ScreenId::Progress) == (name.substr(0, 8) == "progress"));
        CHECK(navigator.library().runs().empty());
    }
}

TEST_CASE("a picture nobody drew has no name") {
    app::Navigator navigator(app::Library({}, {}), {}, app::Navigator::Keep::Nothing);
    CHECK_FALSE(app::prepareForPicture(navigator, "nowhere"));
}
