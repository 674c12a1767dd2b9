#pragma once

#include <functional>
#include <string>
#include <string_view>

namespace asystent {

/// Keeps a text for as long as the tree lives that looks into it.
using Keep = std::function<std::string_view(std::string)>;

} // namespace asystent
