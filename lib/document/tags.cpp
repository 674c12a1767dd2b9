#include "document/tags.hpp"

#include "text/utf8.hpp"

#include <algorithm>

namespace asystent {
namespace {

constexpr std::string_view opening = "{{";
constexpr std::string_view closing = "}}";
constexpr std::string_view signs = "#^/>!&={";

std::string_view trimmed(std::string_view text) {
  constexpr std::string_view white_space = " \t\r\n";
  const std::size_t first = std::min(text.find_first_not_of(white_space), text.size());
  text.remove_prefix(first);
  return text.substr(0, text.find_last_not_of(white_space) + 1);
}

/// Counts lines as it goes on through the text.
class Places {
public:
  explicit Places(std::string_view text) : text_(text) {}

  /// Of a byte that is not before the last one asked for.
  Position at(std::size_t index) {
    for (std::size_t end = text_.find('\n', line_begin_); end < index; end = text_.find('\n', line_begin_)) {
      line_begin_ = end + 1;
      ++line_;
    }
    const std::size_t before = length(text_.substr(line_begin_, index - line_begin_));
    return {line_, static_cast<std::uint32_t>(before) + 1};
  }

private:
  std::string_view text_;
  std::size_t line_begin_ = 0;
  std::uint32_t line_ = 1;
};

Tag tag_of(std::string_view content) {
  content = trimmed(content);
  if (content.empty() || signs.find(content.front()) == std::string_view::npos) return {.name = content};
  return {.sign = content.front(), .name = trimmed(content.substr(1))};
}

} // namespace

std::vector<Tag> tags_of(std::string_view text) {
  std::vector<Tag> tags;
  Places places(text);
  for (std::size_t begin = text.find(opening); begin != std::string_view::npos;
       begin = text.find(opening, begin)) {
    const std::size_t inside = begin + opening.size();
    const std::size_t end = text.find(closing, inside);
    Tag tag = tag_of(text.substr(inside, end - inside));
    tag.at = places.at(begin);
    tag.is_closed = end != std::string_view::npos;
    tags.push_back(tag);
    if (!tag.is_closed) break;
    begin = end + closing.size();
  }
  return tags;
}

} // namespace asystent
