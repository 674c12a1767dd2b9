#include "yaml/scalar_text.hpp"
#include "yaml/yaml_file.hpp"

#include <doctest/doctest.h>

#include <string>

using namespace asystent;
using namespace asystent::yaml;

namespace {

/// The text of the key `a` of a file that the fast reader leaves to the library, or where and what is wrong.
std::string read(const std::string& value, const std::string& below = "") {
  const YamlFile file("a", "a: " + value + "\n" + below + "b: &x\n");
  std::string told;
  for (const Finding& problem : file.problems())
    if (problem.id == FindingId::yaml_syntax)
      told += std::to_string(problem.place.at.line) + ":" + std::to_string(problem.place.at.column);
  return told.empty() ? std::string(file.root().find("a")->text) : told;
}

} // namespace

TEST_CASE("Every escape of YAML is the character that it stands for") {
  CHECK(quoted_text(R"("z\_Ann\u0105")").text == "z\u00a0Anną");
  CHECK(quoted_text(R"("\N\_\L\P")").text == "\u0085\u00a0\u2028\u2029");
  CHECK(quoted_text(R"("\0\a\b\t\n\v\f\r\e\ \"\/\\")").text == std::string("\0\a\b\t\n\v\f\r\x1b \"/\\", 13));
  CHECK(quoted_text(R"("\x41\u017c\U0001F600")").text == "Aż😀");
  CHECK(read(R"("z\_Ann\u0105")") == "z\u00a0Anną");
}

TEST_CASE("A pair of surrogates is one character, as in JSON") {
  CHECK(quoted_text(R"("a\ud83d\ude00b")").text == "a😀b");
  CHECK(read(R"("a\ud83d\ude00b")") == "a😀b");
  CHECK(read(R"("\uD83D\uDE00")") == "😀");
  CHECK(read(R"("\\ud83d")") == "\\ud83d");
  CHECK(read(R"(a\ud83d\ude00b)") == R"(a\ud83d\ude00b)");
  CHECK(read(R"('\ud83d\ude00')") == R"(\ud83d\ude00)");
  CHECK(read("\\ud83d\\ude00 x", "  y\n") == "\\ud83d\\ude00 x y");
}

TEST_CASE("A surrogate alone is refused at its place") {
  CHECK(read(R"("ż\ud83d")") == "1:6");
  CHECK(read(R"("a\ude00")") == "1:6");
  CHECK(read(R"("\\ud83d\ude00")") == "1:12");
  CHECK(read("\"a", "  ż\\ude00\\ud83d \\ud83d\\ude00\"\n") == "2:4");
}

TEST_CASE("The line breaks at the end of a text in quotes count") {
  CHECK(read("\"x", "\n\n  \\t\"\n") == "x\n\n\t");
  CHECK(read("\"x \\_", "\n\n\n  \"\n") == "x \u00a0\n\n\n");
  CHECK(read("'x", "\n\n  &y'\n") == "x\n\n&y");
  CHECK(read("\"x\\_", "  \"\n") == "x\u00a0 ");
  CHECK(read("\"x  \\_\\", "\n    \\  y\"\n") == "x  \u00a0\n  y");
}

TEST_CASE("Texts in lines of their own, by the rules of YAML") {
  CHECK(block_text(">+\n  x\n\n\n", 0) == "x\n\n\n");
  CHECK(block_text(">\n  x\n  y\n\n  z\n\n\n", 0) == "x y\nz\n");
  CHECK(block_text(">-\n  x\n\n    y\n   z\n\n\n  w\n", 0) == "x\n\n  y\n z\n\n\nw");
  CHECK(block_text("|2- # c\n    x\n\n   \n  y\n z\n", 0) == "  x\n\n \ny");
  CHECK(block_text("|\n\n   x\n  y\nb", 0) == "\nx\n");
  CHECK(block_text("|+\n\n\nb", 0) == "\n\n");
  CHECK(block_text("|\n\n\nb", 0) == "");
  CHECK(block_text("|1\n  x\n", 0) == " x\n");
  CHECK(block_text(">\n  x\n  \ty\n  z\n", 0) == "x\n\ty\nz\n");
  CHECK(read(">+", "  x\n  \n   \n\n") == "x\n\n \n\n");
}
