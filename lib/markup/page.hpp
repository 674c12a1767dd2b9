#pragma once

#include <string_view>

namespace asystent {

/// How all pages look: on paper, on a telephone, by day and by night. It names no other resource.
extern const std::string_view stylesheet;

} // namespace asystent
