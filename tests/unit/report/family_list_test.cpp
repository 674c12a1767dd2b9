#include "../support/records.hpp"
#include "report/family_list.hpp"

#include <doctest/doctest.h>

using namespace asystent;
using namespace asystent::report;
using namespace asystent::test;

namespace {

Records four_families() {
  Records records(std::string(one_assistant) +
                  "  - {id: mzuk, name: Marta Żuk}\nareas: {transport: Dojazdy}\n");
  records.add("R-1", "referral: {source: self, date: 2026-01-05}\n");
  records.add("R-2", std::string(active_family) + "closure: {date: 2026-02-01, reason: no_consent}\n");
  records.add("R-3", std::string(active_family) +
                         "diagnosis: {date: 2026-01-20, risk: high}\n"
                         "visits:\n"
                         "  - {date: 2026-02-02, kind: home, outcome: held, next: 2026-02-10 15:00}\n"
                         "  - {date: 2026-02-03, kind: phone, outcome: not_found}\n");
  std::string of_other(active_family);
  of_other.replace(of_other.find("assistant: elis"), 15, "assistant: mzuk");
  records.add("R-4", of_other);
  return records;
}

ListFilter filter_of(const Records& records, const std::vector<std::string>& words) {
  return std::get<ListFilter>(read_filters(words, records.cases.office));
}

std::vector<ListedFamily> families(const Records& records, const std::vector<std::string>& words,
                                   std::string_view assistant = {}) {
  const Policy policy(records.cases.office.policy);
  std::vector<ListedFamily> all;
  for (const Family& family : records.cases.families)
    for (ListedFamily& one : listed(CaseOnDay(family, records.cases.office, policy, day("2026-02-05")),
                                    filter_of(records, words), assistant))
      all.push_back(std::move(one));
  sort(all);
  return all;
}

std::string ids(const std::vector<std::string>& words, std::string_view assistant = {}) {
  const Records records = four_families();
  std::string text;
  for (const ListedFamily& family : families(records, words, assistant)) text += family.id + " ";
  return text;
}

UnknownFilter unknown(const std::string& word) {
  return std::get<UnknownFilter>(read_filters(std::vector{word}, four_families().cases.office));
}

} // namespace

TEST_CASE("a list has those with whom one works first, and those who have ended last") {
  CHECK(ids({}) == "R-3 R-4 R-1 R-2 ");
}

TEST_CASE("filters of one sort add up, those of several narrow") {
  CHECK(ids({"active"}) == "R-3 R-4 ");
  CHECK(ids({"active", "referred"}) == "R-3 R-4 R-1 ");
  CHECK(ids({"active", "elis"}) == "R-3 ");
  CHECK(ids({"mzuk"}) == "R-4 ");
  CHECK(ids({"risk:high"}) == "R-3 ");
  CHECK(ids({"area:education"}) == "R-3 R-4 R-2 ");
  CHECK(ids({"area:budget"}).empty());
  CHECK(ids({}, "mzuk") == "R-4 ");
}

TEST_CASE("Polish words are taken in any gender, with or without diacritics and prefix") {
  CHECK(ids({"aktywne"}) == "R-3 R-4 ");
  CHECK(ids({"Aktywna"}) == "R-3 R-4 ");
  CHECK(ids({"status:ZAKONCZONE"}) == "R-2 ");
  CHECK(ids({"zgłoszona"}) == "R-1 ");
  CHECK(ids({"ryzyko:duże"}) == "R-3 ");
  CHECK(ids({"obszar:edukacja"}) == "R-3 R-4 R-2 ");
  CHECK(ids({"obszar:dojazdy"}).empty());
  CHECK(ids({"obszar:urzędy"}).empty()); // as --area takes it
}

TEST_CASE("a word that is no filter is told with what it may have been") {
  CHECK(unknown("actve").nearest == "active");
  CHECK(unknown("Kowalscy").nearest.empty());
  CHECK(unknown("risk:huge").sort == "risk");
  CHECK(unknown("nonsense:x").word == "nonsense:x");
  CHECK(unknown("text:").sort == "text");
  const Records records = four_families();
  for (const Language language : {Language::pl, Language::en})
    for (const std::string_view part : {"active", "elis", "high", "budget", "Dojazdy"})
      CHECK_MESSAGE(known_filters(records.cases.office, language).find(part) != std::string::npos, part);
}

TEST_CASE("a row has the last contact, the next meeting and the open terms") {
  const Records records = four_families();
  const ListedFamily row = families(records, {"risk:high"}).front();
  CHECK(row.last_contact == day("2026-02-02"));
  REQUIRE(row.next_contact);
  CHECK(row.next_contact->day == day("2026-02-10"));
  CHECK(row.next_contact->from == parse_clock_time("15:00"));
  CHECK(row.overdue == 0);
  CHECK(row.next_due == day("2026-02-16"));
}

TEST_CASE("names stand in a list only where they are shown") {
  const Records records = four_families();
  const auto all = families(records, {});
  for (const bool names : {false, true}) {
    const show::Look look{.language = Language::pl, .names = names, .style = {}, .today = day("2026-02-05")};
    CHECK((family_list_text(all, false, look).find("Rodzina R-3") != std::string::npos) == names);
    CHECK((family_list_json(all, look).find("Rodzina R-3") != std::string::npos) == names);
  }
}
