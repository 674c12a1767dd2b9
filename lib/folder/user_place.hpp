#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

namespace asystent::folder {

/// A variable of the environment; nothing where it is empty or not there.
std::optional<std::string> variable(const char* name);

/// Where the user's own file of that name for this program is: `$XDG_CONFIG_HOME/asystent/`, else
/// `~/.config/asystent/`. It need not exist.
std::filesystem::path settings_place(std::string_view name);

/// Where the program keeps what is the user's own and no file of a case folder: `$XDG_STATE_HOME/asystent`,
/// else `~/.local/state/asystent`. It need not exist.
std::filesystem::path state_place();

} // namespace asystent::folder
