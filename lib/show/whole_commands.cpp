#include "show/whole_commands.hpp"

#include "show/text_table.hpp"
#include "text/lines.hpp"
#include "text/utf8.hpp"

#include <algorithm>

namespace asystent::show {
namespace {

std::string broken_line(std::string_view line, std::size_t columns) {
  const bool has_command = line.find("asystent ") != std::string_view::npos;
  if (columns == 0 || has_command || display_width(line) <= columns) return std::string(line);
  const std::size_t indent = std::min(line.find_first_not_of(' '), line.size());
  return std::string(indent, ' ') + broken_at_words(line.substr(indent), columns - indent, indent + 2);
}

} // namespace

std::string broken_but_commands(std::string_view text, std::size_t columns) {
  std::string broken;
  while (!text.empty()) {
    const bool ends = text.find('\n') != std::string_view::npos;
    broken += broken_line(take_line(text), columns);
    if (ends) broken += '\n';
  }
  return broken;
}

} // namespace asystent::show
