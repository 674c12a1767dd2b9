#pragma once

#include "text/language.hpp"

#include <string>

namespace asystent::cli {

/// A word that is no command but is meant for one, as other programs have it: throws CommandError (usage)
/// with the command. A command of that name would have been understood.
void refuse_habit(const std::string& word, Language language);

} // namespace asystent::cli
