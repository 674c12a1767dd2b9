#include "document/template.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <string>

using namespace asystent;
using namespace asystent::document;

namespace {

TemplateFields sample_fields() {
  const auto goal = [](const std::string& text) { return std::move(TemplateFields().text("goal", text)); };
  TemplateFields fields;
  fields.text("title", "Plan")
      .text("note", "")
      .flag("is_draft", true)
      .part("family", std::move(TemplateFields().text("name", "Kowalscy")))
      .list("goals", std::vector<std::string>{"szkoła", "dom"}, goal)
      .list("services", std::vector<std::string>{}, goal);
  return fields;
}

Template page(std::string text) { return {"templates/plan.html", std::move(text)}; }

/// `line:column` of each problem, with its Polish words.
std::string problems(const std::string& text, const std::vector<Partial>& partials = {}) {
  std::string all;
  for (const TemplateProblem& problem : check_template(page(text), partials, sample_fields()))
    all += problem.file.substr(problem.file.find('/') + 1) + ":" + std::to_string(problem.at.line) + ":" +
           std::to_string(problem.at.column) + " " + problem.what.pl + "\n";
  return all;
}

std::string printed(const std::string& text, const std::vector<Partial>& partials = {}) {
  CHECK(problems(text, partials).empty());
  return print_template(page(text), partials, sample_fields()).html;
}

} // namespace

TEST_CASE("fields, parts, lists and flags are printed") {
  CHECK(printed("<h1>{{title}}</h1>{{family.name}}") == "<h1>Plan</h1>Kowalscy");
  CHECK(printed("{{#goals}}{{number}}. {{goal}} {{/goals}}") == "1. szkoła 2. dom ");
  CHECK(printed("{{#is_draft}}projekt{{/is_draft}}{{^services}}nic{{/services}}") == "projektnic");
  CHECK(printed(
            "{{#has_title}}a{{/has_title}}{{#has_note}}b{{/has_note}}{{^has_services}}c{{/has_services}}") ==
        "ac");
  CHECK(printed("{{#goals}}{{title}} {{/goals}}{{! nothing }}") == "Plan Plan ");
}

TEST_CASE("what no text names is left alone, and what only a shared piece names is there") {
  const std::vector<Partial> partials{
      {"_more", {"templates/_more.html", "{{family.name}}{{#goals}}{{goal}}{{/goals}}"}}};
  CHECK(printed("{{> _more}}{{#has_title}}!{{/has_title}}", partials) == "Kowalscyszkoładom!");
}

TEST_CASE("what is missing is a line to fill in by hand, and counted") {
  const PrintedPage page_with_blanks =
      print_template(page("{{note}}|{{note}}|{{title}}"), {}, sample_fields());
  CHECK(page_with_blanks.blanks == 2);
  CHECK(page_with_blanks.html.find("class=\"blank\"") != std::string::npos);
  CHECK(page_with_blanks.html.ends_with("|Plan"));
}

TEST_CASE("a value is text, whatever it holds") {
  const std::string hostile = "<script>alert(1)</script>\" onload='x' {{title}} {{{note}}} \u202e";
  TemplateFields fields;
  fields.text("name", hostile).flag("x", true);
  const std::string html = print_template(page("{{name}}"), {}, fields).html;
  CHECK(html ==
        "&lt;script&gt;alert(1)&lt;/script&gt;&quot; onload=&#39;x&#39; {{title}} {{{note}}} \\u202e");
}

TEST_CASE("a picture stands in the page as it is, and one that is not there leaves nothing") {
  TemplateFields fields;
  fields.picture("genogram", {"<svg><text>Ala &amp; Ola</text></svg>"})
      .picture("ecomap", {})
      .text("name", "<svg>");
  const auto page_of = [&](const std::string& text) {
    CHECK(check_template(page(text), {}, fields).empty());
    return print_template(page(text), {}, fields);
  };
  CHECK(page_of("{{genogram}}{{name}}").html == "<svg><text>Ala &amp; Ola</text></svg>&lt;svg&gt;");
  CHECK(page_of("|{{ecomap}}|{{#has_ecomap}}x{{/has_ecomap}}").html == "||");
  CHECK(page_of("{{ecomap}}").blanks == 0);
  CHECK(page_of("{{#has_genogram}}x{{/has_genogram}}").html == "x");
  CHECK(check_template(page("{{#genogram}}{{/genogram}}"), {}, fields).size() == 1);
  CHECK(check_template(page("{{{genogram}}}"), {}, fields).size() == 1);
}

TEST_CASE("what a picture would load is told as of any page") {
  TemplateFields fields;
  fields.picture("genogram", {"<svg><image href=\"http://example.org/x.png\"/></svg>"});
  const Template text = page("{{genogram}}");
  CHECK(check_printed(text, print_template(text, {}, fields)).size() == 1);
}

TEST_CASE("a long value and an emoji stay whole") {
  const std::string name = std::string(10'000, 'a') + "👨‍👩‍👧";
  TemplateFields fields;
  fields.text("name", name);
  std::string html = print_template(page("{{name}}"), {}, fields).html;
  const std::string place_to_break = "<wbr>";
  for (std::size_t at = html.find(place_to_break); at != std::string::npos; at = html.find(place_to_break))
    html.erase(at, place_to_break.size());
  CHECK(html == name);
}

TEST_CASE("a record's text is no template, also not through a partial") {
  CHECK(problems("{{> title}}") == "plan.html:1:1 nie ma pliku „title”\n");
}

TEST_CASE("an unknown field is told with line and column, and the nearest name") {
  CHECK(problems("{{title}}\n  ąę {{titel}}") ==
        "plan.html:2:6 nieznane pole „titel”; czy chodziło o „title”?\n");
  CHECK(problems("{{#goals}}{{goall}}{{/goals}}").find("czy chodziło o „goal”?") != std::string::npos);
  CHECK(problems("{{family.nmae}}") == "plan.html:1:1 nieznane pole „family.nmae”\n");
}

TEST_CASE("a field of an empty list is checked too") {
  CHECK(problems("{{#services}}{{goal}}{{/services}}").empty());
  CHECK_FALSE(problems("{{#services}}{{gaol}}{{/services}}").empty());
  CHECK_FALSE(problems("{{^services}}{{goal}}{{/services}}").empty());
}

TEST_CASE("sections must be opened and closed") {
  CHECK(problems("{{#goals}}") == "plan.html:1:1 brak {{/goals}}\n");
  CHECK(problems("{{/goals}}") == "plan.html:1:1 {{/goals}} bez początku\n");
  CHECK(problems("{{#goals}}{{#is_draft}}{{/goals}}{{/is_draft}}").find("bez początku") != std::string::npos);
  CHECK(problems("{{title") == "plan.html:1:1 brak }} po {{\n");
  CHECK(problems("{{") == "plan.html:1:1 brak }} po {{\n");
}

TEST_CASE("a value that would not be escaped is refused") {
  for (const std::string tag : {"{{{title}}}", "{{&title}}", "{{=<% %>=}}"})
    CHECK(problems(tag) == "plan.html:1:1 tylko {{pole}}, bo każda wartość jest zabezpieczana przed HTML\n");
}

TEST_CASE("a text is no section and a list is no text") {
  CHECK(problems("{{#title}}x{{/title}}").find("has_title") != std::string::npos);
  CHECK(problems("{{goals}}").find("nie jest tekstem") != std::string::npos);
}

TEST_CASE("a shared piece is printed in its place and checked with its own lines") {
  const std::vector<Partial> partials{{"_head", {"templates/_head.html", "<title>{{title}}</title>"}},
                                      {"_goal", {"templates/_goal.html", "\n{{goal}}"}}};
  CHECK(printed("{{> _head}}", partials) == "<title>Plan</title>");
  CHECK(problems("{{#goals}}{{> _goal}}{{/goals}}", partials).empty());
  CHECK(problems("{{> _goal}}{{> _goal}}", partials) ==
        "_goal.html:2:1 nieznane pole „goal”; czy chodziło o „goals”?\n");
  CHECK(problems("{{> _haed}}", partials) == "plan.html:1:1 nie ma pliku „_haed”\n");
}

TEST_CASE("thirty shared pieces that each include the next one twice are refused at once") {
  std::vector<Partial> partials;
  for (int number = 0; number < 30; ++number) {
    const std::string next = "{{> _" + std::to_string(number + 1) + "}}";
    partials.push_back(
        {"_" + std::to_string(number), {"templates/_x" + std::to_string(number), next + next}});
  }
  partials.push_back({"_30", {"templates/_x30", "x"}});
  CHECK(problems("{{> _0}}", partials).find("ma ponad 2 MiB") != std::string::npos);
  CHECK(problems(std::string(2'100'000, '\n')) == "plan.html:1:1 strona z tym, co dołącza, ma ponad 2 MiB\n");
  CHECK(printed("{{> _28}}", partials) == "xxxx");
}

TEST_CASE("sections in sections have an end, and so has the list of mistakes") {
  const auto nested = [](std::size_t depth) {
    std::string text = "x";
    for (; depth > 0; --depth) text = "{{#is_draft}}" + text + "{{/is_draft}}";
    return text;
  };
  CHECK(printed(nested(32)) == "x");
  CHECK(problems(nested(33)) == "plan.html:1:417 sekcja w zbyt wielu innych\n");
  std::string wrong;
  for (int number = 0; number < 100'000; ++number) wrong += "{{nie}}\n";
  CHECK(std::ranges::count(problems(wrong), '\n') == 100);
}

TEST_CASE("a template must not command a terminal") {
  CHECK(problems("a\tb\r\n\ufeffc") == "");
  CHECK(problems("ą\x1b[31m") == "plan.html:1:2 znak sterujący\n");
  CHECK(problems("a\n\u009b2J") == "plan.html:2:1 znak sterujący\n");
}

TEST_CASE("a shared piece that includes itself is refused") {
  const std::vector<Partial> partials{{"_a", {"templates/_a.html", "{{> _b}}"}},
                                      {"_b", {"templates/_b.html", "{{> _a}}"}}};
  CHECK(problems("{{> _a}}", partials) == "_b.html:1:1 plik dołącza sam siebie\n");
}
