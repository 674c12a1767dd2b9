#pragma once

#include "yaml/cursor.hpp"

#include <string>
#include <string_view>

namespace asystent::plain {

/// What lies between the end of a text on a line and the next line with content.
struct Gap {
  bool goes_on;            // that line is deeper than the parent: the text's, if it goes on at all
  std::size_t blank_lines; // on the way, and lines of comment
  bool has_comment;
};

/// Takes the cursor there. Throws NotPlain where something else is left of the line.
inline Gap pass_gap(Cursor& cursor, int parent) {
  const std::uint32_t last = cursor.line().number;
  const bool has_comment = cursor.leaves_line_blank() && !cursor.at_line_end();
  cursor.end_line();
  const std::size_t blank_lines = cursor.line().number - last - 1;
  return {cursor.indent() > parent, blank_lines, has_comment || cursor.has_passed_comment(-1)};
}

/// Few, and mostly one.
inline void append_breaks(std::string& text, std::size_t count) {
  for (; count > 0; --count) text += '\n';
}

/// Puts between two lines of one text what parts them: a line break is a blank, and of several all but the
/// first stay.
inline void append_fold(std::string& text, std::size_t blank_lines) {
  if (blank_lines == 0) text += ' ';
  append_breaks(text, blank_lines);
}

} // namespace asystent::plain
