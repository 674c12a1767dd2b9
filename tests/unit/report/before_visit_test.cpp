#include "../support/records.hpp"
#include "report/before_visit.hpp"

#include <doctest/doctest.h>

using namespace asystent;
using namespace asystent::report;
using namespace asystent::test;

namespace {

constexpr auto much = R"(address: ul. Lipowa 3
phone: 600 100 200
social_worker: Maria Nowak
visits:
  - {date: 2026-02-02, from: "15:00", to: "16:00", kind: home, outcome: held, note: Pierwsza notatka,
     agreed: [{who: anna, what: Zadzwoni, done: 2026-02-03}, {who: anna, what: Napisze, due: 2026-02-20}]}
  - {date: 2026-02-09, from: "10:00", to: "11:00", kind: home, outcome: held, note: Trzecia notatka}
  - {date: 2026-02-09, from: "09:00", to: "09:30", kind: phone, outcome: held, note: Druga notatka}
  - {date: 2026-02-16, kind: home, outcome: not_found}
contacts:
  - {who: Szkoła, person: Ewa Maj, phone: 22 100, matter: pedagog}
  - {who: Dawna szkoła, until: 2026-01-31}
interventions:
  - {date: 2026-02-04, kind: other, what: A, blue_card: {number: NK/1, started: 2026-02-04}}
  - {date: 2026-02-05, kind: other, what: B, blue_card: {number: NK/2, started: 2026-02-05, ended: 2026-02-10}}
)";

constexpr auto order =
    R"(  - {kind: court_order, from: 2026-01-12, court: Sąd Rejonowy, case_number: III Nsm 1/26, binds: [anna],
     kurator: Piotr Zając, kurator_phone: 600 300}
)";

/// With an order beside the family's consent.
std::string bound_family() {
  std::string text(active_family);
  text.insert(text.find("plans:"), order);
  return text;
}

Records with(const std::string& more, const std::string& family = bound_family()) {
  return std::move(Records().add("R-1", family + more));
}

BeforeVisit known_on(const Records& records, std::string_view today, int last = usual_entries) {
  const Policy policy(records.cases.office.policy);
  return before_visit(CaseOnDay(records.cases.families.front(), records.cases.office, policy, day(today)),
                      last);
}

std::string text_on(const Records& records, std::string_view today, bool names, int last = usual_entries) {
  return before_visit_text(known_on(records, today, last),
                           {.language = Language::pl, .names = names, .style = {}, .today = day(today)});
}

bool has(const std::string& text, std::string_view part) { return text.find(part) != std::string::npos; }

} // namespace

TEST_CASE("the last entries up to today stand newest first, by day and hour") {
  const Records records = with(much);
  const BeforeVisit known = known_on(records, "2026-02-10", 2);
  REQUIRE(known.entries.size() == 2);
  CHECK(*known.entries[0]->note == Private("Trzecia notatka"));
  CHECK(*known.entries[1]->note == Private("Druga notatka"));
  CHECK(known.all_entries == 3);
  CHECK(known_on(records, "2026-02-16").entries.size() == 3);
  CHECK(known_on(records, "2026-02-16", 100).entries.size() == 4);
}

TEST_CASE("contacts that are over are left out") {
  const Records records = with(much);
  CHECK(known_on(records, "2026-02-10").contacts.size() == 1);
  CHECK(known_on(records, "2026-01-31").contacts.size() == 2);
}

TEST_CASE("a card that has ended is told for the nine months of monitoring") {
  const Records records = with(much);
  CHECK(known_on(records, "2026-02-09").blue_cards.size() == 2);
  CHECK(known_on(records, "2026-11-10").blue_cards.size() == 2);
  CHECK(known_on(records, "2026-11-11").blue_cards.size() == 1);
  const std::string text = text_on(records, "2026-11-10", true);
  CHECK(has(text, "zakończona 10.02.2026"));
  CHECK(has(text, "monitorowana"));
  CHECK(has(text, "10.11.2026")); // perhaps on the next line
}

TEST_CASE("all that one needs before a visit is there in words") {
  const Records records = with(much);
  const std::string text = text_on(records, "2026-02-16", true);
  for (const std::string_view part :
       {"Rodzina R-1", "ul. Lipowa 3", "600 100 200", "Maria Nowak", "Sąd Rejonowy, III Nsm 1/26",
        "Piotr Zając, 600 300", "NK/1", "Anna Kowalska", "10 lat", "Szkoła", "Ewa Maj, pedagog",
        "Kuba chodzi do szkoły", "Rozmowa z pedagogiem (anna)", "anna: Napisze", "Trzecia notatka",
        "nie zastano rodziny"})
    CHECK_MESSAGE(has(text, part), part);
  CHECK_FALSE(has(text, "Pierwsza notatka"));
  CHECK_FALSE(has(text, "Zadzwoni"));
}

TEST_CASE("an open step keeps the number by which it is kept") {
  const Records records = with(much);
  CHECK(known_on(records, "2026-02-16").summary.steps.front().number == 2);
  CHECK(has(text_on(records, "2026-02-16", true), "  2  do 20.02.2026  anna: Napisze"));
}

TEST_CASE("without names no word of the record is told, in text and JSON") {
  const Records records = with(much);
  const show::Look look{.language = Language::pl, .names = false, .style = {}, .today = day("2026-02-16")};
  for (const std::string& text :
       {text_on(records, "2026-02-16", false), before_visit_json(known_on(records, "2026-02-16"), look)})
    for (const std::string_view part :
         {"Rodzina R-1", "Lipowa", "600", "Nowak", "Sąd", "Nsm", "Zając", "NK/", "Kowalsk", "Szkoła", "Maj",
          "chodzi", "Rozmowa z", "Napisze", "notatka\"", "Trzecia"})
      CHECK_MESSAGE(!has(text, part), part);
  CHECK(has(text_on(records, "2026-02-16", false), "--names"));
}

TEST_CASE("JSON has the same in keys") {
  const Records records = with(much);
  const show::Look look{.language = Language::pl, .names = true, .style = {}, .today = day("2026-02-16")};
  const std::string json = before_visit_json(known_on(records, "2026-02-16"), look);
  for (const std::string_view part :
       {"\"address\": \"ul. Lipowa 3\"", "\"kurator\": \"Piotr Zając\"", "\"note\": \"Trzecia notatka\"",
        "\"goal\": \"Kuba chodzi do szkoły\"", "\"number\": 2"})
    CHECK_MESSAGE(has(json, part), part);
}

TEST_CASE("a draft is shown beside the plan, and what is still open is not in a case that is over") {
  std::string text = bound_family();
  text += "  - draft: true\n    goals: [{id: g7, area: work, goal: Praca dla matki, expected_effect: x}]\n";
  const Records records = with(much, text);
  CHECK(has(text_on(records, "2026-02-16", true), "Szkic planu"));
  CHECK(has(text_on(records, "2026-02-16", true), "Praca dla matki"));
  const Records ended =
      with(std::string(much) + "closure: {date: 2026-02-15, reason: death, summary: Koniec pracy}\n", text);
  const std::string over = text_on(ended, "2026-02-16", true);
  CHECK(has(over, "Koniec pracy"));
  CHECK(has(over, "Trzecia notatka"));
  for (const std::string_view part : {"Szkic", "Kuba chodzi do szkoły", "Napisze"})
    CHECK_FALSE(has(over, part));
}

TEST_CASE("a family with nothing recorded has its status alone") {
  const Records records = with("", "referral: {source: self, date: 2026-02-01}\n");
  CHECK(text_on(records, "2026-02-16", true)
            .starts_with("R-1  Rodzina R-1\n  status  zgłoszona od 01.02.2026\n"));
}
