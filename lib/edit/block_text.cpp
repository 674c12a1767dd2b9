#include "edit/block_text.hpp"

#include "edit/quoting.hpp"
#include "text/lines.hpp"

#include <algorithm>
#include <vector>

namespace asystent {
namespace {

/// Blanks alone, or nothing: a line that editors shorten.
bool is_blank(std::string_view line) { return line.find_first_not_of(" \t") == std::string_view::npos; }

std::string_view first_written_line(const std::vector<std::string_view>& lines) {
  return *std::ranges::find_if_not(lines, &std::string_view::empty);
}

std::string_view last_written_line(const std::vector<std::string_view>& lines) {
  return *std::find_if_not(lines.rbegin(), lines.rend(), [](auto line) { return line.empty(); });
}

} // namespace

bool fits_block_text(std::string_view text) {
  if (text.find('\n') == std::string_view::npos || needs_escape(text)) return false;
  const std::vector<std::string_view> lines = lines_of(text);
  return !std::ranges::all_of(lines, &std::string_view::empty) && !is_blank(first_written_line(lines)) &&
         !is_blank(last_written_line(lines)) && !first_written_line(lines).starts_with('\t');
}

std::string block_text_header(std::string_view text) {
  std::string header = "|";
  if (first_written_line(lines_of(text)).starts_with(' ')) header += '2';
  if (!text.ends_with('\n')) header += '-';
  if (text.ends_with("\n\n")) header += '+';
  return header;
}

std::string block_text_lines(std::string_view text, std::size_t indent) {
  std::string result;
  for (const std::string_view line : lines_of(text))
    result.append(line.empty() ? 0 : indent, ' ').append(line) += '\n';
  return result;
}

} // namespace asystent
