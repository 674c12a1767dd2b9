#include "document/builtin_files.hpp"
#include "record/record.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <set>

using namespace asystent;
using namespace asystent::document;
using namespace asystent::record;

namespace {

std::vector<Finding> problems_of(const std::string& rows) {
  return read_form("templates/nasz.yaml", "asystent: 1\ntitle: Nasz\nrows:\n" + rows).problems;
}

ReadRecord<Form> builtin(std::string_view name) {
  const auto file = std::ranges::find(builtin_files(), name, &BuiltinFile::name);
  REQUIRE(file != builtin_files().end());
  return read_form(std::string(name), std::string(file->text));
}

std::string nearest_of(const Finding& finding) {
  const auto found = std::ranges::find(finding.arguments, "nearest", &Arguments::value_type::first);
  return found == finding.arguments.end() ? "" : std::get<std::string>(found->second);
}

} // namespace

TEST_CASE("A form has headings and cells") {
  const auto loaded =
      read_form("templates/nasz.yaml", "asystent: 1\ntitle: Nasz\nrows:\n"
                                       "  - {cell: 1, label: Rodziny}\n"
                                       "  - {cell: '1.1', label: nowe, statistic: families_new}\n");
  REQUIRE(loaded.value.has_value());
  CHECK(*loaded.value->title == "Nasz");
  REQUIRE(loaded.value->rows.size() == 2);
  CHECK_FALSE(loaded.value->rows[0].statistic);
  CHECK(*loaded.value->rows[1].cell == "1.1");
  CHECK(*loaded.value->rows[1].statistic == Statistic::families_new);
}

TEST_CASE("A statistic that is none is told with its place and the nearest one") {
  const auto problems = problems_of("  - {cell: 1, label: nowe, statistic: familes_new}\n");
  REQUIRE(problems.size() == 1);
  CHECK(problems.front().id == FindingId::bad_value);
  CHECK(problems.front().place.file == "templates/nasz.yaml");
  CHECK(problems.front().place.at == Position{4, 39});
  CHECK(nearest_of(problems.front()) == "families_new");
}

TEST_CASE("What a form does not know or lacks is told") {
  const auto unknown = problems_of("  - {cel: 1, label: nowe}\n");
  REQUIRE(unknown.size() == 1);
  CHECK(unknown.front().id == FindingId::unknown_key);
  CHECK(nearest_of(unknown.front()) == "cell");
  const auto missing = problems_of("  - {cell: 1, statistic: families_new}\n");
  REQUIRE(missing.size() == 1);
  CHECK(missing.front().id == FindingId::missing_key);
  CHECK(read_form("templates/nasz.yaml", "asystent: 2\ntitel: Nasz\n").problems.front().id ==
        FindingId::version);
}

TEST_CASE("The built-in forms ask for every statistic, each once") {
  for (const char* name : {"polroczne.yaml", "roczne.yaml"}) {
    CAPTURE(name);
    const auto loaded = builtin(name);
    CHECK(loaded.problems.empty());
    REQUIRE(loaded.value.has_value());
    std::multiset<Statistic> asked;
    std::set<std::string_view> cells;
    for (const FormRow& row : loaded.value->rows) {
      if (row.statistic) asked.insert(*row.statistic);
      CHECK(cells.insert(*row.cell).second);
    }
    for (std::size_t i = 0; i < words<Statistic>.size(); ++i) {
      CAPTURE(words<Statistic>[i].word);
      CHECK(asked.count(static_cast<Statistic>(i)) == 1);
    }
  }
}
