#include "tree/tree.hpp"

#include <algorithm>

namespace asystent {

const Node* Node::find(std::string_view key) const {
  const auto pair = std::ranges::find(pairs, key, &Pair::key);
  return pair == pairs.end() ? nullptr : &pair->value;
}

Node* Node::find(std::string_view key) {
  const auto pair = std::ranges::find(pairs, key, &Pair::key);
  return pair == pairs.end() ? nullptr : &pair->value;
}

bool Node::is_null() const {
  return kind == Kind::empty || (kind == Kind::scalar && style == Style::plain && is_null_word(text));
}

namespace {

bool same_pair(const Pair& a, const Pair& b) { return a.key == b.key && same_content(a.value, b.value); }

} // namespace

bool same_content(const Node& a, const Node& b) {
  if (a.is_null() || b.is_null()) return a.is_null() && b.is_null();
  return a.kind == b.kind && a.text == b.text && std::ranges::equal(a.items, b.items, same_content) &&
         std::ranges::equal(a.pairs, b.pairs, same_pair);
}

} // namespace asystent
