#pragma once

#include "text/language.hpp"
#include "text/same_word.hpp"

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <type_traits>

namespace asystent {

/// A word that a record may hold for a value of a closed list, and what people read for it.
struct Word {
  std::string_view word;
  Text label;
  std::string_view polish = {}; // may be typed for it; empty in lists that nobody types
};

/// An enumeration with words: text/enums_of.inc makes it, with `word_list` in its own namespace.
template <class Enum>
concept Worded = std::is_enum_v<Enum> && requires {
  word_list(Enum{});
};

/// Words, of which none is empty, nor what people read for it. What may be typed for one is no other's.
template <std::size_t count>
consteval std::array<Word, count> spoken(const std::array<Word, count>& list) {
  for (const Word& each : list) {
    if (each.word.empty() || each.label.pl.empty() || each.label.en.empty())
      throw "an enumerator lacks its word, or its label in Polish or English";
    if (each.polish.empty() != list[0].polish.empty()) throw "an enumerator lacks its Polish word";
    for (const Word& other : list)
      if (&each != &other && !each.polish.empty() &&
          (each.polish == other.polish || each.polish == other.word))
        throw "two enumerators have one Polish word";
  }
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

/// Words of a list by their lengths, so that one is compared only with those that are as long.
template <std::size_t count>
struct WordsByLength {
  static constexpr std::size_t longest = 64;

  /// Does not compile where a word is longer.
  consteval explicit WordsByLength(const std::array<Word, count>& list) {
    std::size_t placed = 0;
    for (std::size_t length = 0; length <= longest; ++length) {
      for (std::size_t i = 0; i < count; ++i)
        if (list[i].word.size() == length) order[placed++] = static_cast<std::uint16_t>(i);
      ends[length] = static_cast<std::uint16_t>(placed);
    }
    if (placed < count) throw "a word is longer than any should be";
  }

  /// The indices of the words of the length, which is not 0.
  constexpr std::span<const std::uint16_t> of(std::size_t length) const {
    if (length > longest) return {};
    return {order.begin() + ends[length - 1], order.begin() + ends[length]};
  }

  std::array<std::uint16_t, count> order{};
  std::array<std::uint16_t, longest + 1> ends{}; // of each length
};

template <Worded Enum>
inline constexpr WordsByLength words_by_length{words<Enum>};

/// The value that a record's word stands for, if it is one of the list.
template <Worded Enum>
std::optional<Enum> from_word(std::string_view text) {
  if (text.empty()) return std::nullopt;
  for (const std::uint16_t index : words_by_length<Enum>.of(text.size())) {
    const std::string_view word = words<Enum>[index].word;
    if (word.front() == text.front() && same_word(word, text)) return static_cast<Enum>(index);
  }
  return std::nullopt;
}

/// The word of the list that was typed: itself, its Polish word or what people read for it in Polish, without
/// regard to case, diacritics, and how the parts are joined; nullptr where it is none of these.
const Word* typed_word(std::span<const Word> list, std::string_view typed);

/// The word as who reads the language types it: in Polish its Polish word, where it has one.
std::string_view word_in(Language language, const Word& word);

/// How a word is told to who may type either: `home (dom)`.
std::string in_both_languages(const Word& word);

} // namespace asystent
