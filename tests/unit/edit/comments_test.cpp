#include "edited.hpp"

#include <doctest/doctest.h>
#include <fmt/format.h>

#include <string>
#include <string_view>
#include <vector>

using namespace asystent;
using namespace asystent::edit;
using namespace asystent::test;
using namespace asystent::yaml;

namespace {

/// What stands between two entries. A comment says whose it is: `a` of the one above, `b` of the one below,
/// `-` of neither. `D` is the column of the dash, `K` that of the keys.
struct Placing {
  std::string_view between;
  std::string_view why;
};

const std::vector<Placing> placings{
    {"#b\n", "the first column"},
    {" #b\n", "the second"},
    {"D#b\n", "the column of the dash"},
    {"D #b\n", "behind it"},
    {"K#b\n", "the column of the keys"},
    {"K  #b\n", "deeper"},
    {"K          #b\n", "far out"},
    {"K#b\n#b\nK  #b\n", "several, in all columns"},
    {"D#b\nK#b\n", "the dash's and the keys'"},
    {"K#b\nD#b\n", "the keys' and the dash's"},
    {"\nK#b\n", "below an empty line"},
    {"\n\n#b\nD#b\n", "below two"},
    {"K#a\n\nK#b\n", "one of each"},
    {"K#a\n\n#b\n", "the same in the first column"},
    {"K#a\n\nD#b\n", "the same in the column of the dash"},
    {"D#-\n\nD#b\n", "right below an entry, and not right above the next"},
    {"K  #a\nK#a\n\nD#b\n", "two of the one above"},
    {"\n# #b heading\n\n", "a heading with empty lines around it"},
    {"\nD# #b heading\n\nD# #b its entry\n", "a heading and a comment"},
    {"\n# #b one\n\n# #b two\n\n", "two headings"},
    {"K#a\n\n# #b heading\n\n", "a comment of the one above, and a heading"},
    {"K#a\n\n\n", "of the one above, then empty lines"},
    {"D\nK#b\n", "a line of blanks"},
};

constexpr std::string_view item = "date: 2026-01-15";

/// The comments of a text before a place, those of `mark` only.
std::size_t count(std::string_view text, std::string_view mark) {
  std::size_t found = 0;
  for (std::size_t at = text.find(mark); at != text.npos; at = text.find(mark, at + 1)) ++found;
  return found;
}

void check(const std::string& before, const Placing& placing, std::size_t index) {
  const std::string after = inserted(before, {"visits"}, index, entry({{"date", text("2026-01-15")}}));
  CAPTURE(before);
  CAPTURE(after);
  CAPTURE(placing.why);
  const std::size_t place = after.find(item);
  REQUIRE(place != std::string::npos);
  CHECK(count(after.substr(0, place), "#b") == 0);
  CHECK(count(after.substr(place), "#a") == 0);
  CHECK(count(after, "#") == count(before, "#"));
}

std::string with_line_ends(std::string text, std::string_view line_end) {
  std::string result;
  for (const char c : text) result += c == '\n' ? std::string(line_end) : std::string(1, c);
  return result;
}

std::string with_columns(std::string_view between, std::string_view dash) {
  std::string text;
  for (const char c : between)
    if (c == 'D')
      text.append(dash.find('-'), ' ');
    else if (c == 'K')
      text.append(dash.size(), ' ');
    else
      text += c;
  return text;
}

/// Deep behind a text in lines of its own a comment is a part of it.
bool is_part_of_text(std::string_view last, const Placing& placing) {
  return last.find_first_of("|>") != std::string_view::npos && placing.why == "far out";
}

} // namespace

TEST_CASE("A comment right above an entry stays with it, in whatever column") {
  for (const std::string_view dash : {"  - ", "- ", "      -   "})
    for (const std::string_view last : {"date: 2026-01-01", "note: |\n                x",
                                        "present: [a,\n            b]", "note: >+\n                x\n"})
      for (const std::string_view line_end : {"\n", "\r\n"})
        for (const Placing& placing : placings) {
          if (is_part_of_text(last, placing)) continue;
          const std::string file = fmt::format("visits:\n{0}{1}\n{2}{0}date: 2026-02-01\nid: R-1\n", dash,
                                               last, with_columns(placing.between, dash));
          check(with_line_ends(file, line_end), placing, 1);
        }
}

TEST_CASE("A comment right above the first entry stays with it") {
  for (const Placing& placing : placings) {
    const bool has_other = placing.between.find("#a") != std::string_view::npos ||
                           placing.between.find("#-") != std::string_view::npos;
    if (!has_other)
      check(fmt::format("id: R-1\nvisits:\n{}  - date: 2026-02-01\n", with_columns(placing.between, "  - ")),
            placing, 0);
  }
}

TEST_CASE("A comment of the last entry stays with it when others are added and put between") {
  std::string file = "visits:\n  - date: 2026-01-01\n    # of the first\n";
  file = inserted(file, {"visits"}, 1, entry({{"date", text("2026-01-15")}}));
  CHECK(file == "visits:\n  - date: 2026-01-01\n    # of the first\n\n  - date: 2026-01-15\n");
  file = inserted(file, {"visits"}, 1, entry({{"date", text("2026-01-10")}}));
  CHECK(file == "visits:\n  - date: 2026-01-01\n    # of the first\n\n  - date: 2026-01-10\n"
                "  - date: 2026-01-15\n");
}

TEST_CASE("Comments of words in a list stay with their words") {
  CHECK(inserted("diagnosis:\n  needs:\n    - a\n# of b\n    - b\n", {"diagnosis", "needs"}, 1, text("x")) ==
        "diagnosis:\n  needs:\n    - a\n    - x\n# of b\n    - b\n");
  CHECK(inserted("plans:\n  - goals:\n      - id: g1\n        # of g2\n      - id: g2\n",
                 {"plans", 0U, "goals"}, 1, entry({{"id", text("g3")}})) ==
        "plans:\n  - goals:\n      - id: g1\n      - id: g3\n        # of g2\n      - id: g2\n");
}

TEST_CASE("A key at the end of an entry goes above the comment of the next one, in whatever column") {
  const Node placement = entry({{"kind", text("other")}});
  const std::string kuba = "members:\n  - id: kuba\n    role: child\n";
  const std::string added = kuba + "    placements:\n      - kind: other\n";
  const auto with = [&](const std::string& below) {
    return inserted(kuba + below, {"members", 0U, "placements"}, 0, placement);
  };
  for (const std::string below :
       {"# of ola\n  - id: ola\n", "  # of ola\n  - id: ola\n", "         # of ola\n# and\n  - id: ola\n",
        "\n      # of ola\n  -\n    id: ola\n"})
    CHECK(with(below) == added + below);
  CHECK(with("      # of kuba\n\n  # of ola\n  - id: ola\n") ==
        kuba + "      # of kuba\n    placements:\n      - kind: other\n\n  # of ola\n  - id: ola\n");
  CHECK(with("      # of kuba\nid: R-1\n") ==
        kuba + "      # of kuba\n    placements:\n      - kind: other\nid: R-1\n");
}

TEST_CASE("An item at the end of an inner list goes above the comment of the next outer one") {
  CHECK(inserted("plans:\n  - goals:\n      - id: g1\n          # of the second plan\n  - date: 2026-02-01\n",
                 {"plans", 0U, "goals"}, 1, entry({{"id", text("g2")}})) ==
        "plans:\n  - goals:\n      - id: g1\n      - id: g2\n       "
        "   # of the second plan\n  - date: 2026-02-01\n");
}
