#pragma once

#include <cstddef>
#include <string_view>

namespace asystent::yaml {

/// How many bytes from there on are as most of a text is: ASCII without control characters but those of a
/// line, and characters of two and three bytes but for those with exceptions. At its ends the text counts as
/// if it stood between blanks. They end where something else is near, which is then to be looked at closely:
/// a character that lies partly in the usual bytes may go on wrongly behind them.
std::size_t usual_bytes(std::string_view text, std::size_t at);

} // namespace asystent::yaml
