#include "../support/attention.hpp"

#include <doctest/doctest.h>

using namespace asystent;
using namespace asystent::report;
using namespace asystent::test;

namespace {

Records with_agreed_visit() {
  return std::move(Records().add(
      "R-1", std::string(active_family) +
                 "visits:\n  - {date: 2026-02-02, kind: home, outcome: held, next: 2026-02-10}\n"));
}

} // namespace

TEST_CASE("attention looks seven days ahead and remembers agreed visits without an entry") {
  const Records records = with_agreed_visit();
  CHECK(attention_on(records, day("2026-02-02")).visits.empty());
  CHECK(attention_on(records, day("2026-02-03")).visits.size() == 1);
  const Attention later = attention_on(records, day("2026-02-17"));
  CHECK(later.visits.empty());
  CHECK(later.forgotten.size() == 1);
  CHECK(later.overdue.size() == 1);
  CHECK(attention_on(records, day("2026-02-16")).soon.size() == 1);
}

TEST_CASE("attention can be that of one assistant") {
  const Records records = with_agreed_visit();
  CHECK(attention_on(records, day("2026-02-17"), "elis").overdue.size() == 1);
  const Attention of_other = attention_on(records, day("2026-02-17"), "mzuk");
  CHECK(of_other.overdue.empty());
  CHECK(of_other.forgotten.empty());
}

TEST_CASE("attention tells of an employment that ends, to all and to whom it is about") {
  Records records = with_agreed_visit();
  records.cases.office.assistants.front().until = Field<Date>{day("2026-03-10"), {}, true};
  CHECK(attention_on(records, day("2026-02-07")).ahead.empty());
  CHECK(attention_on(records, day("2026-02-08")).ahead.size() == 1);
  CHECK(attention_on(records, day("2026-02-08"), "elis").ahead.size() == 1);
  CHECK(attention_on(records, day("2026-02-08"), "mzuk").ahead.empty());
  CHECK(attention_on(records, day("2026-03-10")).ahead.size() == 1);
  CHECK(attention_on(records, day("2026-03-11")).ahead.empty());
}
