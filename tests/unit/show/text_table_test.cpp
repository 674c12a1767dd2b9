#include "show/text_table.hpp"
#include "text/lines.hpp"
#include "text/utf8.hpp"

#include <doctest/doctest.h>

using namespace asystent;
using namespace asystent::show;

namespace {

constexpr Style plain{};
constexpr Style coloured{.colour = true};

} // namespace

TEST_CASE("columns are aligned by what a terminal shows, not by bytes") {
  TextTable table;
  table.add({{"Żółw"}, {"a"}});
  table.add({{"Lis"}, {"b"}});
  CHECK(table.text(plain) == "Żółw  a\nLis   b\n");
}

TEST_CASE("no line ends with spaces") {
  TextTable table;
  table.add({{"R-1"}, {""}, {""}});
  table.add({{"R-2"}, {"mzuk  "}});
  table.add({{"R-3"}, {"elis"}, {"x "}});
  CHECK(table.text(plain) == "R-1\nR-2  mzuk\nR-3  elis  x\n");
}

TEST_CASE("numbers stand right") {
  TextTable table(2);
  table.add({{"7", Paint::plain, Align::right}, {"a"}});
  table.add({{"12", Paint::plain, Align::right}, {"b"}});
  CHECK(table.text(plain) == "   7  a\n  12  b\n");
}

TEST_CASE("the last column is broken at words where a width is given") {
  TextTable table(0, 29);
  table.add({{"R"}, {"jeden dwa trzy cztery pięć sześć"}});
  CHECK(table.text(plain) == "R  jeden dwa trzy cztery pięć\n   sześć\n");
  TextTable whole;
  whole.add({{"R"}, {"jeden dwa trzy cztery pięć sześć"}});
  CHECK(whole.text(plain) == "R  jeden dwa trzy cztery pięć sześć\n");
}

TEST_CASE("words are cut no more than the last column needs") {
  const auto table = [] {
    TextTable rows;
    rows.add({{"Macierzankowie"}, {"12 lat"}, {"w rodzinie"}});
    return rows;
  };
  CHECK(table().text({.columns = 34}) == "Macierzankowie  12 lat  w rodzinie\n");
  CHECK(table().text({.columns = 32}) == "Macierzanko…  12 lat  w rodzinie\n");
}

TEST_CASE("colours do not disturb the columns, and are there only when wanted") {
  TextTable table;
  table.add({{"a", Paint::red}, {"x"}});
  table.add({{"bb"}, {"y"}});
  CHECK(table.text(coloured) == "\x1b[31ma\x1b[0m   x\nbb  y\n");
  CHECK(table.text(plain) == "a   x\nbb  y\n");
}

TEST_CASE("control characters of a record never reach the terminal") {
  TextTable table;
  table.add({{"a\x1b[31m"}, {"b\nc"}});
  CHECK(table.text(coloured) == "a\\x1b[31m  b c\n");
}

TEST_CASE("a cell that has a line of its own is no longer than the terminal") {
  show::TextTable table(2);
  table.add(
      {{"R-2026-001"}, {"cel 1: coś, co jest o wiele dłuższe niż sam wiersz"}, {"→ asystent plan done 1"}});
  const std::string text = table.text({.colour = false, .columns = 30});
  CHECK(text.find("…\n") != std::string::npos);
  for (const std::string_view line : lines_of(text)) CHECK(display_width(line) <= 30);
}
