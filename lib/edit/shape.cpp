#include "edit/shape.hpp"

#include "record/reader.hpp"

#include <algorithm>

namespace asystent::edit {
namespace {

constexpr record::Type entry_type{.shape = record::Shape::entry};
constexpr record::Type text_type{.shape = record::Shape::text};
constexpr record::Type score_type{.shape = record::Shape::word};

} // namespace

ValueShape::ValueShape(const record::Entity& entity) : type_(&entry_type), entity_(&entity) {}

ValueShape::ValueShape(const record::Type& type)
    : type_(&type), entity_(type.entity == nullptr ? nullptr : &type.entity()) {}

ValueShape ValueShape::under(std::string_view key) const {
  if (shape() == record::Shape::scores) return ValueShape(score_type);
  const record::Row* row = entity_ == nullptr ? nullptr : entity_->find(key);
  return ValueShape(row == nullptr ? text_type : *row->type);
}

ValueShape ValueShape::item() const {
  return shape() == record::Shape::list ? ValueShape(*type_->item) : *this;
}

ValueShape ValueShape::child_of(const yaml::Node& node, const yaml::Node& child) const {
  return node.kind == yaml::Node::Kind::mapping ? under(child.key) : item();
}

bool ValueShape::is_absent(const yaml::Node& node) const {
  if (!node.is_collection()) return asystent::record::is_absent(node, *type_);
  return std::ranges::all_of(node.children,
                             [&](const yaml::Node& child) { return child_of(node, child).is_absent(child); });
}

std::size_t ValueShape::rank(std::string_view key) const {
  if (entity_ == nullptr) return 0;
  const auto row = std::ranges::find(entity_->rows, key, &record::Row::key);
  return static_cast<std::size_t>(row - entity_->rows.begin());
}

yaml::Node arranged(const yaml::Node& node, const ValueShape& shape) {
  yaml::Node result;
  result.kind = node.kind;
  result.text = node.text;
  result.style = node.is_collection() ? yaml::Node::Style::block : yaml::Node::Style::quoted;
  const bool has_keys = node.kind == yaml::Node::Kind::mapping;
  for (const yaml::Node& child : node.children) {
    const ValueShape value = shape.child_of(node, child);
    if (value.is_absent(child)) continue;
    yaml::Node& added = result.children.emplace_back(arranged(child, value));
    if (has_keys) added.key = child.key;
  }
  if (has_keys)
    std::ranges::stable_sort(result.children, {},
                             [&](const yaml::Node& child) { return shape.rank(child.key); });
  return result;
}

ValueShape shape_at(ValueShape root, const Path& path) {
  for (const Step& step : path) {
    const auto* key = std::get_if<std::string>(&step);
    root = key != nullptr ? root.under(*key) : root.item();
  }
  return root;
}

std::size_t canonical_index(const yaml::Node& mapping, std::string_view key, const ValueShape& shape) {
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

} // namespace asystent::edit
