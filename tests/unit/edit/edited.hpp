#pragma once

#include "edit/edit.hpp"
#include "record/schema.hpp"
#include "yaml/tree.hpp"

#include <string>
#include <utility>
#include <vector>

namespace asystent::test {

/// A mapping with texts and other values.
inline yaml::Node entry(std::vector<std::pair<std::string_view, yaml::Node>> values) {
  yaml::Node node = yaml::mapping_node();
  for (auto& [key, value] : values) yaml::put(node, key, std::move(value));
  return node;
}

inline yaml::Node text(std::string_view words) { return yaml::scalar_node(words); }

inline yaml::Node texts(const std::vector<std::string_view>& words) {
  std::pmr::vector<yaml::Node> items;
  for (const std::string_view word : words) items.push_back(text(word));
  return yaml::list_node(std::move(items));
}

/// The file of a family after the edits, or why it cannot be edited.
inline std::string edited(const std::string& before, const std::vector<edit::Edit>& edits) {
  const yaml::YamlFile document("families/R-1.yaml", before);
  try {
    return edit::apply(document, edits, record::entity_of<Family>()).document->text();
  } catch (const edit::CannotEdit& error) {
    return "cannot edit: " + error.message(Language::en);
  }
}

inline std::string inserted(const std::string& before, edit::Path list, std::size_t index, yaml::Node item) {
  return edited(before, {edit::InsertItem{std::move(list), index, std::move(item)}});
}

inline std::string with_value(const std::string& before, edit::Path mapping, std::string key,
                              yaml::Node value) {
  return edited(before, {edit::SetValue{std::move(mapping), std::move(key), std::move(value)}});
}

} // namespace asystent::test
