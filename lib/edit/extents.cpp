#include "edit/extents.hpp"

#include <algorithm>

namespace asystent::edit {
namespace {

constexpr auto npos = std::string_view::npos;

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

// Where a scalar that begins at `start` ends. `parent` is the indentation of the mapping or list that holds
// it.

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

/// Of a plain scalar, which may go on in lines indented deeper than the parent.
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

/// Of a plain scalar between brackets.
std::size_t end_of_plain_in_flow(const SourceText& source, std::size_t start) {
  const std::string_view text = source.text();
  std::size_t i = start;
  while (i < text.size() && !ends_flow_scalar(text.substr(i))) ++i;
  return text.substr(0, i).find_last_not_of(" \t\r\n") + 1;
}

/// Of a whole block scalar. The blank lines after it belong to it only with `+`.
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

/// `""` is no value for the tree, but it is written.
bool is_written(const yaml::Node& node) {
  return node.kind != yaml::Node::Kind::empty || node.style == yaml::Node::Style::quoted ||
         node.style == yaml::Node::Style::block;
}

bool is_quote(char c) { return c == '"' || c == '\''; }

} // namespace

std::size_t end_of_block_header(const SourceText& source, std::size_t start) {
  return std::min(source.text().find_first_not_of("|>+-123456789", start), source.text().size());
}

Range Extents::key(const yaml::Node& mapping, const yaml::Node& child) const {
  const std::size_t start = source_.offset(child.key_at);
  const std::string_view text = source_.text();
  if (start < text.size() && is_quote(text[start])) return {start, end_of_quoted(source_, start)};
  if (mapping.style == yaml::Node::Style::flow) return {start, end_of_plain_in_flow(source_, start)};
  const std::string_view line = text.substr(start, source_.line_end(source_.line_at(start)) - start);
  for (std::size_t i = line.find(':'); i != npos; i = line.find(':', i + 1))
    if (i + 1 == line.size() || line[i + 1] == ' ' || line[i + 1] == '\t')
      return {start, start + line.substr(0, i).find_last_not_of(" \t") + 1};
  return {start, start + line.size()};
}

std::optional<std::size_t> Extents::after_colon(const yaml::Node& mapping, const yaml::Node& child) const {
  const std::size_t colon = source_.text().find_first_not_of(" \t", key(mapping, child).end);
  if (colon == npos || source_.text()[colon] != ':') return std::nullopt;
  return colon + 1;
}

Range Extents::value(const yaml::Node& mapping, const yaml::Node& child) const {
  const std::size_t after = after_colon(mapping, child).value_or(key(mapping, child).end);
  if (!is_written(child)) return {after, after};
  const bool has_own_place = child.kind != yaml::Node::Kind::empty;
  const std::size_t start = has_own_place ? source_.offset(child.at) : skip_to_written(after);
  return {start, end_of(child, start, mapping)};
}

Range Extents::item(const yaml::Node& list, std::size_t index) const {
  const yaml::Node& node = list.children[index];
  if (is_written(node)) {
    const std::size_t start = source_.offset(node.at);
    return {start, end_of(node, start, list)};
  }
  const std::size_t after =
      list.style == yaml::Node::Style::flow ? source_.offset(node.at) : dash(list, index) + 1;
  return {after, after};
}

std::size_t Extents::dash(const yaml::Node& list, std::size_t index) const {
  if (index == 0) return source_.offset(list.at);
  const std::size_t column = list.at.column - 1;
  for (std::size_t i = source_.line_at(item(list, index - 1).end) + 1; i < source_.line_count(); ++i) {
    const std::string_view line = source_.line(i);
    if (line.find_first_not_of(' ') == column && line[column] == '-') return source_.line_start(i) + column;
  }
  return source_.text().size();
}

Range Extents::brackets(const yaml::Node& flow) const {
  const std::size_t start = source_.offset(flow.at);
  std::size_t end = flow.children.empty() ? start + 1 : end_of_last_child(flow);
  const char closing = flow.kind == yaml::Node::Kind::sequence ? ']' : '}';
  while (end < source_.text().size() && source_.text()[end] != closing) {
    end = skip_to_written(end);
    if (end < source_.text().size() && source_.text()[end] != closing) ++end;
  }
  return {start, std::min(end + 1, source_.text().size())};
}

std::size_t Extents::end_of(const yaml::Node& node, std::size_t start, const yaml::Node& parent) const {
  if (node.is_collection())
    return node.style == yaml::Node::Style::flow ? brackets(node).end : end_of_last_child(node);
  if (node.style == yaml::Node::Style::quoted) return end_of_quoted(source_, start);
  if (node.style == yaml::Node::Style::block)
    return end_of_block_scalar(source_, start, parent.at.column - 1);
  return parent.style == yaml::Node::Style::flow ? end_of_plain_in_flow(source_, start)
                                                 : end_of_plain(source_, start, parent.at.column - 1);
}

std::size_t Extents::end_of_last_child(const yaml::Node& collection) const {
  if (collection.kind == yaml::Node::Kind::mapping) return value(collection, collection.children.back()).end;
  return item(collection, collection.children.size() - 1).end;
}

/// Over blanks, line breaks and comments.
std::size_t Extents::skip_to_written(std::size_t offset) const {
  const std::string_view text = source_.text();
  while (offset < text.size()) {
    offset = std::min(text.find_first_not_of(" \t\r\n", offset), text.size());
    if (offset == text.size() || text[offset] != '#') return offset;
    offset = std::min(text.find('\n', offset), text.size());
  }
  return offset;
}

} // namespace asystent::edit
