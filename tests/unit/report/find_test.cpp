#include "report/find.hpp"
#include "text/utf8.hpp"

#include <doctest/doctest.h>

using namespace asystent;
using namespace asystent::report;

namespace {

const std::vector<std::string> word{"dlug"};

std::string cut(std::string_view line, std::size_t columns) { return marked_line(line, word, columns, {}); }

SearchHits one_hit() {
  SearchHit hit;
  hit.family = "R-1";
  hit.date = parse_iso("2026-02-03");
  hit.entry = {"wpis dziennika", "visit"};
  hit.key = {"notatka", "note"};
  hit.path = "visits.note";
  hit.line = PrivateText("Anna mówi o długach");
  return {hit};
}

std::string text_of(bool names) {
  FamilyNames known;
  known.add("R-1", Private("Kowalscy"));
  const std::vector<SearchHits> found{one_hit()};
  return find_text(found, word, known, {.language = Language::pl, .names = names, .style = {}, .today = {}});
}

bool has(const std::string& text, std::string_view part) { return text.find(part) != std::string::npos; }

} // namespace

TEST_CASE("a line is cut around the hit, by the columns that it takes") {
  const std::string_view line = "Pani Anna mówi o długach wobec spółdzielni i banku";
  CHECK(cut(line, 0) == line);
  CHECK(cut(line, 50) == line);
  for (std::size_t columns = 8; columns < 50; ++columns) {
    CAPTURE(columns);
    CHECK(display_width(cut(line, columns)) <= columns);
    CHECK(has(cut(line, columns), "dług"));
  }
  CHECK(cut("długi są duże", 10).starts_with("długi"));
  CHECK(cut("wszystkie te długi", 10).ends_with("długi"));
}

TEST_CASE("every hit is marked, and nothing of a record commands the terminal") {
  const std::vector<std::string> words{"lug", "dlu"};
  const std::string text = marked_line("dług\x1b[2J i DŁUG", words, 0, {.colour = true});
  CHECK(text == "\x1b[33mdług\x1b[0m\\x1b[2J i \x1b[33mDŁUG\x1b[0m");
}

TEST_CASE("without names it is said where the words stand, and not what stands there") {
  CHECK(has(text_of(true), "Anna mówi o długach"));
  CHECK(has(text_of(true), "R-1 Kowalscy"));
  CHECK(has(text_of(false), "03.02.2026  wpis dziennika, notatka"));
  for (const std::string_view part : {"Anna", "Kowalscy", "dług"}) CHECK_FALSE(has(text_of(false), part));
}

TEST_CASE("JSON has the path of the key, and the line only with names") {
  const std::vector<SearchHits> found{one_hit()};
  const std::string with =
      find_json(found, {}, {.language = Language::pl, .names = true, .style = {}, .today = {}});
  const std::string without =
      find_json(found, {}, {.language = Language::pl, .names = false, .style = {}, .today = {}});
  CHECK(has(with, "Anna mówi"));
  CHECK_FALSE(has(without, "Anna"));
  CHECK(has(without, "\"visits.note\""));
}
