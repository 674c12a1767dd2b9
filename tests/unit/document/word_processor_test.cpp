#include "document/word_processor.hpp"

#include <doctest/doctest.h>

using asystent::document::for_word_processor;

TEST_CASE("what is only drawn gets a sign") {
  CHECK(for_word_processor(
            "<p>do <span class=\"blank\" role=\"img\"></span>, <span class=\"box\"></span>tak</p>") ==
        "<p>do ……………………, ☐ tak</p>");
  CHECK(for_word_processor("<p><span class=\"line\" aria-hidden=\"true\"></span>Ewa</p>") ==
        "<p>………………………………<br>Ewa</p>");
}

TEST_CASE("a style and the page's title are left out, attributes stay") {
  CHECK(for_word_processor("<title>a > b</title><style>p > a { x: \"<p>\" }</style><p title=\"<\">x</p>") ==
        "<p title=\"<\">x</p>");
}

TEST_CASE("the head of a row is a cell, that of a column stays") {
  CHECK(for_word_processor(
            "<tr><th scope=\"rowgroup\" colspan=\"2\">a</th></tr><tr><th scope=\"col\">c</th></tr>") ==
        "<tr><td scope=\"rowgroup\" colspan=\"2\">a</td></tr><tr><th scope=\"col\">c</th></tr>");
}

TEST_CASE("headings that count themselves have their number, each paper its own") {
  const std::string_view numbered = "<div class=\"numbered\"><h2>A</h2><h3>x</h3><div><h2>B</h2></div></div>";
  CHECK(for_word_processor(std::string(numbered) + "<h2>C</h2>" + std::string(numbered)) ==
        "<div class=\"numbered\"><h2>1. A</h2><h3>x</h3><div><h2>2. B</h2></div></div><h2>C</h2>"
        "<div class=\"numbered\"><h2>1. A</h2><h3>x</h3><div><h2>2. B</h2></div></div>");
}

TEST_CASE("line breaks of a text are kept, others are not made") {
  CHECK(for_word_processor("<p class=\"a text\">raz\ndwa</p>\n<p>trzy\ncztery</p>") ==
        "<p class=\"a text\">raz<br>\ndwa</p>\n<p>trzy\ncztery</p>");
}

TEST_CASE("signatures stand in a table, two in a row") {
  const std::string one = "<div class=\"signature\"><p>A</p></div>";
  const auto block = [](const std::string& signatures) {
    return for_word_processor("<div class=\"signatures\">" + signatures + "</div><p>b</p>");
  };
  CHECK(block(one) == "<table><tbody><tr><td><p>A</p></td><td></td></tr></tbody></table><p>b</p>");
  CHECK(block(one + one) ==
        "<table><tbody><tr><td><p>A</p></td><td><p>A</p></td></tr></tbody></table><p>b</p>");
}

TEST_CASE("odd tags of an office's own page lose no word") {
  CHECK(for_word_processor("<p><b>a</p>b</i>c") == "<p><b>a</b></p>bc");
  CHECK(for_word_processor("</p>a<br>b<br/>c<!-- x -->d") == "a<br>b<br/>c<!-- x -->d");
}

TEST_CASE("columns are as wide as the page's style makes them") {
  const auto columns = [](std::string_view table) {
    const std::string text = for_word_processor(table);
    return text.substr(0, text.find("</colgroup>"));
  };
  const std::string col = "<col style=\"width: ";
  CHECK(columns("<table><thead><tr><th class=\"number\">Lp.</th><th>A</th><th>B</th></tr></thead></table>") ==
        "<table><colgroup>" + col + "10%\">" + col + "45%\">" + col + "45%\">");
  CHECK(columns("<table class=\"journal\"><colgroup><col class=\"lp\"><col></colgroup><tr><th>Lp.</th>") ==
        "<table class=\"journal\"><colgroup>" + col + "6%\">" + col + "94%\">");
  CHECK(columns("<table class=\"facts\"><tr><th scope=\"row\">Adres</th>") ==
        "<table class=\"facts\"><colgroup>" + col + "36%\">" + col + "64%\">");
  const std::string_view joined = "<table><tr><th colspan=\"2\">A</th></tr></table>";
  CHECK(for_word_processor(joined) == joined);
  CHECK(for_word_processor("<table><tr><td>a</td></tr></table>") == "<table><tr><td>a</td></tr></table>");
}
