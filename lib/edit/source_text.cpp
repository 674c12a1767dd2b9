#include "edit/source_text.hpp"

#include "text/utf8.hpp"
#include "yaml/text_check.hpp"

#include <algorithm>

namespace asystent::edit {
namespace {

/// How many bytes so many characters of UTF-8 take.
std::size_t bytes_of(std::string_view line, std::size_t characters) {
  std::size_t bytes = 0;
  for (; characters > 0 && bytes < line.size(); --characters)
    bytes += first_character(line.substr(bytes)).size();
  return bytes;
}

} // namespace

SourceText::SourceText(std::string_view text) : text_(text) {
  std::size_t start = text.starts_with(yaml::byte_order_mark) ? yaml::byte_order_mark.size() : 0;
  while (start < text.size()) {
    starts_.push_back(start);
    start = std::min(text.find('\n', start), text.size() - 1) + 1;
  }
}

std::string_view SourceText::line(std::size_t index) const {
  std::string_view whole = text_.substr(line_start(index), line_start(index + 1) - line_start(index));
  if (whole.ends_with('\n')) whole.remove_suffix(1);
  if (whole.ends_with('\r')) whole.remove_suffix(1);
  return whole;
}

std::size_t SourceText::line_start(std::size_t index) const {
  return index < starts_.size() ? starts_[index] : text_.size();
}

std::size_t SourceText::line_at(std::size_t offset) const {
  const auto after = std::ranges::upper_bound(starts_, offset);
  return static_cast<std::size_t>(after - starts_.begin()) - (after == starts_.begin() ? 0 : 1);
}

std::size_t SourceText::offset(Position place) const {
  const std::size_t index = place.line - 1;
  return line_start(index) + bytes_of(line(index), place.column - 1);
}

std::string_view SourceText::line_break() const {
  const std::size_t first = text_.find('\n');
  return first != std::string_view::npos && first > 0 && text_[first - 1] == '\r' ? "\r\n" : "\n";
}

bool is_blank(std::string_view line) { return line.find_first_not_of(" \t\r") == std::string_view::npos; }

} // namespace asystent::edit
