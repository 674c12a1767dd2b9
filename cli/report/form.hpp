#pragma once

#include "cli/session.hpp"

#include <string>

namespace asystent::cli {

/// The form of that name: templates/NAME.yaml of the case folder, else the built-in one. Lives as long as the
/// call. Throws CommandError: no such form (usage), or it is bad (unreadable).
casebook::FormFile form_named(Call& call, const std::string& name);

/// Writes the built-in form of that name into templates/ of the case folder, for editing. Throws CommandError
/// (usage) where there is none, or the folder has a file of that name.
void eject_form(Call& call, const std::string& name);

} // namespace asystent::cli
