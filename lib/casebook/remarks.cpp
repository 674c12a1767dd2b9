#include "casebook/prepared_piece.hpp"
#include "text/lines.hpp"

#include <algorithm>

namespace asystent::casebook {
namespace {

/// No comment that people write begins so.
constexpr std::string_view mark = "#!! ";

bool is_remark(std::string_view line) { return trimmed(line).starts_with(trimmed(mark)); }

std::string_view indentation_of(std::string_view line) {
  return line.substr(0, std::min(line.find_first_not_of(' '), line.size()));
}

void add(std::string& text, const Remark& remark, std::string_view indentation) {
  for (const std::string_view line : lines_of(remark.text)) {
    text.append(indentation).append(mark).append(line);
    text += '\n';
  }
}

} // namespace

std::string with_remarks(std::string_view text, std::vector<Remark> remarks) {
  std::ranges::stable_sort(remarks, {}, &Remark::line);
  std::string all;
  std::uint32_t number = 0;
  auto next = remarks.begin();
  for (; next != remarks.end() && next->line == 0; ++next) add(all, *next, {});
  while (!text.empty()) {
    const std::size_t end = std::min(text.find('\n'), text.size() - 1) + 1;
    ++number;
    for (; next != remarks.end() && next->line == number; ++next)
      add(all, *next, indentation_of(text.substr(0, end)));
    all += text.substr(0, end);
    text.remove_prefix(end);
  }
  if (next != remarks.end() && !all.empty() && !all.ends_with('\n')) all += '\n';
  for (; next != remarks.end(); ++next) add(all, *next, {});
  return all;
}

std::string without_remarks(std::string_view text) {
  std::string all;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find('\n'), text.size() - 1) + 1;
    if (!is_remark(text.substr(0, end))) all += text.substr(0, end);
    text.remove_prefix(end);
  }
  return all;
}

} // namespace asystent::casebook
