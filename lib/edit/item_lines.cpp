#include "edit/item_lines.hpp"

#include "edit/refusal.hpp"

#include <algorithm>

namespace asystent::edit {
namespace {

LineRange lines_of(const SourceText& source, const yaml::Node& list, std::size_t index) {
  if (list.style == yaml::Node::Style::flow) throw Refusal(obstacles::flow_entries);
  return lines_of_item(source, list, index);
}

bool is_between_blanks(const SourceText& source, LineRange lines) {
  const bool is_blank_above = lines.first > 0 && is_blank(source.line(lines.first - 1));
  return is_blank_above && lines.behind < source.line_count() && is_blank(source.line(lines.behind));
}

} // namespace

std::string item_lines(const SourceText& source, const yaml::Node& list, std::size_t index) {
  const LineRange lines = lines_of(source, list, index);
  const std::size_t dash = list.at.column - 1;
  std::string text;
  for (std::size_t i = lines.first; i < lines.behind; ++i) {
    std::string_view line = source.line(i);
    if (line.ends_with('\r')) line.remove_suffix(1);
    line.remove_prefix(std::min({dash, line.size(), line.find_first_not_of(' ')}));
    text.append(line) += '\n';
  }
  return text;
}

std::string shifted(const std::string& lines, std::size_t dash) {
  std::string text;
  for (std::size_t start = 0; start < lines.size();) {
    const std::size_t end = lines.find('\n', start) + 1;
    if (lines[start] != '\n') text.append(dash, ' ');
    text.append(lines, start, end - start);
    start = end;
  }
  return text;
}

Splices remove_item(const SourceText& source, const yaml::Node& list, std::size_t index) {
  LineRange lines = lines_of(source, list, index);
  if (is_between_blanks(source, lines)) ++lines.behind;
  const std::size_t start = source.line_start(lines.first);
  return {{start, source.line_start(lines.behind) - start, {}}};
}

} // namespace asystent::edit
