#include "edit/writing.hpp"

#include "edit/source_text.hpp"
#include "text/lines.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <array>
#include <vector>

namespace asystent::edit {
namespace {

std::string_view first_written_line(const std::vector<std::string_view>& lines) {
  return *std::ranges::find_if_not(lines, &std::string_view::empty);
}

std::string_view last_written_line(const std::vector<std::string_view>& lines) {
  return *std::find_if_not(lines.rbegin(), lines.rend(), [](auto line) { return line.empty(); });
}

/// Whether a literal block gives back this very text, also after an editor that cuts spaces off the end of a
/// file.
bool fits_block_text(std::string_view text) {
  if (text.find('\n') == std::string_view::npos || needs_escape(text)) return false;
  const std::vector<std::string_view> lines = lines_of(text);
  return !std::ranges::all_of(lines, &std::string_view::empty) && !is_blank(first_written_line(lines)) &&
         !is_blank(last_written_line(lines)) && !first_written_line(lines).starts_with('\t');
}

/// `|`, `|-` without a line break at the end, `|+` with several; with the indentation where the text begins
/// with spaces.
std::string block_text_header(std::string_view text) {
  std::string header = "|";
  if (first_written_line(lines_of(text)).starts_with(' ')) header += '2';
  if (!text.ends_with('\n')) header += '-';
  if (text.ends_with("\n\n")) header += '+';
  return header;
}

/// The lines, each indented by `indent` spaces, empty ones not.
std::string block_text_lines(std::string_view text, std::size_t indent) {
  std::string result;
  for (const std::string_view line : lines_of(text))
    result.append(line.empty() ? 0 : indent, ' ').append(line) += '\n';
  return result;
}

/// The shapes whose values are numbers, dates and words on purpose. The others are texts, whatever they look
/// like.
bool is_plain_shape(record::Shape shape) {
  static constexpr std::array plain_shapes{record::Shape::number, record::Shape::money,  record::Shape::flag,
                                           record::Shape::date,   record::Shape::moment, record::Shape::word};
  return std::ranges::find(plain_shapes, shape) != plain_shapes.end();
}

/// Numbers, dates and words need no quotes, but a wrong value given for one may.
bool is_bare_word(const yaml::Node& scalar) {
  const auto good = [](char c) {
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c == '-';
  };
  yaml::Node plain = scalar;
  plain.style = yaml::Node::Style::plain;
  return !plain.is_null() && scalar.text.front() != '-' && std::ranges::all_of(scalar.text, good);
}

std::string written_scalar(const yaml::Node& scalar, const ValueShape& shape, Surrounding surrounding) {
  if (scalar.text.empty()) return {};
  if (shape.shape() == record::Shape::clock_time) return double_quoted(scalar.text);
  if (is_plain_shape(shape.shape()) && is_bare_word(scalar)) return std::string(scalar.text);
  return quoted_if_needed(scalar.text, surrounding);
}

bool has_entries(const yaml::Node& list) {
  return std::ranges::any_of(list.children,
                             [](const yaml::Node& item) { return item.kind == yaml::Node::Kind::mapping; });
}

std::string written_items(const yaml::Node& list, const ValueShape& shape, std::size_t dash,
                          LongText long_text) {
  std::string lines;
  for (const yaml::Node& item : list.children) lines += written_item(item, shape.item(), dash, long_text);
  return lines;
}

/// Two-space steps; `- ` stands two spaces in under its key.
constexpr std::size_t step = 2;

} // namespace

ValueText written_value(const yaml::Node& value, const ValueShape& shape, std::size_t indent,
                        LongText long_text) {
  if (value.kind == yaml::Node::Kind::mapping && !value.children.empty())
    return {{}, written_mapping(value, shape, indent + step, long_text)};
  if (value.kind == yaml::Node::Kind::sequence && has_entries(value))
    return {{}, written_items(value, shape, indent + step, long_text)};
  if (value.kind == yaml::Node::Kind::scalar && shape.shape() == record::Shape::text &&
      long_text == LongText::lines && fits_block_text(value.text))
    return {block_text_header(value.text), block_text_lines(value.text, indent + step)};
  return {written_on_line(value, shape, Surrounding::block), {}};
}

std::string written_pair(std::string_view key, const yaml::Node& value, const ValueShape& shape,
                         std::size_t indent, LongText long_text) {
  const ValueText written = written_value(value, shape, indent, long_text);
  return fmt::format("{:{}}{}:{}{}\n{}", "", indent, written_key(key, Surrounding::block),
                     written.head.empty() ? "" : " ", written.head, written.body);
}

std::string written_mapping(const yaml::Node& mapping, const ValueShape& shape, std::size_t indent,
                            LongText long_text) {
  std::string lines;
  for (const yaml::Node& child : mapping.children)
    lines += written_pair(child.key, child, shape.under(child.key), indent, long_text);
  return lines;
}

std::string written_item(const yaml::Node& item, const ValueShape& shape, std::size_t dash,
                         LongText long_text) {
  if (item.kind != yaml::Node::Kind::mapping || item.children.empty())
    return fmt::format("{:{}}- {}\n", "", dash, written_on_line(item, shape, Surrounding::block));
  std::string lines = written_mapping(item, shape, dash + step, long_text);
  lines[dash] = '-';
  return lines;
}

std::string written_on_line(const yaml::Node& value, const ValueShape& shape, Surrounding surrounding) {
  std::vector<std::string> parts;
  for (const yaml::Node& child : value.children) {
    const bool has_key = value.kind == yaml::Node::Kind::mapping;
    parts.push_back((has_key ? written_key(child.key, Surrounding::flow) + ": " : std::string()) +
                    written_on_line(child, shape.child_of(value, child), Surrounding::flow));
  }
  if (value.kind == yaml::Node::Kind::sequence) return fmt::format("[{}]", fmt::join(parts, ", "));
  if (value.kind == yaml::Node::Kind::mapping) return fmt::format("{{{}}}", fmt::join(parts, ", "));
  return written_scalar(value, shape, surrounding);
}

std::string written_key(std::string_view key, Surrounding surrounding) {
  const bool is_score = key.size() == 1 && key.front() >= '0' && key.front() <= '9';
  return is_score ? std::string(key) : quoted_if_needed(key, surrounding);
}

std::string canonical_entry(const yaml::Node& mapping, const record::Entity& entity, std::size_t indent) {
  const ValueShape shape(entity);
  return written_mapping(arranged(mapping, shape), shape, indent, LongText::lines);
}

std::string canonical_file(const yaml::Node& mapping, const record::Entity& entity) {
  return canonical_entry(mapping, entity, 0);
}

std::string canonical_scalar(const yaml::Node& value, const record::Type& type) {
  const ValueShape shape(type);
  return written_on_line(arranged(value, shape), shape, Surrounding::block);
}

} // namespace asystent::edit
