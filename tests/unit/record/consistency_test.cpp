#include "record/record.hpp"

#include <doctest/doctest.h>
#include <fmt/format.h>

#include <string>
#include <vector>

using namespace asystent;

namespace {

/// A record with so many members, `m0` the first, a visit of the last of them, and what else it says.
std::string record_of(int members, std::string_view more) {
  std::string text = "asystent: 1\nid: R-1\nname: N\nmembers:\n";
  for (int number = 0; number < members; ++number)
    text += fmt::format("  - {{id: m{0}, name: M{0}, role: mother}}\n", number);
  text += fmt::format("{}referral: {{source: self, date: 2026-01-05}}\n", more);
  text += fmt::format("visits:\n  - {{date: 2026-02-01, kind: home, outcome: held, present: [m{}, other]}}\n",
                      members - 1);
  return text;
}

/// `repeated-id m0`
std::vector<std::string> problems_of(const std::string& text) {
  const auto office = record::read_office("asystent.yaml", "asystent: 1\nassistants: []\n");
  std::vector<std::string> problems;
  for (const Finding& finding : record::read_family("families/R-1.yaml", text, *office.value).problems)
    problems.push_back(fmt::format("{} {}", word(finding.id), *argument<std::string>(finding, "value")));
  return problems;
}

} // namespace

TEST_CASE("Of few members and of many it is known who is named, and who is there twice") {
  for (const int members : {2, 15, 16, 17, 18, 40}) {
    CAPTURE(members);
    CHECK(problems_of(record_of(members, "")) == std::vector<std::string>{"unknown-member other"});
    for (const int twice : {0, members - 1}) {
      const auto again = fmt::format("  - {{id: m{}, name: N, role: father}}\n", twice);
      CHECK(problems_of(record_of(members, again)) ==
            std::vector<std::string>{fmt::format("repeated-id m{}", twice), "unknown-member other"});
    }
  }
}
