#pragma once

#include <string>

namespace asystent::folder {

/// How a shell finds this program again, for a line of a repository's settings or a hook: its plain name
/// where $PATH has it, so that it may move and be updated; else its own place, in quotes where the shell
/// needs them.
std::string own_program();

} // namespace asystent::folder
