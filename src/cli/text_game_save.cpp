// Where the game is saved, and what the player can do when that fails.
#include "base/certain.h"
#include "cli/text_game.h"

namespace cli {

void TextGame::tellTrouble(const base::Outcome& kept, bool before) {
    if (kept && before)
        m_console.say("Alles is nu weer bewaard.", "Everything is saved again now.");
    if (kept || before)
        return;
    m_console.say(kept.message());
    m_console.say("Je speelt gewoon door, maar dit staat nog niet op de schijf. Ergens anders "
                  "bewaren: bewaar {}",
                  "You can play on, but this is not on the disk yet. To save it elsewhere: save {}",
                  records::refugeFor(m_keeper.kept().run.header).string());
}

void TextGame::offerRefuge() {
    if (!m_keeper.trouble() || m_keeper.retry())
        return;
    const std::string refuge = records::refugeFor(m_keeper.kept().run.header).string();
    while (m_keeper.trouble()) {
        m_console.say(base::certain(m_keeper.trouble()));
        const auto said = m_console.ask(m_console.phrase(
            "Je run staat niet helemaal op de schijf. Bewaren in {}? (ja, nee of een ander "
            "bestand) >",
            "Your run is not on the disk completely. Save it in {}? (yes, no or another file) >",
            refuge));
        const std::string answer = said.value_or("nee");
        const std::string word = folded(answer);
        if (word == "nee" || word == "n" || word == "no")
            return;
        const bool yes = word == "ja" || word == "j" || word == "yes" || word == "y";
        const base::Outcome moved =
            word.empty() ? base::Outcome(base::Done{}) : m_keeper.moveTo(yes ? refuge : answer);
        if (!moved)
            m_console.say(moved.message());
    }
}

void TextGame::tellPlace() {
    const game::Run& run = m_keeper.kept().run;
    if (const auto& trouble = m_keeper.trouble()) {
        m_console.say(*trouble);
        m_console.say("Je run is niet helemaal bewaard.", "Your run is not saved completely.");
        return;
    }
    const auto file = m_keeper.file();
    if (run.end && isTrial()) {
        m_console.say("Dit was een proefspel. Het is bewaard in {}, maar telt niet mee.",
                      "This was a trial game. It is saved in {}, but does not count.",
                      file.value_or(std::filesystem::path()).string());
        return;
    }
    if (file) {
        m_console.say("Je run is bewaard in {}.", "Your run is saved in {}.", file->string());
        if (!run.end)
            m_console.say("Verder spelen: kring play --resume --out {}",
                          "To go on: kring play --resume --out {}",
                          file->string());
        else
            m_console.say(
                "Inleveren: kring hand-in {}", "To hand it in: kring hand-in {}", file->string());
        return;
    }
    m_console.say(
        "Je run is bewaard, als nummer {}.", "Your run is saved, as number {}.", m_keeper.number());
    if (!run.end)
        m_console.say("Verder spelen: kring play --run {}",
                      "To go on: kring play --run {}",
                      m_keeper.number());
    else
        m_console.say(
            "Inleveren: kring hand-in {}", "To hand it in: kring hand-in {}", m_keeper.number());
}

void TextGame::save(const Words& words) {
    if (words.size() < 2)
        return tellPlace();
    const std::string file = joined(words, 1, words.size());
    const base::Outcome moved = m_keeper.moveTo(file);
    m_console.say(moved ? base::Text{"Je run is bewaard in " + file + " en gaat daar verder.",
                                     "Your run is saved in " + file + " and goes on there."}
                        : moved.message());
}

} // namespace cli
