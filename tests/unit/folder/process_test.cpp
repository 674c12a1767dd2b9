#include "folder/process.hpp"

#include <doctest/doctest.h>

using namespace asystent;
using namespace asystent::folder;

TEST_CASE("a program reads what it is given, and what it says is returned") {
  const std::string text(300'000, 'x'); // more than a pipe holds
  CHECK(run_program("cat", {}, text) == text);
}

TEST_CASE("arguments reach the program as they are: there is no shell") {
  CHECK(run_program("printf", {"%s|%s", "a b; $HOME", "*"}, "") == "a b; $HOME|*");
}

TEST_CASE("a program that is not installed is told apart") {
  try {
    run_program("asystent-no-such-program", {}, "");
    FAIL("nothing was thrown");
  } catch (const ProcessError& error) {
    CHECK(error.missing);
  }
}

TEST_CASE("a program that fails gives its own words") {
  try {
    run_program("ls", {"/no/such/place"}, "");
    FAIL("nothing was thrown");
  } catch (const ProcessError& error) {
    CHECK_FALSE(error.missing);
    CHECK(std::string(error.what()).find("/no/such/place") != std::string::npos);
  }
}
