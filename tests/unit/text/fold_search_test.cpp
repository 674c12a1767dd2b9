#include "text/fold_search.hpp"

#include <doctest/doctest.h>

using namespace asystent;

namespace {

std::string found(std::string_view text, std::string_view folded, std::size_t start = 0) {
  const auto range = FoldedText(text).find(folded, start);
  return range ? std::string(text.substr(range->from, range->size)) : "-";
}

} // namespace

TEST_CASE("a folded word is found in a text with its diacritics, however these are written") {
  CHECK(found("Spłata Długów", "dlug") == "Dług");
  CHECK(found("z\u0141o\u015b\u0107", "zlosc") == "z\u0141o\u015b\u0107");
  CHECK(found("zlos\u0301c\u0301 i", "zlosc") == "zlos\u0301c\u0301"); // NFD: the marks belong to the letters
  CHECK(found("abc", "d") == "-");
  CHECK(found("abc", "") == "-");
  CHECK(found("", "a") == "-");
}

TEST_CASE("the next one is found behind the one before") {
  const std::string_view text = "Żółw i żółw";
  const FoldedText folded(text);
  const auto first = folded.find("zolw");
  REQUIRE(first);
  const auto second = folded.find("zolw", first->from + first->size);
  REQUIRE(second);
  CHECK(text.substr(second->from, second->size) == "żółw");
  CHECK_FALSE(folded.find("zolw", second->from + second->size));
}

TEST_CASE("bytes that are no text are passed over") { CHECK(found("\xff\xfe a\xffla", "la") == "la"); }
