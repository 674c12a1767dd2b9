#pragma once

#include <string>
#include <string_view>

namespace asystent::document {

/// A finished page as Polish print has it: no line ends with a word of one letter, nor between `art.` and its
/// number, a day and its month, a year and `r.`, the parts of a case number; ids and postal codes are not
/// broken, what is too long for a word may be. Only texts are touched, no tag, style or title; line breaks in
/// a text stay.
std::string typeset(std::string_view html);

} // namespace asystent::document
