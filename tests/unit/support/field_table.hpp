#pragma once

#include "record/schema.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace asystent::test {

// The field table as a test walks it. A key is called by its path, as `visits.agreed.who`.

struct Key {
  std::string path;
  const record::Row* row;
};

inline void add_keys(const record::Entity& entity, const std::string& above, std::vector<Key>& keys) {
  for (const record::Row& row : entity.rows) {
    keys.push_back({above + std::string(row.key), &row});
    if (row.type->entity != nullptr) add_keys(row.type->entity(), keys.back().path + ".", keys);
  }
}

/// Every key of a mapping, with those of the mappings in it.
inline std::vector<Key> keys_of(const record::Entity& entity) {
  std::vector<Key> keys;
  add_keys(entity, "", keys);
  return keys;
}

inline void add_values(const yaml::Node& node, std::string_view path,
                       std::vector<const yaml::Node*>& values) {
  if (node.kind == yaml::Node::Kind::sequence) {
    for (const yaml::Node& item : node.children) add_values(item, path, values);
    return;
  }
  const std::size_t dot = path.find('.');
  const yaml::Node* value = node.find(path.substr(0, dot));
  if (value == nullptr) return;
  if (dot == std::string_view::npos)
    values.push_back(value);
  else
    add_values(*value, path.substr(dot + 1), values);
}

/// What stands at a path in a record, in all of its entries.
inline std::vector<const yaml::Node*> values_at(const yaml::Node& root, std::string_view path) {
  std::vector<const yaml::Node*> values;
  add_values(root, path, values);
  return values;
}

} // namespace asystent::test
