#include "yaml/trailing_comments.hpp"

#include <doctest/doctest.h>

#include <string>

using asystent::yaml::comments_behind_values;

namespace {

/// The comments that take something away, one behind the other.
std::string found_in(std::string_view text) {
  std::string found;
  for (const auto& [line, comment] : comments_behind_values(text))
    found += std::to_string(line) + ":" + std::string(comment) + ";";
  return found;
}

} // namespace

TEST_CASE("A comment behind a value without quotes is found, wherever the value stands") {
  CHECK(found_in("note: rozmowa #2 z mamą\n") == "1:#2 z mamą;");
  CHECK(found_in("visits:\n  - date: 2026-02-03\n    note: rozmowa # 2 \n") == "3:# 2;");
  CHECK(found_in("- rozmowa #2\n- {who: anna, what: klasa #2}") == "1:#2;2:#2};");
  CHECK(found_in("who: [anna, kuba #2]\n") == "1:#2];");
  CHECK(found_in("note: pierwszy wiersz\n  drugi #3\n") == "2:#3;");
  CHECK(found_in("? klucz #1\n") == "1:#1;");
}

TEST_CASE("A comment that takes nothing away is none") {
  CHECK(found_in("# note: rozmowa #2\n  # dalej #3\n") == "");
  CHECK(found_in("note:   # co było\nkind: # home\n- # wpis\n") == "");
  CHECK(found_in("note: \"rozmowa #2\" # koniec\nwhat: 'to #1' # też\n") == "");
  CHECK(found_in("who: [anna, kuba] # oboje\nagreed: {who: anna} # ona\n") == "");
  CHECK(found_in("note: klasa#2\nurl: https://a.example/#b\n") == "");
}

TEST_CASE("Texts over several lines hold no comments") {
  CHECK(found_in("note: |\n  rozmowa #2\n\n  dalej #3\nkind: home #4\n") == "5:#4;");
  CHECK(found_in("- note: >-  # zwinięty\n    rozmowa #2\n  kind: home #4\n") == "3:#4;");
  CHECK(found_in("- |2\n   rozmowa #2\n- biuro #4\n") == "3:#4;");
  CHECK(found_in("note: \"pierwszy\n  drugi #2\n  trzeci\" # koniec\nkind: home #4\n") == "4:#4;");
  CHECK(found_in("note: \"z \\\" w środku #1\"\n") == "");
}
