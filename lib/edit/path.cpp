#include "edit/path.hpp"

namespace asystent {
namespace {

bool find(const Node& node, Position at, Path& path) {
  if (node.kind == Node::Kind::mapping && node.at == at && !path.empty()) return true;
  for (std::size_t i = 0; i < node.children.size(); ++i) {
    path.push_back(step_to(node, i));
    if (find(node.children[i], at, path)) return true;
    path.pop_back();
  }
  return false;
}

} // namespace

Step step_to(const Node& parent, std::size_t index) {
  if (parent.kind == Node::Kind::mapping) return std::string(parent.children[index].key);
  return index;
}

Path path_to(const Node& root, Position at) {
  Path path;
  find(root, at, path);
  return path;
}

} // namespace asystent
