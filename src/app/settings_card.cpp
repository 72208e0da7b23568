#include "app/settings_card.h"

#include "app/card_body.h"
#include "app/text.h"
#include "app/widgets_button.h"
#include "app/widgets_form.h"

#include <array>

namespace app {
namespace {

void settingHeading(const std::string& text) {
    label(Font::CaptionStrong, colours().ink, text);
    verticalGap(6);
}

void chooseLanguage(Shell& shell) {
    settingHeading(shell.say("Taal", "Language"));
    int language = shell.language == base::Language::Dutch ? 0 : 1;
    if (tabChips("language", {"Nederlands", "English"}, language))
        shell.language = language == 0 ? base::Language::Dutch : base::Language::English;
}

void chooseTextSize(const Shell& shell, records::Settings& settings) {
    constexpr std::array<int, 5> sizes{100, 125, 150, 175, 200};
    settingHeading(shell.say("Tekstgrootte", "Text size"));
    std::vector<std::string> labels;
    int chosen = 0;
    for (std::size_t i = 0; i < sizes.size(); ++i) {
        labels.push_back(std::to_string(sizes[i]) + "%");
        if (settings.textPercent >= sizes[i])
            chosen = static_cast<int>(i);
    }
    if (tabChips("size", labels, chosen))
        settings.textPercent = sizes[static_cast<std::size_t>(chosen)];
}

void chooseTheme(const Shell& shell, records::Settings& settings) {
    settingHeading(shell.say("Kleuren", "Colours"));
    int theme = settings.theme == records::Theme::Light ? 0 : 1;
    if (tabChips("theme", {shell.say("Licht", "Light"), shell.say("Donker", "Dark")}, theme))
        settings.theme = theme == 0 ? records::Theme::Light : records::Theme::Dark;
}

void chooseMotion(const Shell& shell, records::Settings& settings) {
    settingHeading(shell.say("Animaties", "Animations"));
    int motion = settings.reducedMotion ? 1 : 0;
    if (tabChips("motion", {shell.say("Aan", "On"), shell.say("Uit", "Off")}, motion))
        settings.reducedMotion = motion == 1;
}

void choosePlayer(Shell& shell) {
    settingHeading(shell.say("Naam van de speler", "Player’s name"));
    textField("##player", shell.say("Mag leeg blijven", "May stay empty"), shell.player);
    verticalGap(4);
    const auto problem = records::checkPlayer(shell.player);
    paragraph(Font::Caption,
              problem ? colours().badText : colours().muted,
              problem ? shell.say(*problem)
                      : shell.say("Komt in elk spel dat je vanaf nu begint.",
                                  "Saved in the games you start from now on."));
}

} // namespace

void SettingsCard::draw(Shell& shell, records::Settings& settings) {
    if (!m_card.isOpen())
        return;
    m_card.begin("settings");
    Modal modal("settings", shell.say("Instellingen", "Settings"), em(460));
    if (!modal) {
        m_card.ended();
        return;
    }
    {
        CardBody body("body", {footerHeight(), 0, false});
        chooseLanguage(shell);
        verticalGap(14);
        chooseTextSize(shell, settings);
        verticalGap(14);
        chooseTheme(shell, settings);
        verticalGap(14);
        chooseMotion(shell, settings);
        verticalGap(14);
        choosePlayer(shell);
    }
    beginFooter();
    if (button("close", shell.say("Klaar", "Done")))
        modal.close();
}

} // namespace app
