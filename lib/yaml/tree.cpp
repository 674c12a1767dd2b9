#include "yaml/tree.hpp"

#include <algorithm>

namespace asystent::yaml {

const Node* Node::find(std::string_view wanted) const {
  const auto child = std::ranges::find(children, wanted, &Node::key);
  return child == children.end() ? nullptr : &*child;
}

Node* Node::find(std::string_view wanted) {
  const auto child = std::ranges::find(children, wanted, &Node::key);
  return child == children.end() ? nullptr : &*child;
}

void Node::set_value(Node value) {
  value.key = key;
  value.key_at = key_at;
  *this = std::move(value);
}

bool Node::is_null() const {
  return kind == Kind::empty || (kind == Kind::scalar && style == Style::plain && is_null_word(text));
}

namespace {

void fill(Node& node, const Event& event) {
  node.kind = event.kind;
  node.style = event.style;
  node.at = event.at;
  node.text = event.text;
  node.key = event.key;
  node.key_at = event.key_at;
  node.children.reserve(event.count);
  for (const Event& child : event.children()) fill(node.children.emplace_back(), child);
}

void append(Events& events, const Node& node) {
  const std::size_t begin = events.size();
  events.push_back({.text = node.text,
                    .key = node.key,
                    .at = node.at,
                    .key_at = node.key_at,
                    .kind = node.kind,
                    .style = node.style});
  for (const Node& child : node.children) append(events, child);
  end_at_last(events, begin, node.children.size());
}

} // namespace

Node tree_of(const Event& event, const Node::allocator_type& memory) {
  Node node(memory);
  fill(node, event);
  return node;
}

Events events_of(const Node& node) {
  Events events;
  append(events, node);
  return events;
}

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

namespace {

bool same_child(const Node& a, const Node& b) { return a.key == b.key && same_content(a, b); }

} // namespace

bool same_content(const Node& a, const Node& b) {
  if (a.is_null() || b.is_null()) return a.is_null() && b.is_null();
  return a.kind == b.kind && a.text == b.text && std::ranges::equal(a.children, b.children, same_child);
}

} // namespace asystent::yaml
