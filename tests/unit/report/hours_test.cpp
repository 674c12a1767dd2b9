#include "../support/records.hpp"
#include "report/hours.hpp"

#include <doctest/doctest.h>
#include <fmt/format.h>

#include <algorithm>
#include <random>

using namespace asystent;
using namespace asystent::report;
using namespace asystent::test;

namespace {

constexpr auto office = R"(asystent: 1
assistants:
  - {id: elis, name: Ewa Lis, from: 2024-01-02}
  - {id: mzuk, name: Marta Żuk, until: 2026-02-28}
  - {id: psowa, name: Paweł Sowa, from: 2026-05-01}
policy: {free_days: [2026-06-05]}
)";

std::string family_with(const std::string& visits) {
  return "referral: {source: self, date: 2025-12-05}\nassignments:\n"
         "  - {assistant: elis, from: 2025-12-10, ended: 2026-07-01}\n"
         "  - {assistant: psowa, from: 2026-07-01}\nvisits:\n" +
         visits;
}

std::string visit(const std::string& date, const std::string& rest) {
  return "  - {date: " + date + ", kind: home, outcome: held, " + rest + "}\n";
}

report::Hours hours_in(const Records& records, const Period& period, std::string_view assistant = "elis") {
  return hours_report(records.cases, period, assistant).assistants.front().hours;
}

const Amount& area(const report::Hours& hours, WorkArea area) {
  return hours.areas[static_cast<std::size_t>(area)];
}
const Amount& task(const report::Hours& hours, Task task) {
  return hours.tasks[static_cast<std::size_t>(task)];
}

int minutes(std::span<const Amount> amounts) {
  int sum = 0;
  for (const Amount& amount : amounts) sum += amount.minutes;
  return sum;
}

int minutes_of_families(const report::Hours& hours) {
  int sum = hours.own_work.minutes;
  for (const auto& [id, amount] : hours.families) sum += amount.minutes;
  return sum;
}

/// A journal of the whole of 2026, with every sort of entry, made from a seed.
class Generator {
public:
  explicit Generator(unsigned seed) : random_(seed) {}

  int below(int count) { return static_cast<int>(random_() % static_cast<unsigned>(count)); }

  std::string one_of(std::initializer_list<const char*> words) {
    return words.begin()[below(static_cast<int>(words.size()))];
  }

  std::string date() { return iso(day("2025-12-25") + std::chrono::days{below(380)}); }

  std::string time() {
    const int from = below(1440);
    if (const int form = below(4); form > 0) return form == 1 ? "" : fmt::format(", minutes: {}", below(200));
    return fmt::format(", from: \"{}\", to: \"{}\"", to_string(ClockTime{from}),
                       to_string(ClockTime{from + below(1441 - from)}));
  }

  std::string any_visit() {
    return fmt::format("  - {{date: {}, kind: {}, outcome: {}{}{}{}{}}}\n", date(),
                       one_of({"home", "phone", "institution", "meeting"}),
                       one_of({"held", "held", "not_found", "refused", "cancelled_by_family"}), time(),
                       one_of({"", ", area: children", ", area: own_work"}),
                       one_of({"", ", tasks: [3]", ", tasks: [3, 6, 11a]"}),
                       one_of({"", "", ", assistant: mzuk", ", assistant: stranger"}));
  }

  std::string meeting() {
    return fmt::format(
        "  - {{date: 2026-{:02}-10, kind: meeting, outcome: held, group: Grupa, minutes: {}}}\n",
        1 + below(12), 60 + below(3));
  }

  std::string own_work() { return fmt::format("  - {{date: {}, what: Praca{}}}\n", date(), time()); }

  template <class Make>
  std::string many(Make make) {
    std::string text;
    for (int i = 0; i < 25; ++i) text += make();
    return text;
  }

  Records records() {
    Records made(office);
    for (const char* id : {"R-1", "R-2", "R-3"})
      made.add(id, family_with(many([&] { return any_visit(); }) + many([&] { return meeting(); })));
    made.add_worklog("elis", many([&] { return own_work(); }));
    return made;
  }

private:
  std::mt19937 random_;
};

void check_same(const report::Hours& a, const report::Hours& b) {
  CHECK(a.total == b.total);
  CHECK(a.areas == b.areas);
  CHECK(a.tasks == b.tasks);
  CHECK(a.without_task == b.without_task);
  CHECK(a.families == b.families);
  CHECK(a.own_work == b.own_work);
  CHECK(a.free_days.size() == b.free_days.size());
  CHECK(a.without_time.size() == b.without_time.size());
  CHECK(a.meetings == b.meetings);
  CHECK(a.cancelled == b.cancelled);
}

} // namespace

TEST_CASE("time is summed by area, task, family and own work") {
  const Records records = std::move(
      Records(office)
          .add("R-1", family_with(visit("2026-02-03", "minutes: 90, tasks: [3, 6]") +
                                  visit("2026-02-03", "minutes: 30, area: children, tasks: [6]") +
                                  visit("2026-02-04", "minutes: 10")))
          .add("R-2", family_with(visit("2026-02-03", "minutes: 20")))
          .add_worklog("elis", "  - {date: 2026-02-05, what: Szkolenie, minutes: 300, tasks: [14]}\n"));
  const report::Hours hours = hours_in(records, month(2026, 2));
  CHECK(hours.total == Amount{5, 3, 450});
  CHECK(area(hours, WorkArea::parents) == Amount{3, 2, 120});
  CHECK(area(hours, WorkArea::children) == Amount{1, 1, 30});
  CHECK(area(hours, WorkArea::own_work) == Amount{1, 1, 300});
  CHECK(task(hours, Task::household) == Amount{1, 1, 90});
  CHECK(task(hours, Task::upbringing) == Amount{2, 1, 120});
  CHECK(task(hours, Task::records) == Amount{1, 1, 300});
  CHECK(hours.without_task == Amount{2, 2, 30});
  CHECK(hours.families.at("R-1") == Amount{3, 2, 130});
  CHECK(hours.families.at("R-2") == Amount{1, 1, 20});
  CHECK(hours.own_work == Amount{1, 1, 300});
}

TEST_CASE("a meeting is one entry of the total and of its area, and one of each family") {
  const std::string meeting = visit("2026-02-03", "minutes: 61, group: Grupa, tasks: [10]");
  const Records records =
      std::move(Records(office).add("R-1", family_with(meeting)).add("R-2", family_with(meeting)));
  const report::Hours hours = hours_in(records, month(2026, 2));
  CHECK(hours.total == Amount{1, 1, 61});
  CHECK(area(hours, WorkArea::parents) == Amount{1, 1, 61});
  CHECK(task(hours, Task::parents_groups) == Amount{1, 1, 61});
  CHECK(hours.families.at("R-1") == Amount{1, 1, 31});
  CHECK(hours.families.at("R-2") == Amount{1, 1, 30});
  CHECK(hours.meetings == 1);
}

TEST_CASE("what has no time is named, what was cancelled is counted apart") {
  const Records records = std::move(
      Records(office)
          .add("R-1", family_with(visit("2026-02-03", "minutes: 0") + visit("2026-02-04", "minutes: 5") +
                                  "  - {date: 2026-02-05, kind: home, outcome: cancelled_by_family}\n"))
          .add_worklog("elis", "  - {date: 2026-02-06, what: Szkolenie}\n"));
  const report::Hours hours = hours_in(records, month(2026, 2));
  CHECK(hours.total == Amount{3, 3, 5});
  REQUIRE(hours.without_time.size() == 2);
  CHECK(hours.without_time[0].date == day("2026-02-03"));
  CHECK(hours.without_time[0].shares.front().family->id->text == "R-1");
  CHECK(hours.without_time[1].own != nullptr);
  CHECK(hours.cancelled == 1);
}

TEST_CASE("work on free days is named") {
  std::string visits;
  for (const char* date : {"2026-01-06", "2026-01-07", "2026-01-10", "2026-01-11", "2026-06-05"})
    visits += visit(date, "minutes: 15") + visit(date, "minutes: 5");
  const Records records = std::move(Records(office).add("R-1", family_with(visits)));
  const auto free_days = hours_in(records, year(2026)).free_days;
  REQUIRE(free_days.size() == 4);
  constexpr FreeDayKind kinds[] = {FreeDayKind::holiday, FreeDayKind::saturday, FreeDayKind::sunday,
                                   FreeDayKind::own};
  for (std::size_t i = 0; i < free_days.size(); ++i) {
    CHECK(free_days[i].day.kind == kinds[i]);
    CHECK(free_days[i].amount == Amount{2, 1, 20});
  }
}

TEST_CASE("all assistants are those employed in the period and whoever else worked in it") {
  const Records records = std::move(
      Records(office).add("R-1", family_with(visit("2026-03-03", "minutes: 1, assistant: mzuk") +
                                             visit("2026-03-03", "minutes: 2, assistant: stranger") +
                                             visit("2025-12-01", "minutes: 4"))));
  const auto ids = [&](const Period& period) {
    std::string text;
    for (const AssistantHours& row : hours_report(records.cases, period).assistants)
      text += fmt::format("{}{} ", row.id, row.assistant == nullptr ? "?" : "");
    return text;
  };
  CHECK(ids(month(2026, 2)) == "elis mzuk ");
  CHECK(ids(month(2026, 3)) == "elis mzuk stranger? ");
  CHECK(ids(month(2026, 5)) == "elis psowa ");
  CHECK(ids({day("2026-02-28"), day("2026-03-01")}) == "elis mzuk ");
  CHECK(ids({day("2026-03-04"), day("2026-05-01")}) == "elis psowa ");
  CHECK(ids(month(2025, 12)) == "elis mzuk ? ");
  CHECK(hours_report(records.cases, month(2026, 3)).total.total == Amount{2, 2, 3});
}

TEST_CASE("the months sum to the year, and areas and families with own work to the total") {
  for (unsigned seed = 1; seed <= 12; ++seed) {
    CAPTURE(seed);
    const Records records = Generator(seed).records();
    const HoursReport whole = hours_report(records.cases, year(2026));
    report::Hours months;
    for (unsigned i = 1; i <= 12; ++i) months += hours_report(records.cases, month(2026, i)).total;
    check_same(months, whole.total);
    REQUIRE(whole.assistants.size() >= 4);
    REQUIRE(whole.total.meetings > 0);
    for (const AssistantHours& row : whole.assistants) {
      CHECK(minutes(row.hours.areas) == row.hours.total.minutes);
      CHECK(minutes_of_families(row.hours) == row.hours.total.minutes);
      CHECK(minutes(row.hours.tasks) + row.hours.without_task.minutes >= row.hours.total.minutes);
      check_same(hours_in(records, year(2026), row.id), row.hours);
    }
  }
}
