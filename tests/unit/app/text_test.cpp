// Where lines of text break.
#include "app/text.h"
#include "app/ui.h"
#include "support/catch.hpp"

TEST_CASE("a closing mark never begins a line, and no word is lost") {
    app::Ui ui(100, app::ThemeKind::Light);
    ui.beginFrame({1280, 800}, 1.0F / 60.0F);
    for (const std::string text : {"‘Dat zijn drie bezoeken aan klanten die we al hebben.’",
                                   "‘Mag Wim aanschuiven?’ en (met nadruk!) nog iets.",
                                   "“Price is all.” He left."}) {
        const float longest = app::textWidth(app::Font::Body, "aanschuiven?’") + 1;
        for (float width = longest; width < app::textWidth(app::Font::Body, text); width += 1.0F) {
            CAPTURE(text, width);
            // What is centred breaks at spaces only.
            CHECK(app::textHeight(app::Font::Body, text, width) ==
                  app::centredTextHeight(app::Font::Body, text, width));
        }
    }
    // However narrow, there is an end to it.
    CHECK(app::textHeight(app::Font::Body, "‘é.’", 1.0F) > 0.0F);
    ui.endFrame();
}
