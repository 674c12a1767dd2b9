#include "text/markup.hpp"

#include <doctest/doctest.h>

using namespace asystent;

TEST_CASE("what HTML would obey is text") {
  CHECK(in_markup("<script>alert('a & b')</script>") ==
        "&lt;script&gt;alert(&#39;a &amp; b&#39;)&lt;/script&gt;");
  CHECK(in_markup("\" onload=\"x") == "&quot; onload=&quot;x");
}

TEST_CASE("letters and line breaks stay") { CHECK(in_markup("Żółw\n„Promyk” 👪") == "Żółw\n„Promyk” 👪"); }

TEST_CASE("what turns the direction of writing, or is no character of XML, is visible") {
  CHECK(in_markup("a\u202eb") == "a\\u202eb");
  CHECK(in_markup(std::string_view("a\0b\x1b", 4)) == "a\\x00b\\x1b");
  CHECK(in_markup("\xff") == "\ufffd");
}
