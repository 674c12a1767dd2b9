#pragma once

#include <string>
#include <string_view>

namespace asystent {

// Lines of iCalendar (RFC 5545).

/// One content line, ending with CR LF: broken after at most 75 bytes, never within a character. The value
/// stands as it is.
std::string ics_line(std::string_view name, std::string_view value);

/// A value of type TEXT: commas, semicolons and backslashes are escaped, a line break is `\n`, and what could
/// command a terminal is made visible.
std::string ics_text(std::string_view text);

} // namespace asystent
