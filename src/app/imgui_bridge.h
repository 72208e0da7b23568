// The one place that knows which version of Dear ImGui (1.86 to 1.91) is underneath: how input is
// fed in, how the keyboard focus is set, how a scrolling area lets the arrow keys through.
#pragma once

#include <imgui.h>

#include <functional>
#include <string>

namespace app::bridge {

enum class MouseButton { Left = 0, Right = 1, Middle = 2 };

/// Once per context, before its first frame.
void prepareKeys();

/// Feeds input events; coordinates in pixels of the window.
void addKey(ImGuiKey key, bool down);
void addModifiers(bool control, bool shift, bool alt);
void addMousePosition(float x, float y);
void addMouseButton(MouseButton button, bool down);
void addWheel(float horizontal, float vertical);
/// The window lost the system's focus: no key may stay down.
void addFocusLost();

struct Clipboard {
    std::function<std::string()> read;
    std::function<void(const std::string&)> write;
    std::string last; ///< keeps what ImGui was handed alive
};
/// The clipboard must outlive the ImGui context.
void setClipboard(Clipboard& clipboard);

/// Makes the item just submitted the one with the keyboard focus, visibly, and scrolls to it.
void focusLastItem();
/// Takes the keyboard focus away from a text field that is being edited.
void endEditing();
/// True while the keyboard, rather than the mouse, shows where the focus is.
bool focusVisible();
void showFocus();

/// A scrolling area without decoration whose items the arrow keys can reach from outside.
bool beginScroll(const char* id, ImVec2 size, bool alwaysScrollbar);

/// A rectangle the arrow keys, Space and the mouse can use; submits the layout and the item.
struct Press {
    bool pressed = false, hovered = false, held = false, visible = false;
    ImGuiID id = 0;
};
Press pressable(const char* id, ImVec2 size);

/// The current column's right edge (screen x); widgets fill up to it.
float columnRight();
void setColumnRight(float x);

/// Whether items of the current window can be used, i.e. no modal card lies over it.
bool currentWindowIsOnTop();

} // namespace app::bridge
