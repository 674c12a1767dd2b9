#include "edit/described.hpp"

#include "record/reader.hpp"

#include <algorithm>

namespace asystent {
namespace {

constexpr Type entry_type{.shape = Shape::entry};
constexpr Type text_type{.shape = Shape::text};
constexpr Type score_type{.shape = Shape::word};

bool is_collection(const Node& node) {
  return node.kind == Node::Kind::sequence || node.kind == Node::Kind::mapping;
}

} // namespace

Described::Described(const Entity& entity) : type_(&entry_type), entity_(&entity) {}

Described::Described(const Type& type)
    : type_(&type), entity_(type.entity == nullptr ? nullptr : &type.entity()) {}

Described Described::under(std::string_view key) const {
  if (shape() == Shape::scores) return Described(score_type);
  const Row* row = entity_ == nullptr ? nullptr : entity_->find(key);
  return Described(row == nullptr ? text_type : *row->type);
}

Described Described::item() const { return shape() == Shape::list ? Described(*type_->item) : *this; }

bool Described::is_absent(const Node& node) const {
  if (!is_collection(node)) return asystent::is_absent(node, *type_);
  return std::ranges::all_of(node.items, [&](const Node& each) { return item().is_absent(each); }) &&
         std::ranges::all_of(node.pairs,
                             [&](const Pair& pair) { return under(pair.key).is_absent(pair.value); });
}

std::size_t Described::rank(std::string_view key) const {
  if (entity_ == nullptr) return 0;
  const auto row = std::ranges::find(entity_->rows, key, &Row::key);
  return static_cast<std::size_t>(row - entity_->rows.begin());
}

Node arranged(const Node& node, const Described& described) {
  Node result;
  result.kind = node.kind;
  result.text = node.text;
  result.style = is_collection(node) ? Node::Style::block : Node::Style::quoted;
  for (const Node& item : node.items)
    if (!described.item().is_absent(item)) result.items.push_back(arranged(item, described.item()));
  for (const Pair& pair : node.pairs) {
    const Described value = described.under(pair.key);
    if (!value.is_absent(pair.value)) result.pairs.push_back({pair.key, {}, arranged(pair.value, value)});
  }
  std::ranges::stable_sort(result.pairs, {}, [&](const Pair& pair) { return described.rank(pair.key); });
  return result;
}

std::size_t canonical_index(const Node& mapping, std::string_view key, const Described& described) {
  const std::size_t own = described.rank(key);
  if (own == described.rank({})) return mapping.pairs.size(); // no row has an empty key
  std::size_t index = 0;
  std::size_t best = 0;
  for (std::size_t i = 0; i < mapping.pairs.size(); ++i) {
    const std::size_t rank = described.rank(mapping.pairs[i].key);
    if (rank > own || (index > 0 && rank < best)) continue;
    index = i + 1;
    best = rank;
  }
  return index;
}

} // namespace asystent
