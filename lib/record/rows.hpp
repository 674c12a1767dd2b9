#pragma once

#include "record/values.hpp"

#include <concepts>
#include <optional>
#include <span>
#include <type_traits>
#include <vector>

namespace asystent {

// What a row needs to know of a member of a struct of the model: its description, and how it is read.

template <class Struct>
concept EntryType = std::derived_from<Struct, Entry>;

template <class T>
void read_member(Reader& reader, const Node& node, Field<T>& field) {
  field.at = node.at;
  field.is_written = !is_absent(node, Reads<T>::type);
  if (field.is_written) field.value = Reads<T>::read(reader, node);
}

/// Where the key has no value it is told as missing: see read_entry.
template <class T>
void read_member(Reader& reader, const Node& node, Value<T>& value) {
  if (is_absent(node, Reads<T>::type)) return;
  if (const auto read = Reads<T>::read(reader, node)) value = {*read, node.at};
}

/// Whether the node is a list, or nothing, which is an empty one.
bool is_list(Reader& reader, const Node& node);

template <class T>
void read_member(Reader& reader, const Node& node, FieldList<T>& list) {
  if (!is_list(reader, node)) return;
  const std::span<Value<T>> values = reader.arena().list<Value<T>>(node.children.size());
  for (std::size_t i = 0; i < values.size(); ++i) {
    const Node& item = node.children[i];
    if (item.kind == Node::Kind::empty)
      reader.refuse(item, Text{"wartość", "a value"});
    else if (const auto read = Reads<T>::read(reader, item))
      values[i] = {*read, item.at};
  }
  list = values;
}

template <EntryType E>
void read_member(Reader& reader, const Node& node, E& entry) {
  entry.at = node.at;
  if (!node.is_null()) read_entry(reader, node, entity_of<E>(), &entry);
}

template <EntryType E>
void read_member(Reader& reader, const Node& node, EmptyWhenAbsent<E>& entry) {
  read_member(reader, node, static_cast<E&>(entry));
}

template <EntryType E>
void read_member(Reader& reader, const Node& node, std::optional<E>& entry) {
  if (!node.is_null()) read_member(reader, node, entry.emplace());
}

template <EntryType E>
void read_member(Reader& reader, const Node& node, std::vector<E>& entries) {
  if (!is_list(reader, node)) return;
  entries.reserve(node.children.size());
  for (const Node& item : node.children) {
    E& entry = entries.emplace_back();
    entry.at = item.at;
    read_entry(reader, item, entity_of<E>(), &entry);
  }
}

void read_member(Reader& reader, const Node& node, std::vector<AreaScore>& scores);
void read_member(Reader& reader, const Node& node, std::vector<Override>& overrides);
void read_member(Reader& reader, const Node& node, std::vector<OwnArea>& areas);
void read_member(Reader& reader, const Node& node, std::vector<ScaleWord>& scale);

/// What the type of a member says of its key: how the value looks, and whether it must be there.
template <class MemberType>
struct TypeOf;
template <class T>
struct TypeOf<Field<T>> {
  static constexpr bool is_required = false;
  static constexpr const Type* type = &Reads<T>::type;
};
template <class T>
struct TypeOf<Value<T>> {
  static constexpr bool is_required = true;
  static constexpr const Type* type = &Reads<T>::type;
};
template <class T>
struct TypeOf<FieldList<T>> {
  static constexpr bool is_required = false;
  static constexpr Type list{.shape = Shape::list, .item = &Reads<T>::type};
  static constexpr const Type* type = &list;
};
template <EntryType E>
struct TypeOf<E> {
  static constexpr bool is_required = true;
  static constexpr Type entry{.shape = Shape::entry, .entity = &entity_of<E>};
  static constexpr const Type* type = &entry;
};
template <EntryType E>
struct TypeOf<EmptyWhenAbsent<E>> : TypeOf<E> {
  static constexpr bool is_required = false;
};
template <EntryType E>
struct TypeOf<std::optional<E>> : TypeOf<E> {
  static constexpr bool is_required = false;
};
template <EntryType E>
struct TypeOf<std::vector<E>> {
  static constexpr bool is_required = false;
  static constexpr Type entries{.shape = Shape::entries, .entity = &entity_of<E>};
  static constexpr const Type* type = &entries;
};
template <EntryType E>
struct TypeOf<RequiredList<E>> : TypeOf<std::vector<E>> {
  static constexpr bool is_required = true;
};

template <Shape S>
struct MapType {
  static constexpr bool is_required = false;
  static constexpr Type map{.shape = S};
  static constexpr const Type* type = &map;
};
template <>
struct TypeOf<std::vector<AreaScore>> : MapType<Shape::scores> {};
template <>
struct TypeOf<std::vector<Override>> : MapType<Shape::overrides> {};
template <>
struct TypeOf<std::vector<OwnArea>> : MapType<Shape::labels> {};
template <>
struct TypeOf<std::vector<ScaleWord>> : MapType<Shape::scale> {};

/// The row of one member of a struct: `row<Visit, &Visit::date>("date", {"dzień", "day"})`. Whether its key
/// must be there is said by the type of the member alone.
template <class Struct, auto Member>
constexpr Row row(std::string_view key, Text meaning) {
  using Description = TypeOf<std::remove_reference_t<decltype(std::declval<Struct>().*Member)>>;
  return {key, Description::is_required, Description::type, meaning,
          [](Reader& reader, const Node& node, void* entry) {
            read_member(reader, node, static_cast<Struct*>(entry)->*Member);
          }};
}

/// Reads a mapping that belongs to no record yet.
template <class Struct>
void read_alone(Reader& reader, const Node& node) {
  Struct entry;
  read_entry(reader, node, entity_of<Struct>(), &entry);
}

/// The row of `override`, the same in every entry that can be saved against errors.
template <class Struct>
constexpr Row override_row() {
  return row<Struct, &Struct::overrides>(
      "override", {"zapisano mimo błędu: nazwa uwagi i powód", "saved all the same: finding and reason"});
}

} // namespace asystent
