#include "record/marked_source.hpp"

#include "text/utf8.hpp"

#include <algorithm>

namespace asystent {

MarkedSource::MarkedSource(std::string_view text) {
  for (std::size_t start = 0; start <= text.size();) {
    const std::size_t end = std::min(text.find('\n', start), text.size());
    lines_.push_back(text.substr(start, end - start));
    start = end + 1;
  }
}

std::string_view MarkedSource::rest_of_line(const YAML::Mark& mark) const {
  const std::string_view whole = line(mark.line);
  return whole.substr(std::min(static_cast<std::size_t>(mark.column), whole.size()));
}

Position MarkedSource::position(const YAML::Mark& mark) const {
  if (mark.is_null()) return {1, 1};
  // The end of a text is marked below its last line, where there is nothing to show.
  if (static_cast<std::size_t>(mark.line) >= lines_.size())
    return {static_cast<std::uint32_t>(lines_.size()), static_cast<std::uint32_t>(length(lines_.back()) + 1)};
  const std::string_view before = line(mark.line).substr(0, static_cast<std::size_t>(mark.column));
  return {static_cast<std::uint32_t>(mark.line + 1), static_cast<std::uint32_t>(length(before) + 1)};
}

Position MarkedSource::bare_dash_before(Position next) const {
  for (std::uint32_t number = next.line; number > 0; --number) {
    const std::string_view text = line(static_cast<int>(number) - 1);
    const std::size_t dash = text.find_first_not_of(' ');
    if (dash == std::string_view::npos || text[dash] != '-') continue;
    const std::size_t after = text.find_first_not_of(' ', dash + 1);
    if (after == std::string_view::npos || text[after] == '#')
      return {number, static_cast<std::uint32_t>(dash + 1)};
  }
  return next;
}

std::string_view MarkedSource::line(int index) const {
  const auto number = static_cast<std::size_t>(index);
  return number < lines_.size() ? lines_[number] : std::string_view();
}

} // namespace asystent
