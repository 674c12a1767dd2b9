#pragma once

#include "text/count.hpp"
#include "text/text.hpp"

#include <fmt/format.h>

#include <string>

namespace asystent {

/// One message in the chosen language. Both format strings stand side by side and are checked at compile
/// time.
template <class... Arguments>
std::string say(Language language, fmt::format_string<Arguments...> pl, fmt::format_string<Arguments...> en,
                Arguments&&... arguments) {
  return fmt::format(language == Language::pl ? pl : en, std::forward<Arguments>(arguments)...);
}

} // namespace asystent
