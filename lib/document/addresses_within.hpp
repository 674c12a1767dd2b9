#pragma once

#include "document/addresses.hpp"

namespace asystent::document {

// The search of addresses.hpp in what stands within `data:` of a page.

/// How much may still be looked at. What is beyond counts as found, so that no page takes long.
struct Effort {
  std::size_t bytes = std::size_t{64} * 1024 * 1024;

  bool take(std::size_t wanted) {
    const bool is_left = wanted <= bytes;
    bytes = is_left ? bytes - wanted : 0;
    return is_left;
  }
};

/// More than that nobody reads, and the page is refused for one.
inline constexpr std::size_t most_addresses = 100;

/// `depth` counts the contents around it.
std::vector<ForeignAddress> addresses_in_page(std::string_view page, int depth, Effort& effort);
std::vector<ForeignAddress> addresses_in_style(std::string_view style, int depth, Effort& effort);

/// Whether nothing is found, be it a page or a style sheet.
bool is_self_contained(std::string_view content, int depth, Effort& effort);

} // namespace asystent::document
