#pragma once

// When a scalar needs quotes, and how it stands in them. A text is left plain only where every reader of YAML
// 1.1 and 1.2 takes it for this very text, not only ours: other programs read the records too.

#include <cstdint>
#include <string>
#include <string_view>

namespace asystent::edit {

/// Where a scalar stands: on lines of its own, or between brackets, where commas and brackets end it.
enum class Surrounding : std::uint8_t { block, flow };

/// Whether the text may stand without quotes: every reader of YAML 1.1 or 1.2 takes it for this very text.
bool is_safe_plain(std::string_view text, Surrounding surrounding);

/// Plain where that is safe, else in double quotes.
std::string quoted_if_needed(std::string_view text, Surrounding surrounding);

/// In double quotes, with as few escapes as can be: Polish letters stay as they are.
std::string double_quoted(std::string_view text);

/// Whether the text has a character that stands only as an escape: a control character or a line break of
/// Unicode other than the line feed.
bool needs_escape(std::string_view text);

} // namespace asystent::edit
