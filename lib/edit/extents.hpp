#pragma once

// How far keys and values reach in the text. The tree of lib/yaml knows only where they begin; here the text
// is looked at again from there on, by the same rules of YAML.

#include "edit/source_text.hpp"
#include "yaml/tree.hpp"

#include <cstddef>
#include <optional>

namespace asystent::edit {

/// Bytes of the text, the end not included.
struct Range {
  std::size_t start = 0;
  std::size_t end = 0;

  bool is_empty() const { return start == end; }
};

/// How far keys and values reach in the text: the tree knows only where they begin.
class Extents {
public:
  explicit Extents(const SourceText& source) : source_(source) {}

  /// The key as it is written, quotes included.
  Range key(const yaml::Node& mapping, const yaml::Node& child) const;

  /// The byte after the colon of a key; none where it is not on the line of the key.
  std::optional<std::size_t> after_colon(const yaml::Node& mapping, const yaml::Node& child) const;

  /// The value; empty, after the colon, where nothing is written.
  Range value(const yaml::Node& mapping, const yaml::Node& child) const;

  /// The item; empty, after its dash, where nothing is written.
  Range item(const yaml::Node& list, std::size_t index) const;

  /// Where the dash of an item of a block list stands.
  std::size_t dash(const yaml::Node& list, std::size_t index) const;

  /// A list or mapping in brackets.
  Range brackets(const yaml::Node& flow) const;

private:
  std::size_t end_of(const yaml::Node& node, std::size_t start, const yaml::Node& parent) const;
  std::size_t end_of_last_child(const yaml::Node& collection) const;
  std::size_t skip_to_written(std::size_t offset) const;

  const SourceText& source_;
};

/// Where the header of a block scalar, `|` or `>` with its modifiers, ends.
std::size_t end_of_block_header(const SourceText& source, std::size_t start);

} // namespace asystent::edit
