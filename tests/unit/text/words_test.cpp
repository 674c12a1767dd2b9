#include "text/words.hpp"

#include <doctest/doctest.h>

#include <string>

using namespace asystent;

namespace {

constexpr std::array list = std::to_array<Word>({
    {"home", {"wizyta w domu", "home visit"}, "dom"},
    {"not_found", {"nie zastano rodziny", "nobody found"}, "nie_zastano"},
    {"19", {"współpraca z zespołem", "team"}, "zespół"},
});

std::string_view word_for(std::string_view typed) {
  const Word* word = typed_word(list, typed);
  return word == nullptr ? std::string_view() : word->word;
}

} // namespace

TEST_CASE("A word is taken by itself, by its Polish word and by what people read for it") {
  CHECK(word_for("home") == "home");
  CHECK(word_for("dom") == "home");
  CHECK(word_for("Wizyta w domu") == "home");
  CHECK(word_for("nie zastano") == "not_found");
  CHECK(word_for("nie-zastano") == "not_found");
  CHECK(word_for("ZESPOL") == "19");
  CHECK(word_for("zesp") == "");
  CHECK(word_for("") == "");
}

TEST_CASE("A word without a Polish one is taken by itself only") {
  constexpr std::array plain = std::to_array<Word>({{"pl", {"polski", "Polish"}}});
  CHECK(typed_word(plain, "pl") != nullptr);
  CHECK(typed_word(plain, "polski") == nullptr);
}

TEST_CASE("Whoever may type either is told both") {
  CHECK(in_both_languages(list[0]) == "home (dom)");
  CHECK(in_both_languages(Word{"1", {"1", "1"}, "1"}) == "1");
}
