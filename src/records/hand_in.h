// What a student hands in: one readable JSON file (.kring) that is enough to play the run again.
// The grade in it is only a claim. Pseudonymous: an opaque id, and the name or number the student
// chooses to give. Files come from strangers: sizes are limited and no path in one is ever opened.
#pragma once

#include "records/store.h"

namespace records {

constexpr std::uintmax_t mostHandInBytes = std::uintmax_t{1024} * 1024;
constexpr std::size_t mostHandInDecisions = 20'000;

struct HandIn {
    KeptRun kept;        // the header's player is the name the student gives; may be empty
    std::string student; // their number at school; may be empty
    bool sealed = true;  // false: something in the file was changed by hand
};

// Why this run is not one to hand in: it is an author's trial game. Nothing when it is.
std::optional<base::Text> whyNoHandIn(const game::RunHeader& header);

// The whole file. Decisions stand one a line, with the seconds since the run began.
std::string handInText(const HandIn& handIn);

// Everything wrong with the form is a Failure that says what; whether the decisions are allowed and
// the claim is true, only playing them again tells.
base::Result<HandIn> handInFrom(std::string_view text);

// The text of a hand-in or of a run file.
base::Result<HandIn> submissionFrom(std::string_view text);
// The same from a file, whatever its name; a Failure names it.
base::Result<HandIn> readHandIn(const std::filesystem::path& file);

// Writes it under a new name in the folder, which is made when needed; where it was written. Fails
// for a run that is not one to hand in.
base::Result<std::filesystem::path> keepHandIn(const std::filesystem::path& folder,
                                               const HandIn& handIn);

// Why this cannot be a student's number; nothing when it can. Empty is fine.
std::optional<base::Text> checkStudent(const std::string& number);

// "2026-11-25T23:14:44Z", to the second; empty for 0.
std::string utcTime(Milliseconds at);

} // namespace records
