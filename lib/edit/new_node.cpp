#include "edit/new_node.hpp"

#include <utility>

namespace asystent {

Node scalar_node(std::string_view text) {
  Node node;
  node.kind = text.empty() ? Node::Kind::empty : Node::Kind::scalar;
  node.style = Node::Style::quoted;
  node.text = text;
  return node;
}

Node list_node(std::pmr::vector<Node> items) {
  Node node;
  node.kind = Node::Kind::sequence;
  node.style = Node::Style::block;
  node.children = std::move(items);
  return node;
}

Node mapping_node() {
  Node node;
  node.kind = Node::Kind::mapping;
  node.style = Node::Style::block;
  return node;
}

Node with_key(std::string_view key, Node value) {
  value.key = key;
  value.key_at = {};
  return value;
}

void put(Node& mapping, std::string_view key, Node value) {
  if (Node* present = mapping.find(key)) return present->set_value(std::move(value));
  mapping.children.push_back(with_key(key, std::move(value)));
}

} // namespace asystent
