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

} // namespace asystent::folder
