#pragma once

#include <string>
#include <string_view>

namespace asystent::document {

/// A printed page without what only its style draws, for a program that makes a text document of it: lines
/// to write on are dots, boxes are signs, headings that count themselves have their number, signatures stand
/// in a table of two columns, a line break of a text is one. The words are the same, without the page's
/// title.
std::string for_word_processor(std::string_view page);

} // namespace asystent::document
