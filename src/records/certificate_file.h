// The games of a certificate on disk, so that several machines can each play a part: a header, then
// one game a line. Merging refuses what does not belong together, a missing block and a doubled
// one.
#pragma once

#include "base/result.h"
#include "coach/certify.h"

#include <filesystem>

namespace records {

struct CertificatePart {
    std::string scenarioId;
    std::uint64_t scenarioHash = 0;
    int blocks = 0; // of the whole certificate
    std::vector<coach::GameTally> games;
};

std::string toText(const CertificatePart& part);
base::Result<CertificatePart> readCertificatePart(const std::filesystem::path& file);

// All games in the order of their blocks.
base::Result<CertificatePart> merged(const std::vector<CertificatePart>& parts);

} // namespace records
