#include "edit/path.hpp"

#include <stdexcept>
#include <utility>

namespace asystent::edit {
namespace {

bool find(const yaml::Node& node, Position at, Path& path) {
  if (node.kind == yaml::Node::Kind::mapping && node.at == at && !path.empty()) return true;
  for (std::size_t i = 0; i < node.children.size(); ++i) {
    path.push_back(step_to(node, i));
    if (find(node.children[i], at, path)) return true;
    path.pop_back();
  }
  return false;
}

const yaml::Node* step_into(const yaml::Node& node, const Step& step) {
  if (const auto* key = std::get_if<std::string>(&step)) return node.find(*key);
  const std::size_t index = std::get<std::size_t>(step);
  return index < node.children.size() ? &node.children[index] : nullptr;
}

} // namespace

Step step_to(const yaml::Node& parent, std::size_t index) {
  if (parent.kind == yaml::Node::Kind::mapping) return std::string(parent.children[index].key);
  return index;
}

Path path_to(const yaml::Node& root, Position at) {
  Path path;
  find(root, at, path);
  return path;
}

const yaml::Node* find_at(const yaml::Node& root, const Path& path) {
  const yaml::Node* node = &root;
  for (const Step& step : path) {
    node = step_into(*node, step);
    if (node == nullptr) return nullptr;
  }
  return node;
}

const yaml::Node& node_at(const yaml::Node& root, const Path& path) {
  const yaml::Node* node = find_at(root, path);
  if (node == nullptr) throw std::logic_error("a path that leads nowhere");
  return *node;
}

yaml::Node& node_at(yaml::Node& root, const Path& path) {
  return const_cast<yaml::Node&>(node_at(std::as_const(root), path)); // the root is not const
}

Position place_at(const yaml::Node& root, const Path& path) {
  Position place = whole_file;
  const yaml::Node* node = &root;
  for (const Step& step : path) {
    node = step_into(*node, step);
    if (node == nullptr) break;
    if (is_place(node->at)) place = node->at;
  }
  return place;
}

} // namespace asystent::edit
