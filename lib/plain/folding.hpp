#pragma once

#include "plain/cursor.hpp"

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
  const std::uint32_t last = cursor.line();
  const bool has_comment = cursor.rest_of_line().find('#') != std::string_view::npos;
  cursor.end_line();
  return {cursor.indent() > parent, cursor.line() - last - 1, has_comment || cursor.has_passed_comment(-1)};
}

/// Puts between two lines of one text what parts them: a line break is a blank, and of several all but the
/// first stay.
inline void append_fold(std::string& text, std::size_t blank_lines) {
  if (blank_lines == 0) text += ' ';
  text.append(blank_lines, '\n');
}

} // namespace asystent::plain
