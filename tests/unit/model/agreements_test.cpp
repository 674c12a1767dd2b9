#include "../support/records.hpp"
#include "model/agreed_steps.hpp"
#include "model/disclosed.hpp"
#include "model/notices.hpp"

#include <doctest/doctest.h>

using namespace asystent;
using namespace asystent::test;

namespace {

Records with(const std::string& more) {
  return std::move(Records().add("R-1", std::string(active_family) + more));
}

bool is_told(const std::string& notified) {
  const Records records = with("interventions:\n  - {date: 2026-02-14, kind: child_danger, what: Krzyki, "
                               "notified: [" +
                               notified + "]}\n");
  return has_notice(records.cases.families.front().interventions.front());
}

} // namespace

TEST_CASE("open steps are numbered over the whole record, the oldest first") {
  const Records records = with(
      "visits:\n"
      "  - {date: 2026-02-10, kind: home, outcome: held, agreed: [{who: anna, what: C}]}\n"
      "  - {date: 2026-02-03, from: \"16:00\", to: \"17:00\", kind: home, outcome: held,\n"
      "     agreed: [{who: anna, what: B}]}\n"
      "  - {date: 2026-02-03, from: \"9:00\", to: \"10:00\", kind: home, outcome: held,\n"
      "     agreed: [{who: anna, what: D, done: 2026-02-04}, {who: anna, what: A}, {who: anna, what: E,\n"
      "              dropped: 2026-02-04}]}\n");
  std::string order;
  std::vector<int> numbers;
  for (const OpenStep& open : open_steps(records.cases.families.front())) {
    order += disclosed(*open.step->what);
    numbers.push_back(open.number);
  }
  CHECK(order == "ABC");
  CHECK(numbers == std::vector{2, 4, 5}); // the closed ones keep theirs
}

TEST_CASE("an authority is named in whatever case, and only an authority") {
  for (const char* name : {"Policja", "na policję", "Prokuratura Rejonowa", "prokuratorowi", "Sąd Rodzinny",
                           "sądowi w Lipowie", "dzielnicowy (Policja)", "OPS i sąd"})
    CHECK_MESSAGE(is_told(name), name);
  for (const char* name : {"kurator sądowy", "Przesądny", "sadownik", "OPS", "pedagog"})
    CHECK_MESSAGE(!is_told(name), name);
}

TEST_CASE("only violence and danger to a child need a notice") {
  const Records records = with("interventions:\n"
                               "  - {date: 2026-02-14, kind: child_danger, what: Krzyki}\n"
                               "  - {date: 2026-02-14, kind: domestic_violence, what: Krzyki}\n"
                               "  - {date: 2026-02-14, kind: other, what: Awaria}\n");
  const auto& all = records.cases.families.front().interventions;
  CHECK(needs_notice(all[0]));
  CHECK(needs_notice(all[1]));
  CHECK_FALSE(needs_notice(all[2]));
}
