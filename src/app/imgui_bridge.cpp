#include "app/imgui_bridge.h"

#include <imgui_internal.h>

namespace app::bridge {

#if IMGUI_VERSION_NUM >= 18700

void prepareKeys() {} // it knows the keys by itself

void addKey(ImGuiKey key, bool down) {
    ImGui::GetIO().AddKeyEvent(key, down);
}

void addModifiers(bool control, bool shift, bool alt) {
    ImGuiIO& io = ImGui::GetIO();
#if IMGUI_VERSION_NUM >= 18837
    io.AddKeyEvent(ImGuiMod_Ctrl, control);
    io.AddKeyEvent(ImGuiMod_Shift, shift);
    io.AddKeyEvent(ImGuiMod_Alt, alt);
#else
    io.AddKeyEvent(ImGuiKey_ModCtrl, control);
    io.AddKeyEvent(ImGuiKey_ModShift, shift);
    io.AddKeyEvent(ImGuiKey_ModAlt, alt);
#endif
}

void addMousePosition(float x, float y) {
    ImGui::GetIO().AddMousePosEvent(x, y);
}

void addMouseButton(MouseButton button, bool down) {
    ImGui::GetIO().AddMouseButtonEvent(static_cast<int>(button), down);
}

void addWheel(float horizontal, float vertical) {
    ImGui::GetIO().AddMouseWheelEvent(horizontal, vertical);
}

void addFocusLost() {
    ImGui::GetIO().AddFocusEvent(false);
}

#else

// 1.86 has no event queue; our own keys are ImGui's, so its map is the identity.
void prepareKeys() {
    ImGuiIO& io = ImGui::GetIO();
    for (int key = 0; key < ImGuiKey_COUNT; ++key) {
        io.KeyMap[key] = key;
    }
}

void addKey(ImGuiKey key, bool down) {
    ImGui::GetIO().KeysDown[key] = down;
}

void addModifiers(bool control, bool shift, bool alt) {
    ImGuiIO& io = ImGui::GetIO();
    io.KeyCtrl = control;
    io.KeyShift = shift;
    io.KeyAlt = alt;
}

void addMousePosition(float x, float y) {
    ImGui::GetIO().MousePos = {x, y};
}

void addMouseButton(MouseButton button, bool down) {
    ImGui::GetIO().MouseDown[static_cast<int>(button)] = down;
}

void addWheel(float horizontal, float vertical) {
    ImGuiIO& io = ImGui::GetIO();
    io.MouseWheelH += horizontal;
    io.MouseWheel += vertical;
}

void addFocusLost() {
    ImGuiIO& io = ImGui::GetIO();
    for (bool& down : io.KeysDown) {
        down = false;
    }
    addModifiers(false, false, false);
}

#endif

namespace {

const char* readClipboard(Clipboard& clipboard) {
    clipboard.last = clipboard.read ? clipboard.read() : std::string();
    return clipboard.last.c_str();
}

void writeClipboard(Clipboard& clipboard, const char* text) {
    if (clipboard.write) {
        clipboard.write(text);
    }
}

} // namespace

#if IMGUI_VERSION_NUM >= 19110
void setClipboard(Clipboard& clipboard) {
    ImGuiPlatformIO& io = ImGui::GetPlatformIO();
    io.Platform_ClipboardUserData = &clipboard;
    io.Platform_GetClipboardTextFn = [](ImGuiContext*) {
        return readClipboard(
            *static_cast<Clipboard*>(ImGui::GetPlatformIO().Platform_ClipboardUserData));
    };
    io.Platform_SetClipboardTextFn = [](ImGuiContext*, const char* text) {
        writeClipboard(*static_cast<Clipboard*>(ImGui::GetPlatformIO().Platform_ClipboardUserData),
                       text);
    };
}
#else
void setClipboard(Clipboard& clipboard) {
    ImGuiIO& io = ImGui::GetIO();
    io.ClipboardUserData = &clipboard;
    io.GetClipboardTextFn = [](void* user) {
        return readClipboard(*static_cast<Clipboard*>(user));
    };
    io.SetClipboardTextFn = [](void* user, const char* text) {
        writeClipboard(*static_cast<Clipboard*>(user), text);
    };
}
#endif

void showFocus() {
    ImGuiContext& context = *ImGui::GetCurrentContext();
#if IMGUI_VERSION_NUM >= 19140
    context.NavCursorVisible = true;
    context.NavHighlightItemUnderNav = true;
#else
    context.NavDisableHighlight = false;
    context.NavDisableMouseHover = true;
#endif
}

bool focusVisible() {
#if IMGUI_VERSION_NUM >= 19140
    return ImGui::GetCurrentContext()->NavCursorVisible;
#else
    return !ImGui::GetCurrentContext()->NavDisableHighlight;
#endif
}

void focusLastItem() {
    ImGuiContext& context = *ImGui::GetCurrentContext();
    ImGuiWindow* window = ImGui::GetCurrentWindow();
    const ImGuiID id = context.LastItemData.ID;
    if (context.NavWindow != window) {
        ImGui::FocusWindow(window);
    }
    ImGui::SetFocusID(id, window);
    showFocus();
    ImGui::ScrollToItem();
}

void endEditing() {
    ImGui::ClearActiveID();
}

bool beginScroll(const char* id, ImVec2 size, bool alwaysScrollbar) {
    const ImGuiWindowFlags scrollbar =
        alwaysScrollbar ? ImGuiWindowFlags_AlwaysVerticalScrollbar : ImGuiWindowFlags_None;
#if IMGUI_VERSION_NUM >= 19090
    return ImGui::BeginChild(id, size, ImGuiChildFlags_NavFlattened, scrollbar);
#else
    return ImGui::BeginChild(id, size, false, scrollbar | ImGuiWindowFlags_NavFlattened);
#endif
}

Press pressable(const char* id, ImVec2 size) {
    Press press;
    ImGuiWindow* window = ImGui::GetCurrentWindow();
    if (window->SkipItems) {
        return press;
    }
    const ImVec2 at = window->DC.CursorPos;
    const ImRect box(at, ImVec2(at.x + size.x, at.y + size.y));
    press.id = window->GetID(id);
    ImGui::ItemSize(size);
    press.visible = ImGui::ItemAdd(box, press.id);
    if (press.visible) {
        press.pressed = ImGui::ButtonBehavior(box, press.id, &press.hovered, &press.held);
    }
    return press;
}

float columnRight() {
    return ImGui::GetCurrentWindow()->ContentRegionRect.Max.x;
}

void setColumnRight(float x) {
    ImGuiWindow* window = ImGui::GetCurrentWindow();
    window->ContentRegionRect.Max.x = x;
    window->WorkRect.Max.x = x;
}

bool currentWindowIsOnTop() {
    const ImGuiWindow* modal = ImGui::GetTopMostPopupModal();
    if (modal == nullptr) {
        return true;
    }
    for (const ImGuiWindow* w = ImGui::GetCurrentWindow(); w != nullptr; w = w->ParentWindow) {
        if (w == modal) {
            return true;
        }
    }
    return false;
}

} // namespace app::bridge
