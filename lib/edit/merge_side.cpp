#include "edit/merge_side.hpp"

#include "edit/merge_same.hpp"
#include "edit/splices.hpp"

#include <algorithm>
#include <set>

namespace asystent::edit::merging {
namespace {

constexpr auto npos = std::string_view::npos;

bool has_key_twice(const yaml::Node& node) {
  std::set<std::string_view> seen;
  const bool has_keys = node.kind == yaml::Node::Kind::mapping;
  return std::ranges::any_of(node.children, [&](const yaml::Node& child) {
    return (has_keys && !seen.insert(child.key).second) || has_key_twice(child);
  });
}

std::string_view without_indentation(std::string_view line, std::size_t column) {
  return line.substr(std::min({column, line.find_first_not_of(' '), line.size()}));
}

std::string_view without_blanks(std::string_view line) {
  const std::size_t start = line.find_first_not_of(" \t");
  if (start == npos) return {};
  return line.substr(start, line.find_last_not_of(" \t") + 1 - start);
}

/// The lines of a text in lines or over several are no comments, whatever they look like.
void mark_texts(const yaml::Node& node, const Side& side, const Part& part, std::vector<bool>& is_text) {
  const auto parts = side.parts(node, part);
  if (!parts) {
    const SourceText& source = side.source();
    for (std::size_t i = source.line_at(part.value.start) + 1; i < part.end; ++i) is_text[i] = true;
    return;
  }
  for (std::size_t i = 0; i < parts->size(); ++i) mark_texts(node.children[i], side, (*parts)[i], is_text);
}

} // namespace

Side::Side(std::string_view text) : file_("record", std::string(text)), source_(file_.text()) {}

bool Side::is_empty() const {
  for (std::size_t i = 0; i < source_.line_count(); ++i) {
    const std::string_view line = without_blanks(source_.line(i));
    if (!line.empty() && line[0] != '#') return false;
  }
  return true;
}

bool Side::is_record() const {
  if (is_empty()) return true;
  return file_.problems().empty() && root().kind == yaml::Node::Kind::mapping && !root().children.empty() &&
         !has_key_twice(root());
}

Part Side::whole() const {
  Part part;
  part.at = root().children.empty() ? 0 : root().children.front().key_at.line - 1;
  part.end = part.behind = source_.line_count();
  part.column = root().at.column - 1;
  part.value = {source_.line_start(part.at), source_.text().size()};
  return part;
}

Part Side::pair(const yaml::Node& mapping, const yaml::Node& child) const {
  Part part;
  part.place = Place::pair;
  part.at = child.key_at.line - 1;
  part.column = child.key_at.column - 1;
  part.value = extents_.value(mapping, child);
  return part;
}

Part Side::item(const yaml::Node& list, std::size_t index) const {
  Part part;
  part.place = Place::item;
  part.at = source_.line_at(extents_.dash(list, index));
  part.column = list.at.column - 1;
  part.value = extents_.item(list, index);
  return part;
}

bool Side::begins_its_line(const Part& part) const {
  const std::string_view line = source_.line(part.at);
  const std::size_t start = line.find_first_not_of(' ');
  if (!part.on_dash) return start == part.column;
  return start != npos && line[start] == '-' && line.find_first_not_of(' ', start + 1) == part.column;
}

std::optional<Parts> Side::parts(const yaml::Node& node, const Part& part) const {
  const bool has_keys = node.kind == yaml::Node::Kind::mapping;
  if (!node.is_collection() || node.style != yaml::Node::Style::block || node.children.empty()) return {};
  if (part.place == Place::item && !has_keys) return {};
  Parts parts;
  std::size_t first = part.inner();
  for (std::size_t i = 0; i < node.children.size(); ++i) {
    const yaml::Node& child = node.children[i];
    if (has_keys && !extents_.after_colon(node, child)) return {};
    Part inner = has_keys ? pair(node, child) : item(node, i);
    inner.on_dash = part.place == Place::item && i == 0;
    inner.first = first;
    inner.end = source_.line_at(inner.value.end) + 1;
    inner.behind = std::min(line_behind(source_, inner.value.end, inner.column), part.behind);
    // Comments right above an entry are about it.
    if (!has_keys && i + 1 < node.children.size())
      inner.behind = std::min(inner.behind, lines_of_item(source_, node, i + 1).first);
    if (inner.at < first || !begins_its_line(inner)) return {};
    if (inner.on_dash && inner.at != part.at) return {};
    first = inner.behind;
    parts.push_back(inner);
  }
  return parts;
}

std::string Side::line(const Part& part, std::size_t index) const {
  std::string line(source_.line(index));
  if (part.on_dash && index == part.at) line[line.find_first_not_of(' ')] = ' ';
  return line;
}

std::string_view Side::tail(std::size_t value_end) const {
  const std::size_t end = source_.line_end(source_.line_at(value_end));
  return source_.text().substr(value_end, end - value_end);
}

std::vector<std::string> plain_lines(const Version& version, std::size_t from, std::size_t to) {
  std::vector<std::string> lines;
  for (std::size_t i = from; i < to; ++i)
    lines.emplace_back(without_indentation(version.side->line(*version.part, i), version.part->column));
  return lines;
}

bool same_writing(const Version& a, const Version& b) {
  if (!a || !b) return !a && !b;
  if (!a.part || !b.part) return content_of(*a.node) == content_of(*b.node);
  return plain_lines(a, a.part->at, a.part->behind) == plain_lines(b, b.part->at, b.part->behind);
}

std::vector<std::string> comments_of(const Version& version) {
  std::vector<std::string> comments;
  if (!version || !version.part) return comments;
  const Part& part = *version.part;
  const SourceText& source = version.side->source();
  std::vector<bool> is_text(source.line_count() + 1);
  mark_texts(*version.node, *version.side, part, is_text);
  for (std::size_t i = part.first; i < part.behind; ++i) {
    const std::string_view line = without_blanks(source.line(i));
    if (!is_text[i] && line.starts_with('#')) comments.emplace_back(line);
  }
  return comments;
}

} // namespace asystent::edit::merging
