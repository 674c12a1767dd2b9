#include "text/words.hpp"

#include "text/fold.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace asystent {
namespace {

/// `nie_zastano` for `nie zastano`, `Nie-zastano`.
std::string joined(std::string_view text) {
  std::string folded = fold(text);
  std::ranges::replace_if(
      folded, [](char c) { return c == ' ' || c == '-'; }, '_');
  return folded;
}

} // namespace

const Word* typed_word(std::span<const Word> list, std::string_view typed) {
  const auto exact = std::ranges::find(list, typed, &Word::word);
  if (exact != list.end()) return &*exact;
  const std::string wanted = joined(typed);
  const auto is_meant = [&](const Word& word) {
    return !word.polish.empty() &&
           (joined(word.polish) == wanted || joined(word.label.pl) == wanted || joined(word.word) == wanted);
  };
  const auto found = std::ranges::find_if(list, is_meant);
  return found == list.end() ? nullptr : &*found;
}

std::string_view word_in(Language language, const Word& word) {
  return language == Language::pl && !word.polish.empty() ? word.polish : word.word;
}

std::string in_both_languages(const Word& word) {
  if (word.polish.empty() || word.polish == word.word) return std::string(word.word);
  return fmt::format("{} ({})", word.word, word.polish);
}

} // namespace asystent
