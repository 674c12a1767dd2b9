#include "yaml/tree.hpp"

#include <algorithm>

namespace asystent {

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

bool same_child(const Node& a, const Node& b) { return a.key == b.key && same_content(a, b); }

} // namespace

bool same_content(const Node& a, const Node& b) {
  if (a.is_null() || b.is_null()) return a.is_null() && b.is_null();
  return a.kind == b.kind && a.text == b.text && std::ranges::equal(a.children, b.children, same_child);
}

} // namespace asystent
