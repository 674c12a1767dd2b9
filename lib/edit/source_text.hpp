#pragma once

#include "model/field.hpp"

#include <cstddef>
#include <string_view>
#include <vector>

namespace asystent::edit {

/// A file's text by lines: where the places of the tree are in its bytes. Lines are counted from 0 here.
class SourceText {
public:
  explicit SourceText(std::string_view text);

  std::string_view text() const { return text_; }
  std::size_t line_count() const { return starts_.size(); }

  /// A line without its line break.
  std::string_view line(std::size_t index) const;

  /// Its first byte, after a byte order mark; the end of the text for the line after the last.
  std::size_t line_start(std::size_t index) const;
  std::size_t line_end(std::size_t index) const { return line_start(index) + line(index).size(); }

  /// The line that holds the byte.
  std::size_t line_at(std::size_t offset) const;

  std::size_t offset(Position place) const;

  /// The line break of new lines: that of the first line.
  std::string_view line_break() const;

  /// Whether the last line has no line break.
  bool is_open_ended() const { return !text_.empty() && text_.back() != '\n'; }

private:
  std::string_view text_;
  std::vector<std::size_t> starts_;
};

/// Whether nothing can be seen in a line.
bool is_blank(std::string_view line);

} // namespace asystent::edit
