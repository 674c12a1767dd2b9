#pragma once

#include "cli/command.hpp"

#include <span>
#include <string>

namespace asystent::cli {

/// Help comes from the rows of the commands: of the whole program, of a group such as `visit`, of one
/// command.
std::string help_of_program(std::span<const Command> commands, Language language);
std::string help_of_group(std::string_view group, std::span<const Command> commands, Language language);
std::string help_of_command(const Command& command, Language language);

} // namespace asystent::cli
