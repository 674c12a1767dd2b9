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

TEST_CASE("the morning begins with today's meetings by the hour, and then what was forgotten") {
  Records records;
  records.add("R-1", std::string(active_family) +
                         "appointments:\n"
                         "  - {date: 2026-02-05, from: '12:00', kind: office, what: Podpis}\n"
                         "  - {date: 2026-02-05, from: '09:00', to: '10:00'}\n"
                         "  - {date: 2026-02-03}\n"
                         "  - {date: 2026-02-09, from: '08:00', kind: home}\n"
                         "visits:\n  - {date: 2026-02-02, kind: home, outcome: held}\n");
  const Attention found = attention_on(records, day("2026-02-05"));
  const auto text_with = [&](bool names) {
    return attention_text(
        found, records.cases,
        {.language = Language::pl, .names = names, .style = {}, .today = day("2026-02-05")});
  };
  CHECK(text_with(true).starts_with("Dziś (2)\n"
                                    "  09:00–10:00  R-1  Rodzina R-1  elis  spotkanie\n"
                                    "  12:00        R-1  Rodzina R-1  elis  spotkanie w biurze: Podpis\n"
                                    "Umówione wizyty bez wpisu (1)\n"
                                    "  R-1  Rodzina R-1  elis  wt 03.02.2026  2 dni temu  spotkanie"));
  CHECK(text_with(true).find("Następne spotkania (1)\n"
                             "  R-1  Rodzina R-1  elis  pn 09.02.2026 08:00  za 4 dni  wizyta w domu\n") !=
        std::string::npos);
  CHECK(text_with(false).find("Podpis") == std::string::npos);
}
