#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace asystent::document {

// A page loads nothing: whoever opens it would be asked for a file or seen by a server, and WeasyPrint would
// put what it finds into the PDF. Allowed are `#…`, a place of the page itself, and `data:…`, what stands in
// the page. What cannot be told for sure counts as an address: a tag in a comment, a style in a string.

/// Something in a page that would be loaded from elsewhere, or that can load.
struct ForeignAddress {
  std::size_t index = 0; // of the byte where it stands
  std::string where;     // `src`, `url()`, `<script>`
  std::string address;   // as it would be read; empty where the thing itself is refused
};

/// Of a page of HTML or a piece of one, in its order.
std::vector<ForeignAddress> addresses_in_page(std::string_view page);

/// Of a style sheet.
std::vector<ForeignAddress> addresses_in_style(std::string_view style);

} // namespace asystent::document
