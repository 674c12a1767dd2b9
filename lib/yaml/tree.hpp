#pragma once

#include "yaml/event.hpp"

#include <memory_resource>
#include <string_view>
#include <utility>
#include <vector>

namespace asystent::yaml {

/// A value as it is written: our own tree of a record, with the place of every value, for who changes, merges
/// or compares. What only reads goes through the events. Texts are views into the document.
///
/// All nodes of a tree can stand in the memory of one allocator, which lets them go all at once. A copy
/// stands in memory of its own, and may stay when the tree goes.
struct Node {
  using Kind = yaml::Kind;
  using Style = yaml::Style;
  using allocator_type = std::pmr::polymorphic_allocator<>;

  Kind kind = Kind::empty;
  Style style = Style::plain;      // scalar: plain, quoted, block (| or >); the others: block or flow
  Position at;                     // of an empty value: its key's
  std::string_view text;           // of a scalar
  std::string_view key;            // of a value of a mapping; else empty
  Position key_at;                 // where that key stands
  std::pmr::vector<Node> children; // items of a sequence, values of a mapping; in the order of the file

  Node() = default;
  explicit Node(const allocator_type& memory) : children(memory) {}
  Node(const Node& other) = default;
  Node(const Node& other, const allocator_type& memory) : Node(memory) { *this = other; }
  Node(Node&& other) noexcept = default;
  Node(Node&& other, const allocator_type& memory) : Node(memory) { *this = std::move(other); }
  Node& operator=(const Node& other) = default;
  Node& operator=(Node&& other) = default;
  ~Node() = default;

  /// A list or a mapping, also one without children.
  bool is_collection() const { return kind == Kind::sequence || kind == Kind::mapping; }

  /// The value of a key of this mapping; nullptr where it has none.
  const Node* find(std::string_view wanted) const;
  Node* find(std::string_view wanted);

  /// Another value for the same key at the same place.
  void set_value(Node value);

  /// No value at all, or one of YAML's words for none.
  bool is_null() const;
};

/// The tree of an event with all that is in it. Its nodes stand in `memory`.
Node tree_of(const Event& event, const Node::allocator_type& memory = {});

/// The events of a tree: what tree_of() makes the same tree of.
Events events_of(const Node& node);

// New values. Texts are not owned: they live elsewhere as long as the node does.

/// A text. It is never taken for one of YAML's words for none; an empty one is no value.
Node scalar_node(std::string_view text);

Node list_node(std::pmr::vector<Node> items);

/// A mapping without keys yet.
Node mapping_node();

/// The value as a child of a mapping. Its key is new: it stands nowhere yet.
Node with_key(std::string_view key, Node value);

/// Replaces the value of a key, or adds the key at the end.
void put(Node& mapping, std::string_view key, Node value);

/// The same kinds, texts, keys of children and order; places and quoting play no part, nor do the keys of the
/// two themselves. A value without content equals an empty one.
bool same_content(const Node& a, const Node& b);

} // namespace asystent::yaml
