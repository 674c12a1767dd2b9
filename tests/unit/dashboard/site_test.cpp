#include "../support/records.hpp"
#include "dashboard/site.hpp"
#include "markup/page.hpp"
#include "rules/judge.hpp"

#include <doctest/doctest.h>

#include <algorithm>

using namespace asystent;
using namespace asystent::dashboard;
using namespace asystent::markup;
using namespace asystent::rules;
using namespace asystent::show;
using namespace asystent::test;

namespace {

constexpr auto today = "2026-11-20";

/// Every text that a page may show is an attack on it.
constexpr auto hostile_family = R"yaml(members:
  - {id: anna, name: "<script>alert(1)</script>", role: mother, born: 1990-04-12}
  - {id: kuba, name: "<img>", role: child, born: 2015-09-03,
     placements: [{kind: foster_family, from: 2026-03-01}]}
referral: {source: self, date: 2026-01-05}
assignments: [{assistant: elis, from: 2026-01-10}]
consents: [{kind: family, from: 2026-01-12, signed_by: [anna]}]
plans:
  - date: 2026-02-01
    agreed_by: [anna]
    goals:
      - {id: g1, area: education, goal: "</td><script>", due: 2026-12-01,
         actions: [{what: "<style>", who: [anna], due: 2026-12-01}]}
services: [{kind: other, provider: "<script>", for: [kuba], from: 2026-02-01}]
assessments: [{date: 2026-07-01, scores: {care: 3}, conclusion: continue}]
visits: [{date: 2026-11-16, kind: home, outcome: held, present: [anna], next: 2026-11-23}]
)yaml";

constexpr auto hostile_office = R"(asystent: 1
office: {name: "<script>ops</script>"}
assistants: [{id: elis, name: "\" onload=\"x"}]
scale: {3: "<script>"}
)";

std::vector<PageFile> pages_of(const Records& records, const Look& look) {
  return pages(
      asystent::dashboard::dashboard(records.cases, judge(records.cases, look.today), {}, look.today), look);
}

Look look_with(Language language, bool names) {
  return {.language = language, .names = names, .style = {}, .today = day(today)};
}

Records hostile() { return std::move(Records(hostile_office).add("R-1", hostile_family)); }

bool has(const std::string& text, std::string_view part) { return text.find(part) != std::string::npos; }

/// Where the headings of a page stand, as digits: `12223`.
std::string levels_of(const std::string& text) {
  std::string levels;
  for (std::size_t at = text.find("<h"); at != std::string::npos; at = text.find("<h", at + 1))
    if (text[at + 2] >= '1' && text[at + 2] <= '6') levels += text[at + 2];
  return levels;
}

} // namespace

TEST_CASE("there is a page for each family, and the index comes last") {
  const Records records = std::move(Records().add("R-1", active_family).add("r_2", active_family));
  const auto files = pages_of(records, look_with(Language::pl, false));
  REQUIRE(files.size() == 3);
  CHECK(files[0].name == "family/R-1.html");
  CHECK(files[1].name == "family/r_2.html");
  CHECK(files[2].name == "index.html");
}

TEST_CASE("a page runs nothing and asks for nothing") {
  for (const PageFile& file : pages_of(hostile(), look_with(Language::pl, true))) {
    CAPTURE(file.name);
    for (const std::string_view part : {"http", "<script", " src=", "@import", "javascript:", "<link", "<img",
                                        "</td><script", " onload=\"", "<iframe"})
      CHECK_FALSE(has(file.text, part));
    CHECK(has(file.text, "&lt;script"));
  }
  CHECK_FALSE(has(std::string(stylesheet), "url("));
}

TEST_CASE("names are shown only where they are asked for") {
  const Records records = std::move(Records().add("R-1", active_family));
  for (const PageFile& file : pages_of(records, look_with(Language::pl, false)))
    for (const std::string_view name : {"Rodzina R-1", "Ewa Lis", "Kowalsk", "Kuba chodzi"})
      CHECK_FALSE(has(file.text, name));
  const auto named = pages_of(records, look_with(Language::pl, true));
  CHECK(has(named[0].text, "Kuba chodzi do szkoły"));
  CHECK(has(named[1].text, "Rodzina R-1"));
}

TEST_CASE("pages say in their language what they say") {
  const Records records = std::move(Records().add("R-1", active_family));
  for (const PageFile& file : pages_of(records, look_with(Language::en, false))) {
    CHECK(has(file.text, "<html lang=\"en\">"));
    for (const std::string_view polish : {"ą", "ę", "ó", "ł", "ż", "ś", "rodzin"}) {
      CAPTURE(polish);
      CHECK_FALSE(has(file.text, polish));
    }
  }
  CHECK(has(pages_of(records, look_with(Language::pl, false))[0].text, "<html lang=\"pl\">"));
}

TEST_CASE("headings go down one level at a time") {
  const Records records = std::move(Records().add("R-1", active_family));
  for (const PageFile& file : pages_of(records, look_with(Language::pl, false))) {
    const std::string levels = levels_of(file.text);
    CAPTURE(levels);
    CHECK(std::ranges::count(levels, '1') == 1);
    CHECK(levels.front() == '1');
    for (std::size_t i = 1; i < levels.size(); ++i) CHECK(levels[i] <= levels[i - 1] + 1);
  }
}

TEST_CASE("a case of which nothing is known yet has a page too") {
  const Records records = std::move(Records().add("R-1", "referral: {source: self, date: 2026-11-18}\n"));
  const auto files = pages_of(records, look_with(Language::pl, false));
  CHECK(has(files[0].text, "zgłoszona od 18.11.2026"));
  CHECK(has(files[1].text, "Nic nie jest po terminie."));
}

TEST_CASE("an office without families or assistants has an index") {
  const Records records(std::string("asystent: 1\nassistants: []\n"));
  const auto files = pages_of(records, look_with(Language::pl, false));
  REQUIRE(files.size() == 1);
  CHECK(has(files[0].text, "Przegląd spraw"));
  CHECK(has(files[0].text, "Nie ma rodzin."));
}
