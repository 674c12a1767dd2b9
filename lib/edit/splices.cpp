#include "edit/splices.hpp"

#include "edit/extents.hpp"
#include "edit/refusal.hpp"

namespace asystent::edit {
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

/// Whole lines in place of `count` lines from `line` on, which may be the line after the last.
Splice replace_lines(const SourceText& source, std::size_t line, std::size_t count, std::string lines) {
  const std::size_t start = source.line_start(line);
  if (line >= source.line_count() && source.is_open_ended() && !lines.empty()) lines.insert(0, 1, '\n');
  return {start, source.line_start(line + count) - start, std::move(lines)};
}

Splice insert_lines(const SourceText& source, std::size_t line, std::string lines) {
  return replace_lines(source, line, 0, std::move(lines));
}

constexpr auto npos = std::string_view::npos;

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

OldValue old_value(const SourceText& source, const yaml::Node& value, std::size_t after_colon, Range range) {
  Range head = range;
  if (value.is_collection() && value.style == yaml::Node::Style::block) head = {after_colon, after_colon};
  if (!value.is_collection() && value.style == yaml::Node::Style::block)
    head.end = end_of_block_header(source, range.start);
  const std::size_t first_line = source.line_at(head.end) + 1;
  return {head, first_line, source.line_at(range.end) + 1 - first_line};
}

void refuse_to_lose(const SourceText& source, const yaml::Node& value, const Range& range,
                    const OldValue& old) {
  if (!value.is_collection()) return;
  if (value.style == yaml::Node::Style::flow && source.line_at(range.start) != source.line_at(range.end))
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

/// Of a line between two entries.
bool is_comment(std::string_view line) {
  return !is_blank(line) && line[line.find_first_not_of(" \t")] == '#';
}

bool is_deeper(std::string_view line, std::size_t column) { return line.find_first_not_of(" \t") > column; }

std::size_t line_after(const SourceText& source, std::size_t offset) { return source.line_at(offset) + 1; }

/// The first of the lines that end before `line`, none of them before `lowest`, and are all `wanted`.
template <class Wanted>
std::size_t first_of(const SourceText& source, std::size_t line, std::size_t lowest, Wanted wanted) {
  while (line > lowest && wanted(source.line(line - 1))) --line;
  return line;
}

/// Whether an item begins on the line, of whatever list.
bool is_item(std::string_view line) {
  const std::size_t start = line.find_first_not_of(' ');
  return start != npos && line[start] == '-' &&
         (start + 1 == line.size() || line[start + 1] == ' ' || line[start + 1] == '\r');
}

/// Where the comments begin that stand above `line`, with empty lines around them, and no deeper than the
/// column: a heading. `line` itself where there is none.
std::size_t heading_above(const SourceText& source, std::size_t line, std::size_t lowest,
                          std::size_t column) {
  const std::size_t bottom = first_of(source, line, lowest, is_blank);
  const std::size_t top = first_of(source, bottom, lowest, [column](std::string_view one) {
    return is_comment(one) && !is_deeper(one, column);
  });
  const bool stands_alone = top < bottom && bottom < line && top > 0 && is_blank(source.line(top - 1));
  return stands_alone ? top : line;
}

/// The line of the dash, or of the first comment that is about the item: those right above it are, whatever
/// their column, and headings further up.
std::size_t first_line_of_item(const SourceText& source, const yaml::Node& list, std::size_t index) {
  const Extents extents(source);
  const std::size_t lowest = index == 0 ? 0 : line_after(source, extents.item(list, index - 1).end);
  const std::size_t dash = source.line_at(extents.dash(list, index));
  std::size_t first = first_of(source, dash, lowest, is_comment);
  std::size_t below = first;
  do {
    below = first;
    first = heading_above(source, below, lowest, list.at.column - 1);
  } while (first != below);
  return first;
}

void refuse_inner_list(const SourceText& source, const yaml::Node& list) {
  const std::string_view line = source.line(list.at.line - 1);
  if (line.find_first_not_of(' ') != list.at.column - 1) throw Refusal(obstacles::list_in_list);
}

void refuse_several_lines(const SourceText& source, const yaml::Node& flow) {
  const Range range = Extents(source).brackets(flow);
  if (source.line_at(range.start) != source.line_at(range.end)) throw Refusal(obstacles::flow_over_lines);
}

/// One more part among those of a list or mapping, of which `ends` and `starts` know the places.
template <class StartOf, class EndOf>
Splices add_part(const Range& brackets, std::size_t index, std::size_t size, const std::string& part,
                 StartOf start_of, EndOf end_of) {
  if (size == 0) return {{brackets.start + 1, 0, part}};
  if (index < size) return {{start_of(index), 0, part + ", "}};
  return {{end_of(size - 1), 0, ", " + part}};
}

} // namespace

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

std::size_t line_behind(const SourceText& source, std::size_t offset, std::size_t column) {
  const std::size_t lowest = line_after(source, offset);
  std::size_t next = lowest;
  while (next < source.line_count() && (is_blank(source.line(next)) || is_comment(source.line(next)))) ++next;
  const bool is_above_item = next < source.line_count() && is_item(source.line(next));
  const std::size_t limit = is_above_item ? first_of(source, next, lowest, is_comment) : next;
  std::size_t behind = lowest;
  for (std::size_t i = lowest; i < limit; ++i) {
    if (is_blank(source.line(i))) continue;
    if (!is_deeper(source.line(i), column)) break;
    behind = i + 1;
  }
  return behind;
}

LineRange lines_of_item(const SourceText& source, const yaml::Node& list, std::size_t index) {
  refuse_inner_list(source, list);
  return {first_line_of_item(source, list, index),
          line_behind(source, Extents(source).item(list, index).end, list.at.column - 1)};
}

Splices replace_value(const SourceText& source, const yaml::Node& mapping, const yaml::Node& child,
                      const ValueText& value) {
  const Extents extents(source);
  const auto after_colon = extents.after_colon(mapping, child);
  if (!after_colon) throw Refusal(obstacles::explicit_key);
  const Range range = extents.value(mapping, child);
  const OldValue old = old_value(source, child, *after_colon, range);
  refuse_to_lose(source, child, range, old);
  return {replace_head(source, old.head, *after_colon, value.head),
          replace_lines(source, old.first_line, old.line_count, value.body)};
}

Splices add_key(const SourceText& source, const yaml::Node& mapping, std::size_t index,
                const std::string& lines) {
  const Extents extents(source);
  if (index > 0) {
    const Range before = extents.value(mapping, mapping.children[index - 1]);
    return {insert_lines(source, line_behind(source, before.end, mapping.at.column - 1), lines)};
  }
  // The first key may stand on the line of a dash: the new one takes its place, and it goes to the next line.
  const std::size_t indent = mapping.at.column - 1;
  return {{extents.key(mapping, mapping.children.front()).start, 0,
           lines.substr(indent) + std::string(indent, ' ')}};
}

Splices add_item(const SourceText& source, const yaml::Node& list, std::size_t index,
                 const std::string& lines) {
  refuse_inner_list(source, list);
  if (index < list.children.size())
    return {insert_lines(source, first_line_of_item(source, list, index), lines)};
  const std::size_t end = Extents(source).item(list, index - 1).end;
  const std::size_t behind = line_behind(source, end, list.at.column - 1);
  const bool is_behind_comment =
      behind > line_after(source, end); // which must not stand right above the new one
  return {insert_lines(source, behind, (is_behind_comment ? "\n" : "") + lines)};
}

Splices replace_value_in_brackets(const SourceText& source, const yaml::Node& mapping,
                                  const yaml::Node& child, const std::string& value) {
  refuse_several_lines(source, mapping);
  const Extents extents(source);
  const Range old = extents.value(mapping, child);
  if (!old.is_empty()) return {{old.start, old.end - old.start, value}};
  return {{old.start, 0, (extents.after_colon(mapping, child) ? " " : ": ") + value}};
}

Splices add_key_in_brackets(const SourceText& source, const yaml::Node& mapping, std::size_t index,
                            const std::string& pair) {
  refuse_several_lines(source, mapping);
  const Extents extents(source);
  return add_part(
      extents.brackets(mapping), index, mapping.children.size(), pair,
      [&](std::size_t i) { return extents.key(mapping, mapping.children[i]).start; },
      [&](std::size_t i) { return extents.value(mapping, mapping.children[i]).end; });
}

Splices remove_key_in_brackets(const SourceText& source, const yaml::Node& mapping, std::size_t index) {
  refuse_several_lines(source, mapping);
  const Extents extents(source);
  const auto& keys = mapping.children;
  if (index + 1 < keys.size()) {
    const std::size_t start = extents.key(mapping, keys[index]).start;
    return {{start, extents.key(mapping, keys[index + 1]).start - start, {}}};
  }
  if (index > 0) {
    const std::size_t start = extents.value(mapping, keys[index - 1]).end;
    return {{start, extents.value(mapping, keys[index]).end - start, {}}};
  }
  const Range all = extents.brackets(mapping);
  return {{all.start + 1, all.end - all.start - 2, {}}};
}

Splices add_item_in_brackets(const SourceText& source, const yaml::Node& list, std::size_t index,
                             const std::string& item) {
  refuse_several_lines(source, list);
  const Extents extents(source);
  return add_part(
      extents.brackets(list), index, list.children.size(), item,
      [&](std::size_t i) { return extents.item(list, i).start; },
      [&](std::size_t i) { return extents.item(list, i).end; });
}

} // namespace asystent::edit
