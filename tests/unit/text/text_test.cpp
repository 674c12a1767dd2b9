#include "text/error.hpp"
#include "text/fold.hpp"
#include "text/language.hpp"
#include "text/lines.hpp"
#include "text/nearest.hpp"
#include "text/utf8.hpp"

#include <doctest/doctest.h>

#include <array>

using namespace asystent;

TEST_CASE("a Polish noun has three forms after a number") {
  constexpr std::string_view forms = "rodzina|rodziny|rodzin";
  for (const int one : {1, -1}) CHECK(plural(one, forms) == "rodzina");
  for (const int few : {2, 3, 4, 22, 104}) CHECK(plural(few, forms) == "rodziny");
  for (const int many : {0, 5, 11, 12, 14, 21, 25, 111, 112}) CHECK(plural(many, forms) == "rodzin");
}

TEST_CASE("an English noun has two") {
  CHECK(plural(1, "day|days") == "day");
  CHECK(plural(0, "day|days") == "days");
  CHECK(plural(2, "day|days") == "days");
}

TEST_CASE("a message chooses the noun by its number") {
  CHECK(say(Language::pl, "{0} {0:dzień|dni|dni}", "{0} {0:day|days}", Count{1}) == "1 dzień");
  CHECK(say(Language::en, "{0} {0:dzień|dni|dni}", "{0} {0:day|days}", Count{3}) == "3 days");
}

TEST_CASE("an error tells the same in both languages, whatever becomes of what it was made of") {
  std::string file = "R-1.yaml";
  const Error error(message("nie ma pliku {}", "there is no file {}", file));
  file.clear();
  CHECK(error.message(Language::pl) == "nie ma pliku R-1.yaml");
  CHECK(error.message(Language::en) == "there is no file R-1.yaml");
  CHECK(std::string(error.what()) == error.message(Language::en));
  CHECK(message(Text{"tak", "yes"}) == message("tak", "yes"));
}

TEST_CASE("the nearest word is the one with the fewest slips") {
  constexpr std::array<std::string_view, 4> words{"visit", "assess", "report", "vista"};
  CHECK(nearest("vist", words) == "visit");
  CHECK(nearest("viist", words) == "visit"); // neighbours swapped
  CHECK(nearest("raport", words) == "report");
  CHECK(nearest("zzz", words).empty());
  CHECK(nearest("", words).empty());
}

TEST_CASE("letters are compared without case and Polish marks") {
  CHECK(fold("ZAŻÓŁĆ Gęślą") == "zazolc gesla");
  CHECK(fold("R-2026-007") == "r-2026-007");
}

TEST_CASE("lengths are in characters, widths in columns") {
  CHECK(length("żółw") == 4);
  CHECK(display_width("żółw") == 4);
  CHECK(display_width("o\u0301") == 1);
  CHECK(display_width("漢字") == 4);
}

TEST_CASE("the first byte that is not UTF-8 is found") {
  CHECK_FALSE(first_bad_byte("żółw"));
  CHECK(first_bad_byte("ab\xff") == 2);
  CHECK(first_bad_byte("\xc5") == 0);
}

TEST_CASE("what nobody can see is shown, but what joins letters and emoji stays") {
  CHECK(printable("R\u200b-2026\u2060-001\ufeff") == "R\\u200b-2026\\u2060-001\\ufeff");
  CHECK(printable("👩\u200d👧 می\u200cخواهم") == "👩\u200d👧 می\u200cخواهم");
}

TEST_CASE("lines stay lines, and each is printable") {
  CHECK(printable_lines("raz\n\x1b[31mdwa\r\n") == "raz\n\\x1b[31mdwa \n");
}

TEST_CASE("nothing printable commands a terminal") {
  CHECK(printable("a\x1b[31mb") == "a\\x1b[31mb");
  CHECK(printable("a\u202eb") == "a\\u202eb");
  CHECK(printable("a\u061cb\u2069") == "a\\u061cb\\u2069");
  CHECK(printable("a\ufffe") == "a\\ufffe");
  CHECK(printable("raz\ndwa\ttrzy") == "raz dwa trzy");
  CHECK(printable("Żółw – ☺") == "Żółw – ☺");
  CHECK(printable("a\xffz").find('\xff') == std::string::npos);
}

TEST_CASE("a text is trimmed around, not within") {
  CHECK(trimmed(" \t\r\na\n b \n") == "a\n b");
  CHECK(trimmed("a") == "a");
  CHECK(trimmed(" \n").empty());
  CHECK(trimmed("").empty());
}

TEST_CASE("a text is taken apart by whole characters, from either end") {
  CHECK(first_character("żółw") == "ż");
  CHECK(first_character("a") == "a");
  std::string text = "mię🙂";
  pop_character(text);
  CHECK(text == "mię");
  pop_character(text);
  CHECK(text == "mi");
}
