#include "text/csv.hpp"

#include <doctest/doctest.h>

#include <array>

using namespace asystent;

namespace {

std::string row(std::string cell) { return csv_row(std::array{std::move(cell)}); }

} // namespace

TEST_CASE("cells stand between commas and a row ends with CR LF") {
  CHECK(csv_row(std::array<std::string, 3>{"families_new", "", "12"}) == "families_new,,12\r\n");
}

TEST_CASE("a cell with a comma, a quote or a line break stands in quotes") {
  CHECK(row("a,b") == "\"a,b\"\r\n");
  CHECK(row("„a”; \"b\"") == "\"„a”; \"\"b\"\"\"\r\n");
  CHECK(row("a\nb") == "\"a\nb\"\r\n");
}

TEST_CASE("a spreadsheet runs no cell as a formula") {
  for (const std::string formula : {"=1+1", "+SUM(A1)", "-2+3", "@cmd", "\tx"})
    CHECK(row(formula).starts_with("'" + formula.substr(0, 1)));
  CHECK(row("=HYPERLINK(\"x\")") == "\"'=HYPERLINK(\"\"x\"\")\"\r\n");
}

TEST_CASE("a number is no formula") {
  for (const std::string number : {"-3", "+3", "-2.50", "0"}) CHECK(row(number) == number + "\r\n");
}
