#include "edit/quoting.hpp"
#include "edit/writing.hpp"
#include "edited.hpp"

#include <doctest/doctest.h>

using namespace asystent;
using namespace asystent::edit;
using namespace asystent::record;
using namespace asystent::yaml;
using namespace asystent::test;

namespace {

/// A text in a row that takes any text, written and read again.
std::string through_a_file(const std::string& text) {
  const Node file = entry({{"name", scalar_node(text)}, {"address", scalar_node("Lipowo")}});
  const YamlFile document("families/R-1.yaml", canonical_file(file, entity_of<Family>()));
  CAPTURE(document.text());
  CHECK(document.problems().empty());
  const Node* name = document.root().find("name");
  return name == nullptr ? "no name" : std::string(name->text);
}

/// The same as the only item of a list of texts, which stands in brackets.
std::string through_a_list(const std::string& text) {
  const Node list = list_node({scalar_node(text), scalar_node("Lipowo")});
  const YamlFile document("families/R-1.yaml",
                          canonical_file(entry({{"needs", list}}), entity_of<Diagnosis>()));
  CAPTURE(document.text());
  CHECK(document.problems().empty());
  const Node* needs = document.root().find("needs");
  if (needs == nullptr || needs->children.size() != 2) return "no list";
  return std::string(needs->children[0].text);
}

std::string text_of(std::string_view text) {
  static constexpr Type type{.shape = Shape::text};
  return canonical_scalar(scalar_node(text), type);
}

} // namespace

TEST_CASE("A text is quoted where a YAML reader could take it for something else") {
  for (const auto* text : {"null",
                           "Null",
                           "~",
                           "true",
                           "FALSE",
                           "yes",
                           "No",
                           "on",
                           "OFF",
                           "y",
                           "N",
                           "012",
                           "0",
                           "-7",
                           "+48",
                           "1e3",
                           "1E-3",
                           "0x1f",
                           "0o17",
                           "0b11",
                           "1_000",
                           "1,5",
                           ".5",
                           "5.",
                           ".inf",
                           "-.INF",
                           ".nan",
                           "15:00",
                           "1:30:00",
                           "2026-01-05",
                           "2026-1-5",
                           "2026-01-05T10:00:00",
                           "2026-01-05 10:00",
                           "<<",
                           "=",
                           "600100200",
                           "21.11.2026",
                           " a",
                           "a ",
                           "- a",
                           "-a",
                           "? a",
                           "a: b",
                           "a #b",
                           "a:",
                           "[a",
                           "{a",
                           "#a",
                           "&a",
                           "*a",
                           "!a",
                           "|",
                           ">",
                           "'a",
                           "%a",
                           "@a",
                           "`a",
                           ", a",
                           "...",
                           "---"})
    CHECK(text_of(text) == "\"" + std::string(text) + "\"");
}

TEST_CASE("A text that can be taken for nothing else stays plain") {
  for (const auto* text : {"anna",
                           "600 100 200",
                           "ul. Lipowa 3/7, Lipowo",
                           "AR.1.2026",
                           "R-2026-001",
                           "12/26",
                           "III Nsm 12/26",
                           "Świetlica „Promyk” w Lipowie",
                           "a:b",
                           "a#b",
                           "nie",
                           "tak",
                           "5 zł",
                           "12e",
                           "2026-01-05 spotkanie",
                           "no i dobrze",
                           "a [b] {c}, d",
                           "22-333",
                           "Zażółć gęślą jaźń",
                           "it's",
                           "e3",
                           "x = 1"})
    CHECK(text_of(text) == text);
}

TEST_CASE("Escapes are few") {
  CHECK(text_of("a\tb") == R"("a\tb")");
  CHECK(text_of("„Ala”: \"kot\" \\ pies") == R"("„Ala”: \"kot\" \\ pies")");
  CHECK(text_of("a\r\nb") == R"("a\r\nb")");
  CHECK(text_of("\x01\x7f") == R"("\x01\x7F")");
  CHECK(text_of("\xc2\x85 \xe2\x80\xa8 \xef\xbb\xbf") == R"("\x85 \u2028 \uFEFF")");
  CHECK(text_of("a\nb") == R"("a\nb")");
}

TEST_CASE("Every short text of special characters is read as it was written") {
  const std::vector<std::string> alphabet{
      " ", "\n", "\t", "\r", ":", "-", "?", ",",  "[",    "]",    "{",        "}",
      "#", "&",  "*",  "!",  "|", ">", "'", "\"", "%",    "@",    "`",        "~",
      "=", "<",  ".",  "+",  "_", "0", "8", "\\", "/",    "a",    "e",        "x",
      "n", "y",  "N",  "ż",  ";", "(", "$", "^",  "\x01", "\x7f", "\xc2\x85", "\xe2\x80\xa8"};
  const auto check = [](const std::string& text) {
    CAPTURE(text);
    CHECK(through_a_file(text) == text);
    CHECK(through_a_list(text) == text);
  };
  for (const std::string& first : alphabet) {
    check(first);
    for (const std::string& second : alphabet) check(first + second);
  }
}

TEST_CASE("Nasty texts are read as they were written") {
  for (const char* text : {"a\n b\n  c\n",
                           " a\nb\n",
                           "\n a\nb",
                           "\n\na\n\n",
                           "a\n\tb\n",
                           "\ta\nb\n",
                           "a \nb \n",
                           "a\n   \nb\n",
                           "a\n\n   \n\nb",
                           "# a\nb\n",
                           "a\n# b\n",
                           "- a\n- b\n",
                           "a: b\nc: d\n",
                           "---\na\n",
                           "...\na\n",
                           "a\n...\n",
                           "|\n>\n",
                           "\"a\nb'\n",
                           "a\n\n\n\n",
                           "ż\nó\n",
                           "a\\\nb\n",
                           "%a\nb\n",
                           "a\n--- b\n",
                           "  \na\n",
                           "a\n  ",
                           "a: 'b' # c",
                           "{a: b}",
                           "[a, b]",
                           "a\nb\xe2\x80\xa8 c\n",
                           "!!str a",
                           "'",
                           "''",
                           "\"\"",
                           "a''b\"c",
                           "C:\\temp",
                           "a  b",
                           "   ",
                           "a\t",
                           "\xef\xbb\xbf",
                           "\xef\xbb\xbf\na\n",
                           "a \\\n b",
                           "<<<<<<< a\n=======\n>>>>>>> b\n"}) {
    CAPTURE(text);
    CHECK(through_a_file(text) == text);
    CHECK(through_a_list(text) == text);
  }
}
