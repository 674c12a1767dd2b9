#pragma once

#include "model/field.hpp"

#include <string_view>
#include <vector>

namespace asystent {

/// One of YAML's words for no value.
bool is_null_word(std::string_view plain_text);

struct Pair;

/// A value as it is written: our own tree of a record, with the place of every value. Texts are views into
/// the document. Whether a plain text is a number, a date or a word is decided by the field that takes it.
struct Node {
  enum class Kind : std::uint8_t { empty, scalar, sequence, mapping };
  enum class Style : std::uint8_t { plain, quoted, block, flow };

  Kind kind = Kind::empty;
  Style style = Style::plain; // scalar: plain, quoted, block (| or >); sequence and mapping: block or flow
  std::string_view text;      // of a scalar
  Position at;                // of an empty value: its key's
  std::vector<Node> items;    // of a sequence
  std::vector<Pair> pairs;    // of a mapping, in the order of the file

  /// The value of a key of this mapping; nullptr where it has none.
  const Node* find(std::string_view key) const;
  Node* find(std::string_view key);

  /// No value at all, or one of YAML's words for none.
  bool is_null() const;
};

/// A key and its value.
struct Pair {
  std::string_view key;
  Position at; // of the key
  Node value;
};

/// The same kinds, texts and order; places and quoting play no part. A value without content equals an empty
/// one.
bool same_content(const Node& a, const Node& b);

} // namespace asystent
