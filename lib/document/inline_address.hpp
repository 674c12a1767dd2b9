#pragma once

#include "document/addresses_within.hpp"

#include <string>
#include <string_view>

namespace asystent::document {

/// The text with HTML's entities as their characters: all that are numbers, and those named for what ASCII
/// has beside letters and digits. No other name stands for a letter of an address.
std::string without_entities(std::string_view text);

/// Whether the address leads nowhere outside of its page: `#…`, or `data:…` whose content does not either.
/// `depth` counts the contents around it.
bool is_inline(std::string_view address, int depth, Effort& effort);

} // namespace asystent::document
