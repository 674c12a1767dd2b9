#include "text/quoted_words.hpp"

#include <doctest/doctest.h>

using asystent::quoted_words;
using Words = std::vector<std::string>;

TEST_CASE("A line is split at spaces, and quotes hold a text together") {
  CHECK(quoted_words("list active") == Words{"list", "active"});
  CHECK(quoted_words("  visit   add\t1 ") == Words{"visit", "add", "1"});
  CHECK(quoted_words("add --note \"Rozmowa z mamą\" -n") == Words{"add", "--note", "Rozmowa z mamą", "-n"});
  CHECK(quoted_words("add --note='Rozmowa z \"mamą\"'x") == Words{"add", "--note=Rozmowa z \"mamą\"x"});
  CHECK(quoted_words("add ''") == Words{"add", ""});
  CHECK(quoted_words("a\\ b $HOME") == Words{"a\\", "b", "$HOME"});
  CHECK(quoted_words("  ") == Words{});
}

TEST_CASE("A quote that is not closed is no line of words") {
  CHECK_FALSE(quoted_words("add --note \"Rozmowa"));
  CHECK_FALSE(quoted_words("add 'x\""));
}
