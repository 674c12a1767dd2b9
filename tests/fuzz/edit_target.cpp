#include "edit/edit.hpp"
#include "edit/intended.hpp"
#include "edit/path.hpp"
#include "record/schema.hpp"
#include "targets.hpp"
#include "text/lines.hpp"
#include "yaml/text_check.hpp"
#include "yaml/tree.hpp"

#include <algorithm>
#include <functional>
#include <set>
#include <vector>

using namespace asystent::edit;
using namespace asystent::record;
using namespace asystent::yaml;

namespace asystent::fuzz {
namespace {

/// The bytes before the record say what to change.
class Choices {
public:
  explicit Choices(std::string_view bytes) : bytes_(bytes) {}

  std::size_t below(std::size_t end) {
    if (bytes_.empty() || end == 0) return 0;
    const auto chosen = static_cast<unsigned char>(bytes_.front());
    bytes_.remove_prefix(1);
    return chosen % end;
  }

private:
  std::string_view bytes_;
};

constexpr std::size_t choice_bytes = 5;

constexpr std::string_view values[] = {
    "x",    "x: y",       "- x",  "a\nb\n", "  a\n\n b\n\n",   "#x",  "'",   "null", "",
    "\"\\", "2026-02-30", "a, b", "[a",     "zażółć 🙂", "---", "...", "%x",   "a\r\nb"};

constexpr std::string_view keys[] = {"date", "note", "zzz", "goals", "status", "id"};

void each_path(const Node& node, const Path& path, const std::function<void(const Node&, const Path&)>& use) {
  use(node, path);
  for (std::size_t i = 0; i < node.children.size(); ++i) {
    Path deeper = path;
    deeper.push_back(step_to(node, i));
    each_path(node.children[i], deeper, use);
  }
}

/// Such a record is refused before anything is edited in it.
bool has_repeated_keys(const Node& root) {
  bool found = false;
  each_path(root, {}, [&](const Node& node, const Path&) {
    if (node.kind != Node::Kind::mapping) return;
    std::set<std::string_view> seen;
    for (const Node& child : node.children) found = !seen.insert(child.key).second || found;
  });
  return found;
}

std::vector<Path> paths_of(const Node& root, Node::Kind kind) {
  std::vector<Path> paths;
  each_path(root, {}, [&](const Node& node, const Path& path) {
    const bool is_of_key =
        kind == Node::Kind::mapping || (!path.empty() && std::holds_alternative<std::string>(path.back()));
    if (node.kind == kind && is_of_key) paths.push_back(path);
  });
  return paths;
}

/// A text, or a mapping of two texts.
Node new_value(Choices& choices) {
  const std::string_view text = values[choices.below(std::size(values))];
  if (choices.below(2) == 0) return scalar_node(text);
  Node entry = mapping_node();
  put(entry, "date", scalar_node("2026-01-15"));
  put(entry, "note", scalar_node(text.empty() ? "x" : text));
  return entry;
}

Edit insertion(const Path& list, const Node& root, Choices& choices) {
  const std::size_t index = choices.below(node_at(root, list).children.size() + 1);
  Node item = new_value(choices);
  if (item.kind == Node::Kind::scalar && item.text.empty()) item = scalar_node("x");
  return InsertItem{list, index, std::move(item)};
}

Edit new_setting(const Path& path, const Node& root, Choices& choices) {
  const Node& mapping = node_at(root, path);
  const std::size_t number = choices.below(mapping.children.size() + std::size(keys));
  const std::string_view key = number < mapping.children.size() ? mapping.children[number].key
                                                                : keys[number - mapping.children.size()];
  return SetValue{path, std::string(key), new_value(choices)};
}

/// The lines as they are compared: what an edit may change at both ends of the text is off.
std::vector<std::string_view> compared_lines(std::string_view text) {
  auto lines = lines_of(without_byte_order_mark(text)); // the mark stays the first
  for (std::string_view& line : lines)
    if (line.ends_with('\r')) line.remove_suffix(1); // the last line gets the others' line break
  return lines;
}

/// How many lines of the old text stand neither before nor after the place that has changed.
std::size_t lost_lines(std::string_view before, std::string_view after) {
  const auto old_lines = compared_lines(before);
  const auto new_lines = compared_lines(after);
  const auto kept_before = std::ranges::mismatch(old_lines, new_lines).in1 - old_lines.begin();
  const auto kept_after =
      std::mismatch(old_lines.rbegin(), old_lines.rend(), new_lines.rbegin(), new_lines.rend()).first -
      old_lines.rbegin();
  const auto kept = static_cast<std::size_t>(kept_before + kept_after);
  return kept < old_lines.size() ? old_lines.size() - kept : 0;
}

/// The lines of a key and its value: up to the next thing that stands somewhere else.
std::size_t lines_of_child(const Node& child, const Node& root, std::size_t all_lines) {
  std::size_t end = all_lines + 1;
  std::vector<const Node*> inside;
  each_path(child, {}, [&](const Node& node, const Path&) { inside.push_back(&node); });
  each_path(root, {}, [&](const Node& node, const Path&) {
    const bool is_outside = std::ranges::find(inside, &node) == inside.end();
    for (const Position at : {node.at, node.key_at})
      if (is_outside && at > child.key_at && at.line < end) end = at.line;
  });
  return std::max<std::size_t>(end - child.key_at.line, 1);
}

/// How many lines the edit may take away: none for what is new in a block, else those of the old value.
std::size_t lines_to_lose(const Edit& edit, const Node& root, std::string_view text) {
  if (const auto* insert = std::get_if<InsertItem>(&edit)) {
    const Path mapping(insert->list.begin(), insert->list.end() - 1);
    const Node* list = node_at(root, mapping).find(std::get<std::string>(insert->list.back()));
    const bool is_new_value = list->children.empty() || list->style == Node::Style::flow;
    return is_new_value ? lines_of_child(*list, root, lines_of(text).size()) : 0;
  }
  const auto& set = std::get<SetValue>(edit);
  const Node& mapping = node_at(root, set.mapping);
  if (const Node* old = mapping.find(set.key)) return lines_of_child(*old, root, lines_of(text).size());
  const bool has_line_of_its_own = mapping.style == Node::Style::block && set.mapping.empty();
  return has_line_of_its_own ? 0 : 1; // a new first key of an item takes the line of the dash
}

/// Nothing to write where the field knows the value as none: no command asks for that.
bool is_nothing(const Edit& edit) {
  const auto* insert = std::get_if<InsertItem>(&edit);
  const ValueShape root(entity_of<Family>());
  return insert != nullptr && shape_at(root, insert->list).item().is_absent(insert->item);
}

/// The new text stands where it was to be.
bool is_made(const Edit& edit, const Node& root) {
  if (const auto* insert = std::get_if<InsertItem>(&edit)) {
    const Node& list = node_at(root, insert->list);
    return insert->index < list.children.size() && list.children[insert->index].text == insert->item.text;
  }
  const auto& set = std::get<SetValue>(edit);
  const Node* value = node_at(root, set.mapping).find(set.key);
  return value == nullptr || value->is_null() || value->text == set.value.text;
}

} // namespace

/// The edit makes what was intended, or it is refused.
void edit_lines(std::string_view bytes) {
  if (bytes.size() < choice_bytes) return;
  Choices choices(bytes.substr(0, choice_bytes));
  const YamlFile before("families/R-1.yaml", std::string(bytes.substr(choice_bytes)));
  if (!before.problems().empty() || before.root().kind != Node::Kind::mapping) return;
  if (has_repeated_keys(before.root())) return;
  const auto kind = choices.below(2) == 0 ? Node::Kind::sequence : Node::Kind::mapping;
  const auto paths = paths_of(before.root(), kind);
  if (paths.empty()) return;
  const Path& path = paths[choices.below(paths.size())];
  const Edit edit = kind == Node::Kind::sequence ? insertion(path, before.root(), choices)
                                                 : new_setting(path, before.root(), choices);
  if (is_nothing(edit)) return;
  try {
    const EditResult after = apply(before, std::vector{edit}, entity_of<Family>());
    promise(after.document->problems().empty(), "an edited record can be read");
    promise(is_made(edit, after.document->root()), "the edit is made");
    promise(lost_lines(before.text(), after.document->text()) <=
                lines_to_lose(edit, before.root(), before.text()),
            "other lines stay");
  } catch (const CannotEdit&) {
  }
}

} // namespace asystent::fuzz
