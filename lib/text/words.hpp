#pragma once

#include "text/language.hpp"

#include <array>
#include <cstddef>
#include <optional>
#include <string_view>
#include <type_traits>

namespace asystent {

/// A word that a record may hold for a value of a closed list, and what people read for it.
struct Word {
  std::string_view word;
  Text label;
};

/// An enumeration with words: text/enums_of.inc makes it, with `word_list` in its own namespace.
template <class Enum>
concept Worded = std::is_enum_v<Enum> && requires {
  word_list(Enum{});
};

/// Words, of which none is empty, nor what people read for it.
template <std::size_t count>
consteval std::array<Word, count> spoken(const std::array<Word, count>& list) {
  for (const Word& each : list)
    if (each.word.empty() || each.label.pl.empty() || each.label.en.empty())
      throw "an enumerator lacks its word, or its label in Polish or English";
  return list;
}

/// The words of an enumeration, in the order of its enumerators. Reading, writing and help share them.
template <Worded Enum>
inline constexpr auto words = spoken(word_list(Enum{}));

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
