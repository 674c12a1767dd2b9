#pragma once

#include "edit/edit.hpp"
#include "record/schema.hpp"
#include "yaml/tree.hpp"

#include <string>
#include <utility>
#include <vector>

namespace asystent::test {

/// A mapping with texts and other values.
inline Node entry(std::vector<std::pair<std::string_view, Node>> values) {
  Node node = mapping_node();
  for (auto& [key, value] : values) put(node, key, std::move(value));
  return node;
}

inline Node text(std::string_view words) { return scalar_node(words); }

inline Node texts(const std::vector<std::string_view>& words) {
  std::pmr::vector<Node> items;
  for (const std::string_view word : words) items.push_back(text(word));
  return list_node(std::move(items));
}

/// The file of a family after the edits, or why it cannot be edited.
inline std::string edited(const std::string& before, const std::vector<Edit>& edits) {
  const YamlFile document("families/R-1.yaml", before);
  try {
    return apply(document, edits, entity_of<Family>()).document->text();
  } catch (const CannotEdit& error) {
    return "cannot edit: " + error.message(Language::en);
  }
}

inline std::string inserted(const std::string& before, Path list, std::size_t index, Node item) {
  return edited(before, {InsertItem{std::move(list), index, std::move(item)}});
}

inline std::string with_value(const std::string& before, Path mapping, std::string key, Node value) {
  return edited(before, {SetValue{std::move(mapping), std::move(key), std::move(value)}});
}

} // namespace asystent::test
