#pragma once

#include <string>
#include <string_view>

namespace asystent {

/// The text in lower case and letters without their marks, for comparing what people type: `Żółw` is `zolw`,
/// whether its marks are parts of the letters or stand behind them.
std::string fold(std::string_view text);

} // namespace asystent
