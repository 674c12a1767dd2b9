#include "edit/path.hpp"

namespace asystent {
namespace {

bool find(const Node& node, Position at, Path& path);

bool find_below(const Node& node, const Step& step, Position at, Path& path) {
  path.push_back(step);
  if (find(node, at, path)) return true;
  path.pop_back();
  return false;
}

bool find(const Node& node, Position at, Path& path) {
  if (node.kind == Node::Kind::mapping && node.at == at && !path.empty()) return true;
  for (const Pair& pair : node.pairs)
    if (find_below(pair.value, std::string(pair.key), at, path)) return true;
  for (std::size_t i = 0; i < node.items.size(); ++i)
    if (find_below(node.items[i], i, at, path)) return true;
  return false;
}

} // namespace

Path path_to(const Node& root, Position at) {
  Path path;
  find(root, at, path);
  return path;
}

} // namespace asystent
