#include "record/schema.hpp"

#include <algorithm>

namespace asystent::record {

const Row* Entity::find(std::string_view key) const {
  const auto row = std::ranges::find(rows, key, &Row::key);
  return row == rows.end() ? nullptr : &*row;
}

std::vector<std::string_view> Entity::keys() const {
  std::vector<std::string_view> keys;
  for (const Row& row : rows) keys.push_back(row.key);
  return keys;
}

bool is_absent(const yaml::Node& node, const Type& type) {
  return type.shape == Shape::text ? node.kind == yaml::Node::Kind::empty : node.is_null();
}

std::vector<std::string_view> words_of(std::span<const Word> words) {
  std::vector<std::string_view> result;
  for (const Word& word : words) result.push_back(word.word);
  return result;
}

} // namespace asystent::record
