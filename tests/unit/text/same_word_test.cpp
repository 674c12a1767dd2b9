#include "text/same_word.hpp"

#include <doctest/doctest.h>

#include <string>

using namespace asystent;

TEST_CASE("words of any length are the same where all their bytes are") {
  const std::string letters = "abcdefghijklmnopqrstuvwxyz";
  for (std::size_t size = 0; size <= letters.size(); ++size) {
    CAPTURE(size);
    const std::string word = letters.substr(0, size);
    CHECK(same_word(word, std::string(word)));
    CHECK_FALSE(same_word(word, word + "a"));
    CHECK_FALSE(same_word(word + "a", word));
    for (std::size_t at = 0; at < size; ++at) {
      std::string other = word;
      other[at] = '_';
      CHECK_FALSE(same_word(word, other));
    }
  }
}
