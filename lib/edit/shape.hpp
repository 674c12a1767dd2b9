#pragma once

// What the field table says of a value of a tree: which key's, of which type, where among the other keys. All
// that is written in this room asks it, so that a key is described once, in lib/record.

#include "edit/path.hpp"
#include "record/schema.hpp"
#include "yaml/tree.hpp"

#include <cstddef>
#include <string_view>

namespace asystent::edit {

/// What the field table says of one value of a tree. What it does not know is a text.
class ValueShape {
public:
  explicit ValueShape(const record::Entity& entity);
  explicit ValueShape(const record::Type& type);

  /// The value of a key of this mapping; an item of this list; a child of the node that this describes.
  ValueShape under(std::string_view key) const;
  ValueShape item() const;
  ValueShape child_of(const yaml::Node& node, const yaml::Node& child) const;

  record::Shape shape() const { return type_->shape; }
  /// The rows of this mapping, or of the items of this list; nullptr where there are none.
  const record::Entity* entity() const { return entity_; }

  /// Whether there is nothing to write: no value, or nothing but such values.
  bool is_absent(const yaml::Node& node) const;

  /// The place of a key among the rows; after all of them for a key that has none.
  std::size_t rank(std::string_view key) const;

private:
  const record::Type* type_;
  const record::Entity* entity_;
};

/// What the field table says of the value that a path leads to.
ValueShape shape_at(ValueShape root, const Path& path);

/// The new value as it is written: keys in canonical order, what is absent left out, no places, every scalar
/// quoted, so that none is taken for null.
yaml::Node arranged(const yaml::Node& node, const ValueShape& shape);

/// Before which child of a mapping a new key goes: after the present key that comes last among those that
/// precede it in the rows.
std::size_t canonical_index(const yaml::Node& mapping, std::string_view key, const ValueShape& shape);

} // namespace asystent::edit
