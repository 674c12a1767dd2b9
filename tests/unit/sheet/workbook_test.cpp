#include "folder/memory_file.hpp"
#include "sheet/workbook.hpp"

#include <doctest/doctest.h>

using namespace asystent;
using namespace asystent::sheet;

namespace {

Workbook sample(std::string text) {
  return {.title = "Lista",
          .made = parse_iso("2026-11-20").value(),
          .tables = {{.name = "Rodziny",
                      .title = "Rodziny",
                      .heads = {"Rodzina", "Liczba"},
                      .rows = {{std::move(text), 3}, {Hundredths{250}, Minutes{90}, Cell()}}}}};
}

std::string written(const Workbook& workbook) {
  return folder::written_in_memory([&](const std::string& path) { write_workbook(workbook, path); });
}

} // namespace

// What is in the cells is read back by the cases of tests/commands.

TEST_CASE("the same workbook gives the same bytes") {
  const std::string bytes = written(sample("R-2026-001"));
  CHECK(bytes.starts_with("PK"));
  CHECK(bytes == written(sample("R-2026-001")));
  CHECK(bytes != written(sample("R-2026-002")));
}

TEST_CASE("a text that no cell takes, or that is no text, is written all the same") {
  CHECK(written(sample(std::string(100'000, 'a'))).starts_with("PK"));
  CHECK(written(sample(std::string("\x01\x1b[31m\xef\xbf\xbf", 10))).starts_with("PK"));
  CHECK(written(sample("")).starts_with("PK"));
}

TEST_CASE("a sheet that cannot be, and a place that is none, are told") {
  Workbook bad = sample("x");
  bad.tables.front().name = "a/b";
  CHECK_THROWS_AS(written(bad), SheetError);
  CHECK_THROWS_AS(write_workbook(sample("x"), "/nowhere/at/all.xlsx"), SheetError);
}
