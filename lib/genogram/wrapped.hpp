#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace asystent::genogram {

/// Adds the text in lines of at most so many columns, broken at words; what does not fit into three lines, or
/// a word that does not fit into one, ends with `…`.
void append_wrapped(std::vector<std::string>& lines, std::string_view text, std::size_t width);

} // namespace asystent::genogram
