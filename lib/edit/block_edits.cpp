#include "edit/block_edits.hpp"

#include "edit/extents.hpp"
#include "edit/refusal.hpp"
#include "edit/scalar_end.hpp"

namespace asystent {
namespace {

constexpr auto npos = std::string_view::npos;

bool is_collection(const Node& node) {
  return node.kind == Node::Kind::sequence || node.kind == Node::Kind::mapping;
}

bool has_comment(std::string_view text) {
  for (std::size_t i = text.find('#'); i != npos; i = text.find('#', i + 1))
    if (i == 0 || text[i - 1] == ' ' || text[i - 1] == '\t' || text[i - 1] == '\n') return true;
  return false;
}

/// The places of an old value: what stands on the line of its key, and the lines below.
struct OldValue {
  Range head;
  std::size_t first_line;
  std::size_t line_count;
};

OldValue old_value(const SourceText& source, const Node& value, std::size_t after_colon, Range range) {
  Range head = range;
  if (is_collection(value) && value.style == Node::Style::block) head = {after_colon, after_colon};
  if (!is_collection(value) && value.style == Node::Style::block)
    head.end = end_of_block_header(source, range.start);
  const std::size_t first_line = source.line_at(head.end) + 1;
  return {head, first_line, source.line_at(range.end) + 1 - first_line};
}

void refuse_to_lose(const SourceText& source, const Node& value, const Range& range, const OldValue& old) {
  if (!is_collection(value)) return;
  if (value.style == Node::Style::flow && source.line_at(range.start) != source.line_at(range.end))
    throw Refusal(obstacles::flow_over_lines);
  for (std::size_t i = 0; i < old.line_count; ++i)
    if (has_comment(source.line(old.first_line + i))) throw Refusal(obstacles::comment_inside);
}

/// Puts the new head on the line of the key, right after the colon where nothing stands there yet.
Splice replace_head(const SourceText& source, Range head, std::size_t after_colon, const std::string& text) {
  const std::string_view between = source.text().substr(after_colon, head.start - after_colon);
  const bool keeps_place = !text.empty() && !head.is_empty() && between.find('\n') == npos;
  if (keeps_place || has_comment(between)) return {head.start, head.end - head.start, text};
  const std::size_t line_end = source.line_end(source.line_at(head.end));
  if (source.text().substr(head.end, line_end - head.end).find_first_not_of(" \t") == npos)
    head.end = line_end;
  return {after_colon, head.end - after_colon, text.empty() ? text : " " + text};
}

bool is_comment_at(std::string_view line, std::size_t column) {
  return line.find_first_not_of(' ') == column && line[column] == '#';
}

std::size_t line_after(const SourceText& source, std::size_t offset) { return source.line_at(offset) + 1; }

/// The line of the dash, or of the first comment right above it.
std::size_t first_line_of_item(const SourceText& source, const Node& list, std::size_t index) {
  const Extents extents(source);
  const std::size_t lowest = index == 0 ? 0 : line_after(source, extents.item(list, index - 1).end);
  std::size_t line = source.line_at(extents.dash(list, index));
  while (line > lowest && is_comment_at(source.line(line - 1), list.at.column - 1)) --line;
  return line;
}

void refuse_inner_list(const SourceText& source, const Node& list) {
  const std::string_view line = source.line(list.at.line - 1);
  if (line.find_first_not_of(' ') != list.at.column - 1) throw Refusal(obstacles::list_in_list);
}

} // namespace

Splices replace_value(const SourceText& source, const Node& mapping, const Node& child,
                      const Written& value) {
  const Extents extents(source);
  const auto after_colon = extents.after_colon(mapping, child);
  if (!after_colon) throw Refusal(obstacles::explicit_key);
  const Range range = extents.value(mapping, child);
  const OldValue old = old_value(source, child, *after_colon, range);
  refuse_to_lose(source, child, range, old);
  return {replace_head(source, old.head, *after_colon, value.head),
          replace_lines(source, old.first_line, old.line_count, value.body)};
}

Splices add_key(const SourceText& source, const Node& mapping, std::size_t index, const std::string& lines) {
  const Extents extents(source);
  if (index > 0) {
    const Range before = extents.value(mapping, mapping.children[index - 1]);
    return {insert_lines(source, line_after(source, before.end), lines)};
  }
  // The first key may stand on the line of a dash: the new one takes its place, and it goes to the next line.
  const std::size_t indent = mapping.at.column - 1;
  return {{extents.key(mapping, mapping.children.front()).start, 0,
           lines.substr(indent) + std::string(indent, ' ')}};
}

Splices add_item(const SourceText& source, const Node& list, std::size_t index, const std::string& lines) {
  refuse_inner_list(source, list);
  if (index < list.children.size())
    return {insert_lines(source, first_line_of_item(source, list, index), lines)};
  return {insert_lines(source, line_after(source, Extents(source).item(list, index - 1).end), lines)};
}

} // namespace asystent
