// A folder of a test's own that is gone when the test is over.
#pragma once

#include <filesystem>
#include <string>

namespace support {

class TemporaryFolder {
public:
    TemporaryFolder();
    ~TemporaryFolder();
    TemporaryFolder(const TemporaryFolder&) = delete;
    TemporaryFolder& operator=(const TemporaryFolder&) = delete;

    [[nodiscard]] const std::filesystem::path& path() const { return m_path; }
    std::filesystem::path operator/(const std::string& name) const { return m_path / name; }

    // Whole files, byte for byte; folders above them are made. Fails the test when it cannot.
    void write(const std::string& name, const std::string& bytes) const;
    [[nodiscard]] std::string read(const std::string& name) const;

private:
    std::filesystem::path m_path;
};

} // namespace support
