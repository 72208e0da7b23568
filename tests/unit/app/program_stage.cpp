#include "unit/app/program_stage.h"

#include "app/imgui_bridge.h"
#include "support/catch.hpp"

#include <imgui_internal.h>

#include <algorithm>

namespace support {
namespace {

namespace fs = std::filesystem;

// A folder of scenarios: the shipped one, and one with mistakes beside it if wished.
fs::path shareIn(const TemporaryFolder& folder, bool withBroken) {
    const fs::path shipped =
        fs::path(KLANTKRING_SOURCE_FOLDER) / "scenarios" / "koffiebrander.json";
    const fs::path scenarios = folder / "share" / "scenarios";
    fs::create_directories(scenarios);
    fs::copy_file(shipped, scenarios / "koffiebrander.json", fs::copy_options::overwrite_existing);
    if (withBroken)
        folder.write("share/scenarios/stuk.json", R"({ "format": 1, "weeks": "zes" })");
    return folder / "share";
}

const ImGuiWindow* programWindow(const std::string& pane) {
    for (const ImGuiWindow* window : ImGui::GetCurrentContext()->Windows) {
        const std::string name = window->Name;
        const bool found = pane.empty()
                               ? name == "##screen"
                               : name == pane || name.find("/" + pane) != std::string::npos;
        if (found && window->WasActive)
            return window;
    }
    FAIL("there is no pane named " << pane);
    return nullptr;
}

bool isNumber(const std::string& part) {
    return !part.empty() &&
           std::all_of(part.begin(), part.end(), [](char c) { return c >= '0' && c <= '9'; });
}

} // namespace

ProgramStage::ProgramStage(const TemporaryFolder& folder, bool withBroken)
    : folders{folder / "data", folder / "config"}, ui(100, app::ThemeKind::Light),
      navigator(app::Library(folders, {shareIn(folder, withBroken)}),
                records::Store::settingsIn(folders).settings,
                app::Navigator::Keep::Settings) {
    app::bridge::addMousePosition(1, 1);
    frames();
}

void ProgramStage::frames(int count) {
    for (int i = 0; i < count && m_open; ++i) {
        ui.beginFrame({1280, 800}, 1.0F / 60.0F);
        m_open = navigator.draw(ui);
        ui.endFrame();
    }
}

ImGuiID ProgramStage::id(const std::string& pane, const std::vector<std::string>& parts) const {
    ImGuiID seed = programWindow(pane)->ID;
    for (const std::string& part : parts) {
        const int number = isNumber(part) ? std::stoi(part) : 0;
        seed = isNumber(part) ? ImHashData(&number, sizeof number, seed)
                              : ImHashStr(part.c_str(), 0, seed);
    }
    return seed;
}

void ProgramStage::click(ImGuiID item) {
    ui.focus.request(item);
    frames(4);
    const ImGuiContext& context = *ImGui::GetCurrentContext();
    REQUIRE(context.NavId == item);
    const ImGuiWindow* window = context.NavWindow;
    const ImVec2 middle = window->NavRectRel[ImGuiNavLayer_Main].GetCenter();
    // The rectangle counts from where the window's content begins, however far it is scrolled.
    const ImVec2 start = window->DC.CursorStartPos;
    app::bridge::addMousePosition(start.x + middle.x, start.y + middle.y);
    frames(2);
    app::bridge::addMouseButton(app::bridge::MouseButton::Left, true);
    frames(2);
    app::bridge::addMouseButton(app::bridge::MouseButton::Left, false);
    frames(4);
}

void ProgramStage::tabTo(ImGuiID item) {
    for (int i = 0; i < 200 && ImGui::GetCurrentContext()->NavId != item; ++i) {
        ui.focus.step(1);
        frames(3);
    }
    REQUIRE(ImGui::GetCurrentContext()->NavId == item);
}

void ProgramStage::type(const std::string& text) {
    for (const char letter : text) {
        ImGui::GetIO().AddInputCharacter(static_cast<unsigned char>(letter));
        frames(2);
    }
}

void ProgramStage::press(ImGuiKey key) {
    app::bridge::addKey(key, true);
    frames(1);
    app::bridge::addKey(key, false);
    frames(4);
}

void ProgramStage::letter(int code) {
    ui.addKeyPress({code});
    frames(3);
}

void ProgramStage::beginAndEndFirstWeek() {
    click(id("home", {"0", "brief"}));
    click(id("", {"begin"}));
    REQUIRE(navigator.screen() == app::ScreenId::Play);
    letter('E'); // nothing is planned: it asks once more
    letter('E');
    REQUIRE(navigator.desk()->view().week == 2);
}

std::vector<records::StoredRun> ProgramStage::runs() {
    const auto runs = navigator.library().store()->list();
    REQUIRE(runs.ok());
    return runs.value();
}

std::string ProgramStage::card() const {
    const ImGuiWindow* modal = ImGui::GetTopMostPopupModal();
    return modal != nullptr ? modal->Name : std::string();
}

} // namespace support
