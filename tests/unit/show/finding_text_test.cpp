#include "../support/records.hpp"
#include "show/finding_text.hpp"
#include "text/utf8.hpp"

#include <doctest/doctest.h>

#include <algorithm>

using namespace asystent;
using namespace asystent::show;
using namespace asystent::test;

namespace {

const Look polish_look{.language = Language::pl, .names = false, .style = {}, .today = day("2026-11-20")};
const Look english_look{.language = Language::en, .names = false, .style = {}, .today = day("2026-11-20")};

Finding not_consulted(Position at) {
  Finding finding;
  finding.id = FindingId::plan_not_consulted;
  finding.family = "R-1";
  finding.place = {"families/R-1.yaml", at};
  finding.date = day("2026-02-01");
  return finding;
}

std::string line_of(const std::string& text, int number) {
  std::size_t start = 0;
  for (int i = 1; i < number; ++i) start = text.find('\n', start) + 1;
  return text.substr(start, text.find('\n', start) - start);
}

/// The columns of a terminal before the caret, without the two spaces in front.
std::size_t caret(const std::string& text) { return line_of(text, 3).find('^') - 2; }

std::vector<Finding> findings(int errors, int warnings, int notices) {
  std::vector<Finding> result(static_cast<std::size_t>(errors + warnings + notices), not_consulted({1, 1}));
  for (int i = errors; i < errors + warnings; ++i)
    result[static_cast<std::size_t>(i)].severity = Severity::warning;
  for (int i = 0; i < notices; ++i)
    result[result.size() - 1 - static_cast<std::size_t>(i)].severity = Severity::notice;
  return result;
}

} // namespace

TEST_CASE("what stands in a bad record is left out where it is nobody's business") {
  Finding bad;
  bad.id = FindingId::bad_value;
  bad.place = {"families/R-1.yaml", {4, 9}};
  bad.arguments = {
      {"value", std::string("Jan Nowak")}, {"key", std::string("born")}, {"expected", std::string("data")}};
  const std::string line = finding_line(without_values({bad}).front(), polish_look);
  CHECK(line == "families/R-1.yaml:4:9: błąd: nieprawidłowa wartość „born: …”, ma być: data [bad-value]\n");
}

TEST_CASE("what stands in the place of an earlier case is a value too, and so is what is near it") {
  Finding bad;
  bad.id = FindingId::previous_wrong;
  bad.severity = Severity::warning;
  bad.place = {"families/R-1.yaml", {4, 11}};
  bad.arguments = {{"value", std::string("Jan Nowak")},
                   {"what", Text{"nie ma takiej rodziny", "there is no such family"}},
                   {"nearest", std::string("R-2")}};
  CHECK(
      finding_line(without_values({bad}).front(), polish_look) ==
      "families/R-1.yaml:4:11: ostrzeżenie: poprzednia sprawa „…”: nie ma takiej rodziny [previous-wrong]\n");
}

TEST_CASE("a file that cannot be read at all has an advice of its own") {
  Finding bad;
  bad.id = FindingId::not_plain;
  bad.place = {"families/R-1.yaml", {1, 1}};
  bad.arguments = {{"what", Text{"brak dostępu", "no access"}},
                   {"advice", Text{"daj dostęp", "give access"}}};
  CHECK(advice(bad, Language::pl, {}) == "daj dostęp");
  CHECK(advice(bad, Language::en, {}) == "give access");
}

TEST_CASE("a finding is its place, its message, the line with a caret, and what to do") {
  const std::string text = finding_text(not_consulted({12, 5}), "  - date: 2026-02-01", polish_look);
  CHECK(line_of(text, 1) == "families/R-1.yaml:12:5: błąd: plan pracy z 01.02.2026 nie był konsultowany z "
                            "pracownikiem socjalnym [plan-not-consulted]");
  CHECK(line_of(text, 2) == "    - date: 2026-02-01");
  CHECK(line_of(text, 3) == "      ^");
  CHECK(line_of(text, 4).starts_with("  rada: "));
  CHECK(text.ends_with("\n"));
}

TEST_CASE("a finding is in English when asked") {
  const std::string text = finding_text(not_consulted({12, 5}), "  - date: 2026-02-01", english_look);
  CHECK(line_of(text, 1).starts_with("families/R-1.yaml:12:5: error: the plan of 2026-02-01"));
  CHECK(line_of(text, 4).starts_with("  help: "));
}

TEST_CASE("without a line or a place there is no excerpt") {
  CHECK(std::ranges::count(finding_text(not_consulted({12, 5}), "", polish_look), '\n') == 2);
  const std::string text = finding_text(not_consulted({}), "asystent: 1", polish_look);
  CHECK(text.starts_with("families/R-1.yaml: błąd: "));
  CHECK(std::ranges::count(text, '\n') == 2);
}

TEST_CASE("what a whole record lacks has no excerpt") {
  const std::string text = finding_text(not_consulted({1, 1}), "asystent: 1", polish_look);
  CHECK(text.starts_with("families/R-1.yaml:1:1: błąd: "));
  CHECK(std::ranges::count(text, '\n') == 2);
}

TEST_CASE("the caret stands under the character, also after wide and Polish ones") {
  CHECK(caret(finding_text(not_consulted({2, 6}), "żółw: x", polish_look)) == 5);
  CHECK(caret(finding_text(not_consulted({2, 3}), "中文x", polish_look)) == 4);
  CHECK(caret(finding_text(not_consulted({2, 2}), "\x1bx", polish_look)) == 4);
}

TEST_CASE("a caret after the end of the line stands right behind it") {
  CHECK(caret(finding_text(not_consulted({2, 99}), "abc", polish_look)) == 3);
}

TEST_CASE("a long line is cut around the caret") {
  const std::string line = std::string(300, 'a') + "X" + std::string(300, 'b');
  const std::string text = finding_text(not_consulted({2, 301}), line, polish_look);
  const std::string excerpt = line_of(text, 2).substr(2);
  CHECK(display_width(excerpt) == 98);
  CHECK(excerpt.starts_with("…a"));
  CHECK(excerpt.ends_with("b…"));
  CHECK(display_width(excerpt.substr(0, excerpt.find('X'))) == caret(text));
}

TEST_CASE("control characters of the source line are made visible") {
  const std::string text = finding_text(not_consulted({2, 1}), "a\x1b[2J", polish_look);
  CHECK(line_of(text, 2) == "  a\\x1b[2J");
}

TEST_CASE("the summary has the right plural forms and leaves out what there is none of") {
  CHECK(findings_summary(findings(2, 1, 3), 23, polish_look) ==
        "2 błędy, 1 ostrzeżenie, 3 uwagi (sprawdzono 23 rodziny)\n");
  CHECK(findings_summary(findings(1, 5, 0), 1, polish_look) ==
        "1 błąd, 5 ostrzeżeń (sprawdzono 1 rodzinę)\n");
  CHECK(findings_summary(findings(0, 2, 0), 1, english_look) == "2 warnings (1 family checked)\n");
  CHECK(findings_summary(findings(0, 0, 0), 2, polish_look) == "Sprawdzono 2 rodziny: bez uwag.\n");
  CHECK(findings_summary(findings(0, 0, 0), 2, english_look) == "2 families checked: nothing found.\n");
}
