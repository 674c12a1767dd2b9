#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

namespace asystent::folder {

// Small texts that the program keeps for its user outside of all case folders, each a private file (0600) of
// state_place(). Nothing depends on them: whoever removes them loses a convenience.

/// state_place(), made where it is not there. Throws FolderError.
std::filesystem::path made_state_place();

/// Keeps the text under the name, in the place of the one before. Throws FolderError.
void keep_state(std::string_view name, std::string_view text);

/// What was kept; nothing where it is not there, is no file of one's own or cannot be read.
std::optional<std::string> kept_state(std::string_view name);

} // namespace asystent::folder
