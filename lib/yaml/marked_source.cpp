#include "yaml/marked_source.hpp"

#include "text/lines.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <optional>

namespace asystent {
namespace {

/// The last of the dashes that the line begins with, where nothing but a comment follows it.
std::optional<std::size_t> bare_dash(std::string_view line) {
  std::optional<std::size_t> last;
  for (std::size_t at = line.find_first_not_of(" \t");;) {
    if (at == std::string_view::npos || line[at] == '#') return last;
    if (line[at] != '-') return std::nullopt;
    last = at;
    at = line.find_first_not_of(" \t", at + 1);
  }
}

} // namespace

MarkedSource::MarkedSource(std::string_view text, std::uint32_t first_line)
    : lines_(lines_of(text)), first_line_(first_line) {
  if (text.empty() || text.ends_with('\n')) lines_.emplace_back(); // where the end is marked
}

std::string_view MarkedSource::rest_of_line(const YAML::Mark& mark) const {
  const std::string_view whole = line(mark.line);
  return whole.substr(std::min(static_cast<std::size_t>(mark.column), whole.size()));
}

Position MarkedSource::position(const YAML::Mark& mark) const {
  if (mark.is_null()) return {first_line_, 1};
  // The end of a text is marked below its last line, where there is nothing to show.
  if (static_cast<std::size_t>(mark.line) >= lines_.size())
    return {first_line_ + static_cast<std::uint32_t>(lines_.size()) - 1,
            static_cast<std::uint32_t>(length(lines_.back()) + 1)};
  return {first_line_ + static_cast<std::uint32_t>(mark.line), characters_before(mark) + 1};
}

/// Marks come in the order of the text, mostly, and a line may be long: it is counted on from the last mark.
std::uint32_t MarkedSource::characters_before(const YAML::Mark& mark) const {
  const std::string_view text = line(mark.line);
  const std::size_t column = std::min(static_cast<std::size_t>(mark.column), text.size());
  if (counted_.line != mark.line || counted_.column > column) counted_ = {mark.line, 0, 0};
  const auto more = length(text.substr(counted_.column, column - counted_.column));
  counted_ = {mark.line, column, counted_.characters + static_cast<std::uint32_t>(more)};
  return counted_.characters;
}

Position MarkedSource::bare_dash_before(Position next, Position list) const {
  for (std::uint32_t number = next.line; number >= first_line_; --number) {
    const std::string_view text = line(static_cast<int>(number - first_line_));
    const bool is_before = number < next.line || text.find_first_not_of(" \t") + 1 < next.column;
    if (!is_before || text.substr(0, text.find('#')).find_first_not_of(" \t") == std::string_view::npos)
      continue;
    const auto dash = bare_dash(text);
    return dash ? Position{number, static_cast<std::uint32_t>(*dash + 1)} : list;
  }
  return list;
}

std::string_view MarkedSource::line(int index) const {
  const auto number = static_cast<std::size_t>(index);
  return number < lines_.size() ? lines_[number] : std::string_view();
}

} // namespace asystent
