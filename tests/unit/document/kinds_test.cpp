#include "../support/records.hpp"
#include "document/builtin_files.hpp"
#include "document/kinds.hpp"
#include "document/template.hpp"
#include "model/facts.hpp"
#include "support/file_text.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <set>
#include <string>

using namespace asystent;
using namespace asystent::document;
using namespace asystent::test;

namespace {

constexpr auto referred = "referral: {source: self, date: 2026-01-05}\n";

Template builtin(const std::string& name) {
  const BuiltinFile* file = find_builtin_file(name);
  REQUIRE_MESSAGE(file != nullptr, name);
  return {name, std::string(file->text)};
}

std::vector<Partial> partials() {
  std::vector<Partial> all;
  for (const BuiltinFile& file : builtin_files())
    if (file.name.starts_with("_"))
      all.push_back({std::string(file.name.substr(0, file.name.find('.'))), builtin(std::string(file.name))});
  return all;
}

/// The document of the first family, or of the first assistant.
std::string printed(const DocumentKind& kind, const CaseSet& cases) {
  const Policy policy(cases.office.policy);
  const Family& family = cases.families.front();
  DocumentRequest request{.office = cases.office, .policy = policy, .date = day("2026-03-17"), .all = &cases};
  if (kind.about != DocumentSubject::assistant) request.family = &family;
  if (kind.about == DocumentSubject::assistant) request.assistant = &cases.office.assistants.front();
  if (kind.about == DocumentSubject::member && !family.members.empty())
    request.member = &family.members.front();
  if (kind.time != DocumentTime::none) request.period = Period{day("2026-03-01"), day("2026-03-31")};
  const TemplateFields fields = document_fields(kind, request);
  const Template main = builtin(std::string(kind.name) + ".html");
  for (const TemplateProblem& problem : check_template(main, partials(), fields))
    FAIL_CHECK(problem.file << ":" << problem.at.line << ": " << problem.what.en);
  return print_template(main, partials(), fields).html;
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

TEST_CASE("the README names each kind, and says how many there are") {
  const std::string readme = test::text_of(std::string(ASYSTENT_TESTS_DIR) + "/../README.md");
  const auto begin = readme.find("`report document --list` names them");
  REQUIRE(begin != std::string::npos);
  const std::string list = readme.substr(begin, readme.find("\n\n", begin) - begin);
  for (const DocumentKind& kind : document_kinds())
    CHECK_MESSAGE(list.find(kind.name) != std::string::npos, kind.name << " is not in README.md");
  const std::string number = "one of " + std::to_string(document_kinds().size()) + " documents";
  CHECK_MESSAGE(readme.find(number) != std::string::npos, "README.md does not say: " << number);
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
