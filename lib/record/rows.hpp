#pragma once

#include "record/values.hpp"

#include <concepts>
#include <optional>
#include <span>
#include <type_traits>
#include <vector>

namespace asystent::record {

// A row of the table from one member of a struct of the model:
//
//   row<Visit, &Visit::date>("date", {"dzień", "day"})
//
// The rest follows from the type of the member, which three families of templates know by its form:
//
//   read_member  how the member is read from the events
//   TypeOf       how the value looks in the file, and whether the key must be there
//   is_open      whether the value is free to choose, so that the row has to say what it tells of people
//
// They know a value, a list of values, a struct, a list of structs and five mappings whose keys are values
// themselves. A single value is read by Reads<T> of values.hpp. A member of any other type does not compile.

template <class Struct>
concept EntryType = std::derived_from<Struct, Entry>;

template <class T>
void read_member(RecordReader& reader, const yaml::Event& event, Field<T>& field) {
  field.at = event.at;
  field.is_written = !is_absent(event, ValueReader<T>::type);
  if (field.is_written) field.value = ValueReader<T>::read(reader, event);
}

/// Where the key has no value it is told as missing: see read_entry.
template <class T>
void read_member(RecordReader& reader, const yaml::Event& event, Value<T>& value) {
  if (is_absent(event, ValueReader<T>::type)) return;
  if (const auto read = ValueReader<T>::read(reader, event)) value = {*read, event.at};
}

/// Tells what is there where a list is wanted. Always false.
bool refuse_no_list(RecordReader& reader, const yaml::Event& event);

/// Whether the event is a list, or nothing, which is an empty one; anything else is told.
inline bool is_list(RecordReader& reader, const yaml::Event& event) {
  return event.kind == yaml::Kind::sequence || event.is_null() || refuse_no_list(reader, event);
}

template <class T>
void read_member(RecordReader& reader, const yaml::Event& event, ValueList<T>& list) {
  if (!is_list(reader, event)) return;
  const std::span<Value<T>> values = reader.arena().list<Value<T>>(event.count);
  for (auto value = values.begin(); const yaml::Event& item : event.children()) {
    if (item.kind == yaml::Kind::empty)
      reader.refuse(item, Text{"wartość", "a value"});
    else if (const auto read = ValueReader<T>::read(reader, item))
      *value = {*read, item.at};
    ++value;
  }
  list = values;
}

template <EntryType E>
void read_member(RecordReader& reader, const yaml::Event& event, E& entry) {
  entry.at = event.at;
  if (!event.is_null()) read_entry(reader, event, entity_of<E>(), &entry);
}

template <EntryType E>
void read_member(RecordReader& reader, const yaml::Event& event, EmptyWhenAbsent<E>& entry) {
  read_member(reader, event, static_cast<E&>(entry));
}

template <EntryType E>
void read_member(RecordReader& reader, const yaml::Event& event, std::optional<E>& entry) {
  if (!event.is_null()) read_member(reader, event, entry.emplace());
}

template <EntryType E>
void read_member(RecordReader& reader, const yaml::Event& event, std::vector<E>& entries) {
  if (!is_list(reader, event)) return;
  entries.reserve(event.count);
  for (const yaml::Event& item : event.children()) {
    E& entry = entries.emplace_back();
    entry.at = item.at;
    read_entry(reader, item, entity_of<E>(), &entry);
  }
}

void read_member(RecordReader& reader, const yaml::Event& event, std::vector<AreaScore>& scores);
void read_member(RecordReader& reader, const yaml::Event& event, std::vector<TextOf<Area>>& texts);
void read_member(RecordReader& reader, const yaml::Event& event, std::vector<TextOf<MemberRef>>& texts);
void read_member(RecordReader& reader, const yaml::Event& event, std::vector<TextOf<GoalRef>>& texts);
void read_member(RecordReader& reader, const yaml::Event& event, std::vector<Override>& overrides);
void read_member(RecordReader& reader, const yaml::Event& event, std::vector<OwnArea>& areas);
void read_member(RecordReader& reader, const yaml::Event& event, std::vector<ScaleWord>& scale);
void read_member(RecordReader& reader, const yaml::Event& event, std::vector<Alias>& aliases);

/// What the type of a member says of its key.
template <class MemberType>
struct TypeOf;
template <class T>
struct TypeOf<Field<T>> {
  static constexpr bool is_required = false;
  static constexpr const Type* type = &ValueReader<T>::type;
};
template <class T>
struct TypeOf<Value<T>> : TypeOf<Field<T>> {
  static constexpr bool is_required = true;
};
template <class T>
struct TypeOf<ValueList<T>> {
  static constexpr bool is_required = false;
  static constexpr Type list{.shape = Shape::list, .item = &ValueReader<T>::type};
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
template <class Of>
struct TypeOf<std::vector<TextOf<Of>>> : MapType<Shape::texts> {};
template <>
struct TypeOf<std::vector<Override>> : MapType<Shape::overrides> {};
template <>
struct TypeOf<std::vector<OwnArea>> : MapType<Shape::labels> {};
template <>
struct TypeOf<std::vector<ScaleWord>> : MapType<Shape::scale> {};
template <>
struct TypeOf<std::vector<Alias>> : MapType<Shape::aliases> {};

/// Whether the type has words or ids that somebody chose.
template <class T>
inline constexpr bool is_open = false;
template <>
inline constexpr bool is_open<std::string_view> = true;
template <>
inline constexpr bool is_open<Private> = true;
template <class T>
requires is_open<decltype(T::text)> // FamilyId, MemberRef …
inline constexpr bool is_open<T> = true;
template <class T>
inline constexpr bool is_open<Field<T>> = is_open<T>;
template <class T>
inline constexpr bool is_open<Value<T>> = is_open<T>;
template <class T>
inline constexpr bool is_open<ValueList<T>> = is_open<T>;
template <class Of>
inline constexpr bool is_open<std::vector<TextOf<Of>>> = true;
template <>
inline constexpr bool is_open<std::vector<Override>> = true;
template <>
inline constexpr bool is_open<std::vector<OwnArea>> = true;
template <>
inline constexpr bool is_open<std::vector<ScaleWord>> = true;
template <>
inline constexpr bool is_open<std::vector<Alias>> = true;

template <class Struct, auto Member>
using MemberOf = std::remove_reference_t<decltype(std::declval<Struct>().*Member)>;

template <class Struct, auto Member>
constexpr Row row_of_member(std::string_view key, Privacy privacy, Text meaning) {
  using Described = TypeOf<MemberOf<Struct, Member>>;
  return {key,
          Described::is_required,
          privacy,
          Described::type,
          meaning,
          [](RecordReader& reader, const yaml::Event& event, void* entry) {
            const bool is_there = !is_absent(event, *Described::type);
            read_member(reader, event, static_cast<Struct*>(entry)->*Member);
            return is_there;
          }};
}

/// The row of a text or an id: `row<Visit, &Visit::note>("note", personal, {"notatka", "note"})`.
template <class Struct, auto Member>
requires is_open<MemberOf<Struct, Member>>
constexpr Row row(std::string_view key, Privacy privacy, Text meaning) {
  return row_of_member<Struct, Member>(key, privacy, meaning);
}

/// The row of any other member: `row<Visit, &Visit::date>("date", {"dzień", "day"})`.
template <class Struct, auto Member>
requires(!is_open<MemberOf<Struct, Member>>) constexpr Row row(std::string_view key, Text meaning) {
  return row_of_member<Struct, Member>(key, Privacy::impersonal, meaning);
}

/// The row of `override`, the same in every entry that can be saved against errors.
template <class Struct>
constexpr Row override_row() {
  return row<Struct, &Struct::overrides>(
      "override", Privacy::personal,
      {"zapisano mimo błędu: nazwa uwagi i powód", "saved all the same: finding and reason"});
}

/// Reads a mapping that belongs to no record yet.
template <class Struct>
void read_alone(RecordReader& reader, const yaml::Event& event) {
  Struct entry;
  read_entry(reader, event, entity_of<Struct>(), &entry);
}

// The members of a struct are counted by what can stand in its braces, so that none is without a row.

template <class T>
concept HasType = requires {
  TypeOf<T>::type;
};

struct AnyEntry {
  template <EntryType E>
  operator E() const;
};
struct AnyDescribed {
  template <HasType T>
  requires(!EntryType<T>) operator T() const;
};
struct AnyOther {
  template <class T>
  requires(!HasType<T> && !EntryType<T>) operator T() const;
};

/// The members that want a row. `Before` stands for the base and the members before.
template <class Struct, class... Before>
consteval std::size_t described_members() {
  if constexpr (requires { Struct{Before{}..., AnyEntry{}}; })
    return 1 + described_members<Struct, Before..., AnyEntry>();
  else if constexpr (requires { Struct{Before{}..., AnyDescribed{}}; })
    return 1 + described_members<Struct, Before..., AnyDescribed>();
  else if constexpr (requires { Struct{Before{}..., AnyOther{}}; })
    return described_members<Struct, Before..., AnyOther>();
  else
    return 0;
}

/// The mapping of a struct. A member without its row, or two rows for one, does not compile; nor does a
/// mapping that does not say how two versions of it are brought together.
template <class Struct>
consteval Entity mapping(Text name, std::span<const Row> rows, const Merging& merging) {
  // The base counts for one: that is the row of `override` where there is one.
  constexpr std::size_t members =
      described_members<Struct>() - (std::derived_from<Struct, JudgedEntry> ? 0 : 1);
  if (rows.size() < members) throw "a member of the struct has no row";
  if (rows.size() > members) throw "there are more rows than members of the struct";
  return Entity(name, rows, merging, read_alone<Struct>);
}

} // namespace asystent::record
