#pragma once

#include <string>
#include <string_view>

namespace asystent {

/// The text as it stands in HTML and SVG, in an element or in a quoted attribute: `<&"'` as entities. What
/// could turn the direction of writing, or is no character of XML, is made visible as in printable(). Line
/// breaks stay.
std::string in_markup(std::string_view text);

} // namespace asystent
