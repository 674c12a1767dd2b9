#include "report/hours.hpp"

#include "model/duty.hpp"
#include "model/facts.hpp"
#include "model/spans.hpp"

#include <algorithm>

namespace asystent::report {
namespace {

/// One more entry of the same day.
void add(Amount& amount, int minutes) {
  ++amount.entries;
  amount.days = 1;
  amount.minutes += minutes;
}

void add_tasks(Hours& hours, const WorkEntry& entry) {
  const auto tasks = tasks_of(entry);
  for (const Task task : tasks) add(hours.tasks[static_cast<std::size_t>(task)], entry.minutes);
  if (tasks.empty()) add(hours.without_task, entry.minutes);
}

void add_entry(Hours& hours, const WorkEntry& entry) {
  add(hours.total, entry.minutes);
  for (const auto& [area, minutes] : minutes_by_area(entry))
    add(hours.areas[static_cast<std::size_t>(area)], minutes);
  add_tasks(hours, entry);
  for (const FamilyShare& share : entry.shares) add(hours.families[share.family->id->text], share.minutes);
  if (entry.own != nullptr) add(hours.own_work, entry.minutes);
  if (!entry.has_time()) hours.without_time.push_back(entry);
  if (entry.shares.size() > 1) ++hours.meetings;
}

Hours hours_of_day(const WorkedDay& day) {
  Hours hours;
  for (const WorkEntry& entry : day.entries) add_entry(hours, entry);
  if (day.free) hours.free_days.push_back({day.date, *day.free, hours.total});
  return hours;
}

Hours hours_of(const std::vector<WorkedDay>& days) {
  Hours hours;
  for (const WorkedDay& day : days) hours += hours_of_day(day);
  return hours;
}

Amount& operator+=(Amount& sum, const Amount& more) {
  sum.entries += more.entries;
  sum.days += more.days;
  sum.minutes += more.minutes;
  return sum;
}

template <std::size_t Size>
void add_each(std::array<Amount, Size>& sums, const std::array<Amount, Size>& more) {
  for (std::size_t i = 0; i < Size; ++i) sums[i] += more[i];
}

template <class Entry>
void append(std::vector<Entry>& all, const std::vector<Entry>& more) {
  all.insert(all.end(), more.begin(), more.end());
}

std::map<std::string_view, int> cancelled_by_assistant(const CaseSet& cases, const Period& period) {
  std::map<std::string_view, int> counts;
  for (const Family& family : cases.families) {
    const Duty duty(family, cases.office);
    for (const Visit& visit : family.visits)
      if (period.contains(*visit.date) && !is_work(visit)) ++counts[duty.of(visit)];
  }
  return counts;
}

/// Everybody with entries in the period.
std::map<std::string_view, Hours> hours_by_assistant(const CaseSet& cases, const Period& period) {
  std::map<std::string_view, Hours> hours;
  for (const auto& [id, days] : worked_days(cases, period)) hours[id] = hours_of(days);
  for (const auto& [id, count] : cancelled_by_assistant(cases, period)) hours[id].cancelled = count;
  return hours;
}

HoursReport with_total(HoursReport report) {
  for (const AssistantHours& row : report.assistants) report.total += row.hours;
  return report;
}

} // namespace

Hours& operator+=(Hours& sum, const Hours& more) {
  sum.total += more.total;
  add_each(sum.areas, more.areas);
  add_each(sum.tasks, more.tasks);
  sum.without_task += more.without_task;
  for (const auto& [id, amount] : more.families) sum.families[id] += amount;
  sum.own_work += more.own_work;
  append(sum.free_days, more.free_days);
  append(sum.without_time, more.without_time);
  sum.meetings += more.meetings;
  sum.cancelled += more.cancelled;
  return sum;
}

HoursReport hours_report(const CaseSet& cases, const Period& period) {
  auto hours = hours_by_assistant(cases, period);
  HoursReport report{period, {}, {}};
  for (const Assistant& assistant : cases.office.assistants) {
    const std::string_view id = assistant.id->text;
    if (span_of(assistant).overlaps(period) || hours.contains(id))
      report.assistants.push_back({id, &assistant, std::move(hours[id])});
    hours.erase(id);
  }
  for (auto& [id, others] : hours) report.assistants.push_back({id, nullptr, std::move(others)});
  return with_total(std::move(report));
}

HoursReport hours_report(const CaseSet& cases, const Period& period, std::string_view assistant) {
  auto hours = hours_by_assistant(cases, period);
  return with_total(
      {period, {{assistant, find_assistant(cases.office, assistant), std::move(hours[assistant])}}, {}});
}

} // namespace asystent::report
