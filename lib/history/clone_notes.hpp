#pragma once

#include "history/repository.hpp"

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

namespace asystent::history {

// What the program keeps for itself in a clone: in `asystent/` of git's own directory, which no commit, no
// push and no colleague ever sees. Only ids of commits, files and findings are written there.

/// Where a note of that name is; the folder for it is made. Throws FolderError.
std::filesystem::path place_of_note(const Repository& repository, std::string_view name);

/// The note; nothing where there is none. Throws FolderError.
std::optional<std::string> read_note(const Repository& repository, std::string_view name);
void write_note(const Repository& repository, std::string_view name, std::string_view text);
void remove_note(const Repository& repository, std::string_view name);

} // namespace asystent::history
