#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace asystent::show {

/// Each line of the text broken at words where it is wider than that (0: no limit), the lines after its first
/// indented by two; a line that has a command to be copied stays whole.
std::string broken_but_commands(std::string_view text, std::size_t columns);

} // namespace asystent::show
