#pragma once

#include <string_view>

namespace asystent {

/// Whether some reader of YAML 1.1 or 1.2 takes the plain text for something else than a text: nothing, true
/// or false, a number of any kind, a time (15:00 is the number 900 in YAML 1.1), a date, a merge key.
bool is_ambiguous(std::string_view text);

} // namespace asystent
