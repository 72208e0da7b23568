// What was asked on the command line, and the loop that does it.
#include "app/program.h"

#include "app/gallery.h"
#include "app/options.h"
#include "app/screenshot.h"
#include "app/window.h"

#include <cstdio>

namespace {

app::GalleryPage pageNamed(const std::string& screen) {
    return screen == "gallery-parts"   ? app::GalleryPage::Parts
           : screen == "gallery-faces" ? app::GalleryPage::Faces
                                       : app::GalleryPage::Play;
}

int writePicture(const app::Options& options, const app::DrawFrame& draw) {
    app::ScreenshotOptions how;
    how.width = options.width;
    how.height = options.height;
    how.textPercent = options.textPercent;
    how.theme = options.dark ? app::ThemeKind::Dark : app::ThemeKind::Light;
    if (!app::savePng(app::takeScreenshot(how, draw), options.screenshot)) {
        std::fprintf(stderr, "klantkring: cannot write %s\n", options.screenshot.c_str());
        return 1;
    }
    return 0;
}

} // namespace

int app::runProgram(int argc, char** argv) {
    const app::ParsedOptions parsed = app::parseOptions(argc, argv);
    if (parsed.exitCode >= 0) {
        return parsed.exitCode;
    }
    const app::Options& options = parsed.options;
    app::Gallery gallery(pageNamed(options.screen));
    const app::DrawFrame draw = [&gallery](app::Ui& ui) {
        gallery.draw(ui);
        return true;
    };
    if (!options.screenshot.empty()) {
        return writePicture(options, draw);
    }
    if (!app::displayAvailable()) {
        std::fprintf(stderr, "klantkring: there is no display to open a window on\n");
        return 2;
    }
    app::Window window({options.width,
                        options.height,
                        "Klantkring",
                        options.textPercent,
                        options.dark ? app::ThemeKind::Dark : app::ThemeKind::Light});
    if (options.benchmarkFrames > 0) {
        const app::FrameTimes times = window.measure(options.benchmarkFrames, draw);
        std::printf(
            "median %.2f ms, 95th percentile %.2f ms\n", times.medianMs, times.percentile95Ms);
        return 0;
    }
    window.run(draw);
    return 0;
}
