#include "app/program.h"

#include "app/display.h"
#include "app/gallery.h"
#include "app/options.h"
#include "app/pictures.h"
#include "app/screenshot.h"
#include "app/window.h"

#include <chrono>
#include <cstdio>
#include <optional>

namespace app {
namespace {

using Clock = std::chrono::steady_clock;

ThemeKind themeOf(const records::Settings& settings) {
    return settings.theme == records::Theme::Dark ? ThemeKind::Dark : ThemeKind::Light;
}

// What was asked on the command line goes before what was chosen earlier, for this time.
void prefer(const Options& options, records::Settings& settings) {
    if (options.languageGiven)
        settings.language = options.language;
    if (options.textPercentGiven)
        settings.textPercent = options.textPercent;
    if (options.themeGiven)
        settings.theme = options.dark ? records::Theme::Dark : records::Theme::Light;
}

int unknownScreen(const Options& options) {
    std::fprintf(stderr, "klantkring: no screen \"%s\"; there are:", options.screen.c_str());
    for (const std::string_view name : pictureNames())
        std::fprintf(stderr, " %.*s", static_cast<int>(name.size()), name.data());
    std::fprintf(stderr, "\n");
    return 2;
}

GalleryPage galleryPage(const std::string& screen) {
    return screen == "gallery-parts"   ? GalleryPage::Parts
           : screen == "gallery-faces" ? GalleryPage::Faces
                                       : GalleryPage::Play;
}

// A screen by name, with games of its own and nothing of the player's.
class ShownPicture {
public:
    explicit ShownPicture(const Options& options)
        : m_navigator(Library({}, records::shareFolders(records::programFile())),
                      settingsFor(options),
                      Navigator::Keep::Nothing) {
        m_known = prepareForPicture(m_navigator, options.screen);
        if (options.screen.substr(0, 7) == "gallery")
            m_gallery.emplace(galleryPage(options.screen));
    }
    bool known() const { return m_known; }
    bool draw(Ui& ui) {
        if (m_gallery)
            m_gallery->draw(ui);
        return m_gallery || m_navigator.draw(ui);
    }

private:
    static records::Settings settingsFor(const Options& options) {
        records::Settings settings;
        prefer(options, settings);
        return settings;
    }
    Navigator m_navigator;
    std::optional<Gallery> m_gallery;
    bool m_known = false;
};

int writePicture(const Options& options) {
    ShownPicture shown(options);
    if (!shown.known())
        return unknownScreen(options);
    ScreenshotOptions how;
    how.width = options.width;
    how.height = options.height;
    how.textPercent = options.textPercent;
    how.theme = options.dark ? ThemeKind::Dark : ThemeKind::Light;
    if (!savePng(takeScreenshot(how, [&](Ui& ui) { return shown.draw(ui); }), options.screenshot)) {
        std::fprintf(stderr, "klantkring: cannot write %s\n", options.screenshot.c_str());
        return 1;
    }
    return 0;
}

int measureFrames(const Options& options, Clock::time_point start) {
    ShownPicture shown(options);
    if (!shown.known())
        return unknownScreen(options);
    Window window({options.width,
                   options.height,
                   "Klantkring",
                   options.textPercent,
                   options.dark ? ThemeKind::Dark : ThemeKind::Light});
    double first = 0;
    const FrameTimes times = window.measure(options.benchmarkFrames, [&](Ui& ui) {
        if (first == 0)
            first = std::chrono::duration<double, std::milli>(Clock::now() - start).count();
        return shown.draw(ui);
    });
    std::printf("median %.2f ms, 95th percentile %.2f ms, first frame after %.0f ms\n",
                times.medianMs,
                times.percentile95Ms,
                first);
    return 0;
}

int runWindow(const Options& options) {
    Library library = Library::ofThisMachine();
    records::ReadSettings read = library.settings();
    prefer(options, read.settings);
    Navigator navigator(std::move(library), read.settings, Navigator::Keep::Settings);
    navigator.coachGames(); // before a run is opened that is over
    if (read.problem)
        navigator.showTrouble({"Je instellingen", "Your settings"}, *read.problem);
    if (!options.file.empty())
        navigator.openFile(options.file, {options.seed, options.fromWeek, options.event});
    navigator.watchFiles();
    Window window({options.width,
                   options.height,
                   "Klantkring",
                   read.settings.textPercent,
                   themeOf(read.settings)});
    window.run([&](Ui& ui) { return navigator.draw(ui); }, [&] { return navigator.stirred(); });
    return 0;
}

} // namespace

int runProgram(int argc, char** argv) {
    const Clock::time_point start = Clock::now();
    const ParsedOptions parsed = parseOptions(argc, argv);
    if (parsed.exitCode >= 0)
        return parsed.exitCode;
    const Options& options = parsed.options;
    if (!options.screenshot.empty())
        return writePicture(options);
    const Display display;
    if (!display.available()) {
        std::fprintf(stderr,
                     "klantkring: er is geen beeldscherm om een venster op te openen; in de "
                     "terminal speel je met: kring play\n"
                     "klantkring: there is no display to open a window on; in the terminal you "
                     "play with: kring play\n");
        return 2;
    }
    return options.benchmarkFrames > 0 ? measureFrames(options, start) : runWindow(options);
}

} // namespace app
