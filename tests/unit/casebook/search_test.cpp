#include "casebook/search.hpp"
#include "folder_in_memory.hpp"
#include "model/disclosed.hpp"

#include <doctest/doctest.h>

using namespace asystent;
using namespace asystent::test;

namespace {

const std::string visits = R"(visits:
  - date: 2026-02-03
    kind: home
    outcome: held
    note: |
      Rozmowa o długach w banku.
      Świetlica od marca.
    agreed:
      - {who: anna, what: Zadzwoni do spółdzielni}
  - date: 2026-03-03
    kind: phone
    outcome: held
    note: Bank odmówił, świetlica przyjęła.
)";

MapSource small_folder() {
  return MapSource(small_office({{file_of("R-2026-001"), family_text("R-2026-001", "Kowalscy") + visits},
                                 {file_of("R-2026-000"), "id: [\n"}}));
}

/// `file path: line` of each hit, one in a line.
std::string lines_with(const SearchQuery& query) {
  const auto source = std::make_unique<MapSource>(
      small_office({{file_of("R-2026-001"), family_text("R-2026-001", "Kowalscy") + visits}}));
  std::string lines;
  for (const SearchHits& hits : Casebook(*source, today).search(query).answers)
    for (const SearchHit& hit : hits)
      lines += (hit.family.empty() ? hit.assistant : hit.family) + " " + hit.path + ": " +
               std::string(disclosed(hit.line)) + "\n";
  return lines;
}

std::string lines_with(const std::vector<std::string>& words) { return lines_with(SearchQuery(words)); }

SearchQuery in_key(std::string word, std::string key) {
  SearchQuery query({std::move(word)});
  query.in = std::move(key);
  return query;
}

} // namespace

TEST_CASE("words are found without regard to case and diacritics, line by line") {
  CHECK(lines_with({"SWIETLICA"}) == "R-2026-001 visits.note: Świetlica od marca.\n"
                                     "R-2026-001 visits.note: Bank odmówił, świetlica przyjęła.\n");
  CHECK(lines_with({"s\u0301wietlica od"}) == "R-2026-001 visits.note: Świetlica od marca.\n");
  CHECK(lines_with({"nigdzie"}).empty());
}

TEST_CASE("all words must stand in one entry, and each line with one of them is a hit") {
  CHECK(lines_with({"dlug", "spoldziel"}) == "R-2026-001 visits.note: Rozmowa o długach w banku.\n"
                                             "R-2026-001 visits.agreed.what: Zadzwoni do spółdzielni\n");
  CHECK(lines_with({"odmówił", "spoldziel"}).empty());
}

TEST_CASE("a phrase may go over the end of a line") {
  CHECK(lines_with({"w banku. świetlica"}).starts_with("R-2026-001 visits.note: Rozmowa o długach"));
}

TEST_CASE("the words of a closed list are found where their key is named, as people read them too") {
  CHECK(lines_with({"telefon"}).empty());
  CHECK(lines_with(in_key("telefon", "kind")) == "R-2026-001 visits.kind: phone\n");
  CHECK(lines_with(in_key("phone", "visits.kind")) == "R-2026-001 visits.kind: phone\n");
  CHECK(lines_with(in_key("phone", "visits")).empty());
}

TEST_CASE("a time leaves out what is dated before and after, and what has no day") {
  SearchQuery query({"a"});
  query.in = "note";
  query.from = parse_iso("2026-02-04");
  CHECK(lines_with(query) == "R-2026-001 visits.note: Bank odmówił, świetlica przyjęła.\n");
  query.from = std::nullopt;
  query.until = parse_iso("2026-02-03");
  CHECK(lines_with(query) == "R-2026-001 visits.note: Rozmowa o długach w banku.\n"
                             "R-2026-001 visits.note: Świetlica od marca.\n");
  SearchQuery name({"kowalscy"});
  CHECK_FALSE(lines_with(name).empty());
  name.from = parse_iso("2020-01-01");
  CHECK(lines_with(name).empty());
}

TEST_CASE("worklogs are looked through, and a bad record is told beside what was found") {
  CHECK(lines_with({"szkolenie"}) == "elis entries.what: Szkolenie\n");
  const MapSource source(small_folder().files);
  const auto found = Casebook(source, today).search(SearchQuery({"bank"}));
  CHECK(found.answers.size() == 1);
  CHECK(found.names.contains("R-2026-001"));
  CHECK(found.problems.all.size() == 1);
}

TEST_CASE("a key is taken as itself, as a path, and as people call it") {
  CHECK(search_key("note") == "note");
  CHECK(search_key("visits.note") == "visits.note");
  CHECK(search_key("Notatka") == "note");
  CHECK(search_key("entries") == "entries");
  CHECK(search_key("nonsense").empty());
  CHECK(nearest_search_key("visit") == "visits");
}
