#pragma once

#include "genogram/layout.hpp"

#include <string>

namespace asystent::genogram {

/// The lines of couples, and from them to their children, as elements of SVG. They go to the middle of each
/// sign, which is to be drawn over them. `label_lines`: of text below each person.
std::string union_lines(const Genogram& genogram, const GenogramLayout& layout,
                        const std::vector<std::size_t>& label_lines);

} // namespace asystent::genogram
