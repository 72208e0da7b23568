#include "support/temporary_folder.h"

#include "support/catch.hpp"

#include <cstdlib>
#include <fstream>
#include <iterator>

namespace support {

TemporaryFolder::TemporaryFolder() {
    std::string name = (std::filesystem::temp_directory_path() / "klantkring-XXXXXX").string();
    REQUIRE(::mkdtemp(name.data()) != nullptr);
    m_path = name;
}

TemporaryFolder::~TemporaryFolder() {
    std::error_code ignored; // a leftover folder in /tmp fails no test
    std::filesystem::remove_all(m_path, ignored);
}

void TemporaryFolder::write(const std::string& name, const std::string& bytes) const {
    std::filesystem::create_directories((m_path / name).parent_path());
    std::ofstream file(m_path / name, std::ios::binary | std::ios::trunc);
    file << bytes;
    file.close();
    REQUIRE(file.good());
}

std::string TemporaryFolder::read(const std::string& name) const {
    std::ifstream file(m_path / name, std::ios::binary);
    REQUIRE(file.good());
    return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
}

} // namespace support
