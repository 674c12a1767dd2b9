#include "history/same_items.hpp"

#include "edit/merge_same.hpp"

#include <string>

namespace asystent::history {
namespace {

edit::merging::Items items_of(const yaml::Node& list) {
  edit::merging::Items items;
  for (const yaml::Node& item : list.children) items.push_back(&item);
  return items;
}

} // namespace

std::string text_of_value(const yaml::Node& node) {
  if (!node.is_collection()) return std::string(node.text);
  std::string text;
  for (const yaml::Node& child : node.children) {
    if (!text.empty()) text += ", ";
    if (node.kind == yaml::Node::Kind::mapping) text.append(child.key).append(": ");
    text += child.is_collection() ? "{" + text_of_value(child) + "}" : text_of_value(child);
  }
  return text;
}

std::vector<std::pair<std::size_t, std::size_t>> same_items(const yaml::Node& before, const yaml::Node& after,
                                                            const record::Entity& entity) {
  const auto matches = edit::merging::matches(items_of(before), items_of(after), &entity);
  std::vector<std::pair<std::size_t, std::size_t>> pairs;
  for (std::size_t now = 0; now < matches.size(); ++now)
    if (matches[now]) pairs.emplace_back(*matches[now], now);
  return pairs;
}

} // namespace asystent::history
