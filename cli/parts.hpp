#pragma once

#include <string_view>
#include <vector>

namespace asystent {

/// The parts of a text between separators, without the white space around them; an empty part stays.
std::vector<std::string_view> parts_of(std::string_view text, char separator);

} // namespace asystent
