#pragma once

#include <string_view>

namespace asystent::cli {

/// `2.0.0`, and what `--version` says: with the commit that it was built from, where that is known.
std::string_view version();
std::string_view version_line();

} // namespace asystent::cli
