#include "edit/scalar_end.hpp"

#include <algorithm>

namespace asystent {
namespace {

constexpr auto npos = std::string_view::npos;

bool is_blank(std::string_view line) { return line.find_first_not_of(" \t") == npos; }

std::size_t indentation(std::string_view line) { return std::min(line.find_first_not_of(' '), line.size()); }

/// What a line of a plain scalar gives to it: up to a comment, without blanks at the end.
struct PlainPart {
  std::size_t length;
  bool is_last; // a comment ends the scalar
};

PlainPart plain_part(std::string_view line) {
  const std::size_t comment = std::min(line.find(" #"), line.find("\t#"));
  const std::string_view content = line.substr(0, comment);
  return {content.find_last_not_of(" \t") + 1, comment != npos}; // npos + 1 is 0: nothing but blanks
}

bool ends_flow_scalar(std::string_view rest) {
  if (std::string_view(",[]{}").find(rest[0]) != npos) return true;
  const char next = rest.size() > 1 ? rest[1] : '\n';
  if (rest[0] == ':') return std::string_view(" \t\r\n,[]{}").find(next) != npos;
  return (rest[0] == ' ' || rest[0] == '\t') && next == '#';
}

/// How deep the lines of a block scalar are indented: as its header says, or as its first line is.
std::size_t content_indentation(const SourceText& source, std::string_view header, std::size_t first_line,
                                std::size_t parent) {
  const std::size_t digit = header.find_first_of("123456789");
  if (digit != npos) return parent + static_cast<std::size_t>(header[digit] - '0');
  for (std::size_t i = first_line; i < source.line_count(); ++i)
    if (!is_blank(source.line(i))) return std::max(indentation(source.line(i)), parent + 1);
  return parent + 1;
}

} // namespace

std::size_t end_of_quoted(const SourceText& source, std::size_t start) {
  const std::string_view text = source.text();
  const char quote = text[start];
  std::size_t i = start + 1;
  while (i < text.size()) {
    const bool is_pair = (quote == '"' && text[i] == '\\') || (quote == '\'' && text.substr(i, 2) == "''");
    if (!is_pair && text[i] == quote) return i + 1;
    i += is_pair ? 2 : 1;
  }
  return text.size();
}

std::size_t end_of_plain(const SourceText& source, std::size_t start, std::size_t parent) {
  const std::size_t first = source.line_at(start);
  PlainPart part = plain_part(source.text().substr(start, source.line_end(first) - start));
  std::size_t end = start + part.length;
  for (std::size_t i = first + 1; i < source.line_count() && !part.is_last; ++i) {
    const std::string_view line = source.line(i);
    if (is_blank(line)) continue;
    if (indentation(line) <= parent || line[line.find_first_not_of(" \t")] == '#') break;
    part = plain_part(line);
    end = source.line_start(i) + part.length;
  }
  return end;
}

std::size_t end_of_plain_in_flow(const SourceText& source, std::size_t start) {
  const std::string_view text = source.text();
  std::size_t i = start;
  while (i < text.size() && !ends_flow_scalar(text.substr(i))) ++i;
  return text.substr(0, i).find_last_not_of(" \t\r\n") + 1;
}

std::size_t end_of_block_header(const SourceText& source, std::size_t start) {
  return std::min(source.text().find_first_not_of("|>+-123456789", start), source.text().size());
}

std::size_t end_of_block_scalar(const SourceText& source, std::size_t start, std::size_t parent) {
  const std::size_t header_end = end_of_block_header(source, start);
  const std::string_view header = source.text().substr(start, header_end - start);
  const std::size_t first = source.line_at(start) + 1;
  const std::size_t indent = content_indentation(source, header, first, parent);
  std::size_t end = header_end;
  for (std::size_t i = first; i < source.line_count(); ++i) {
    const std::string_view line = source.line(i);
    const bool is_content = line.size() > indent || (!is_blank(line) && indentation(line) >= indent);
    if (!is_blank(line) && indentation(line) < indent) break;
    if (is_content || header.find('+') != npos) end = source.line_end(i);
  }
  return end;
}

} // namespace asystent
