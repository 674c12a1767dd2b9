#pragma once

#include "model/field.hpp"

#include <memory_resource>
#include <string_view>
#include <utility>
#include <vector>

namespace asystent {

/// One of YAML's words for no value.
constexpr bool is_null_word(std::string_view plain_text) {
  if (plain_text.size() != 4) return plain_text == "~";
  return plain_text == "null" || plain_text == "Null" || plain_text == "NULL";
}

struct Pair;

/// A value as it is written: our own tree of a record, with the place of every value. Texts are views into
/// the document. Whether a plain text is a number, a date or a word is decided by the field that takes it.
///
/// All nodes of a tree can stand in the memory of one allocator, which lets them go all at once. A copy
/// stands in memory of its own, and may stay when the tree goes.
struct Node {
  enum class Kind : std::uint8_t { empty, scalar, sequence, mapping };
  enum class Style : std::uint8_t { plain, quoted, block, flow };
  using allocator_type = std::pmr::polymorphic_allocator<>;

  Kind kind = Kind::empty;
  Style style = Style::plain;   // scalar: plain, quoted, block (| or >); sequence and mapping: block or flow
  std::string_view text;        // of a scalar
  Position at;                  // of an empty value: its key's
  std::pmr::vector<Node> items; // of a sequence
  std::pmr::vector<Pair> pairs; // of a mapping, in the order of the file

  Node();
  explicit Node(const allocator_type& memory);
  Node(const Node& other);
  Node(const Node& other, const allocator_type& memory);
  Node(Node&& other) noexcept;
  Node(Node&& other, const allocator_type& memory);
  Node& operator=(const Node& other);
  Node& operator=(Node&& other);
  ~Node();

  /// The value of a key of this mapping; nullptr where it has none.
  const Node* find(std::string_view key) const;
  Node* find(std::string_view key);

  /// No value at all, or one of YAML's words for none.
  bool is_null() const;
};

/// A key and its value.
struct Pair {
  using allocator_type = Node::allocator_type;

  std::string_view key;
  Position at; // of the key
  Node value;

  Pair() = default;
  explicit Pair(const allocator_type& memory) : value(memory) {}
  Pair(std::string_view new_key, Position place, Node new_value)
      : key(new_key), at(place), value(std::move(new_value)) {}
  Pair(const Pair& other, const allocator_type& memory)
      : key(other.key), at(other.at), value(other.value, memory) {}
  Pair(Pair&& other, const allocator_type& memory)
      : key(other.key), at(other.at), value(std::move(other.value), memory) {}
};

// Here, since only here is it known what a pair is.
inline Node::Node() = default;
inline Node::Node(const allocator_type& memory) : items(memory), pairs(memory) {}
inline Node::Node(const Node& other) = default;
inline Node::Node(Node&& other) noexcept = default;
inline Node& Node::operator=(const Node& other) = default;
inline Node& Node::operator=(Node&& other) = default;
inline Node::~Node() = default;

inline Node::Node(const Node& other, const allocator_type& memory)
    : kind(other.kind),
      style(other.style),
      text(other.text),
      at(other.at),
      items(other.items, memory),
      pairs(other.pairs, memory) {}

inline Node::Node(Node&& other, const allocator_type& memory)
    : kind(other.kind),
      style(other.style),
      text(other.text),
      at(other.at),
      items(std::move(other.items), memory),
      pairs(std::move(other.pairs), memory) {}

/// The same kinds, texts and order; places and quoting play no part. A value without content equals an empty
/// one.
bool same_content(const Node& a, const Node& b);

} // namespace asystent
