#pragma once

#include "cli/environment.hpp"
#include "cli/words.hpp"
#include "text/language.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace asystent::cli {

// The office's own names of commands, `aliases` of asystent.yaml. Which folder that is, is asked as every
// command asks it; nothing but asystent.yaml is read, and that only where the first word is no command.

/// The words with those that the first one stands for in its place; what follows stays behind them. The words
/// themselves where it is a command, or no folder has such a name. Throws BadOffice where asystent.yaml is
/// bad.
std::vector<std::string> without_aliases(std::vector<std::string> arguments, const Environment& environment);

/// The office's names and what they stand for, as a part of the help; empty where there are none, or where
/// the folder says nothing: help is there for that, too.
std::string aliases_text(const Words& words, const Environment& environment, Language language);

/// What the name stands for, as it is written; empty where it is none.
std::string words_of_alias(std::string_view name, const Words& words, const Environment& environment);

} // namespace asystent::cli
