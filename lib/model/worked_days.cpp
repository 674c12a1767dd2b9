#include "model/worked_days.hpp"

#include "model/duty.hpp"
#include "model/facts.hpp"

#include <algorithm>
#include <set>
#include <tuple>

namespace asystent {
namespace {

/// An entry as it is written, before the meetings are put together.
struct Written {
  std::string_view assistant;
  std::string_view group;
  std::string_view family;
  WorkEntry work;
};

template <class Entry>
int written_minutes(const Entry& entry) {
  if (entry.from && entry.to && *entry.from < *entry.to) return entry.to->minutes - entry.from->minutes;
  return entry.minutes ? entry.minutes->value : 0;
}

template <class Entry>
WorkEntry work_of(const Entry& entry) {
  return {.date = *entry.date,
          .from = entry.from.value,
          .to = entry.to.value,
          .minutes = written_minutes(entry),
          .shares = {},
          .own = nullptr};
}

void add_visits(const CaseSet& cases, const Period& period, std::vector<Written>& written) {
  for (const Family& family : cases.families) {
    const Duty duty(family, cases.office);
    for (const Visit& visit : family.visits) {
      if (!period.contains(*visit.date) || !is_work(visit)) continue;
      WorkEntry work = work_of(visit);
      work.shares = {{&family, &visit, work.minutes}};
      written.push_back({duty.of(visit), visit.group.value_or(""), family.id->text, std::move(work)});
    }
  }
}

void add_own_work(const CaseSet& cases, const Period& period, std::vector<Written>& written) {
  for (const Worklog& worklog : cases.worklogs)
    for (const WorklogEntry& entry : worklog.entries) {
      if (!period.contains(*entry.date)) continue;
      WorkEntry work = work_of(entry);
      work.own = &entry;
      written.push_back({*worklog.assistant, {}, {}, std::move(work)});
    }
}

/// What the entries of one meeting have in common.
auto meeting(const Written& written) {
  constexpr int after_all_hours = 24 * 60 + 1;
  const int from = written.work.from ? written.work.from->minutes : after_all_hours;
  return std::tuple(written.assistant, written.work.date, from, written.work.minutes, written.group);
}

auto order(const Written& written) { return std::tuple_cat(meeting(written), std::tuple(written.family)); }

/// The same work written twice in one family is one share.
void join(WorkEntry& work, const FamilyShare& share) {
  if (work.shares.back().family != share.family) work.shares.push_back(share);
}

void split_evenly(WorkEntry& work) {
  const int count = static_cast<int>(work.shares.size());
  for (int i = 0; i < count; ++i)
    work.shares[static_cast<std::size_t>(i)].minutes =
        work.minutes / count + (i < work.minutes % count ? 1 : 0);
}

std::vector<Written> all_work(const CaseSet& cases, const Period& period) {
  std::vector<Written> written;
  add_visits(cases, period, written);
  add_own_work(cases, period, written);
  std::ranges::stable_sort(written, {}, order);
  std::vector<Written> joined;
  for (Written& next : written)
    if (!joined.empty() && !next.group.empty() && meeting(joined.back()) == meeting(next))
      join(joined.back().work, next.work.shares.front());
    else
      joined.push_back(std::move(next));
  for (Written& one : joined) split_evenly(one.work);
  return joined;
}

} // namespace

int minutes_of(const Visit& visit) { return written_minutes(visit); }

std::optional<FreeDay> free_day(Date day, const FreeDays& free_days) {
  const std::chrono::weekday weekday(day);
  if (const auto name = statutory_free_day(day))
    return FreeDay{weekday == std::chrono::Sunday ? FreeDayKind::sunday : FreeDayKind::holiday, *name};
  if (free_days.is_free(day)) return FreeDay{FreeDayKind::own, label(FreeDayKind::own)};
  if (weekday == std::chrono::Saturday) return FreeDay{FreeDayKind::saturday, label(FreeDayKind::saturday)};
  return std::nullopt;
}

bool is_work(const Visit& visit) { return !is_cancelled(visit); }

std::map<std::string_view, std::vector<WorkedDay>> worked_days(const CaseSet& cases, const Period& period) {
  const Policy policy(cases.office.policy);
  std::map<std::string_view, std::vector<WorkedDay>> worked;
  for (Written& written : all_work(cases, period)) {
    auto& days = worked[written.assistant];
    const Date date = written.work.date;
    if (days.empty() || days.back().date != date)
      days.push_back({date, free_day(date, policy.free_days), {}});
    days.back().entries.push_back(std::move(written.work));
  }
  return worked;
}

std::vector<WorkedDay> worked_days(const CaseSet& cases, std::string_view assistant, const Period& period) {
  return std::move(worked_days(cases, period)[assistant]);
}

WorkArea work_area(const WorklogEntry& entry) { return entry.area.value_or(WorkArea::own_work); }

std::map<WorkArea, int> minutes_by_area(const WorkEntry& entry) {
  std::map<WorkArea, int> minutes;
  for (const FamilyShare& share : entry.shares) minutes[work_area(*share.visit)] += share.minutes;
  if (entry.own != nullptr) minutes[work_area(*entry.own)] += entry.minutes;
  return minutes;
}

std::vector<Task> tasks_of(const WorkEntry& entry) {
  std::set<Task> tasks;
  const auto add = [&](ValueList<Task> list) {
    for (const Value<Task>& task : list) tasks.insert(*task);
  };
  for (const FamilyShare& share : entry.shares) add(share.visit->tasks);
  if (entry.own != nullptr) add(entry.own->tasks);
  return {tasks.begin(), tasks.end()};
}

} // namespace asystent
