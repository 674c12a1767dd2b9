#include "casebook/named.hpp"
#include "folder_in_memory.hpp"

#include <doctest/doctest.h>

using namespace asystent;
using namespace asystent::test;

namespace {

std::string ended(const std::string& id, const std::string& name) {
  return family_text(id, name) + "closure:\n  date: 2026-03-02\n  reason: goals_achieved\n  summary: Udało "
                                 "się.\n  monitoring: false\n";
}

/// Families that are like one another in every way, ended ones and one that cannot be read.
MapSource::Files namesakes() {
  return small_office({{file_of("R-2025-001"), ended("R-2025-001", "Kowalscy")},
                       {file_of("R-2025-002"), ended("R-2025-002", "Kowal")},
                       {file_of("R-2025-003"), ended("R-2025-003", "Żukowie")},
                       {file_of("R-2025-004"), "id: [\n"},
                       {file_of("R-2026-003"), family_text("R-2026-003", "Kowalikowie")},
                       {file_of("R-2026-004"), family_text("R-2026-004", "2")},
                       {file_of("R-2026-012"), ended("R-2026-012", "R")}});
}

/// The families of which the look has kept the record.
std::vector<std::string> kept(const Casebook& book, const std::string& typed) {
  const std::vector words{typed};
  Named named(words);
  const Overview overview = book.overview(named);
  std::vector<std::string> ids;
  for (const std::string& id : overview.family_ids())
    if (named.take(id)) ids.push_back(id);
  return ids;
}

} // namespace

TEST_CASE("the family that is meant is kept, whatever was typed for it, and at most one for a word") {
  const MapSource source(namesakes());
  const Casebook book(source, today);
  const Overview overview = book.overview();
  int found = 0;
  for (const std::string typed :
       {"R-2026-001", "r-2026-001", "R-2025-003", "1",        "2",        "3",         "4",      "5",   "12",
        "26-1",       "25-3",       "2026",       "kowalscy", "KOWALSCY", "kowal",     "kowali", "kow", "zuk",
        "Żukowie",    "nowakowie",  "n",          "r",        "R-2026",   "r-2025-00", "x"}) {
    CAPTURE(typed);
    const auto meant = matching_families(overview, typed);
    const auto ids = kept(book, typed);
    CHECK(ids.size() <= 1);
    if (meant.size() != 1 || !overview.status_of(meant.front())) continue;
    CHECK(ids == meant);
    ++found;
  }
  CHECK(found == 8);
}

TEST_CASE("what is kept is the record as it was read, once") {
  const MapSource source(namesakes());
  const Casebook book(source, today);
  const std::vector<std::string> words{"nowak", "R-2026-001"};
  Named named(words);
  const Overview overview = book.overview(named);
  auto file = named.take("R-2026-002");
  REQUIRE(file);
  CHECK(file->document->text() == source.files.at(file_of("R-2026-002")));
  CHECK(file->document->events().find("name")->text == "Nowakowie"); // so that no tree has it read again
  CHECK(file->family.id->text == "R-2026-002");
  CHECK(!named.take("R-2026-002"));
  CHECK(named.take("R-2026-001"));
  CHECK(overview.family_names().contains("R-2026-002"));
}

TEST_CASE("what somebody has changed since the look is read anew") {
  MapSource source(namesakes());
  const Casebook book(source, today);
  const std::vector<std::string> words{"R-2026-001", "R-2026-002", "R-2026-003"};
  Named named(words);
  book.overview(named);
  source.files.at(file_of("R-2026-001")) += "# dopisane\n";
  source.files.at(file_of("R-2026-002")) = "id: [\n";
  const std::string& text = source.files.at(file_of("R-2026-001"));
  CHECK(std::get<CaseFile>(book.one("R-2026-001", named)).document->text() == text);
  CHECK(std::holds_alternative<Findings>(book.one("R-2026-002", named)));
  CHECK(std::get<CaseFile>(book.one("R-2026-003", named)).id() == "R-2026-003");
}

TEST_CASE("the overview knows where an assistant is expected, beside a family") {
  const std::string meetings =
      "appointments:\n  - date: 2026-12-01\n    from: \"10:00\"\n  - date: 2026-12-01\n"
      "    from: \"10:30\"\n  - date: 2026-12-02\n";
  const MapSource source(
      small_office({{file_of("R-2026-003"), family_text("R-2026-003", "Żukowie") + meetings},
                    {file_of("R-2026-004"), family_text("R-2026-004", "Inni") + meetings}}));
  const Overview overview = Casebook(source, today).overview();
  const auto day = std::chrono::sys_days(std::chrono::year(2026) / 12 / 1);
  const MeetingTime at{day, ClockTime{10 * 60 + 45}, std::nullopt};
  const auto found = overview.meetings_at(at, "elis", "R-2026-004");
  REQUIRE(found.size() == 1);
  CHECK(found.front().family == "R-2026-003");
  CHECK(found.front().time.from->minutes == 10 * 60);
  CHECK(overview.meetings_at(at, "elis", "").size() == 2);
  CHECK(overview.meetings_at(at, "mzuk", "").empty());
  CHECK(overview.meetings_at({day, ClockTime{12 * 60}, std::nullopt}, "elis", "").empty());
}
