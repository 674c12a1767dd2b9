#pragma once

#include "text/language.hpp"

#include <array>
#include <cstddef>
#include <optional>
#include <string_view>

namespace asystent {

/// A word that a record may hold for a value of a closed list, and what people read for it.
struct Word {
  std::string_view word;
  Text label;
};

/// The words of an enumeration, in the order of its enumerators. Each enumeration that a record
/// can hold specialises it, so that reading, writing, schema and completion share one list.
template <class Enum>
inline constexpr std::array<Word, 0> words{};

template <class Enum>
concept Worded = (words<Enum>.size() > 0);

template <Worded Enum>
constexpr const Word& entry_of(Enum value) {
  return words<Enum>[static_cast<std::size_t>(value)];
}

template <Worded Enum>
constexpr std::string_view word(Enum value) {
  return entry_of(value).word;
}

template <Worded Enum>
constexpr Text label(Enum value) {
  return entry_of(value).label;
}

/// The value that a record's word stands for, if it is one of the list.
template <Worded Enum>
constexpr std::optional<Enum> from_word(std::string_view text) {
  for (std::size_t i = 0; i < words<Enum>.size(); ++i)
    if (words<Enum>[i].word == text) return static_cast<Enum>(i);
  return std::nullopt;
}

} // namespace asystent
