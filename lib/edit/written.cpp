#include "edit/written.hpp"

#include "edit/block_text.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <array>
#include <vector>

namespace asystent {
namespace {

/// The shapes whose values are numbers, dates and words on purpose. The others are texts, whatever they look
/// like.
bool is_plain_shape(Shape shape) {
  static constexpr std::array plain_shapes{Shape::number, Shape::flag, Shape::date, Shape::word};
  return std::ranges::find(plain_shapes, shape) != plain_shapes.end();
}

/// Numbers, dates and words need no quotes, but a wrong value given for one may.
bool is_bare_word(const Node& scalar) {
  const auto good = [](char c) {
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c == '-';
  };
  Node plain = scalar;
  plain.style = Node::Style::plain;
  return !plain.is_null() && scalar.text.front() != '-' && std::ranges::all_of(scalar.text, good);
}

std::string written_scalar(const Node& scalar, const Described& described, Surrounding surrounding) {
  if (scalar.text.empty()) return {};
  if (described.shape() == Shape::clock_time) return double_quoted(scalar.text);
  if (is_plain_shape(described.shape()) && is_bare_word(scalar)) return std::string(scalar.text);
  return quoted_if_needed(scalar.text, surrounding);
}

bool has_entries(const Node& list) {
  return std::ranges::any_of(list.children,
                             [](const Node& item) { return item.kind == Node::Kind::mapping; });
}

std::string written_items(const Node& list, const Described& described, std::size_t dash,
                          LongText long_text) {
  std::string lines;
  for (const Node& item : list.children) lines += written_item(item, described.item(), dash, long_text);
  return lines;
}

/// Two-space steps; `- ` stands two spaces in under its key.
constexpr std::size_t step = 2;

} // namespace

Written written_value(const Node& value, const Described& described, std::size_t indent, LongText long_text) {
  if (value.kind == Node::Kind::mapping && !value.children.empty())
    return {{}, written_mapping(value, described, indent + step, long_text)};
  if (value.kind == Node::Kind::sequence && has_entries(value))
    return {{}, written_items(value, described, indent + step, long_text)};
  if (value.kind == Node::Kind::scalar && described.shape() == Shape::text && long_text == LongText::lines &&
      fits_block_text(value.text))
    return {block_text_header(value.text), block_text_lines(value.text, indent + step)};
  return {written_on_line(value, described, Surrounding::block), {}};
}

std::string written_pair(std::string_view key, const Node& value, const Described& described,
                         std::size_t indent, LongText long_text) {
  const Written written = written_value(value, described, indent, long_text);
  return fmt::format("{:{}}{}:{}{}\n{}", "", indent, written_key(key, Surrounding::block),
                     written.head.empty() ? "" : " ", written.head, written.body);
}

std::string written_mapping(const Node& mapping, const Described& described, std::size_t indent,
                            LongText long_text) {
  std::string lines;
  for (const Node& child : mapping.children)
    lines += written_pair(child.key, child, described.under(child.key), indent, long_text);
  return lines;
}

std::string written_item(const Node& item, const Described& described, std::size_t dash, LongText long_text) {
  if (item.kind != Node::Kind::mapping || item.children.empty())
    return fmt::format("{:{}}- {}\n", "", dash, written_on_line(item, described, Surrounding::block));
  std::string lines = written_mapping(item, described, dash + step, long_text);
  lines[dash] = '-';
  return lines;
}

std::string written_on_line(const Node& value, const Described& described, Surrounding surrounding) {
  std::vector<std::string> parts;
  for (const Node& child : value.children) {
    const bool has_key = value.kind == Node::Kind::mapping;
    parts.push_back((has_key ? written_key(child.key, Surrounding::flow) + ": " : std::string()) +
                    written_on_line(child, described.child_of(value, child), Surrounding::flow));
  }
  if (value.kind == Node::Kind::sequence) return fmt::format("[{}]", fmt::join(parts, ", "));
  if (value.kind == Node::Kind::mapping) return fmt::format("{{{}}}", fmt::join(parts, ", "));
  return written_scalar(value, described, surrounding);
}

std::string written_key(std::string_view key, Surrounding surrounding) {
  const bool is_score = key.size() == 1 && key.front() >= '0' && key.front() <= '9';
  return is_score ? std::string(key) : quoted_if_needed(key, surrounding);
}

} // namespace asystent
