#include "text/error.hpp"
#include "text/late_library.hpp"

#include <doctest/doctest.h>

using namespace asystent;

TEST_CASE("a library that is opened late gives its functions") {
  const LateLibrary library("libm.so.6");
  CHECK(library.function<double (*)(double)>("cbrt")(27) == doctest::Approx(3));
}

TEST_CASE("what is missing is told by its name") {
  CHECK_THROWS_WITH_AS(LateLibrary("libnone.so.7"), doctest::Contains("libnone.so.7"), Error);
  const LateLibrary library("libm.so.6");
  CHECK_THROWS_WITH_AS((void)library.function<void (*)()>("no_such_one"), doctest::Contains("no_such_one"),
                       Error);
}
