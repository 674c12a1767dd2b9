#pragma once

#include "edit/source_text.hpp"

#include <cstddef>
#include <string>
#include <vector>

namespace asystent {

/// A piece of text in place of `length` bytes. Its line breaks are LF.
struct Splice {
  std::size_t offset = 0;
  std::size_t length = 0;
  std::string text;
};

using Splices = std::vector<Splice>;

/// Whole lines in place of `count` lines from `line` on, which may be the line after the last.
Splice replace_lines(const SourceText& source, std::size_t line, std::size_t count, std::string lines);
Splice insert_lines(const SourceText& source, std::size_t line, std::string lines);

/// The text with all splices, which do not overlap and stand in the order of the text. New line breaks are
/// those of the file.
std::string spliced(const SourceText& source, const Splices& splices);

} // namespace asystent
