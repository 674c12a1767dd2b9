#pragma once

#include <string>
#include <string_view>

namespace asystent {

/// The text in lower case and Polish letters without their marks, for comparing what people type: `Żółw` is
/// `zolw`.
std::string fold(std::string_view text);

} // namespace asystent
