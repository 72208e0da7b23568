#include "unit/cli/cli_stage.h"

#include <unistd.h>

#include <fstream>
#include <sstream>

namespace test {

namespace fs = std::filesystem;

CliStage::CliStage() {
    static int number = 0;
    m_folder = fs::temp_directory_path() /
               ("klantkring-cli-" + std::to_string(getpid()) + "-" + std::to_string(++number));
    fs::create_directories(m_folder);
}

CliStage::~CliStage() {
    std::error_code ignored;
    fs::remove_all(m_folder, ignored);
}

Told CliStage::run(const std::vector<std::string>& arguments, const std::string& input) const {
    std::istringstream in(input);
    std::ostringstream out;
    std::ostringstream err;
    const std::string data = (m_folder / "data").string();
    const records::Environment environment = [data, this](const char* name) -> std::string {
        const std::string_view wanted = name;
        return wanted == "KLANTKRING_DATA"    ? data
               : wanted == "PATH"             ? path
               : wanted == "KLANTKRING_SHARE" ? std::string(KLANTKRING_SOURCE_FOLDER)
                                              : std::string{};
    };
    Told told;
    cli::Terminal terminal{in, out, err, false, environment, fs::path{}, base::Language::Dutch};
    if (now)
        terminal.clock = [at = *now] {
            return at;
        };
    told.status = cli::runProgram(arguments, terminal);
    told.out = out.str();
    told.err = err.str();
    return told;
}

void CliStage::write(const std::string& name, const std::string& content) const {
    fs::create_directories(file(name).parent_path());
    std::ofstream(file(name), std::ios::binary) << content;
}

std::string CliStage::read(const std::string& name) const {
    std::ifstream stream(file(name), std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

std::string weeks(int count, const std::string& end) {
    std::string script;
    for (int i = 0; i < count; ++i)
        script += end + "\n";
    return script;
}

} // namespace test
