#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <span>
#include <utility>

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

/// A value of a record and where it stands. Empty where the key is absent or has no value; `at` is then 0:0
/// or the place of the key.
template <class T>
struct Field {
  std::optional<T> value;
  Position at;
  bool is_written = false; // something stands there, good or not

  explicit operator bool() const { return value.has_value(); }
  const T& operator*() const { return *value; }
  const T* operator->() const { return &*value; }
  T value_or(T other) const { return value ? *value : std::move(other); }
};

/// A list of values, each with its place. Like a text it stands in what was read.
template <class T>
using FieldList = std::span<const Field<T>>;

} // namespace asystent
