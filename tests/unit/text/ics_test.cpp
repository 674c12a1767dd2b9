#include "text/ics.hpp"
#include "text/utf8.hpp"

#include <doctest/doctest.h>

#include <string>
#include <vector>

using namespace asystent;

namespace {

/// What a reader makes of it: RFC 5545, 3.1.
std::string unfolded(std::string text) {
  for (std::size_t at = text.find("\r\n "); at != std::string::npos; at = text.find("\r\n "))
    text.erase(at, 3);
  return text;
}

/// The lengths of the lines in bytes, without their line breaks.
std::vector<std::size_t> lengths(std::string_view text) {
  std::vector<std::size_t> found;
  while (!text.empty()) {
    const std::size_t end = text.find("\r\n");
    REQUIRE(end != std::string_view::npos);
    CHECK(!first_bad_byte(text.substr(0, end)));
    found.push_back(end);
    text.remove_prefix(end + 2);
  }
  return found;
}

using Lengths = std::vector<std::size_t>;

} // namespace

TEST_CASE("a line of 75 bytes stays whole, one more byte is the next line") {
  CHECK(ics_line("A", "bc") == "A:bc\r\n");
  CHECK(lengths(ics_line("A", std::string(73, 'x'))) == Lengths{75});
  CHECK(lengths(ics_line("A", std::string(74, 'x'))) == Lengths{75, 2});
  CHECK(lengths(ics_line("A", std::string(73 + 74, 'x'))) == Lengths{75, 75});
  CHECK(lengths(ics_line("A", std::string(73 + 75, 'x'))) == Lengths{75, 75, 2});
}

TEST_CASE("a line is never broken within a character") {
  for (const std::string letter : {"ż", "–", "👪"})
    for (std::size_t before = 0; before < 80; ++before) {
      const std::string value = std::string(before, 'x') + letter + letter + std::string(80, 'y') + letter;
      const std::string folded = ics_line("SUMMARY", value);
      for (const std::size_t length : lengths(folded)) CHECK(length <= 75);
      CHECK(unfolded(folded) == "SUMMARY:" + value + "\r\n");
    }
}

TEST_CASE("what is no character does not stop the folding") {
  CHECK(unfolded(ics_line("A", std::string(200, '\x80'))) == "A:" + std::string(200, '\x80') + "\r\n");
}

TEST_CASE("commas, semicolons, backslashes and line breaks are escaped") {
  CHECK(ics_text(R"(a,b;c\d)") == R"(a\,b\;c\\d)");
  CHECK(ics_text("a\nb") == R"(a\nb)");
  CHECK(ics_text("a\r\nEND:VCALENDAR") == R"(a \nEND:VCALENDAR)");
  CHECK(ics_text("żółć: 1") == "żółć: 1");
}

TEST_CASE("what could command a terminal is made visible") {
  CHECK(ics_text("a\x1b[31m") == R"(a\\x1b[31m)");
}
