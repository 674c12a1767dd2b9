#include "document/tags.hpp"

#include "text/lines.hpp"
#include "text/utf8.hpp"

#include <algorithm>

namespace asystent::document {
namespace {

constexpr std::string_view opening = "{{";
constexpr std::string_view closing = "}}";
constexpr std::string_view signs = "#^/>!&={";

/// Counts lines and columns as it goes on through the text.
class Places {
public:
  explicit Places(std::string_view text) : text_(text) {}

  /// Of a byte that is not before the last one asked for.
  Position at(std::size_t index) {
    const std::string_view passed = text_.substr(counted_, index - counted_);
    const std::size_t last_break = passed.rfind('\n');
    if (last_break != std::string_view::npos) at_ = {at_.line + lines_in(passed), 1};
    const std::size_t line_begin = last_break == std::string_view::npos ? 0 : last_break + 1;
    at_.column += static_cast<std::uint32_t>(length(passed.substr(line_begin)));
    counted_ = index;
    return at_;
  }

private:
  static std::uint32_t lines_in(std::string_view text) {
    return static_cast<std::uint32_t>(std::ranges::count(text, '\n'));
  }

  std::string_view text_;
  std::size_t counted_ = 0;
  Position at_{1, 1};
};

Tag tag_of(std::string_view content) {
  content = trimmed(content);
  if (content.empty() || signs.find(content.front()) == std::string_view::npos) return {.name = content};
  return {.sign = content.front(), .name = trimmed(content.substr(1))};
}

/// Below a space, U+007F, and from U+0080 to U+009F, which are 0xC2 and one byte more.
bool begins_with_control(std::string_view text) {
  const auto byte = static_cast<unsigned char>(text.front());
  const bool is_white_space = byte == '\t' || byte == '\n' || byte == '\r';
  const bool is_high = byte == 0xc2 && text.size() > 1 && static_cast<unsigned char>(text[1]) < 0xa0;
  return (byte < ' ' && !is_white_space) || byte == 0x7f || is_high;
}

} // namespace

Position position_in(std::string_view text, std::size_t index) {
  return Places(text).at(std::min(index, text.size()));
}

std::optional<Position> first_control(std::string_view text) {
  for (std::size_t index = 0; index < text.size(); ++index)
    if (begins_with_control(text.substr(index))) return Places(text).at(index);
  return std::nullopt;
}

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

} // namespace asystent::document
