#pragma once

#include <string>
#include <string_view>

namespace asystent {

/// The text in lower case and letters without their marks, for comparing what people type: `Żółw` is `zolw`,
/// whether its marks are parts of the letters or stand behind them.
std::string fold(std::string_view text);

/// The text with the letters A to Z in lower case: ids and the endings of file names have no other ones.
std::string in_small_letters(std::string text);

} // namespace asystent
