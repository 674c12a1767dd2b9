#include "exchange/import_cells.hpp"
#include "exchange/import_columns.hpp"
#include "exchange/import_rows.hpp"
#include "exchange/table.hpp"
#include "text/csv_reader.hpp"

#include <doctest/doctest.h>

namespace asystent::exchange {
namespace {

const record::Type& type_of(ImportKind kind, std::string_view name) {
  static std::vector<ImportColumn> columns;
  columns = import_columns(kind);
  return *std::ranges::find(columns, name, &ImportColumn::name)->type;
}

using Texts = std::vector<std::string>;

} // namespace

TEST_CASE("Cells become what a record has") {
  CHECK(values_of_cell(type_of(ImportKind::visits, "date"), " 3.02.2026 ") == Texts{"2026-02-03"});
  CHECK(values_of_cell(type_of(ImportKind::visits, "date"), "31.02.2026") == Texts{"31.02.2026"});
  CHECK(values_of_cell(type_of(ImportKind::visits, "date"), "3.02.") == Texts{"3.02."});
  CHECK(values_of_cell(type_of(ImportKind::visits, "from"), "9.30") == Texts{"09:30"});
  CHECK(values_of_cell(type_of(ImportKind::visits, "next"), "3.02.2026 15") == Texts{"2026-02-03 15:00"});
  CHECK(values_of_cell(type_of(ImportKind::visits, "present"), "anna, kuba; ") == Texts{"anna", "kuba"});
  CHECK(values_of_cell(type_of(ImportKind::visits, "others"), "Nowak, Maria; Jan") ==
        Texts{"Nowak, Maria", "Jan"});
  CHECK(values_of_cell(type_of(ImportKind::visits, "note"), "a\r\nb\n") == Texts{"a\nb\n"});
}

TEST_CASE("A number is a whole text that fits, and nothing else") {
  CHECK(number_in<int>("90") == 90);
  CHECK(number_in<double>("270.50") == 270.5);
  CHECK_FALSE(number_in<int>("99999999999"));
  CHECK_FALSE(number_in<int>("9 lat"));
  CHECK_FALSE(number_in<int>(""));
}

TEST_CASE("Heads of an office's spreadsheet are understood, and those of an export") {
  CHECK(column_of_head(ImportKind::visits, "Data wizyty") == "date");
  CHECK(column_of_head(ImportKind::members, "Imię i nazwisko") == "name");
  CHECK(column_of_head(ImportKind::families, "Zgłaszający") == "referral_source");
  CHECK(column_of_head(ImportKind::families, "id") == "family");
  CHECK(column_of_head(ImportKind::members, "id") == "id");
  CHECK(column_of_head(ImportKind::visits, "Uwagi kierownika").empty());
  for (const ImportKind kind : {ImportKind::families, ImportKind::members, ImportKind::visits})
    for (const ImportColumn& column : import_columns(kind))
      CHECK(column_of_head(kind, column.name) == column.name);
}

TEST_CASE("A member without an id gets one of the first name") {
  CHECK(member_id("Łucja Żak", {}) == "lucja");
  CHECK(member_id("Anna Lis", std::vector<std::string>{"anna", "anna2"}) == "anna3");
  CHECK(member_id("?", {}) == "osoba");
}

TEST_CASE("CSV of spreadsheets is read, with quotes, lines within them and the sign that its head has") {
  CHECK(separator_of("a;b,c;d\n1,2,3,4") == ';');
  const auto rows = csv_rows("a;\"b;\"\"c\"\"\nd\";e\r\n;;\r\n'=1+1;x", ';');
  REQUIRE(rows.size() == 2);
  CHECK(rows[0].cells == Texts{"a", "b;\"c\"\nd", "e"});
  CHECK(rows[1].line == 4);
  CHECK(rows[1].cells == Texts{"=1+1", "x"});
}

TEST_CASE("What is no UTF-8 is Windows-1250") {
  CHECK(text_of_spreadsheet("\xaf\xf3\xb3w") == "Żółw");
  CHECK(text_of_spreadsheet("\xef\xbb\xbfŻółw") == "Żółw");
}

} // namespace asystent::exchange
