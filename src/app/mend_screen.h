// A scenario that cannot be played yet: all its mistakes, each with its place, for as long as it
// takes to mend them. It only shows; the file is watched by the program around it.
#pragma once

#include "app/screen.h"
#include "scenario/diagnostic.h"

#include <filesystem>
#include <optional>
#include <vector>

namespace app {

class MendScreen : public Screen {
public:
    /// `hash` is that of a version that is well-formed but cannot begin as was asked.
    MendScreen(std::filesystem::path file, std::optional<std::uint64_t> hash)
        : m_file(std::move(file)), m_hash(hash) {}

    /// What is wrong now; `problem` is said before the mistakes, or instead of them.
    void show(std::vector<scenario::Diagnostic> diagnostics, base::Text problem = {});
    ScreenId draw(Shell& shell) override;

    const std::filesystem::path& file() const { return m_file; }
    std::optional<std::uint64_t> hash() const { return m_hash; }
    const std::vector<scenario::Diagnostic>& diagnostics() const { return m_diagnostics; }
    const base::Text& problem() const { return m_problem; }

private:
    void drawPage(const Shell& shell);

    std::filesystem::path m_file;
    std::optional<std::uint64_t> m_hash;
    std::vector<scenario::Diagnostic> m_diagnostics;
    base::Text m_problem;
};

} // namespace app
