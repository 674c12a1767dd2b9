#include "edit/splice.hpp"

namespace asystent {
namespace {

std::string with_line_breaks(std::string_view text, std::string_view line_break) {
  std::string result;
  for (const char c : text)
    if (c == '\n')
      result += line_break;
    else
      result += c;
  return result;
}

} // namespace

Splice replace_lines(const SourceText& source, std::size_t line, std::size_t count, std::string lines) {
  const std::size_t start = source.line_start(line);
  if (line >= source.line_count() && source.is_open_ended() && !lines.empty()) lines.insert(0, 1, '\n');
  return {start, source.line_start(line + count) - start, std::move(lines)};
}

Splice insert_lines(const SourceText& source, std::size_t line, std::string lines) {
  return replace_lines(source, line, 0, std::move(lines));
}

std::string spliced(const SourceText& source, const Splices& splices) {
  std::string result;
  std::size_t done = 0;
  for (const Splice& splice : splices) {
    result += source.text().substr(done, splice.offset - done);
    result += with_line_breaks(splice.text, source.line_break());
    done = splice.offset + splice.length;
  }
  result += source.text().substr(done);
  return result;
}

} // namespace asystent
