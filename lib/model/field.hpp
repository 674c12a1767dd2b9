#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <span>
#include <utility>
#include <vector>

namespace asystent {

/// Where a value comes from: a place in a file, 1-based line and column, the column in characters; or an
/// option of the call, which has no line. 0:0 is neither.
struct Position {
  std::uint32_t line = 0;
  std::uint32_t column = 0; // of an option: its number

  /// What an option gave. The caller numbers its options, from 1.
  static constexpr Position of_option(std::uint32_t number) { return {0, number}; }

  constexpr bool is_in_file() const { return line > 0; }

  /// The number of the option that gave the value.
  constexpr std::optional<std::uint32_t> option() const {
    return line == 0 && column > 0 ? std::optional(column) : std::nullopt;
  }

  auto operator<=>(const Position&) const = default;
};

/// A value that a record may have, and where it stands. Empty where the key is absent or has no value; `at`
/// is then 0:0 or the place of the key.
template <class T>
struct Field {
  std::optional<T> value;
  Position at;
  bool is_written = false; // something stands there, good or not

  explicit operator bool() const { return value.has_value(); }
  /// Throws std::bad_optional_access where there is none.
  const T& operator*() const { return value.value(); }
  const T* operator->() const { return &value.value(); }
  T value_or(T other) const { return value ? *value : std::move(other); }
};

/// A value that each record has, and where it stands: a record without it is never handed out, so nobody has
/// to ask. Only an entry that was not read, an empty form say, has values that stand nowhere.
template <class T>
class Value {
public:
  Value() = default;
  Value(T value, Position place) : at(place), value_(std::move(value)) {}

  const T& operator*() const { return value_; }
  const T* operator->() const { return &value_; }

  /// As a value that may be absent; of an entry that was not read it is.
  operator Field<T>() const { return at == Position() ? Field<T>() : Field<T>{value_, at, true}; }

  Position at;

private:
  T value_{};
};

/// A list of values, each with its place. Like a text it stands in what was read.
template <class T>
using ValueList = std::span<const Value<T>>;

/// An entry whose key may be absent: it is there all the same, without any value. None of its own keys is
/// required.
template <class E>
struct EmptyWhenAbsent : E {};

/// A list of entries whose key must be there, be it for an empty list.
template <class E>
struct RequiredList : std::vector<E> {};

} // namespace asystent
