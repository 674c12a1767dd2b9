#pragma once

#include "cli/command.hpp"

#include <span>
#include <string>

namespace asystent::cli {

/// The width of a text that is read: that of the terminal, a usual one where there is none (0).
std::size_t width_of(std::size_t columns);

/// Help comes from the rows of the commands: of the whole program, of a group such as `visit`, of one
/// command. `columns`: of the terminal; 0 where there is none.
std::string help_of_program(std::span<const Command> commands, Language language, std::size_t columns = 0);
std::string help_of_group(std::string_view group, std::span<const Command> commands, Language language,
                          std::size_t columns = 0);
std::string help_of_command(const Command& command, Language language, std::size_t columns = 0);

/// `--to ID`, `--reason SŁOWO (goals_achieved, …)`: how an option that is missing is to be given.
std::string how_to_give(const Command& command, std::string_view option, Language language);

} // namespace asystent::cli
