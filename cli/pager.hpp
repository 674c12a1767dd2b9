#pragma once

#include <string>
#include <string_view>

namespace asystent::cli {

/// Shows the text by the pager. False where it is none, or there is none: nothing was shown then. Who leaves
/// it in the middle has seen enough.
bool shown_by_pager(const std::string& pager, std::string_view text);

} // namespace asystent::cli
