#pragma once

#include "cli/words.hpp"
#include "text/language.hpp"

#include <span>
#include <string>
#include <vector>

namespace asystent::cli {

/// Sorts the words of the command line by the rows of the commands. Throws CommandError (usage) with the
/// nearest known word for what is not understood. `commands` must outlive the result.
Words parse(const std::vector<std::string>& arguments, std::span<const Command> commands);

/// Whether the option stands there with that value, for what must be known even where the rest cannot be
/// understood.
bool has_option(const std::vector<std::string>& arguments, std::string_view option, std::string_view value);

/// The language of messages before the folder is known: `--lang en` anywhere, else Polish.
Language language_of(const std::vector<std::string>& arguments);

} // namespace asystent::cli
