#include "counted.hpp"
#include "report/stats.hpp"

#include <algorithm>
#include <map>

using namespace asystent;
using namespace asystent::report;
using namespace asystent::test;
using enum Statistic;

namespace {

/// Statistics in which no number is small, but for those given.
Stats with(const std::map<Statistic, int>& values) {
  static const Records nothing;
  Stats stats = test::stats(nothing.cases, half);
  for (Figure& figure : stats.figures) figure.value = 100;
  for (const auto& [statistic, value] : values)
    stats.figures[static_cast<std::size_t>(statistic)].value = value;
  return without_small_numbers(std::move(stats));
}

Shown shown(const std::map<Statistic, int>& values, Statistic asked) { return with(values)[asked].shown; }

constexpr auto number = Shown::number;
constexpr auto small = Shown::small;
constexpr auto withheld = Shown::withheld;

} // namespace

TEST_CASE("Numbers under 3 are hidden, 0 too") {
  CHECK(shown({{interventions, 0}}, interventions) == small);
  CHECK(shown({{interventions, 2}}, interventions) == small);
  CHECK(shown({{interventions, 3}}, interventions) == number);
}

TEST_CASE("Where nothing is small nothing is hidden") {
  for (const Figure& figure : with({}).figures) CHECK(figure.shown == number);
}

TEST_CASE("A small part that would follow from its whole takes the smallest other part with it") {
  const std::map<Statistic, int> values{
      {entries_held, 16}, {visits_home, 6}, {visits_elsewhere, 1}, {contacts_remote, 9}};
  CHECK(shown(values, visits_elsewhere) == small);
  CHECK(shown(values, visits_home) == withheld);
  CHECK(shown(values, contacts_remote) == number);
  CHECK(shown(values, entries_held) == number);
}

TEST_CASE("Two small parts hide each other") {
  const std::map<Statistic, int> values{
      {entries_held, 12}, {visits_home, 9}, {visits_elsewhere, 1}, {contacts_remote, 2}};
  CHECK(shown(values, visits_home) == number);
  CHECK(shown(values, entries_held) == number);
}

TEST_CASE("Two parts that both must be 2 do not hide each other") {
  const std::map<Statistic, int> three{
      {entries_held, 13}, {visits_home, 9}, {visits_elsewhere, 2}, {contacts_remote, 2}};
  CHECK(shown(three, visits_home) == withheld);
  const std::map<Statistic, int> two{
      {Statistic::assistants, 4}, {assistants_task_time, 2}, {assistants_service_contract, 2}};
  CHECK(shown(two, Statistic::assistants) == withheld);
  CHECK(shown({{Statistic::assistants, 3}, {assistants_task_time, 2}, {assistants_service_contract, 1}},
              Statistic::assistants) == number);
}

TEST_CASE("A number that follows from start, new, end and ended is hidden as well") {
  const std::map<Statistic, int> values{
      {families_start, 1}, {families_new, 9}, {families_end, 4}, {families_ended, 6}, {families_covered, 10}};
  CHECK(shown(values, families_start) == small);
  CHECK(shown(values, families_new) == withheld);
  CHECK(shown(values, families_end) == number);
  CHECK(shown(values, families_ended) == number);
}

TEST_CASE("What is withheld for one sum is protected in the next") {
  const std::map<Statistic, int> values{
      {families_end, 9}, {families_ended, 1}, {families_covered, 10}, {families_start, 5}, {families_new, 5}};
  const Stats stats = with(values);
  CHECK(stats[families_end].shown == withheld);
  const auto hidden_reasons = std::ranges::count_if(stats.figures, [](const Figure& figure) {
    return word(figure.statistic).starts_with("ended_") && figure.shown != number;
  });
  CHECK(hidden_reasons == 1); // families_ended itself is hidden: one of its parts must be too
}

TEST_CASE("The caseload is hidden where it tells of one or two assistants, or of few families") {
  CHECK(shown({{Statistic::assistants, 2}}, families_per_assistant_mean) == withheld);
  CHECK(shown({{Statistic::assistants, 2}}, families_per_assistant_max) == withheld);
  CHECK(shown({{Statistic::assistants, 3}}, families_per_assistant_mean) == number);
  CHECK(shown({{families_end, 2}}, families_per_assistant_mean) == withheld);
  CHECK(shown({{families_per_assistant_max, 2}}, families_per_assistant_max) == small);
  CHECK(shown({{families_per_assistant_max, 2}}, families_per_assistant_mean) == withheld);
  CHECK(shown({{families_per_assistant_mean, 133}}, families_per_assistant_mean) == number);
}
