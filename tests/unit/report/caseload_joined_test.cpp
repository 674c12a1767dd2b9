#include "../support/records.hpp"
#include "report/caseload_joined.hpp"

#include <doctest/doctest.h>

#include <deque>

using namespace asystent;
using namespace asystent::report;
using namespace asystent::test;

namespace {

const Date on = day("2026-02-01");

Records folder(const std::string& assistants,
               const std::vector<std::pair<std::string, std::string>>& families) {
  Records records("asystent: 1\nassistants:\n" + assistants);
  for (const auto& [id, assistant] : families)
    records.add(id, "referral: {source: self, date: 2026-01-05}\nassignments:\n  - {assistant: " + assistant +
                        ", from: 2026-01-10}\n");
  return records;
}

/// Folders side by side, with their reports.
struct Office2 {
  Office2& add(const std::string& name, Records its_records) {
    const Records& records = kept.emplace_back(std::move(its_records));
    folders.push_back(
        {name, &records.cases.office, caseload_report(records.cases.office, Caseloads(records.cases), on)});
    return *this;
  }
  JoinedCaseload joined() const { return joined_caseload(folders); }

  std::deque<Records> kept;
  std::vector<FolderCaseload> folders;
};

} // namespace

TEST_CASE("One person in two folders has the families of both, against the lower limit") {
  Office2 office;
  office.add("", folder("  - {id: elis, name: Ewa Lis, limit: 12}\n", {{"R-1", "elis"}, {"R-2", "elis"}}))
      .add("b", folder("  - {id: elis, name: Ewa Lis}\n  - {id: psowa, name: Paweł Sowa}\n",
                       {{"R-1", "elis"}, {"R-2", "psowa"}}));
  const auto joined = office.joined();
  REQUIRE(joined.people.size() == 2);
  const PersonCaseload& ewa = joined.people[0];
  CHECK(ewa.count() == 3);
  CHECK(ewa.limit == 12);
  CHECK(ewa.free() == 9);
  REQUIRE(ewa.shares.size() == 2);
  CHECK(ewa.shares[1].folder == "b");
  CHECK(ewa.shares[1].families == std::vector<std::string>{"R-1"}); // another family than R-1 here
  CHECK(joined.people[1].id == "psowa");
  CHECK(joined.people[1].count() == 1);
  CHECK(joined.namesakes.empty());
}

TEST_CASE("An e-mail address says who it is, whatever id and name say") {
  Office2 same;
  same.add("", folder("  - {id: elis, name: Ewa Lis, email: e@ops}\n", {{"R-1", "elis"}}))
      .add("b", folder("  - {id: ewal, name: Ewa Lis-Buk, email: e@ops}\n", {{"R-9", "ewal"}}));
  REQUIRE(same.joined().people.size() == 1);
  CHECK(same.joined().people[0].count() == 2);
  CHECK(same.joined().people[0].shares[1].id == "ewal");

  Office2 other;
  other.add("", folder("  - {id: elis, name: Ewa Lis, email: e@ops}\n", {{"R-1", "elis"}}))
      .add("b", folder("  - {id: elis, name: Ewa Lis, email: ewa@ops}\n", {{"R-9", "elis"}}));
  CHECK(other.joined().people.size() == 2);
  CHECK(other.joined().namesakes.empty()); // it is known that they are two
}

TEST_CASE("An id alone makes nobody the same, and a name alone is told") {
  Office2 office;
  office.add("", folder("  - {id: elis, name: Ewa Lis}\n", {{"R-1", "elis"}}))
      .add("b",
           folder("  - {id: elis, name: Edyta Lis}\n  - {id: ewal, name: Ewa Lis}\n", {{"R-9", "elis"}}));
  const auto joined = office.joined();
  CHECK(joined.people.size() == 3);
  REQUIRE(joined.namesakes.size() == 1);
  CHECK(joined.namesakes[0].id == "elis");
  CHECK(joined.namesakes[0].other_id == "ewal");
  CHECK(joined.namesakes[0].other_folder == "b");
}

TEST_CASE("Families in another gmina are counted once, and who is not employed is not counted") {
  Office2 office;
  office
      .add("", folder("  - {id: elis, name: Ewa Lis, families_elsewhere: 2}\n"
                      "  - {id: mzuk, name: Marta Żuk, until: 2026-01-20}\n",
                      {{"R-1", "elis"}, {"R-2", "mzuk"}}))
      .add("b", folder("  - {id: elis, name: Ewa Lis, families_elsewhere: 3}\n", {}));
  const auto joined = office.joined();
  REQUIRE(joined.people.size() == 1);
  CHECK(joined.people[0].elsewhere == 3);
  CHECK(joined.people[0].count() == 4);
}
