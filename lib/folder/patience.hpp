#pragma once

#include <array>
#include <chrono>
#include <sys/types.h>

namespace asystent::folder {

/// Waits until the process, which leads a group of its own, is about to end, without taking its status. When
/// none of the files that it writes to has grown for so long, its group is asked to end, two seconds later
/// made to: true then.
bool end_if_silent(pid_t process, std::chrono::milliseconds silence, const std::array<int, 2>& written);

/// Whether somebody can be asked something: this process has a terminal, be its input or not.
bool has_terminal();

} // namespace asystent::folder
