#include "edit/extents.hpp"

#include "edit/scalar_end.hpp"

namespace asystent {
namespace {

constexpr auto npos = std::string_view::npos;

bool is_collection(const Node& node) {
  return node.kind == Node::Kind::sequence || node.kind == Node::Kind::mapping;
}

/// `""` is no value for the tree, but it is written.
bool is_written(const Node& node) {
  return node.kind != Node::Kind::empty || node.style == Node::Style::quoted ||
         node.style == Node::Style::block;
}

bool is_quote(char c) { return c == '"' || c == '\''; }

} // namespace

Range Extents::key(const Node& mapping, const Node& child) const {
  const std::size_t start = source_.offset(child.key_at);
  const std::string_view text = source_.text();
  if (start < text.size() && is_quote(text[start])) return {start, end_of_quoted(source_, start)};
  if (mapping.style == Node::Style::flow) return {start, end_of_plain_in_flow(source_, start)};
  const std::string_view line = text.substr(start, source_.line_end(source_.line_at(start)) - start);
  for (std::size_t i = line.find(':'); i != npos; i = line.find(':', i + 1))
    if (i + 1 == line.size() || line[i + 1] == ' ' || line[i + 1] == '\t')
      return {start, start + line.substr(0, i).find_last_not_of(" \t") + 1};
  return {start, start + line.size()};
}

std::optional<std::size_t> Extents::after_colon(const Node& mapping, const Node& child) const {
  const std::size_t colon = source_.text().find_first_not_of(" \t", key(mapping, child).end);
  if (colon == npos || source_.text()[colon] != ':') return std::nullopt;
  return colon + 1;
}

Range Extents::value(const Node& mapping, const Node& child) const {
  const std::size_t after = after_colon(mapping, child).value_or(key(mapping, child).end);
  if (!is_written(child)) return {after, after};
  const bool has_own_place = child.kind != Node::Kind::empty;
  const std::size_t start = has_own_place ? source_.offset(child.at) : skip_to_written(after);
  return {start, end_of(child, start, mapping)};
}

Range Extents::item(const Node& list, std::size_t index) const {
  const Node& node = list.children[index];
  if (is_written(node)) {
    const std::size_t start = source_.offset(node.at);
    return {start, end_of(node, start, list)};
  }
  const std::size_t after = list.style == Node::Style::flow ? source_.offset(node.at) : dash(list, index) + 1;
  return {after, after};
}

std::size_t Extents::dash(const Node& list, std::size_t index) const {
  if (index == 0) return source_.offset(list.at);
  const std::size_t column = list.at.column - 1;
  for (std::size_t i = source_.line_at(item(list, index - 1).end) + 1; i < source_.line_count(); ++i) {
    const std::string_view line = source_.line(i);
    if (line.find_first_not_of(' ') == column && line[column] == '-') return source_.line_start(i) + column;
  }
  return source_.text().size();
}

Range Extents::brackets(const Node& flow) const {
  const std::size_t start = source_.offset(flow.at);
  std::size_t end = flow.children.empty() ? start + 1 : end_of_last_child(flow);
  const char closing = flow.kind == Node::Kind::sequence ? ']' : '}';
  while (end < source_.text().size() && source_.text()[end] != closing) {
    end = skip_to_written(end);
    if (end < source_.text().size() && source_.text()[end] != closing) ++end;
  }
  return {start, std::min(end + 1, source_.text().size())};
}

std::size_t Extents::end_of(const Node& node, std::size_t start, const Node& parent) const {
  if (is_collection(node))
    return node.style == Node::Style::flow ? brackets(node).end : end_of_last_child(node);
  if (node.style == Node::Style::quoted) return end_of_quoted(source_, start);
  if (node.style == Node::Style::block) return end_of_block_scalar(source_, start, parent.at.column - 1);
  return parent.style == Node::Style::flow ? end_of_plain_in_flow(source_, start)
                                           : end_of_plain(source_, start, parent.at.column - 1);
}

std::size_t Extents::end_of_last_child(const Node& collection) const {
  if (collection.kind == Node::Kind::mapping) return value(collection, collection.children.back()).end;
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

} // namespace asystent
