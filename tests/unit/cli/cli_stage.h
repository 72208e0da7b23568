// Runs kring's command line in a folder of its own, with a script for its input.
#pragma once

#include "cli/program.h"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace test {

struct Told {
    int status = 0;
    std::string out, err;
    [[nodiscard]] bool says(const std::string& text) const {
        return (out + err).find(text) != std::string::npos;
    }
};

class CliStage {
public:
    CliStage();
    ~CliStage();
    CliStage(const CliStage&) = delete;
    CliStage& operator=(const CliStage&) = delete;

    std::string path;                         // where programs are looked for; nowhere at first
    std::optional<records::Milliseconds> now; // the clock; the machine's when not given

    [[nodiscard]] Told run(const std::vector<std::string>& arguments,
                           const std::string& input = {}) const;
    [[nodiscard]] std::filesystem::path file(const std::string& name) const {
        return m_folder / name;
    }
    void write(const std::string& name, const std::string& content) const;
    [[nodiscard]] std::string read(const std::string& name) const;

private:
    std::filesystem::path m_folder;
};

inline const std::string koffiebrander =
    std::string(KLANTKRING_SOURCE_FOLDER) + "/scenarios/koffiebrander.json";

// The end of so many weeks.
std::string weeks(int count, const std::string& end);

} // namespace test
