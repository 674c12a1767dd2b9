#pragma once

#include "show/look.hpp"

#include <string>
#include <string_view>

namespace asystent {

/// The change as a unified diff, as `git diff` shows it. An empty `before` is a new file.
std::string diff_text(std::string_view file, std::string_view before, std::string_view after,
                      const Look& look);

} // namespace asystent
