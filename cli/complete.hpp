#pragma once

#include "cli/command.hpp"
#include "cli/environment.hpp"

#include <span>
#include <string>
#include <vector>

namespace asystent::cli {

/// What a shell may propose for the last of these words, which stand behind `asystent`: one in a line, behind
/// a tab what it is. From the rows of the commands, and of the folder only what is needed. Nothing where the
/// shell should propose files, or where there is nothing to propose. Throws nothing.
std::string completions(const std::vector<std::string>& words, std::span<const Command> commands,
                        const Environment& environment);

} // namespace asystent::cli
