#pragma once

#include "cli/session.hpp"

#include <string>

namespace asystent {

/// Where a report goes that is a file of its own.
inline constexpr Option out_option{.name = "--out",
                                   .kind = Kind::file,
                                   .meaning = {"plik, do którego zapisać; bez tej opcji standardowe wyjście",
                                               "the file to write to; standard output without it"}};

/// Gives a report: into the file of --out (0600, replaced at once), and says so, else on standard output.
/// Throws FolderError.
void give(Call& call, std::string report);

} // namespace asystent
