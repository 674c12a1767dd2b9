#pragma once

#include "model/field.hpp"

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace asystent::plain {

/// Thrown where the text is not in the plain form: the YAML library must read it.
struct NotPlain {};

/// Goes through a text line by line. Lines and columns of its places are 1-based, columns count characters.
/// Blank lines and lines of comment only lie between lines with content, and are passed over.
class Cursor {
public:
  explicit Cursor(std::string_view text);

  /// The column (0-based) at which the content of the line begins; -1 behind the last line.
  int indent() const { return indent_; }
  bool at_end() const { return indent_ < 0; }
  std::uint32_t line() const { return line_; }

  /// The next byte; a line break at the end of the line and of the text.
  char peek(std::ptrdiff_t ahead = 0) const { return ahead < line_end_ - at_ ? at_[ahead] : '\n'; }
  bool at_line_end() const { return at_ == line_end_; }
  bool at_text_end() const { return at_ == end_; }
  /// What is left of the line.
  std::string_view rest_of_line() const { return {at_, line_end_}; }

  /// Over bytes of this line.
  void advance(std::size_t bytes) { at_ += bytes; }
  void skip_spaces() {
    while (peek() == ' ') ++at_;
  }
  /// Bytes from the beginning of the line.
  int column() const { return static_cast<int>(at_ - line_begin_); }
  /// Where the cursor is, as long as all before it in the line is ASCII.
  Position place() const;
  /// The same whatever is before it.
  Position place_behind_text();

  /// A dash that begins the item of a list.
  bool at_dash() const;

  /// Whether the rest of the line is blank or a comment, which a blank parts from what is before it. The
  /// cursor goes to the comment.
  bool leaves_line_blank();

  /// To the next line with content. What is left of this one must be blank or a comment, else it throws
  /// NotPlain.
  void end_line();
  /// Whether a line of comment that was passed over on the way is deeper than the column.
  bool has_passed_comment(int column) const { return deepest_comment_ > column; }

  /// To the very next line, whatever it is, at its first byte; false behind the last one.
  bool to_next_line();
  /// To the first line with content from this one on, of which nothing but spaces is read yet.
  void to_content();

  /// From the beginning of this line up to the next line whose content begins at or before the column; with
  /// `dashes_belong`, a dash at the column itself is still inside. The cursor goes to that line.
  std::string_view take_piece(int column, bool dashes_belong);

private:
  void find_line_end();

  const char* at_;
  const char* end_; // of the text
  const char* line_begin_;
  const char* line_end_ = nullptr;
  std::uint32_t line_ = 1;
  int indent_ = 0;
  int deepest_comment_ = -1;      // of the comment lines that were passed over last
  const char* counted_ = nullptr; // up to here in the line the characters are counted
  std::uint32_t characters_ = 0;
};

} // namespace asystent::plain
