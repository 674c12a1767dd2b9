#include "counted.hpp"

#include <numeric>

using namespace asystent;
using namespace asystent::report;
using namespace asystent::test;
using enum Statistic;

namespace {

constexpr auto office = R"(asystent: 1
assistants:
  - {id: elis, name: Ewa Lis}
  - {id: mzuk, name: Marta Żuk, until: 2026-03-31}
)";

/// The days around the borders of the half-year.
constexpr auto days = std::to_array<std::string_view>(
    {"2025-06-01", "2025-12-31", "2026-01-01", "2026-01-02", "2026-03-01", "2026-06-30", "2026-07-01"});

/// A family for each pair of a beginning and an end, in good order or not, with and without a second
/// assignment after the end.
Records every_course() {
  Records records{office};
  int number = 0;
  const auto add = [&](const std::string& text) { records.add(fmt::format("R-{}", ++number), text); };
  for (const std::string_view first : days) {
    add(case_since(first));
    for (const std::string_view closed : days) {
      const std::string closure = fmt::format("closure: {{date: {}, reason: other}}\n", closed);
      add(case_since(first, "records_from: 2026-01-01\n" + closure));
      add(fmt::format("referral: {{source: court, date: 2020-01-02}}\nassignments:\n"
                      "  - {{assistant: mzuk, from: {0}, ended: {1}}}\n"
                      "  - {{assistant: elis, from: {1}}}\n{2}",
                      first, closed, closure));
    }
  }
  return records;
}

int sum(const Stats& stats, std::initializer_list<Statistic> parts) {
  return std::accumulate(parts.begin(), parts.end(), 0,
                         [&](int total, Statistic part) { return total + stats[part].value; });
}

} // namespace

TEST_CASE("What was there and what came is what left and what is there, whatever the records say") {
  const Records records = every_course();
  for (const char* half_year : {"2025-1", "2025-2", "2026-1", "2026-2", "2027-1"})
    for (const char* assistant : {"", "elis", "mzuk"}) {
      CAPTURE(half_year);
      CAPTURE(assistant);
      const Stats counted = stats(records.cases, *parse_half(half_year), assistant);
      CHECK(sum(counted, {families_start, families_new}) == sum(counted, {families_end, families_ended}));
      CHECK(sum(counted, {families_start, families_new}) == counted[families_covered].value);
    }
}

TEST_CASE("Parts add up to their whole, or do not exceed it") {
  const Records records = every_course();
  for (const Period period : {half, *parse_year("2026"), *parse_half("2025-2")}) {
    const Stats counted = stats(records.cases, period);
    int whole = 0;
    int parts = 0;
    for (const Figure& figure : counted.figures) {
      CAPTURE(word(figure.statistic));
      if (figure.part == Part::including) CHECK(figure.value <= whole);
      if (figure.part == Part::of_which) parts += figure.value;
      if (figure.part != Part::whole) continue;
      CHECK((parts == 0 || parts == whole));
      whole = figure.value;
      parts = 0;
    }
    CHECK(counted[families_ended].value > 0);
    CHECK(counted[ended_other].value == counted[families_ended].value);
  }
}

TEST_CASE("The halves of a year have its new and ended families") {
  const Records records = every_course();
  const Stats year = stats(records.cases, *parse_year("2026"));
  const Stats first = stats(records.cases, *parse_half("2026-1"));
  const Stats second = stats(records.cases, *parse_half("2026-2"));
  for (const Statistic statistic : {families_new, families_ended})
    CHECK(year[statistic].value == first[statistic].value + second[statistic].value);
  CHECK(year[families_start].value == first[families_start].value);
  CHECK(second[families_start].value == first[families_end].value);
}

TEST_CASE("A closure that is written before the first assignment ends the case on that day") {
  const std::string closed_before = case_ended("2026-03-01", "2025-12-31");
  CHECK(counted(closed_before, families_new) == 1);
  CHECK(counted(closed_before, families_ended) == 1);
  CHECK(counted(closed_before, families_end) == 0);
  CHECK(counted(case_ended("2026-07-01", "2026-03-01"), families_ended) == 0);
}

TEST_CASE("Every number names whom it counts, in order, each once") {
  const Records records = every_course();
  const Stats counted = stats(records.cases, half);
  for (const Figure& figure : counted.figures) {
    if (figure.part == Part::whole && word(figure.statistic).starts_with("families_per")) continue;
    CAPTURE(word(figure.statistic));
    if (word(figure.statistic).starts_with("families"))
      CHECK(figure.who.size() == static_cast<std::size_t>(figure.value));
  }
  CHECK(counted[families_start].who.front() == "R-1");
  CHECK(counted[Statistic::assistants].who == std::vector<std::string>{"elis"});
}
