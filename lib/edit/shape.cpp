#include "edit/shape.hpp"

#include "record/reader.hpp"

#include <algorithm>

namespace asystent {
namespace {

constexpr Type entry_type{.shape = Shape::entry};
constexpr Type text_type{.shape = Shape::text};
constexpr Type score_type{.shape = Shape::word};

} // namespace

ValueShape::ValueShape(const Entity& entity) : type_(&entry_type), entity_(&entity) {}

ValueShape::ValueShape(const Type& type)
    : type_(&type), entity_(type.entity == nullptr ? nullptr : &type.entity()) {}

ValueShape ValueShape::under(std::string_view key) const {
  if (shape() == Shape::scores) return ValueShape(score_type);
  const Row* row = entity_ == nullptr ? nullptr : entity_->find(key);
  return ValueShape(row == nullptr ? text_type : *row->type);
}

ValueShape ValueShape::item() const { return shape() == Shape::list ? ValueShape(*type_->item) : *this; }

ValueShape ValueShape::child_of(const Node& node, const Node& child) const {
  return node.kind == Node::Kind::mapping ? under(child.key) : item();
}

bool ValueShape::is_absent(const Node& node) const {
  if (!node.is_collection()) return asystent::is_absent(node, *type_);
  return std::ranges::all_of(node.children,
                             [&](const Node& child) { return child_of(node, child).is_absent(child); });
}

std::size_t ValueShape::rank(std::string_view key) const {
  if (entity_ == nullptr) return 0;
  const auto row = std::ranges::find(entity_->rows, key, &Row::key);
  return static_cast<std::size_t>(row - entity_->rows.begin());
}

Node arranged(const Node& node, const ValueShape& shape) {
  Node result;
  result.kind = node.kind;
  result.text = node.text;
  result.style = node.is_collection() ? Node::Style::block : Node::Style::quoted;
  const bool has_keys = node.kind == Node::Kind::mapping;
  for (const Node& child : node.children) {
    const ValueShape value = shape.child_of(node, child);
    if (value.is_absent(child)) continue;
    Node& added = result.children.emplace_back(arranged(child, value));
    if (has_keys) added.key = child.key;
  }
  if (has_keys)
    std::ranges::stable_sort(result.children, {}, [&](const Node& child) { return shape.rank(child.key); });
  return result;
}

ValueShape shape_at(ValueShape root, const Path& path) {
  for (const Step& step : path) {
    const auto* key = std::get_if<std::string>(&step);
    root = key != nullptr ? root.under(*key) : root.item();
  }
  return root;
}

std::size_t canonical_index(const Node& mapping, std::string_view key, const ValueShape& shape) {
  const std::size_t own = shape.rank(key);
  if (own == shape.rank({})) return mapping.children.size(); // no row has an empty key
  std::size_t index = 0;
  std::size_t best = 0;
  for (std::size_t i = 0; i < mapping.children.size(); ++i) {
    const std::size_t rank = shape.rank(mapping.children[i].key);
    if (rank > own || (index > 0 && rank < best)) continue;
    index = i + 1;
    best = rank;
  }
  return index;
}

} // namespace asystent
