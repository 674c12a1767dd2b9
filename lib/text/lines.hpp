#pragma once

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

namespace asystent {

inline constexpr std::string_view white_space = " \t\r\n";

/// The text without white space around it.
inline std::string_view trimmed(std::string_view text) {
  text.remove_prefix(std::min(text.find_first_not_of(white_space), text.size()));
  return text.substr(0, text.find_last_not_of(white_space) + 1);
}

/// Takes the first line off the text and gives it without its line break (LF).
inline std::string_view take_line(std::string_view& text) {
  const std::size_t end = std::min(text.find('\n'), text.size());
  const std::string_view line = text.substr(0, end);
  text.remove_prefix(std::min(end + 1, text.size()));
  return line;
}

/// Takes the first word off the line, and what ends it.
inline std::string_view take_word(std::string_view& line, char end = ' ') {
  const std::size_t at = std::min(line.find(end), line.size());
  const std::string_view word = line.substr(0, at);
  line.remove_prefix(std::min(at + 1, line.size()));
  return word;
}

/// What a program answers in one line, without the line breaks (LF) behind it.
inline std::string without_line_end(std::string text) {
  while (text.ends_with('\n')) text.pop_back();
  return text;
}

/// A line break at the end begins no further line.
inline std::vector<std::string_view> lines_of(std::string_view text) {
  std::vector<std::string_view> lines;
  while (!text.empty()) lines.push_back(take_line(text));
  return lines;
}

} // namespace asystent
