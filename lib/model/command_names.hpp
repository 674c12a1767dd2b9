#pragma once

#include <string_view>

namespace asystent {

/// Whether the word is one that a command begins with, in English or Polish, with its marks or without: no
/// office may give it another meaning. The command line has the commands; that none of them is missing here
/// `tests/commands/office-aliases` shows.
bool is_command_name(std::string_view word);

} // namespace asystent
