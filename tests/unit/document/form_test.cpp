#include "../support/records.hpp"
#include "document/form.hpp"
#include "document/form_page.hpp"
#include "document/kinds.hpp"
#include "document/template.hpp"
#include "support/printed.hpp"

#include <doctest/doctest.h>

#include <algorithm>

using namespace asystent;
using namespace asystent::document;
using namespace asystent::test;

namespace {

constexpr auto whole_family = R"(address: ul. Lipowa 3, Lipowo
letter_name: rodzina p. Anny Kowalskiej
members:
  - {id: anna, name: Anna Kowalska, role: mother, born: 1990-04-12}
  - {id: kuba, name: Kuba Kowalski, role: child, born: 2015-09-03}
referral: {source: self, date: 2026-01-05}
assignments:
  - {assistant: elis, from: 2026-01-10}
diagnosis: {date: 2026-01-20, needs: [słowo z diagnozy]}
visits:
  - {date: 2026-02-02, kind: home, outcome: held, note: słowo z notatki, present: [anna]}
)";

TemplateFields form_of(const DocumentKind& kind, const CaseSet& cases, const Family& family) {
  const Policy policy(cases.office.policy);
  return document_fields(kind, {.office = cases.office,
                                .policy = policy,
                                .date = day("2026-03-17"),
                                .family = &family,
                                .is_form = true});
}

/// Every text of the tree, outside what `skipped` holds.
void collect(const TemplateFields& fields, const std::vector<std::string_view>& skipped,
             std::vector<std::string>& texts) {
  for (const TemplateField& field : fields.all()) {
    if (std::ranges::find(skipped, field.name) != skipped.end()) continue;
    if (!field.text.empty()) texts.push_back(field.text);
    for (const TemplateFields& part : field.parts) collect(part, skipped, texts);
  }
}

} // namespace

TEST_CASE("every kind is a form without a family, with all its sections and no number but those of rows") {
  const Records records;
  for (const DocumentKind& kind : document_kinds()) {
    CAPTURE(kind.name);
    const TemplateFields fields = form_of(kind, records.cases, blank_family);
    CHECK(fields.find("is_form")->is_true);
    std::vector<std::string> texts;
    collect(fields, {"number", "printed", "title", "office"}, texts);
    for (const std::string& text : texts) {
      CAPTURE(text);
      CHECK_FALSE((text.front() >= '0' && text.front() <= '9'));
    }
    CHECK(printed(kind, fields).find("class=\"form\"") != std::string::npos);
  }
}

TEST_CASE("a form of a family has its people and address, and no word of its record") {
  const Records records = std::move(Records().add("R-1", whole_family));
  for (const DocumentKind& kind : document_kinds()) {
    const std::string html = printed(kind, form_of(kind, records.cases, records.cases.families.front()));
    CHECK_MESSAGE(html.find("słowo") == std::string::npos, kind.name);
  }
  const DocumentKind& kind = *find_kind("diagnoza");
  const std::string diagnosis = printed(kind, form_of(kind, records.cases, records.cases.families.front()));
  for (const std::string_view known : {"Anny Kowalskiej", "ul.\u00a0Lipowa 3", "Kuba Kowalski", "Ewa Lis"})
    CHECK_MESSAGE(diagnosis.find(known) != std::string::npos, known);
  CHECK(diagnosis.find("20 stycznia") == std::string::npos);
}

TEST_CASE("what was counted or reckoned is empty in a form, labels and choices stay") {
  for (const std::string reckoned :
       {"0", "12", "3 lutego 2026 r.", "10 lutego 2026 r., 15:00", "1 h 30 min", "03.02.2026", "50%", "− 2"})
    CHECK_MESSAGE(as_form(std::move(TemplateFields().text("a", reckoned))).find("a")->text.empty(), reckoned);
  for (const std::string words : {"po 3 miesiącach", "od 1 do 5", "kontynuacja", "2 dzieci"})
    CHECK(as_form(std::move(TemplateFields().text("a", words))).find("a")->text == words);
}

TEST_CASE("in a form all that may be absent is there, and a list has rows to fill in") {
  TemplateFields fields;
  fields.text("note", "").texts("steps", {}).flag("is_bound", false);
  const TemplateFields form = as_form(fields);
  CHECK(form.find("has_note")->is_true);
  CHECK(form.find("has_steps")->is_true);
  CHECK_FALSE(form.find("is_bound")->is_true);
  REQUIRE(form.find("steps")->parts.size() == 3);
  CHECK(form.find("steps")->parts.back().find("number")->text == "3");
  CHECK(form.find("steps")->parts.back().find("has_text")->is_true);
}

TEST_CASE("a cell to be written in has no signs between the words that are not there") {
  constexpr std::string_view blank = "<span class=\"blank\"></span>";
  const auto row = [&](std::string_view before, std::string_view between) {
    return std::string("<table") + std::string(before) + "><tr><td class=\"a\">" + std::string(between) +
           "</td><td>b</td></tr></table>";
  };
  const std::string cell = "(do " + std::string(blank) + ")";
  const std::string boxes = "<span class=\"box\"></span> inne: " + std::string(blank);
  CHECK(with_empty_cells(row("", cell)) == row("", ""));
  CHECK(with_empty_cells(row(" class=\"facts\"", cell) + row("", cell)) ==
        row(" class=\"facts\"", cell) + row("", ""));
  CHECK(with_empty_cells(row("", boxes)) == row("", boxes));
  CHECK(with_empty_cells(row("", "razem")) == row("", "razem"));
  CHECK(with_empty_cells("<td>" + cell) == "<td>");
}
