#include "../support/records.hpp"
#include "document/letter.hpp"
#include "document/people.hpp"
#include "document/wording.hpp"
#include "model/facts.hpp"
#include "support/printed.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <set>
#include <string>

using namespace asystent;
using namespace asystent::document;
using namespace asystent::test;

namespace {

constexpr auto referred = "referral: {source: self, date: 2026-01-05}\n";

/// The document of the first family, or of the first assistant.
std::string printed(const DocumentKind& kind, const CaseSet& cases) {
  const Policy policy(cases.office.policy);
  const Family& family = cases.families.front();
  DocumentRequest request{.office = cases.office, .policy = policy, .date = day("2026-03-17"), .all = &cases};
  const bool is_of_assistant = kind.about == DocumentSubject::assistant;
  if (!is_of_assistant && kind.about != DocumentSubject::office) request.family = &family;
  if (is_of_assistant) request.assistant = &cases.office.assistants.front();
  const bool is_of_member = kind.about == DocumentSubject::member || kind.about == DocumentSubject::child;
  if (is_of_member && !family.members.empty()) request.member = &family.members.front();
  if (kind.time != DocumentTime::none) request.period = Period{day("2026-03-01"), day("2026-03-31")};
  return test::printed(kind, document_fields(kind, request));
}

} // namespace

TEST_CASE("each kind has a name of its own and a title in both languages") {
  std::set<std::string_view> names;
  for (const DocumentKind& kind : document_kinds()) {
    CHECK_MESSAGE(names.insert(kind.name).second, kind.name);
    CHECK_FALSE(kind.title.pl.empty());
    CHECK_FALSE(kind.title.en.empty());
  }
}

TEST_CASE("each page of the templates is that of a kind, and each kind has one") {
  for (const BuiltinFile& file : builtin_files())
    if (file.name.ends_with(".html") && !file.name.starts_with("_"))
      CHECK_MESSAGE(find_kind(file.name.substr(0, file.name.find('.'))) != nullptr,
                    file.name << " has no row in lib/document/kinds_*.cpp");
  for (const DocumentKind& kind : document_kinds()) {
    const std::string page = std::string(kind.name) + ".html";
    CHECK_MESSAGE(find_builtin_file(page) != nullptr, page << " is not in templates/");
  }
}

TEST_CASE("each kind is printed of a family of which almost nothing is known") {
  const Records records = std::move(Records().add("R-1", referred));
  for (const DocumentKind& kind : document_kinds()) {
    if (kind.about == DocumentSubject::member) continue;
    const std::string html = printed(kind, records.cases);
    CHECK_MESSAGE(html.find("class=\"blank\"") != std::string::npos, kind.name);
    CHECK_MESSAGE(html.find("<html lang=\"pl\">") != std::string::npos, kind.name);
  }
}

TEST_CASE("no document has a script or refers to anything outside itself") {
  const Records records = std::move(Records().add("R-1", active_family));
  for (const DocumentKind& kind : document_kinds()) {
    const std::string html = printed(kind, records.cases);
    for (const std::string_view foreign : {"<script", "http:", "https:", "src=", "url(", "@import", "<link"})
      CHECK_MESSAGE(html.find(foreign) == std::string::npos, kind.name << " " << foreign);
  }
}

TEST_CASE("a hostile name comes out as text in every document") {
  const std::string hostile = "referral: {source: self, date: 2026-01-05, by: \"<script>\"}\n"
                              "address: \"<script>x</script>{{title}}\"\nphone: \"<script>\"\nmembers:\n"
                              "  - {id: anna, name: \"<script>\\\" 'x' {{date}} \\u202e\", role: mother}\n";
  const Records records = std::move(Records().add("R-1", hostile));
  for (const DocumentKind& kind : document_kinds()) {
    const std::string html = printed(kind, records.cases);
    CHECK_MESSAGE(html.find("<script") == std::string::npos, kind.name);
    CHECK_MESSAGE(html.find("\u202e") == std::string::npos, kind.name);
  }
}

TEST_CASE("each kind tells its fields") {
  const Records records;
  const Policy policy(records.cases.office.policy);
  for (const DocumentKind& kind : document_kinds())
    CHECK_MESSAGE(field_names(kind, records.cases.office, policy).find("title ") != std::string::npos,
                  kind.name);
}

TEST_CASE("a child that is placed is told where it is, also when it has left the family for good") {
  const Records records = std::move(Records().add("R-1", std::string(referred) + R"(members:
  - id: kuba
    name: Kuba
    role: child
    born: 2015-09-03
    left: 2026-03-01
    placements: [{kind: foster_family, from: 2026-02-01}]
)"));
  const auto kinds = document_kinds();
  const auto copy = std::ranges::find(kinds, "dostep", &DocumentKind::name);
  CHECK(printed(*copy, records.cases).find("rodzinna piecza zastępcza od 01.02.2026") != std::string::npos);
}

TEST_CASE("the day in the head is the paper's own, and the day of printing is beside the number of pages") {
  const Records records = std::move(Records().add(
      "R-1", std::string(active_family) + "diagnosis: {date: 2026-01-20}\nfile_mark: OPS.1.2026\n"));
  const std::string html = printed(*find_kind("diagnoza"), records.cases);
  CHECK(html.find("<p class=\"date\">20\u00a0stycznia\u00a02026\u00a0r.<br>Znak sprawy: OPS.1.2026</p>") !=
        std::string::npos);
  CHECK(html.find("wydruk 17.03.2026") != std::string::npos);
}

TEST_CASE("the role is one word: the record's own, else in the form of the sex") {
  const Records records = std::move(Records().add("R-1", std::string(referred) + R"(members:
  - {id: anna, name: Anna, role: mother}
  - {id: jan, name: Jan, role: partner}
  - {id: ewa, name: Ewa, role: grandparent}
  - {id: nn, name: N.N., role: relative}
  - {id: ola, name: Ola, role: other, relation: sąsiadka}
)"));
  const Family& family = records.cases.families.front();
  std::vector<std::string> roles;
  for (const Member& member : family.members) roles.push_back(role_text(member));
  CHECK(roles == std::vector<std::string>{"matka", "partner", "babcia", "krewny lub krewna", "sąsiadka"});
}

TEST_CASE("for the family speak its adults who live there, and a mother or father of any age") {
  const Records records =
      std::move(Records().add("R-1", std::string(referred) + R"(address: ul. Lipowa 3, Lipowo
members:
  - {id: anna, name: Anna, role: mother, born: 2009-04-12}
  - {id: jan, name: Jan, role: father, household: ul. Lipowa 3}
  - {id: ewa, name: Ewa, role: grandparent, born: 1950-01-01, household: ul. Polna 1}
  - {id: kuba, name: Kuba, role: child, born: 2025-01-01}
  - {id: ola, name: Ola, role: partner, born: 1990-01-01, left: 2026-01-01}
)"));
  const Family& family = records.cases.families.front();
  CHECK(letter_name(family, day("2026-03-17")) == "Anna, Jan");
  const Records bound = std::move(Records().add("R-1", std::string(referred) + R"(members:
  - {id: anna, name: Anna, role: mother}
  - {id: ewa, name: Ewa, role: guardian, household: ul. Polna 1}
consents:
  - {kind: court_order, from: 2026-01-01, court: Sąd, case_number: III Nsm 1/26, binds: [ewa], ended: 2026-06-01}
)"));
  CHECK(letter_name(bound.cases.families.front(), day("2026-03-17")) == "Anna, Ewa");
  CHECK(letter_name(bound.cases.families.front(), day("2026-06-01")) == "Anna");
  Family apart = family;
  apart.members = {family.members.at(2)};
  CHECK(letter_name(apart, day("2026-03-17")) == "Ewa");
}

TEST_CASE("a decision is signed by who made it, also when the office has another head by now") {
  const Records records =
      std::move(Records(std::string(one_assistant) + "office: {head: Barbara Wrona}\n").add("R-1", R"(members:
  - {id: anna, name: Anna, role: mother}
referral: {source: court, date: 2026-01-05, decision: {date: 2026-01-08, by: Jan Kruk, granted: true}}
assignments:
  - {assistant: elis, from: 2026-01-10}
closure: {date: 2026-03-01, reason: goals_achieved, decided_by: Ewa Sroka}
)"));
  const std::vector<std::pair<std::string, std::string>> deciders = {
      {"wniosek", "Jan Kruk"}, {"przydzielenie", "Jan Kruk"}, {"zakonczenie", "Ewa Sroka"}};
  for (const auto& decider : deciders) {
    INFO(decider.first);
    const std::string html = printed(*find_kind(decider.first), records.cases);
    const std::string signatures = html.substr(html.rfind("class=\"signatures\""));
    CHECK(signatures.find(decider.second) != std::string::npos);
    CHECK(signatures.find("Barbara Wrona") == std::string::npos);
  }
}

TEST_CASE("a letter does not name the record") {
  TemplateFields fields;
  const Records records = std::move(Records().add("R-1", active_family));
  const Policy policy(records.cases.office.policy);
  const DocumentRequest request{.office = records.cases.office,
                                .policy = policy,
                                .date = day("2026-03-17"),
                                .family = &records.cases.families.front()};
  CHECK(common_fields(request, "", true).find("subject")->text == "Anna Kowalska");
  CHECK(common_fields(request, "", false).find("subject")->text == "R-1");
}

TEST_CASE("an address of several lines, of one text or of several") {
  TemplateFields fields;
  add_addressee(fields, {"Sąd Rejonowy\n  III Wydział ", "ul. Sądowa 1"});
  std::vector<std::string> lines;
  for (const TemplateFields& line : fields.find("addressee")->parts.front().find("lines")->parts)
    lines.push_back(line.find("text")->text);
  CHECK(lines == std::vector<std::string>{"Sąd Rejonowy", "III Wydział", "ul. Sądowa 1"});
}
