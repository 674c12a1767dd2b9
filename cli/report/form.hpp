#pragma once

#include "cli/invocation.hpp"
#include "model/form.hpp"

#include <string>

namespace asystent {

/// The form of that name: templates/NAME.yaml of the case folder, else the built-in one. Lives as long as the
/// invocation. Throws Stop: no such form (usage), or it is bad (unreadable).
Form read_form(Invocation& invocation, const std::string& name);

/// Writes the built-in form of that name into templates/ of the case folder, for editing. Throws Stop
/// (usage) where there is none, or the folder has a file of that name.
void eject_form(Invocation& invocation, const std::string& name);

} // namespace asystent
